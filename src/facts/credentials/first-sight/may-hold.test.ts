import { expect, test } from 'vitest'
import { alphabets } from '../../../tokens/family.ts'
import { seededRandom } from '../../../tokens/testing.ts'
import { base64, look } from '../testing.ts'
import { isDull, mayHoldCredentials } from './may-hold.ts'

test.each([
  ['a manifest', 'a.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: token-store\nspec:\n  ports: [{port: 80}]\n'],
  ['prose that speaks of them', 'README.md', 'Ask for a token, and keep the password secret.\n'],
  ['a script without one', 'a.sh', 'TOKEN=$(cat /run/token)\ncurl -H "Authorization: Bearer $TOKEN" https://shop.example\n'],
])('%s may hold none', (_, path, text) => {
  expect(mayHoldCredentials(path, text)).toBe(false)
})

test.each([
  ['what looks drawn under a name', 'a.yaml', 'token: Xq7mZp2LwR9t\n', false],
  ['a password as people write them', 'a.yaml', 'password: correcthorse1\n', false],
  ['a token under no name', 'a.txt', `glpat-${'Xq7mZp2LwR9tYb5N'.repeat(2).slice(0, 20)}\n`, false],
  ['base64 of one', 'a.txt', `${base64('password=correcthorse1 and more')}\n`, false],
  ['letters written as escapes', 'a.yaml', 'a: "\\x67lpat"\n', false],
  ['a Secret, which may hold a placeholder', 'a.yaml', 'kind: Secret\nstringData: {a: b}\n', false],
  ['rules of SOPS', '.sops.yaml', 'creation_rules: []\n', false],
  ['a name alone, where SOPS is to encrypt', 'a.yaml', 'the token: none\n', true],
])('%s may be one', (_, path, text, isManaged) => {
  expect(mayHoldCredentials(path, text, isManaged)).toBe(true)
})

const names =
  'password DB_PASSWORD apiToken client_secret auth token secret api-key accessKey pwd POSTGRES_PASSWORD bindPw jwt cookie dsn datadog_api_key routing_key name value'.split(
    ' ',
  )

const written =
  "hunter2pw Summer2024! changeme1 mypassw0rd letmein99 Tr0ub4dor&3 correcthorse qwertzuiop admin1234 pa$$word12 it's-me-99 scheduler-visit yes https://shop.example/token".split(
    ' ',
  )

/** Where a file gives a name a value: languages, lists, flags, prose. */
const forms: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name}: ${value}`,
  (name, value) => `${name}: ${JSON.stringify(value)}`,
  (name, value) => `${name}: '${value.replaceAll("'", "''")}'`,
  (name, value) => `- name: ${name}\n  value: ${JSON.stringify(value)}`,
  (name, value) => `${name}=${value}`,
  (name, value) => `- --${name}=${value}`,
  (name, value) => `- "--${name}"\n- ${JSON.stringify(value)}`,
  (name, value) => `# ${name}: ${value}`,
  (name, value) => `${name}: |\n  ${value}`,
  (name, value) => `x: |\n  ${name}=${value}\n  other=1`,
  (name, value) => `x: '{"${name}": "${value}"}'`,
  (name, value) => `- sh -c "login --${name} ${value}"`,
  (name, value) => `x: "kubectl create secret generic a --from-literal=${name}=${value}"`,
  (name, value) => `${name}: ["${value}", b]`,
  (name, value) => `the ${name} is ${value} as told`,
  (name, value) => `| ${name} | x |\n|---|---|\n| ${value} | y |`,
  (_, value) => `curl -u admin:${value} https://shop.example`,
  (_, value) => `x: "Authorization: Bearer ${value}"`,
  (_, value) => `x: Basic ${base64(`admin:${value}`)}`,
  (name, value) => `${name}:\n  value: ${JSON.stringify(value)}`,
  (name, value) => `stringData:\n  ${name}: ${JSON.stringify(value)}`,
  (name, value) => `data:\n  ${name}: ${base64(value)}`,
  (name, value) => `${name}: {{ .Values.x | default "${value}" | quote }}`,
]

const heads = [
  '',
  'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n',
  'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - env:\n',
]

/** A file with one or two values under names, drawn or written. */
function draw(seed: number): { readonly path: string; readonly text: string } {
  const random = seededRandom(seed)
  const below = (limit: number) => (((random.bytes(1)[0] ?? 0) << 8) | (random.bytes(1)[0] ?? 0)) % limit
  const pick = <One>(from: readonly [One, ...One[]] | readonly One[]) => from[below(from.length)] as One
  const value = () =>
    pick([
      () => pick(written),
      () => random.draw(alphabets.base62, 10 + below(30)),
      () => random.draw(alphabets.lowerHex, pick([16, 24, 32, 40])),
      () => random.draw(`${alphabets.base62}!#$%^&*()-_=+[]{};:,.<>/?~|@`, 10 + below(20)),
    ])()
  const head = pick(heads)
  const indent = head === '' ? '' : ' '.repeat(2 + 2 * below(2))
  const lines = Array.from({ length: 1 + below(2) }, () => pick(forms)(pick(names), value()).replace(/^/gm, indent))
  const path = pick(['a.yaml', 'a.yaml', 'values.yaml', 'a.sh', 'a.txt', 'README.md', '.env', 'a.py', 'a.csv'])
  return { path, text: `${head}${lines.join('\n')}\n` }
}

/** A comment with what looks drawn and is told nowhere: with it every text is looked through to the end. */
const drawn = '# Xq7mZp2LwR9tYb5N\n'

test('what is passed over at a look, or looked through for less, would have been looked through for nothing', () => {
  let [passedOver, dull, told] = [0, 0, 0]
  for (let seed = 0; seed < 3000; seed++) {
    const { path, text } = draw(seed)
    expect(isDull(text + drawn)).toBe(false)
    const thorough = look(path, text + drawn).told
    expect(look(path, text).told, `${seed} ${path}: ${text}`).toEqual(thorough)
    if (!mayHoldCredentials(path, text)) expect(thorough, `${seed} ${path}: ${text}`).toEqual([])
    if (!mayHoldCredentials(path, text)) passedOver++
    else if (isDull(text)) dull++
    told += thorough.length
  }
  expect([passedOver > 150, dull > 300, told > 1000], `${passedOver} ${dull} ${told}`).toEqual([true, true, true])
})
