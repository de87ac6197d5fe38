import { expect, test } from 'vitest'
import { alphabets } from '../../../tokens/family.ts'
import { seededRandom } from '../../../tokens/testing.ts'
import { look } from '../testing.ts'
import { mentionsCredential } from './sight.ts'

const head = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n'

test.each([
  [
    'a reference of a variable',
    'env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: db-credentials\n        key: password\n',
  ],
  ['a reference whose key comes first', 'secretKeyRef:\n  key: password\n  name: db-credentials\n'],
  ['a volume', 'volumes:\n  - name: token\n    secret:\n      secretName: web-token-2\n'],
  ['what pulls images', 'imagePullSecrets:\n  - name: registry-credentials\n'],
  ['a switch', 'automountServiceAccountToken: false\n'],
  ['names of files', 'resources:\n  - ../base/external-secret.yaml\n  - token.yaml\n'],
  ['resources of a role', 'resources: ["secrets", "configmaps"]\n'],
  ['labels', 'labels:\n  app.kubernetes.io/part-of: token\n'],
  ['Windows line ends', 'secretKeyRef:\r\n  name: token\r\n'],
  ['JSON', '{\n  "a": [\n    "secrets",\n    "token"\n  ]\n}\n'],
])('%s mentions no credential', (_, text) => {
  expect(mentionsCredential(text)).toBe(false)
  expect(mentionsCredential(`${head}${text}`)).toBe(false)
})

test.each([
  ['a value under such a name', 'password: correcthorse\n'],
  ['a value beside the name', 'env:\n  - name: DB_PASSWORD\n    value: correcthorse\n'],
  ['a value above the name', 'env:\n  - value: correcthorse\n    name: DB_PASSWORD\n'],
  ['a value behind a wide dash above the name', 'env:\n  -   value: correcthorse\n      name: DB_PASSWORD\n'],
  ['a value behind two dashes above the name', 'env:\n  - - value: correcthorse\n      name: DB_PASSWORD\n'],
  ['a value above the name, and more between them', 'env:\n  - value: correcthorse\n    x:\n      y: z\n    name: DB_PASSWORD\n'],
  ['a value below the name, and more between them', 'env:\n  - name: DB_PASSWORD\n    x:\n      - y\n\n    value: correcthorse\n'],
  ['a value beside the name in JSON', '[{\n  "name": "DB_PASSWORD",\n  "value": "correcthorse"\n}]\n'],
  ['a value that goes on below', 'labels:\n  key: cache\n    and more\n'],
  ['a value that goes on behind an empty line', 'key: cache\n\n  and more\n'],
  ['something else in a reference', 'secretKeyRef:\n  correcthorse\n'],
  ['what is no name', 'key: x7Gq9ZpLm2\n'],
  ['the last line, which may not be all', 'key: token'],
  ['prose', 'the token\n'],
  ['a kind', 'kind: Secret\n'],
  ['what says that the value beside it is one', 'type: password\nvalue: correcthorse\n'],
  ['a mapping', 'token:\n  value: correcthorse\n'],
  ['a list of logins', '- root:password\n'],
  ['one line of two that is no reference', 'secretName: token\npassword: correcthorse\n'],
])('%s mentions one', (_, text) => {
  expect(mentionsCredential(text)).toBe(true)
})

/** Lines of references and of other fields, one below the other as they come. */
function draw(seed: number): string {
  const random = seededRandom(seed)
  const below = (limit: number) => (random.bytes(1)[0] ?? 0) % limit
  const pick = (from: readonly string[]) => from[below(from.length)] ?? ''
  const word = () => random.draw(alphabets.lower, 2 + below(12))
  const names = ['password', 'token', 'db-secret', 'API_TOKEN', 'accessKey', word(), `${word()}-${word()}-${below(200)}`, `${word()}.yaml`]
  const keys = [
    'name',
    'key',
    'secretName',
    'secretKeyRef',
    'namespace',
    'valueFrom',
    'secret',
    'team',
    'path',
    'type',
    'value',
    'args',
    word(),
  ]
  let column = 0
  const lines = Array.from({ length: 3 + below(8) }, () => {
    const dash = below(3) === 0 ? '- ' : ''
    const value = below(4) === 0 ? '' : ` ${pick(names)}`
    const line = below(6) === 0 ? `- ${pick(names)}` : `${dash}${pick(keys)}:${value}`
    const text = `${' '.repeat(column)}${line}`
    column = value === '' ? column + dash.length + 2 : Math.max(0, column - 2 * below(3))
    return text
  })
  return `${lines.join('\n')}\n`
}

test('what is passed over would have been looked through for nothing', () => {
  let passed = 0
  for (let seed = 0; seed < 4000; seed++) {
    const text = draw(seed)
    if (mentionsCredential(text)) continue
    passed++
    for (const path of ['a.yaml', 'values.yaml', 'a.sh', 'a.txt'])
      expect(look(path, `${text}# password\n`).credentials, `${seed}: ${text}`).toEqual([])
  }
  expect(passed).toBeGreaterThan(500)
})
