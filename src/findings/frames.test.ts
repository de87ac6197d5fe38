import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { families } from '../tokens/catalogue.ts'
import { saysCredential } from '../tokens/credential-name.ts'
import { seededRandom } from '../tokens/testing.ts'
import type { Pointer } from '../types/pointer.ts'
import { coverCredentials, coverRuns } from './cover-line.ts'
import { type Framed, frameOf } from './frames.ts'

/** A value as random as a token, made here so that none is kept. */
const random = (seed: string, encoding: 'hex' | 'base64' | 'base64url' = 'base64url') => createHash('sha256').update(seed).digest(encoding)

/** The frame of the line that holds the marker `§`, which is taken out. */
function shown(source: string, kind: string | undefined, pointer: Pointer, part?: 'key' | 'value'): string | undefined {
  const lines = source.split('\n')
  const index = lines.findIndex((line) => line.includes('§'))
  const column = (lines[index]?.indexOf('§') ?? 0) + 1
  const clean = lines.map((line) => line.replace('§', ''))
  const finding: Framed = {
    place: { file: 'a.yaml', document: 0, pointer, ...(part === undefined ? {} : { part }) },
    span: { line: index + 1, column, endLine: index + 1, endColumn: column + 1 },
    ...(kind === undefined ? {} : { object: { apiVersion: 'v1', group: '', kind, namespace: '', name: 'x' } }),
  }
  return frameOf(clean, finding)
    ?.lines.map(({ text }) => text)
    .join('\n')
}

describe('a Secret shows no value', () => {
  test.each<[string, Pointer, string]>([
    ['stringData:\n  password: §hunter2', '/stringData/password', '  password: ***'],
    ['stringData:\n  §password: hunter2', '/stringData/password', '  password: ***'],
    ['data:\n  a: §"aHVudGVy"', '/data/a', '  a: ***'],
    ['§password: hunter2', '/password', 'password: ***'],
    ['stringData:\n  a: |\n    §hunter2', '/stringData/a', '    ***'],
    ['data:\n  §a: |', '/data/a', '  a: |'],
    ['§stringData:', '/stringData', 'stringData:'],
    ['type: §kubernetes.io/tls', '/type', 'type: kubernetes.io/tls'],
    ['metadata:\n  name: §db credentials', '/metadata/name', '  name: db credentials'],
    ['metadata:\n  annotations:\n    §last: "{hunter2}"', '/metadata/annotations/last', '    last: ***'],
    ['§type: {a: hunter2}', '/type', 'type: ***'],
    ['immutable: §"true" # hunter2', '/immutable', 'immutable: ***'],
  ])('%j', (source, pointer, expected) => expect(shown(source, 'Secret', pointer)).toBe(expected))

  test('also with its kind misspelt', () => {
    for (const kind of ['Sercet', 'secret', 'ExternalSecret']) expect(shown('data:\n  a: §hunter2', kind, '/data/a')).toBe('  a: ***')
    expect(shown('stringData:\n  a: §hunter2', 'Krypton', '/stringData/a')).toBe('  a: ***')
  })

  test('a mark behind what is covered shows nothing rather than the wrong word', () => {
    expect(shown('data: {a: hunter2, b: §x}', 'Secret', '/data/b')).toBe('data: ***')
    expect(shown('a: {url: "https://u:hunter2@x", b: §x}', 'ConfigMap', '/a/b')).toBeUndefined()
  })
})

describe('a file that did not parse may hold a Secret', () => {
  test('it is covered like one', () => {
    expect(shown('kind: Secret\nstringData:\n  password: hunter2\n §bad: hunter2', undefined, '')).toBe(' bad: ***')
  })
  test('an ignore in it shows', () => {
    const ignore = '# kubelatch: ignore[schema-violation] vendored'
    expect(shown(`kind: Secret\n  §${ignore}`, undefined, '')).toBe(`  ${ignore}`)
  })
  test('a policy speaks of Secrets and holds none', () => {
    const line = '  secret-data-not-base64: off'
    const finding: Framed = {
      place: { file: '.github/kubelatch.yml', document: 0, pointer: '/rules' },
      span: { line: 2, column: 3, endLine: 2, endColumn: 9 },
    }
    expect(frameOf(['rules:', line], finding)?.lines[0]?.text).toBe(line)
  })
  test('others show their line', () => {
    expect(shown('kind: Pod\nspec:\n §bad: 1', undefined, '')).toBe(' bad: 1')
  })
})

describe('elsewhere what may be a credential is covered', () => {
  test.each<[string, Pointer, string]>([
    ['data:\n  DB_PASSWORD: §hunter2', '/data/DB_PASSWORD', '  DB_PASSWORD: ***'],
    ['data:\n  dbPassword: "§hunter2"', '/data/dbPassword', '  dbPassword: ***'],
    ['data:\n  app.properties: |\n    §api_key = hunter2', '/data/app.properties', '    api_key = ***'],
    ['data:\n  password: |\n    §hunter2', '/data/password', '    ***'],
    ['env:\n  - name: DB_PASSWORD\n    value: §hunter2', '/env/0/value', '    value: ***'],
    ['env:\n  - §value: hunter2\n    name: API_TOKEN', '/env/0/value', '  - value: ***'],
    ['args:\n  - --password\n  - §hunter2', '/args/1', '  - ***'],
    ['args:\n  - §--db-password=hunter2', '/args/0', '  - --db-password=***'],
    ['command: [sh, -c, "§login --password hunter2"]', '/command/2', 'command: [sh, -c, "login --password ***'],
    ['data:\n  url: §postgres://user:hunter2@db/x', '/data/url', '  url: postgres://***@db/x'],
    ['data:\n  §-----BEGIN: x', '/data/x', '  -----BEGIN: x'],
    ['replicas: §"three"', '/spec/replicas', 'replicas: "three"'],
    ['image: §nginx:1.27', '/spec/image', 'image: nginx:1.27'],
    ['apiVersion: §rbac.authorization.k8s.io/v1beta1', '/apiVersion', 'apiVersion: rbac.authorization.k8s.io/v1beta1'],
    ['kind: §MutatingWebhookConfiguration', '/kind', 'kind: MutatingWebhookConfiguration'],
    ['  §requiredDuringSchedulingIgnoredDuringExecution: 1', '/x', '  requiredDuringSchedulingIgnoredDuringExecution: 1'],
    ['secretKeyRef:\n  name: §db-credentials', '/env/0/valueFrom/secretKeyRef/name', '  name: db-credentials'],
    ['secretName: §web-tls', '/volumes/0/secret/secretName', 'secretName: web-tls'],
    ['resources: §[secrets]', '/rules/0/resources', 'resources: [secrets]'],
    ['automountServiceAccountToken: §"no"', '/spec/automountServiceAccountToken', 'automountServiceAccountToken: "no"'],
  ])('%j', (source, pointer, expected) => {
    expect(shown(source, 'Deployment', pointer)).toBe(expected)
  })

  test('long lines and lines that are not there are not shown', () => {
    expect(shown(`§a: ${'x y '.repeat(1000)}`, 'ConfigMap', '/a')).toBeUndefined()
    const nowhere = { line: 9, column: 1, endLine: 9, endColumn: 1 }
    expect(frameOf(['a: 1'], { place: { file: 'a', document: 0, pointer: '/a' }, span: nowhere })).toBeUndefined()
  })
})

test('whatever looks random is covered, in every alphabet and wherever it stands', () => {
  const alphabet = fc.constantFrom('hex' as const, 'base64' as const, 'base64url' as const)
  const around = fc.constantFrom(
    (value: string) => `image: ${value}`,
    (value: string) => `- "${value}"`,
    (value: string) => `a: {b: ${value}}`,
    (value: string) => `${value}: 1`,
  )
  fc.assert(
    fc.property(fc.string(), alphabet, fc.integer({ min: 24, max: 43 }), around, (seed, encoding, length, place) => {
      const value = random(seed, encoding).slice(0, length)
      expect(coverCredentials(place(value))).not.toContain(value)
    }),
  )
})

test('letters alone can be a token', () => {
  const letters = [...random('letters', 'hex').repeat(2)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('')
    .slice(0, 34)
  expect(coverRuns(`token is hf_${letters}.`)).toBe('token is ***.')
})

test('two cases alone can be a token', () => {
  const letters = [...random('cases', 'hex')]
    .map((digit, index) => String.fromCharCode((index % 3 === 0 ? 65 : 97) + Number.parseInt(digit, 16) + (index % 10)))
    .join('')
  expect(coverRuns(`${letters.slice(0, 9)}_${letters.slice(9, 24)}`)).toBe('***')
})

test.each([
  'Shop-InternalServiceRegistry',
  'PodDisruptionBudget/policy',
  'app.kubernetes.io/managed-by',
  'kubernetes.io/service-account-token',
  'apps/web/overlays/production/kustomization.yaml',
  'HorizontalPodAutoscaler',
  'validating-webhook-configuration',
])('%s is no token', (word) => expect(coverRuns(word)).toBe(word))

test.each([
  ['DB_PASSWORD', true],
  ['dbPassword', true],
  ['db-passwd', true],
  ['PGPASSWORD', true],
  ['DB_PASS', true],
  ['secretKeyRef', false],
  ['api_key', true],
  ['apiKey', true],
  ['client-secret', true],
  ['AWS_SECRET_ACCESS_KEY', true],
  ['connection-string', true],
  ['GITHUB_TOKEN', true],
  ['--password', true],
  ['authorization', false],
  ['tokenizer', false],
  ['max_tokens', false],
  ['maxNewTokens', false],
  ['secretName', false],
  ['PASSWORD_FILE', false],
  ['token-url', false],
  ['passthrough', false],
  ['imagePullSecrets', false],
  ['secretKeyRef', false],
  ['keyboard', false],
])('%s says credential: %s', (name, expected) => expect(saysCredential(name)).toBe(expected))

describe('a line without its credentials', () => {
  test.each(families)('$id is covered wherever it stands in a line', (family) => {
    for (const seed of [1, 2, 3]) {
      const [token = ''] = family
        .sample(seededRandom(seed))
        .split('\n')
        .filter((line) => line.length >= 12 && !line.startsWith('-----'))
      const lines =
        family.needs === undefined
          ? [`- note ${token} then`, `"a": "${token}",`, `url?x=${token}&y`]
          : [`${family.needs[0]}_token: ${token}`]
      for (const line of lines) expect(coverCredentials(line)).not.toContain(token)
    }
  })

  test('what a finding calls a credential is covered, however plain it looks', () => {
    const lines = ['data:', '  note: a hunter2pw b', '  text: "hunter2pw', '    more"']
    const framed = (line: number, column: number, endLine: number, endColumn: number) =>
      frameOf(lines, {
        place: { file: 'a.yaml', document: 0, pointer: '/data/note' },
        span: { line, column, endLine, endColumn },
        credential: true,
      })?.lines.map(({ text }) => text)
    expect(framed(2, 11, 2, 20)).toEqual(['  note: a *** b'])
    expect(framed(3, 9, 4, 10)).toEqual(['  text: ***'])
  })
})

test('a token that begins like a name is covered from its beginning', () => {
  const rancher = families.find(({ id }) => id === 'rancher-api-token')?.sample(seededRandom(1))
  expect(rancher).toMatch(/^token-/)
  expect(coverCredentials(`      ${rancher}`)).toBe('      ***')
})
