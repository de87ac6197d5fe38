import {
  alone,
  camel,
  document,
  entries,
  inQuotes,
  kebab,
  lines,
  manifest,
  oneLine,
  type Place,
  type PlantedFile,
  type Planting,
  simple,
} from '../place.ts'
import { type Written, writeYaml } from '../yaml.ts'

/** What kustomize, Helm and their kind read. */
export const toolPlaces: readonly Place[] = [
  {
    id: 'kustomize-literals',
    fits: simple,
    write: (one) => kustomization(one, { literals: Object.entries(entries(one)).map(([name, value]) => `${name}=${value}`) }),
  },
  {
    id: 'kustomize-env-file',
    fits: oneLine,
    write: (one) => withFile(one, one.draw.pick(['.env', 'app.env', 'prod.vars', 'settings']), 'envs', dotenv(one)),
  },
  {
    id: 'kustomize-file',
    write: (one) =>
      withFile(
        one,
        one.draw.pick(['token.bin', 'credentials.xyz', 'key', 'app.conf.prod', 'license.lic']),
        'files',
        one.family.needsName ? dotenv(one) : `${one.value}\n`,
      ),
  },
  { id: 'kustomize-patch', write: (one) => kustomizePatch(one) },
  {
    id: 'kustomize-replicated',
    fits: simple,
    write: (one) =>
      kustomization(
        { ...one, style: { ...one.style, leaf: 'double' } },
        { literals: Object.entries(entries(one)).map(([name, value]) => `${name}=${value}`), options: { disableNameSuffixHash: true } },
        'configMapGenerator',
      ),
  },
  {
    id: 'helm-values',
    write: (one) => chart(one, 'values.yaml', document(one, writeYaml({ replicas: 2, app: { env: entries(one, camel) } }, one.style))),
  },
  {
    id: 'helm-values-other',
    write: (one) =>
      chart(
        one,
        'values-prod.yaml',
        document(one, writeYaml({ extraEnv: Object.entries(entries(one)).map(([name, value]) => ({ name, value })) }, one.style)),
      ),
  },
  {
    id: 'template-default',
    fits: simple,
    write: (one) => template(one, (name, value) => `  ${name}: {{ .Values.${camel(name)} | default "${value}" | quote }}`, 'stringData'),
  },
  { id: 'template-b64enc', fits: simple, write: (one) => template(one, (name, value) => `  ${name}: {{ "${value}" | b64enc }}`, 'data') },
  { id: 'template-plain', fits: simple, write: (one) => template(one, (name, value) => `  ${name}: "${value}"`, 'stringData') },
  {
    id: 'go-template',
    fits: simple,
    write: (one) => [
      {
        path: 'config.yaml.gotmpl',
        text: `{{ range .Sites }}\nsite: {{ .Name }}\n${lines(one, (name, value) => `${name}: ${value}`)}\n{{ end }}\n`,
      },
    ],
  },
  {
    id: 'terraform',
    fits: simple,
    write: (one) => [
      {
        path: 'main.tf',
        text: `resource "kubernetes_secret" "web" {\n  data = {\n${lines(one, (name, value) => `    ${name} = "${value}"`)}\n  }\n}\n`,
      },
    ],
  },
  {
    id: 'helmfile',
    write: (one) => manifest(one, { releases: [{ name: 'web', chart: 'acme/web', values: [{ env: entries(one) }] }] }, 'helmfile.yaml'),
  },
  {
    id: 'helm-set',
    fits: simple,
    write: (one) =>
      manifest(
        one,
        {
          releases: [
            { name: 'web', chart: 'acme/web', set: Object.entries(entries(one)).map(([name, value]) => ({ name: `env.${name}`, value })) },
          ],
        },
        'helmfile.yaml',
      ),
  },
  {
    id: 'ansible-inventory',
    fits: simple,
    write: (one) => [{ path: 'hosts.ini', text: `[all:vars]\n${lines(one, (name, value) => `${name.toLowerCase()}=${value}`)}\n` }],
  },
  {
    id: 'compose',
    fits: simple,
    write: (one) =>
      manifest(
        one,
        {
          services: { web: { image: 'acme/web:1', environment: Object.entries(entries(one)).map(([name, value]) => `${name}=${value}`) } },
        },
        'docker-compose.yaml',
      ),
  },
  { id: 'sealed-beside', write: (one) => manifest(one, sealed(one)) },
  {
    id: 'file-name',
    fits: (family) => alone(family) && isPathSafe(family.id),
    write: (one) => [{ path: `keys/${one.value}.txt`, text: 'see the name\n' }],
  },
  {
    id: 'folder-name',
    fits: (family) => alone(family) && isPathSafe(family.id),
    write: (one) => [{ path: `${one.value}/config.yaml`, text: 'a: 1\n' }],
  },
]

/** Families whose tokens hold no `/`, `:` or space. */
const isPathSafe = (id: string): boolean =>
  !/azure|swarm|confluent|wireguard|slack-webhook|connection|jdbc|rancher|asana|fly|sentry-org|telegram|bedrock|tink|grafana|google-oauth|onepass/.test(
    id,
  )

function dotenv(one: Planting): string {
  return `LOG=info\n${lines(one, (name, value) => (/[\s"]/.test(value) ? `${name}=${value.includes('"') ? `'${value}'` : inQuotes(value)}` : `${name}=${value}`))}\n`
}

function kustomization(one: Planting, generator: Readonly<Record<string, Written>>, kind?: string): readonly PlantedFile[] {
  const generators = { [kind ?? one.draw.pick(['secretGenerator', 'configMapGenerator'])]: [{ name: 'web', ...generator }] }
  const head = one.draw.chance(0.7) ? { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' } : {}
  return [
    {
      path: 'kustomization.yaml',
      text: document({ ...one, style: { ...one.style, before: 0, after: 0 } }, writeYaml({ ...head, ...generators }, one.style)),
    },
  ]
}

function withFile(one: Planting, path: string, field: string, text: string): readonly PlantedFile[] {
  const [root] = kustomization(
    { ...one, value: '' },
    { [field]: [field === 'files' && one.draw.chance(0.5) ? `token=${path}` : path] },
    'secretGenerator',
  )
  return [...(root === undefined ? [] : [root]), { path, text }]
}

function kustomizePatch(one: Planting): readonly PlantedFile[] {
  const patch = writeYaml(
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'web' }, stringData: entries(one) },
    { ...one.style, flow: false, leaf: 'double' },
  )
  return [
    {
      path: 'kustomization.yaml',
      text: writeYaml({ kind: 'Kustomization', resources: ['../base'], patches: [{ patch }] }, { ...one.style, leaf: 'literal' }),
    },
  ]
}

function chart(one: Planting, path: string, text: string): readonly PlantedFile[] {
  return [
    { path: 'Chart.yaml', text: `apiVersion: v2\nname: web\nversion: 0.1.${one.draw.below(9)}\n` },
    { path, text },
  ]
}

function template(one: Planting, line: (name: string, value: string) => string, field: string): readonly PlantedFile[] {
  const head =
    '{{- if .Values.secret.create }}\napiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ include "web.name" . }}\n  labels:\n    {{- include "web.labels" . | nindent 4 }}\n'
  return chart(one, 'templates/secret.yaml', `${head}${field}:\n${lines(one, line)}\n{{- end }}\n`)
}

function sealed(one: Planting): Written {
  const template = { metadata: { name: 'web' }, type: 'Opaque', data: entries(one, kebab) }
  return { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'web' }, spec: { encryptedData: {}, template } }
}
