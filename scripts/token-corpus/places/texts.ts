import { base64, unmarked } from '../marks.ts'
import { alone, document, entries, kebab, lines, manifest, object, oneLine, type Place, type Planting, simple } from '../place.ts'
import { quotedDouble, writeYaml } from '../yaml.ts'

/** Texts that are no manifests, and manifests that are no YAML. */
export const textPlaces: readonly Place[] = [
  {
    id: 'shell-export',
    fits: oneLine,
    write: (one) => [
      {
        path: 'deploy.sh',
        text: shell(
          one,
          lines(one, (name, value) => `export ${name}=${quotedFor(value)}`),
        ),
      },
    ],
  },
  {
    id: 'shell-heredoc',
    write: (one) => [
      {
        path: 'deploy.sh',
        text: shell(
          one,
          lines(one, (name, value) => `cat > ${kebab(name)} <<'EOT'\n${one.family.needsName ? `${name}=` : ''}${value}\nEOT`),
        ),
      },
    ],
  },
  {
    id: 'kubectl-create',
    fits: oneLine,
    write: (one) => [
      {
        path: 'setup.sh',
        text: shell(
          one,
          `kubectl create secret generic web \\\n${lines(one, (name, value) => `  --from-literal=${name}=${quotedFor(value)} \\`)}\n  --namespace shop`,
        ),
      },
    ],
  },
  {
    id: 'kubectl-docker',
    fits: alone,
    write: (one) => [
      {
        path: 'README.md',
        text: `Run:\n\n    kubectl create secret docker-registry pull --docker-server=ghcr.io --docker-username=bot --docker-password=${quotedFor(one.value)}\n`,
      },
    ],
  },
  {
    id: 'helm-set-flag',
    fits: simple,
    write: (one) => [
      {
        path: 'install.sh',
        text: shell(one, `helm upgrade web acme/web ${lines(one, (name, value) => `--set env.${name}=${value}`).replaceAll('\n', ' ')}`),
      },
    ],
  },
  {
    id: 'curl-header',
    fits: alone,
    write: (one) => [
      { path: 'smoke.sh', text: shell(one, `curl -fsS -H "Authorization: Bearer ${one.value}" https://api.acme.example/v1/me`) },
    ],
  },
  {
    id: 'markdown-fence',
    write: (one) => [
      {
        path: 'docs/setup.md',
        text: `# Setup\n\n\`\`\`yaml\n${writeYaml(object('Secret', { stringData: entries(one) }), { ...one.style, leaf: 'plain', flow: false })}\`\`\`\n`,
      },
    ],
  },
  {
    id: 'markdown-prose',
    fits: oneLine,
    write: (one) => [
      { path: 'README.md', text: `# Shop\n\n${lines(one, (name, value) => `Set \`${name}\` to \`${value}\` before the first run.`)}\n` },
    ],
  },
  {
    id: 'workflow',
    write: (one) =>
      manifest(
        { ...one, style: { ...one.style, before: 0, after: 0 } },
        {
          name: 'ci',
          on: { push: {} },
          jobs: { deploy: { 'runs-on': 'ubuntu-latest', env: entries(one), steps: [{ run: 'make deploy' }] } },
        },
        '.github/workflows/ci.yml',
      ),
  },
  {
    id: 'workflow-run',
    fits: oneLine,
    write: (one) => [
      {
        path: '.github/workflows/ci.yml',
        text: `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${lines(one, (name, value) => `          export ${name}=${quotedFor(value)}`)}\n          make\n`,
      },
    ],
  },
  {
    id: 'makefile',
    fits: oneLine,
    write: (one) => [
      {
        path: 'Makefile',
        text: `${lines(one, (name, value) => `${name} ${one.draw.pick([':=', '=', '?='])} ${value}`)}\n\ndeploy:\n\t./deploy.sh\n`,
      },
    ],
  },
  {
    id: 'dockerfile',
    fits: oneLine,
    write: (one) => [{ path: 'Dockerfile', text: `FROM scratch\n${lines(one, (name, value) => `ENV ${name}=${quotedFor(value)}`)}\n` }],
  },
  {
    id: 'source-code',
    fits: simple,
    write: (one) => [
      { path: 'scripts/sync.py', text: `import os\n\n${lines(one, (name, value) => `${name} = "${value}"`)}\n\nprint(os.name)\n` },
    ],
  },
  {
    id: 'dotenv-file',
    fits: oneLine,
    write: (one) => [{ path: '.env.production', text: `# production\n${lines(one, (name, value) => `${name}=${quotedFor(value)}`)}\n` }],
  },
  {
    id: 'any-text',
    write: (one) => [
      {
        path: one.draw.pick(['notes.txt', 'key.pem', 'NOTES', 'dump.log', 'data.csv']),
        text: `something before\n${lines(one, (name, value) => (one.family.needsName ? `${name}: ${value}` : value))}\nand after\n`,
      },
    ],
  },
  { id: 'end-of-file', fits: oneLine, write: (one) => [{ path: 'last.env', text: lines(one, (name, value) => `${name}=${value}`) }] },
  {
    id: 'comment',
    fits: oneLine,
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `${lines(one, (name, value) => `# ${name}: ${value}`)}\n${writeYaml(object('ConfigMap', { data: { a: 'b' } }), { ...one.style, leaf: 'plain' })}`,
        ),
      },
    ],
  },
  {
    id: 'comment-behind',
    fits: oneLine,
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n${lines(one, (name, value) => `  ${kebab(name)}-of: later # ${name}=${value}`)}\n`,
        ),
      },
    ],
  },
  {
    id: 'commented-out',
    fits: oneLine,
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `${writeYaml(object('ConfigMap', { data: { a: 'b' } }), { ...one.style, leaf: 'plain' })}# ---\n# kind: Secret\n# stringData:\n${lines(one, (name, value) => `#   ${name}: "${value}"`)}\n`,
        ),
      },
    ],
  },
  {
    id: 'key',
    fits: (family) => alone(family) && family.id !== 'tink',
    write: (one) => manifest(one, object('ConfigMap', { data: { [one.value]: 'a' } })),
  },
  {
    id: 'label',
    fits: (family) => alone(family) && family.id !== 'tink',
    write: (one) => manifest(one, object('ConfigMap', { data: {} }, { labels: { owner: one.value } })),
  },
  {
    id: 'object-name',
    fits: (family) => alone(family) && family.id !== 'tink',
    write: (one) => manifest(one, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: one.value } }),
  },
  { id: 'broken-indentation', write: (one) => broken(one, (text) => text.replace(/^metadata:\n/m, 'metadata:\n   x: 1\n  y: 2\n')) },
  { id: 'broken-tab', write: (one) => broken(one, (text) => `${text}\tkey: value\n`) },
  { id: 'broken-quote', write: (one) => broken(one, (text) => `title: "never closed\n${text}`) },
  { id: 'broken-after', write: (one) => broken(one, (text) => `${text}}}} : [\n`) },
  { id: 'broken-template', write: (one) => broken(one, (text) => text.replace('kind: ', '{{ if .x }}\nkind: ').concat('{{ end }}\n')) },
  { id: 'broken-data', fits: simple, write: (one) => broken(one, (text) => text, 'data') },
  {
    id: 'merge-conflict',
    fits: oneLine,
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\nstringData:\n<<<<<<< HEAD\n  a: b\n=======\n${lines(one, (name, value) => `  ${name}: ${quotedDouble(value)}`)}\n>>>>>>> topic\n`,
        ),
      },
    ],
  },
  {
    id: 'duplicate-key',
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `apiVersion: v1\nkind: Secret\nmetadata: {name: web}\nstringData:\n${lines(one, (name, value) => `  ${name}: ${quotedDouble(value)}\n  ${name}: short`)}\n`,
        ),
      },
    ],
  },
  {
    id: 'yaml-anchor',
    fits: oneLine,
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n${lines(one, (name, value) => `  ${name}: &v${name} ${quotedDouble(value)}\n  again-${kebab(name)}: *v${name}`)}\n`,
        ),
      },
    ],
  },
  {
    id: 'yaml-tag',
    fits: oneLine,
    write: (one) => [
      {
        path: 'manifest.yaml',
        text: document(
          one,
          `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n${lines(one, (name, value) => `  ${name}: !!str ${quotedDouble(value)}`)}\n`,
        ),
      },
    ],
  },
]

const shell = (one: Planting, text: string): string =>
  `#!/usr/bin/env bash\nset -eu\n${one.draw.chance(0.5) ? 'cd "$(dirname "$0")"\n' : ''}${text}\necho done\n`

const quotedFor = (value: string): string => (/[\s"&?;(){}~$*]/.test(unmarked(value)) ? `'${value}'` : value)

/** A document that no YAML reader takes, with the value in it. */
function broken(one: Planting, damage: (text: string) => string, field: 'data' | 'stringData' = 'stringData') {
  const style = { ...one.style, flow: false, mark: false }
  const values =
    field === 'data' ? Object.fromEntries(Object.entries(entries(one)).map(([name, value]) => [name, base64(value)])) : entries(one)
  const text = writeYaml(object('Secret', { [field]: values }), style)
  return [{ path: 'manifest.yaml', text: document({ ...one, style }, field === 'data' ? `${text}   wrong: : [\n` : damage(text)) }]
}
