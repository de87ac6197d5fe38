import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { base64, look, openSamples } from './testing.ts'

const sampleOf = openSamples()
const hf = sampleOf('huggingface-user-token')
const gh = sampleOf('github-personal-access-token')
const drawn = seededRandom(11).draw(alphabets.base62, 28)
const written = 'hunter2pw99'
const head = (kind: string, name = 'a') => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`
const pod = (...lines: readonly string[]) =>
  `${head('Pod')}spec:\n  containers:\n  - name: c\n${lines.map((line) => `    ${line}\n`).join('')}`
const c = '/spec/containers[name=c]'
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('base64')
const release = base64(base64(gzipSync(JSON.stringify({ name: 'r', manifest: `---\n${head('Secret', 'r')}data:\n  t: ${base64(gh)}\n` }))))
const registry = (login: string) => base64(JSON.stringify({ auths: { 'registry.example.org': { username: 'u', auth: base64(login) } } }))
const kubeconfig = `apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    token: ${drawn}\n`

/** What stands where, and what has to be said of it: `tier holder family-or-proof stable line`. */
const places: readonly (readonly [string, string, string, string])[] = [
  ['data of a Secret', 'a.yaml', `${head('Secret')}data:\n  t: ${base64(hf)}\n`, 'likely secret huggingface-user-token /data/t 6'],
  ['stringData of a Secret', 'a.yaml', `${head('Secret')}stringData:\n  t: ${hf}\n`, 'likely secret huggingface-user-token /data/t 6'],
  ['data that is plain', 'a.yaml', `${head('Secret')}data:\n  t: ${hf}\n`, 'likely secret huggingface-user-token /data/t 6'],
  [
    'base64 in base64',
    'a.yaml',
    `${head('Secret')}data:\n  t: ${base64(base64(gh))}\n`,
    'confirmed secret github-personal-access-token /data/t 6',
  ],
  ['UTF-16 in base64', 'a.yaml', `${head('Secret')}data:\n  t: ${utf16(gh)}\n`, 'confirmed secret github-personal-access-token /data/t 6'],
  [
    'base64 folded over lines',
    'a.yaml',
    `${head('Secret')}data:\n  t: |\n${base64(`${'note '.repeat(30)}${gh}\n`).replace(/(.{1,60})/g, '    $1\n')}\n`,
    'confirmed secret github-personal-access-token /data/t 10',
  ],
  [
    'base64url',
    'a.yaml',
    `${head('ConfigMap')}data:\n  t: ${Buffer.from(`>>>???~~~ ${gh}`).toString('base64url')}\n`,
    'confirmed config github-personal-access-token /data/t 6',
  ],
  ['a random literal of a Secret', 'a.yaml', `${head('Secret')}data:\n  x: ${base64(drawn)}\n`, 'likely secret randomness /data/x 6'],
  ['a written password', 'a.yaml', `${head('Secret')}data:\n  password: ${base64(written)}\n`, 'possible secret name /data/password 6'],
  [
    'arguments under a name of their own',
    'values.yaml',
    `extraArgs:\n  - --token=${drawn}\n`,
    'likely values randomness /extraArgs[--token] 2',
  ],
  [
    'an argument behind its flag',
    'a.yaml',
    `additionalArguments:\n  - --token\n  - ${drawn}\n`,
    'likely other randomness /additionalArguments[--token] 3',
  ],
  [
    'JSON in lines of a block',
    'a.yaml',
    `${head('Component')}spec:\n  value: |\n    {"keys": [\n      ${JSON.stringify(JSON.parse(sampleOf('json-web-key')), undefined, 2).replaceAll('\n', '\n      ')}\n    ]}\n`,
    'confirmed other json-web-key /spec/value 8',
  ],
  ['a secret called no more than that', 'values.yaml', `oidc:\n  secret: ${drawn}\n`, 'likely values randomness /oidc/secret 2'],
  [
    'a Secret whose indentation is lost',
    'a.yaml',
    `apiVersion: v1\nkind: Secret\nmetadata:\nname: a\ndata:\npassword: ${written}\n`,
    'possible secret name /password 6',
  ],
  ['a key', 'a.yaml', `${head('ConfigMap')}data:\n  ${gh}: x\n`, 'confirmed config github-personal-access-token /data/(key) 6'],
  ['a ConfigMap', 'a.yaml', `${head('ConfigMap')}data:\n  DB_PASSWORD: ${written}\n`, 'possible config name /data/DB_PASSWORD 6'],
  [
    'binaryData',
    'a.yaml',
    `${head('ConfigMap')}binaryData:\n  t: ${base64(`a ${gh}`)}\n`,
    'confirmed config github-personal-access-token /data/t 6'.replace('/data', '/binaryData'),
  ],
  [
    'properties',
    'a.yaml',
    `${head('ConfigMap')}data:\n  app: |\n    a=b\n    db.password=${written}\n`,
    'possible config name /data/app/db.password 8',
  ],
  [
    'an ini text',
    'a.yaml',
    `${head('ConfigMap')}data:\n  app: |\n    [db]\n    password = "${written}"\n`,
    'possible config name /data/app/password 8',
  ],
  [
    'JSON in a ConfigMap',
    'a.yaml',
    `${head('ConfigMap')}data:\n  app: |\n    {"db": {"user": "x",\n      "password": "${written}"}}\n`,
    'possible config name /data/app>/db/password 8',
  ],
  [
    'escaped JSON in a ConfigMap',
    'a.yaml',
    `${head('ConfigMap')}data:\n  app: '{"t": "\\u0068${hf.slice(1)}"}'\n`,
    'likely config huggingface-user-token /data/app>/t 6',
  ],
  [
    'YAML in a ConfigMap',
    'a.yaml',
    `${head('ConfigMap')}data:\n  app: |\n    db:\n      password: ${written}\n`,
    'possible config name /data/app>/db/password 8',
  ],
  [
    'a Secret in a ConfigMap',
    'a.yaml',
    `${head('ConfigMap')}data:\n  app: |\n${`${head('Secret', 's')}data:\n  x: ${base64(drawn)}\n`.replace(/^/gm, '    ')}`,
    'likely secret randomness /data/app>Secret/s/data/x 12',
  ],
  ['env', 'a.yaml', pod('env:', `- name: T`, `  value: ${hf}`), `likely container huggingface-user-token ${c}/env[name=T]/value 10`],
  [
    'a named env',
    'a.yaml',
    pod('env:', `- {name: API_TOKEN, value: ${drawn}}`),
    `likely container randomness ${c}/env[name=API_TOKEN]/value 9`,
  ],
  ['args', 'a.yaml', pod(`args: [--x, "--token=${gh}"]`), `confirmed container github-personal-access-token ${c}/args[--token] 8`],
  ['the argument behind a flag', 'a.yaml', pod(`args: [--password, ${drawn}]`), `likely container randomness ${c}/args[--password] 8`],
  [
    'a script as command',
    'a.yaml',
    pod('command:', '- sh', '- -c', '- |', '  set -e', `  PGPASSWORD=${drawn} psql`),
    `likely container randomness ${c}/command[-c]/PGPASSWORD 13`,
  ],
  [
    'lifecycle',
    'a.yaml',
    pod('lifecycle:', '  postStart:', '    exec:', `      command: [x, "--token=${gh}"]`),
    `confirmed container github-personal-access-token ${c}/lifecycle/postStart/exec/command[--token] 11`,
  ],
  [
    'headers of a probe',
    'a.yaml',
    pod('livenessProbe:', '  httpGet:', '    httpHeaders:', `    - {name: Authorization, value: Bearer ${gh}}`),
    `confirmed container github-personal-access-token ${c}/livenessProbe/httpGet/httpHeaders[name=Authorization]/value 11`,
  ],
  [
    'an annotation',
    'a.yaml',
    `${head('Pod')}  annotations:\n    t: x ${gh}\n`,
    'confirmed other github-personal-access-token /metadata/annotations/t 6',
  ],
  ['an object nobody knows', 'a.yaml', `${head('Widget')}spec:\n  t: ${gh}\n`, 'confirmed other github-personal-access-token /spec/t 6'],
  ['a misspelt kind', 'a.yaml', `${head('Sceret')}data:\n  t: ${base64(drawn)}\n`, 'likely secret randomness /data/t 6'],
  [
    'another order of keys',
    'a.yaml',
    `stringData:\n  x: ${drawn}\nkind: Secret\nmetadata: {name: a}\napiVersion: v1\n`,
    'likely secret randomness /data/x 2',
  ],
  [
    'a List',
    'a.yaml',
    `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n  stringData: {x: ${drawn}}\n`,
    'likely secret randomness /data/x 7',
  ],
  [
    'escapes of YAML',
    'a.yaml',
    `${head('ConfigMap')}data:\n  t: "\\x68${hf.slice(1, 9)}\\\n    ${hf.slice(9)}"\n`,
    'likely config huggingface-user-token /data/t 6',
  ],
  [
    'percent escapes',
    'a.yaml',
    `${head('ConfigMap')}data:\n  t: https://x/?q=%68${hf.slice(1)}\n`,
    'likely config huggingface-user-token /data/t 6',
  ],
  [
    'an address',
    'a.yaml',
    `${head('ConfigMap')}data:\n  t: https://u:${drawn}@git.example.org/x\n`,
    'likely config url-with-password /data/t 6',
  ],
  [
    'a pull secret',
    'a.yaml',
    `${head('Secret')}data:\n  .dockerconfigjson: ${registry(`u:${drawn}`)}\n`,
    'likely secret randomness /data/.dockerconfigjson>/auths/registry.example.org/password 6',
  ],
  [
    'a kubeconfig in a Secret',
    'a.yaml',
    `${head('Secret')}data:\n  config: ${base64(kubeconfig)}\n`,
    'likely secret randomness /data/config>Config//users[name=admin]/user/token 6',
  ],
  ['a kubeconfig', 'config', kubeconfig, 'likely other randomness >Config//users[name=admin]/user/token 6'],
  [
    'a Helm release',
    'a.yaml',
    `${head('Secret')}type: helm.sh/release.v1\ndata:\n  release: ${release}\n`,
    'confirmed secret github-personal-access-token /data/release>/manifest>Secret/r/data/t 7',
  ],
  [
    'an EncryptionConfiguration',
    'a.yaml',
    `kind: EncryptionConfiguration\napiVersion: apiserver.config.k8s.io/v1\nresources:\n- providers:\n  - aescbc:\n      keys:\n      - name: key1\n        secret: ${base64(seededRandom(5).bytes(32))}\n`,
    'likely encryption randomness /resources[providers]/providers[aescbc]/aescbc/keys[name=key1]/secret 8',
  ],
  [
    'literals of a secretGenerator',
    'kustomization.yaml',
    `secretGenerator:\n- name: a\n  literals:\n  - x=${drawn}\n`,
    'likely secret randomness /secretGenerator[name=a]/literals[x] 4',
  ],
  [
    'literals of a configMapGenerator',
    'kustomization.yaml',
    `configMapGenerator:\n- name: a\n  literals:\n  - DB_PASSWORD="${written}"\n`,
    'possible config name /configMapGenerator[name=a]/literals[DB_PASSWORD] 4',
  ],
  ['Helm values', 'values.yaml', `db:\n  auth:\n    password: ${written}\n`, 'possible values name /db/auth/password 3'],
  [
    'values of a HelmRelease',
    'a.yaml',
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  values:\n    adminPassword: ${written}\n`,
    'possible values name /spec/values/adminPassword 6',
  ],
  [
    'a literal of a template',
    'templates/a.yaml',
    `${head('Secret')}data:\n  password: {{ "${written}" | b64enc }}\n`,
    'possible secret name /password 6',
  ],
  [
    'a default of a template',
    'templates/a.yaml',
    `${head('Secret')}data:\n  password: {{ .Values.x | default "${written}" | b64enc }}\n`,
    'possible secret name /password 6',
  ],
  ['a comment', 'a.yaml', `# ${gh}\n${head('ConfigMap')}`, 'confirmed other github-personal-access-token / 1'],
  [
    'a Secret that is commented out',
    'a.yaml',
    `${head('ConfigMap')}# data:\n#   t: ${base64(gh)}\n`,
    'confirmed other github-personal-access-token / 6',
  ],
  ['a repeated key', 'a.yaml', `${head('ConfigMap')}data:\n  a: ${gh}\n  a: x\n`, 'confirmed config github-personal-access-token /a 6'],
  ['YAML that is broken', 'a.yaml', `${head('Secret')}data: [\n  t: ${base64(gh)}\n`, 'confirmed secret github-personal-access-token /t 6'],
  [
    'a document beside a broken one',
    'a.yaml',
    `a: [\n---\n${head('Secret')}stringData:\n  x: ${drawn}\n`,
    'likely secret randomness /data/x 8',
  ],
  [
    'a document that is broken beside others',
    'a.yaml',
    `${head('ConfigMap')}---\nkind: Secret\ndata: [\n  t: ${gh}\n`,
    'confirmed secret github-personal-access-token /t 8',
  ],
  ['a script', 'a.sh', `#!/bin/sh\nexport X=${gh}\n`, 'confirmed other github-personal-access-token /X 2'],
  [
    'kubectl create secret',
    'README.md',
    `Run\n    kubectl create secret generic a --from-literal=x='${drawn}'\n`,
    'possible secret name /x 2',
  ],
  [
    'a login on a command line',
    'Makefile',
    `x:\n\tkubectl create secret docker-registry a --docker-password ${written}\n`,
    'possible secret name /--docker-password 2',
  ],
  [
    'a heredoc',
    'a.sh',
    `kubectl apply -f - <<END\nkind: Secret\ndata:\n  t: ${base64(gh)}\nEND\n`,
    'confirmed other github-personal-access-token /t 4',
  ],
  ['helm --set', 'a.sh', `helm install a b --set db.password=${drawn},x=y\n`, 'likely other randomness /password 1'],
  ['dotenv', '.env', `A=b\nAPI_TOKEN="${drawn}"\n`, 'likely other randomness /API_TOKEN 2'],
  [
    'a login of curl with marks inside',
    'a.sh',
    `curl --user 'a' https://x; curl --user admin@example.org:'${drawn}' -X GET\n`,
    'likely other randomness /password 1',
  ],
  ['a login of curl', 'a.sh', `curl -u admin:${drawn} https://x\n`, 'likely other randomness /password 1'],
  [
    'env of a template',
    'templates/a.yaml',
    `kind: ConfigMap\nx: {{ if }}\n- name: DB_PASSWORD\n  value: ${written}\n`,
    'possible config name /DB_PASSWORD 4',
  ],
  [
    'a JSON patch',
    'kustomization.yaml',
    `patches:\n- patch: |\n    - op: add\n      path: /data/api-token\n      value: ${drawn}\n`,
    'likely other randomness /patches[patch]/patch>[path=/data/api-token]/value 5',
  ],
  ['a setting that is commented out', 'a.yaml', `${head('ConfigMap')}# password: ${drawn}\n`, 'likely other randomness /password 5'],
  [
    'a login in a header',
    'a.yaml',
    `${head('ConfigMap')}data:\n  h: "Basic ${base64(`admin:${drawn}`)}"\n`,
    'likely config randomness /data/h 6',
  ],
  ['a Secret that says little', 'a.yaml', `kind: secret\ndata:\n  t: ${base64(drawn)}\n`, 'likely secret randomness /data/t 3'],
  ['a .netrc', '.netrc', `machine x login u password ${drawn}\n`, 'likely other randomness /password 1'],
  [
    'a workflow',
    '.github/workflows/a.yml',
    `jobs:\n  a:\n    steps:\n    - run: helm upgrade x --set auth.password=${drawn}\n`,
    'likely other randomness /jobs/a/steps[run]/run/password 4',
  ],
  ['a file name', `keys/${gh}/a.yaml`, head('ConfigMap'), 'confirmed other github-personal-access-token (path) 1'],
]

describe('a credential is found in', () => {
  test.each(places)('%s', (_, path, text, expected) => {
    expect(look(path, text).told).toEqual([expected])
  })
})

describe('where a credential stands is told exactly', () => {
  test.each([
    ['a token', `${head('ConfigMap')}data:\n  t: see ${gh} there\n`, gh],
    ['an encoded run', `${head('Secret')}data:\n  t: ${base64(gh)}\n`, base64(gh).replace(/=/g, '')],
    [
      'a part of an encoded run',
      `${head('ConfigMap')}data:\n  t: ${base64(`abc ${gh}`)}\n`,
      base64(`abc ${gh}`).slice(5).replace(/=/g, ''),
    ],
    ['a line of a block', `${head('ConfigMap')}data:\n  t: |\n    a\n    b ${gh}\n`, gh],
    ['a value in nested JSON', `${head('ConfigMap')}data:\n  t: '{"password": "${written}"}'\n`, written],
    ['a quoted value', `${head('Secret')}stringData:\n  password: "${written}"\n`, `"${written}"`],
  ])('%s', (_, text, expected) => {
    expect(look('a.yaml', text).written).toEqual([expected])
  })
})

describe('one value at one place is told once', () => {
  test('plain beside encoded, and in what was applied last', () => {
    const applied = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: { t: base64(hf) } })
    const text = `${head('Secret')}  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: '${applied}'\ndata:\n  t: ${base64(hf)}\nstringData:\n  t: ${hf}\n`
    const { credentials, told } = look('a.yaml', text)
    expect(told).toEqual(['likely secret huggingface-user-token /data/t 10'])
    expect(credentials[0]?.also.map(({ pointer }) => pointer)).toEqual([
      '/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration',
      '/data/t',
    ])
  })

  test('a login that is encoded beside its password', () => {
    const config = { auths: { 'r.example.org': { password: drawn, auth: base64(`u:${drawn}`) } } }
    const { credentials } = look('a.yaml', `${head('Secret')}stringData:\n  .dockerconfigjson: '${JSON.stringify(config)}'\n`)
    expect(credentials.map(({ stable, opens, also }) => [stable, opens, also.length])).toEqual([
      ['/data/.dockerconfigjson>/auths/r.example.org/password', [{ what: 'registry', value: 'r.example.org' }], 1],
    ])
  })

  test('but twice where it stands under two keys', () => {
    expect(look('a.yaml', `${head('Secret')}stringData:\n  a: ${hf}\n  b: ${hf}\n`).told).toHaveLength(2)
  })

  test('and again in a comment', () => {
    expect(look('a.yaml', `${head('ConfigMap')}data:\n  a: ${hf}\n# ${hf}\n`).told).toEqual([
      'likely config huggingface-user-token /data/a 6',
      'likely other huggingface-user-token / 7',
    ])
  })
})

describe('the name of a place stays the same', () => {
  const stable = (text: string) => look('a.yaml', text).credentials.map((one) => `${one.stable} ${one.hash}`)
  test.each([
    ['encoded anew', `${head('Secret')}data:\n  x: ${base64(drawn)}\n`, `${head('Secret')}stringData:\n  x: ${drawn}\n`],
    [
      'further down',
      `${head('Secret')}stringData:\n  x: ${drawn}\n`,
      `# more\n${head('Secret')}stringData:\n  a: b\n  x: |-\n      ${drawn}\n`,
    ],
    [
      'behind another item',
      pod('env:', `- {name: API_TOKEN, value: ${drawn}}`),
      pod('env:', '- {name: A, value: b}', `- {name: API_TOKEN, value: ${drawn}}`),
    ],
    ['as another argument', pod(`args: ["--token=${gh}"]`), pod(`args: [-v, "--token=${gh}"]`)],
    [
      'in nested JSON with other fields',
      `${head('ConfigMap')}data:\n  t: '{"password": "${drawn}"}'\n`,
      `${head('ConfigMap')}data:\n  t: '{"a": [1], "password": "${drawn}"}'\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(stable(after)).toEqual(stable(before))
    expect(stable(before)).toHaveLength(1)
  })

  test('and holds no value', () => {
    const told = JSON.stringify(
      look('a.yaml', pod(`args: [${hf}, ${gh}]`, `command: [sh, -c, "x ${hf}"]`)).credentials.map(({ object: _, ...one }) => one),
    )
    for (const value of [hf, gh]) expect(told).not.toContain(value)
  })
})

describe('pairs', () => {
  const id = sampleOf('aws-access-key-id')
  const secret = sampleOf('aws-secret-access-key')
  const told = (text: string) => look('a.yaml', text).credentials.map(({ family, identifier }) => `${family}${identifier ? ' alone' : ''}`)

  test('are seen in one object, under whatever names', () => {
    expect(told(`${head('ConfigMap')}data:\n  a: ${id}\n  b: ${secret}\n`)).toEqual(['aws-access-key-id', 'aws-secret-access-key'])
  })

  test('are seen in comments and in scripts', () => {
    const pair = ['aws-access-key-id', 'aws-secret-access-key']
    expect(told(`${head('ConfigMap')}# a: ${id}\n# b: ${secret}\n`)).toEqual(pair)
    expect(look('a.sh', `a=${id}\nb=${secret}\n`).credentials.map(({ family }) => family)).toEqual(pair)
  })

  test('are none across objects', () => {
    expect(told(`${head('ConfigMap')}data:\n  a: ${id}\n---\n${head('ConfigMap')}data:\n  b: ${secret}\n`)).toEqual([
      'aws-access-key-id alone',
    ])
  })
})

describe('files that a kustomization makes objects of', () => {
  test.each([
    ['a Secret of lines', 'Secret', 'env', `x=${drawn}\n`, 'likely secret randomness /x 1'],
    ['a ConfigMap of lines', 'ConfigMap', 'env', `DB_PASSWORD=${written}\n`, 'possible config name /DB_PASSWORD 1'],
    ['a Secret of a file', 'Secret', 'file', `${drawn}\n`, 'likely secret randomness / 1'],
  ] as const)('%s', (_, kind, as, text, expected) => {
    expect(look('conf/settings', text, { generates: { kind, as } }).told).toEqual([expected])
  })
})
