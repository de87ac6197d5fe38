import { base64, encoded, unmarked } from '../marks.ts'
import { entries, inQuotes, kebab, lines, manifest, object, oneLine, type Place, type Planting, simple, workload } from '../place.ts'
import { type Written, writeYaml } from '../yaml.ts'

/** Values of a mapping, each encoded. */
export const each = (values: Record<string, string>, encode: (value: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, encode(value)]))

const nothing = { 'log-level': 'info' }

/** Fields of objects: the value stands there by itself, plain or in base64. */
export const objectPlaces: readonly Place[] = [
  { id: 'secret-data', write: (one) => manifest(one, object('Secret', { data: each(entries(one, kebab), base64) })) },
  { id: 'secret-stringData', write: (one) => manifest(one, object('Secret', { type: 'Opaque', stringData: entries(one) })) },
  { id: 'configmap-data', write: (one) => manifest(one, object('ConfigMap', { data: { ...nothing, ...entries(one) } })) },
  { id: 'configmap-binaryData', write: (one) => manifest(one, object('ConfigMap', { binaryData: each(entries(one, kebab), base64) })) },
  { id: 'env-value', write: (one) => manifest(one, workload(one.draw, { env: env(one) })) },
  { id: 'args', fits: simple, write: (one) => manifest(one, workload(one.draw, { args: flags(one, '=') })) },
  { id: 'args-apart', fits: simple, write: (one) => manifest(one, workload(one.draw, { args: flags(one) })) },
  {
    id: 'command',
    fits: oneLine,
    write: (one) => manifest(one, workload(one.draw, { command: ['sh', '-c', `${exports(one)}\nexec web --listen :8080\n`] })),
  },
  {
    id: 'lifecycle',
    fits: oneLine,
    write: (one) =>
      manifest(one, workload(one.draw, { lifecycle: { postStart: { exec: { command: ['sh', '-c', `${exports(one)}\n./warm-up\n`] } } } })),
  },
  {
    id: 'probe-header',
    fits: simple,
    write: (one) =>
      manifest(one, workload(one.draw, { livenessProbe: { httpGet: { path: '/healthz', port: 8080, httpHeaders: headers(one) } } })),
  },
  {
    id: 'annotation',
    fits: oneLine,
    write: (one) =>
      manifest(
        one,
        object('Service', { spec: { ports: [{ port: 80 }] } }, { annotations: entries(one, (name) => `acme.example/${kebab(name)}`) }),
      ),
  },
  {
    id: 'last-applied',
    write: (one) =>
      manifest(
        one,
        object('Secret', { type: 'Opaque' }, { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': lastApplied(one) } }),
      ),
  },
  {
    id: 'list-item',
    write: (one) => {
      const items = [object('ConfigMap', { data: nothing }), object('Secret', { stringData: entries(one) })]
      return manifest(one, { apiVersion: 'v1', kind: one.draw.pick(['List', 'SecretList']), items })
    },
  },
  { id: 'custom-object', write: (one) => manifest(one, custom(one)) },
  {
    id: 'misspelt-kind',
    write: (one) =>
      manifest(one, {
        apiVersion: 'v1',
        kind: one.draw.pick(['Secert', 'secret', 'ConfigMaps']),
        metadata: { name: 'web' },
        data: each(entries(one, kebab), one.draw.chance(0.5) ? base64 : (value) => value),
      }),
  },
  { id: 'no-kind', write: (one) => manifest(one, { shop: { settings: entries(one) } }, 'settings.yaml') },
  { id: 'external-secret-template', write: (one) => manifest(one, externalSecret(one)) },
  { id: 'argocd-values', write: (one) => manifest(one, argoApplication(one)) },
  { id: 'argocd-parameters', fits: oneLine, write: (one) => manifest(one, argoApplication(one, true)) },
  {
    id: 'json-manifest',
    write: (one) => [
      {
        path: 'manifest.json',
        text: `${JSON.stringify(plain(object('Secret', { stringData: entries(one) })), null, one.draw.pick([0, 2, 4]))}\n`,
      },
    ],
  },
  {
    id: 'json-manifest-data',
    write: (one) => [
      { path: 'manifest.json', text: `${JSON.stringify(plain(object('Secret', { data: each(entries(one), base64) })), null, 2)}\n` },
    ],
  },
  {
    id: 'init-container',
    write: (one) =>
      manifest(one, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'web' },
        spec: {
          initContainers: [{ name: 'setup', image: 'acme/setup:1', env: env(one) }],
          containers: [{ name: 'web', image: 'acme/web:1' }],
        },
      }),
  },
]

/** What was built for the YAML writer holds nothing but plain data here. */
const plain = (node: Written): unknown => node

const env = (one: Planting): Written[] => Object.entries(entries(one)).map(([name, value]) => ({ name, value }))

const flags = (one: Planting, joint?: string): string[] =>
  Object.entries(entries(one, kebab)).flatMap(([name, value]) =>
    joint === undefined ? [`--${name}`, value] : [`--${name}${joint}${value}`],
  )

export const exports = (one: Planting): string => lines(one, (name, value) => `export ${name}='${value}'`)

function headers(one: Planting): Written[] {
  const list = Object.entries(entries(one, kebab)).map(([name, value]) => ({ name: `X-${name}`, value }))
  return one.family.needsName ? list : [...list.slice(0, -1), { name: 'Authorization', value: `Bearer ${one.value}` }]
}

function lastApplied(one: Planting): string {
  const secret = one.draw.chance(0.5) ? { data: each(entries(one), base64) } : { stringData: entries(one) }
  return `${JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { annotations: {}, name: 'web', namespace: 'shop' }, ...secret })}\n`
}

function custom(one: Planting): Written {
  return {
    apiVersion: 'shop.example/v1',
    kind: 'Store',
    metadata: { name: 'web' },
    spec: { region: 'eu', backends: [{ name: 'a', settings: entries(one) }] },
  }
}

function externalSecret(one: Planting): Written {
  const template = { type: 'Opaque', data: entries(one) }
  const spec = {
    refreshInterval: '1h',
    secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
    target: { name: 'web', template },
    data: [{ secretKey: 'other', remoteRef: { key: 'web/other' } }],
  }
  return { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'web' }, spec }
}

function argoApplication(one: Planting, asParameters = false): Written {
  const parameters = Object.entries(entries(one)).map(([name, value]) => ({ name: `env.${name}`, value }))
  const helm = asParameters
    ? { parameters }
    : one.draw.chance(0.5)
      ? { valuesObject: { env: entries(one) } }
      : { values: nestedValues(one) }
  const source = { repoURL: 'https://charts.example', chart: 'web', targetRevision: '1.2.3', helm }
  const destination = { server: 'https://kubernetes.default.svc', namespace: 'shop' }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'web', namespace: 'argocd' },
    spec: { project: 'default', source, destination },
  }
}

const nestedValues = (one: Planting): string => writeYaml({ replicas: 2, env: entries(one) }, { ...one.style, leaf: 'double', flow: false })

/** A JSON text whose values are escaped as `\uXXXX` here and there. */
export function escapedJson(value: string, pick: (index: number) => boolean): string {
  const escaped = [...unmarked(value)].map((letter, index) =>
    pick(index) ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : inQuotes(letter).slice(1, -1),
  )
  return encoded(value, () => escaped.join(''))
}
