import { describe, expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { base64, look, openSamples } from './testing.ts'

const sampleOf = openSamples()
const random = seededRandom(21)
const hex = (length: number) => random.draw(alphabets.lowerHex, length)
const head = (kind: string, apiVersion = 'v1') => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: a\n`
const container = (...lines: readonly string[]) =>
  `${head('Pod')}spec:\n  containers:\n  - name: c\n${lines.map((line) => `    ${line}\n`).join('')}`
const sealed = base64(Buffer.concat([Buffer.from([2, 0]), random.bytes(512 + 60)]))
const sops = `ENC[AES256_GCM,data:${base64(random.bytes(20))},iv:${base64(random.bytes(32))},tag:${base64(random.bytes(16))},type:str]`
const certificate = `-----BEGIN CERTIFICATE-----\n${base64(random.bytes(600)).replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`

/** What real repositories are full of, and what is no credential. */
const silent: readonly (readonly [string, string, string])[] = [
  ['an image by its digest', 'a.yaml', container(`image: registry.example.org/token-server@sha256:${hex(64)}`)],
  ['an image by a commit', 'a.yaml', container(`image: ghcr.io/a/secret-operator:${hex(40)}`)],
  [
    'a checksum of a Secret',
    'a.yaml',
    `${head('Pod')}  annotations:\n    checksum/secret: ${hex(64)}\n    checksum/secret-config: "${hex(64)}"\n`,
  ],
  ['a checksum in values', 'values.yaml', `secret:\n  checksum: ${hex(64)}\n  digest: sha256:${hex(64)}\n`],
  [
    'a query',
    'a.yaml',
    `${head('ConfigMap')}data:\n  rules: |\n    expr: sum(rate(vault_token_count{secret_id="${hex(8)}"}[5m])) by (token_type) > 10\n`,
  ],
  [
    'a reference to a Secret',
    'a.yaml',
    container('env:', '- name: API_TOKEN', '  valueFrom: {secretKeyRef: {name: api-token, key: api-token-v2}}'),
  ],
  [
    'the beginning of a token',
    'a.yaml',
    'headers:\n  Cookie: argocd.token=eyJhbGciOiJIUzI1Ni...\n  token: eyJhbGciOiJSUzI1NiIsImtpZCI6...\n',
  ],
  [
    'flags of a chart that are no secrets',
    'values.yaml',
    'extraArgs:\n- --tls-secret=web-tls-2f9c81\n- --token-ttl=86400s\n- --secret-name\n- k9-prod-x2\n',
  ],
  ['what a Secret is called', 'values.yaml', 'ingress:\n  secret: web-tls-7c9d2f81ab\n  tls: {secret: "web.example.org"}\n'],
  ['a path to a token', 'a.yaml', container('env:', '- {name: TOKEN_FILE, value: /var/run/secrets/tokens/vault-token}')],
  ['another variable', 'a.yaml', container('env:', '- {name: DB_PASSWORD, value: $(POSTGRES_PASSWORD)}')],
  ['a variable of the shell', 'a.yaml', container(`command: [sh, -c, "psql --password=$DB_PASSWORD --token \${TOKEN}"]`)],
  [
    'a number of tokens',
    'a.yaml',
    container('args: [--max-tokens=4096, --tokenizer=meta-llama/Llama-3.1-8B-Instruct, --token-ttl=86400s]'),
  ],
  [
    'names of Secrets',
    'a.yaml',
    container('args: [--secret-name=my-app-database-credentials, --token-secret, argocd-initial-admin-secret]'),
  ],
  ['a volume', 'a.yaml', `${head('Pod')}spec:\n  volumes:\n  - name: t\n    secret: {secretName: registry-credentials-prod}\n`],
  [
    'names of Secrets in values',
    'values.yaml',
    'auth:\n  existingSecret: my-postgres-credentials\n  secretKeys: {adminPasswordKey: postgres-password}\n  passwordSecret: web-db-login\n',
  ],
  [
    'an ExternalSecret',
    'a.yaml',
    `${head('ExternalSecret', 'external-secrets.io/v1')}spec:\n  data:\n  - secretKey: password\n    remoteRef: {key: prod/db/credentials, property: adminPassword, version: ${hex(32)}}\n`,
  ],
  ['a SealedSecret', 'a.yaml', `${head('SealedSecret', 'bitnami.com/v1alpha1')}spec:\n  encryptedData:\n    password: ${sealed}\n`],
  ['ciphertext of SOPS', 'a.yaml', `${head('Secret')}stringData:\n  password: ${sops}\nsops:\n  mac: ${sops}\n`],
  ['a placeholder of a Vault plugin', 'a.yaml', `${head('Secret')}stringData:\n  password: <path:secret/data/db#password>\n`],
  [
    'placeholders',
    'a.yaml',
    `${head('Secret')}stringData:\n  password: changeme\n  token: your-token-here\n  apiKey: <API_KEY>\n  x: "\${TOKEN}"\n  y: REPLACE_ME_WITH_A_TOKEN\n`,
  ],
  [
    'an encoded placeholder',
    'a.yaml',
    `${head('Secret')}data:\n  token: ${base64('hf_REPLACE_ME_WITH_REAL_TOKEN')}\n  key: ${base64('dummy-api-key')}\n`,
  ],
  [
    'what is no password of a Secret',
    'a.yaml',
    `${head('Secret')}stringData:\n  username: administrator\n  host: db.prod.svc.cluster.local\n  port: "5432"\n  url: https://example.org/login\n  sslmode: require\n`,
  ],
  ['a certificate', 'a.yaml', `${head('Secret')}data:\n  tls.crt: ${base64(certificate)}\n  ca.crt: ${base64(certificate)}\n`],
  [
    'a certificate in a kubeconfig',
    'a.yaml',
    `apiVersion: v1\nkind: Config\nclusters:\n- name: a\n  cluster: {certificate-authority-data: ${base64(certificate)}, server: https://x}\n`,
  ],
  ['a CA bundle', 'a.yaml', `${head('ValidatingWebhookConfiguration')}webhooks:\n- clientConfig: {caBundle: ${base64(certificate)}}\n`],
  [
    'a public key',
    'a.yaml',
    `${head('ConfigMap')}data:\n  ssh_key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.draw(alphabets.base62, 43)} a@b\n`,
  ],
  ['a recipient of age', 'a.yaml', `sops:\n  age:\n  - recipient: age1${random.draw('023456789acdefghjklmnpqrstuvwxyz', 58)}\n`],
  [
    'ids',
    'a.yaml',
    `${head('ConfigMap')}data:\n  tenantId: 3b241101-e2bb-4255-8caf-4136c566a962\n  AWS_ACCOUNT: "123456789012"\n  build: ${hex(40)}\n  etag: ${hex(32)}\n`,
  ],
  [
    'a schema',
    'a.yaml',
    `${head('CustomResourceDefinition', 'apiextensions.k8s.io/v1')}spec:\n  versions:\n  - schema:\n      openAPIV3Schema:\n        properties:\n          password: {type: string, default: hunter2pw99, description: The password.}\n`,
  ],
  [
    'a Role',
    'a.yaml',
    `${head('Role', 'rbac.authorization.k8s.io/v1')}rules:\n- apiGroups: [""]\n  resources: [secrets, serviceaccounts/token]\n  verbs: [get]\n  resourceNames: [database-password, api-token-8f2k]\n`,
  ],
  ['base64 of a text', 'a.yaml', `${head('ConfigMap')}data:\n  greeting: ${base64('Good morning, and welcome to the cluster.')}\n`],
  [
    'a binary',
    'a.yaml',
    `${head('ConfigMap')}binaryData:\n  logo: ${base64(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), random.bytes(400)]))}\n`,
  ],
  [
    'a script that asks for a token',
    'a.sh',
    `TOKEN=$(kubectl create token default)\nread -rs PASSWORD\nexport GITHUB_TOKEN="\${GITHUB_TOKEN:?}"\ncurl -H "Authorization: Bearer $TOKEN" https://x\n`,
  ],
  [
    'what generates a password',
    'a.sh',
    'PASSWORD=$(openssl rand -base64 32)\nkubectl create secret generic a --from-literal=password="$PASSWORD" --from-file=key=./key.pem\n',
  ],
  [
    'a workflow',
    '.github/workflows/a.yaml',
    `on: push\njobs:\n  a:\n    steps:\n    - uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n      with: {token: "\${{ secrets.GITHUB_TOKEN }}", password: "\${{ secrets.PASS }}"}\n`,
  ],
  [
    'a lock file',
    'package-lock.json',
    `{"packages": {"token-types": {"version": "6.0.0", "integrity": "sha512-${base64(random.bytes(64))}"}}}\n`,
  ],
  [
    'source code',
    'main.go',
    'const tokenSecretKey = "tokenSecretKey"\nvar password = os.Getenv("PASSWORD")\nfunc secret() string { return "hunter2hunter2" }\n',
  ],
  ['ciphertext in a template', 'templates/a.yaml', `${head('Secret')}data:\n  password: {{ default "${sops}" .Values.p | b64enc }}\n`],
  [
    'prose about headers',
    'a.yaml',
    `${head('ConfigMap')}data:\n  a.cfg: |\n    # set the Authorization Bearer response header\n    # or Basic authentication: in order\n    x = true\n`,
  ],
  [
    'a template',
    'templates/a.yaml',
    `${head('Secret')}data:\n  password: {{ .Values.password | b64enc | quote }}\n  token: {{ include "a.token" . | b64enc }}\n  x: {{ randAlphaNum 32 | b64enc }}\n`,
  ],
  [
    'documentation',
    'README.md',
    'Set `API_TOKEN` to your token, for example `hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.\n\n    export HF_TOKEN=<your-token>\n',
  ],
]

describe('what a Secret holds of what is public is none', () => {
  test.each(['client-id', 'AWS_ACCESS_KEY_ID', 'public-key', 'fingerprint'])('%s', (name) => {
    const drawn = seededRandom(41).draw(alphabets.base62, 32)
    const secret = (key: string) =>
      look('a.yaml', `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  ${key}: ${drawn}\n`).told
    expect(secret(name)).toEqual([])
    expect(secret('secret-id')).toHaveLength(1)
  })
})

describe('nothing is said of', () => {
  test.each(silent)('%s', (_, path, text) => {
    expect(look(path, text)).toMatchObject({ told: [], gaps: [] })
  })
})

test('values of SOPS in a manifest that cannot be read are none, line by line', () => {
  for (const length of [20, 31, 32]) {
    const value = `ENC[AES256_GCM,data:${base64(random.bytes(length))},iv:${base64(random.bytes(32))},tag:${base64(random.bytes(16))},type:str]`
    const text = `${head('Secret')}stringData:\n  setting: '${value}'\n---\n${head('Secret')}stringData:\n  a: '${value}'\n\tkey: value\n`
    expect(look('a.yaml', text).told).toEqual([])
    expect(look('a.yaml', text.replace("'ENC[", `'${sampleOf('github-personal-access-token')} ENC[`)).told).toHaveLength(1)
  }
})

test('a filler behind the head of a token is no password of an address', () => {
  const map = (password: string) => `${head('ConfigMap')}data:\n  repository: "https://git:${password}@git.acme.example/shop.git"\n`
  expect(look('a.yaml', map('sk-ant-api03-abc123abc123abc123abc123')).told).toEqual([])
  expect(look('a.yaml', map(`sk-acme-${random.draw(alphabets.base62, 24)}`)).told).toHaveLength(1)
})

describe('armour that nothing stands in is nothing', () => {
  const bodies = [
    '...',
    '[...]',
    '<snip>',
    'REDACTED',
    ' your key goes here ',
    '\\n...\\n',
    'MIIEpAIBAAKCAQEA...',
    '',
    '\n...\n',
    '\nREDACTED\n',
    '\nabc\n',
  ]
  const block = (text: string) => `|\n${text.replace(/^/gm, '    ')}\n`
  const map = (key: string, text: string) => `${head('ConfigMap')}data:\n  ${key}: ${block(text)}`
  test.each<readonly [string, string, (armour: string) => string]>([
    ['properties', 'a.yaml', (armour) => map('a.properties', `port=1\npassword=${armour}\nlog=info`)],
    ['ini', 'a.yaml', (armour) => map('a.ini', `[a]\npassword = ${armour}`)],
    ['toml', 'a.yaml', (armour) => map('a.toml', `[a]\npassword = """${armour}"""`)],
    ['dotenv', 'a.yaml', (armour) => map('.env', `PASSWORD=${armour}\nB="${armour}"`)],
    ['JSON', 'a.yaml', (armour) => map('a.json', JSON.stringify({ password: armour }))],
    ['YAML', 'a.yaml', (armour) => map('a.yaml', `a: 1\npassword: |\n${armour.replace(/^/gm, '  ')}`)],
    ['a script', 'a.sh', (armour) => `export PASSWORD=${armour}\nrun --password ${armour} --token="${armour}"\n`],
    [
      'arguments',
      'a.yaml',
      (armour) => `${head('Pod')}spec:\n  containers:\n  - args: ${JSON.stringify([`--password=${armour}`, '--token', armour])}\n`,
    ],
    ['a comment', 'a.yaml', (armour) => `${head('ConfigMap')}data: {}\n# password: ${armour.replaceAll('\n', '\n# ')}\n`],
    ['an address', 'a.yaml', (armour) => map('callback', `https://a.example/?access_token=${armour}`)],
    ['a broken file', 'a.yaml', (armour) => `${head('Secret')}stringData:\n\tpassword: ${armour}\n`],
  ])('%s', (_, path, write) => {
    for (const label of ['RSA PRIVATE KEY', 'PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'CERTIFICATE'])
      for (const body of bodies) {
        const text = write(`-----BEGIN ${label}-----${body}-----END ${label}-----`)
        expect([text, look(path, text).told]).toEqual([text, []])
      }
  })
})
