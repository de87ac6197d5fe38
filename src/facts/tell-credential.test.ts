import { describe, expect, test } from 'vitest'
import { plainText } from '../formats/render-text.ts'
import type { Credential } from '../types/credential.ts'
import type { Manifest } from '../types/manifest.ts'
import { isLive, opensOf, proofOf, reportCredential, revokeFirst, ruleFor, whereOf } from './tell-credential.ts'

const secret: Manifest = {
  place: { file: 'a.yaml', document: 0, pointer: '/items/1' },
  apiVersion: 'v1',
  kind: 'Secret',
  namespace: 'shop',
  name: 'db',
  value: {},
}

/** A field that is `undefined` is left out. */
type Changes = { readonly [Field in keyof Credential]?: Credential[Field] | undefined }

function credential(changes: Changes = {}): Credential {
  const made: Changes = {
    place: { file: 'a.yaml', document: 0, pointer: '/items/1/data/token' },
    holder: 'secret',
    tier: 'confirmed',
    family: 'npm-access-token',
    called: 'an npm access token',
    proof: 'checksum',
    key: 'token',
    encodings: [],
    opens: [],
    revoke: 'https://example.com/tokens',
    hash: 'f'.repeat(64),
    digest: 'digest:1',
    object: secret,
    stable: '/data/token',
    also: [],
    ...changes,
  }
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as unknown as Credential
}

describe('where a credential stands', () => {
  test.each<[string, Changes, string]>([
    ['in an object of a list', {}, 'in Secret "shop/db" under "token"'],
    ['inside of a text of it', { key: 'apiKey' }, 'in Secret "shop/db" under "token" ("apiKey")'],
    ['in a field without a key', { place: { ...secret.place, pointer: '/items/1/spec/a' }, key: undefined }, 'in Secret "shop/db"'],
    ['in an object without a name', { object: { ...secret, name: '' } }, 'in this Secret under "token"'],
    ['in a kind of somebody else', { object: { ...secret, apiVersion: 'a.b/v1', kind: 'Vault' } }, 'in "Vault" "shop/db" under "token"'],
    ['in a script', { object: undefined, key: 'NPM_TOKEN' }, 'in this file under "NPM_TOKEN"'],
    ['behind a letter', { object: undefined, key: '-H' }, 'in this file'],
    ['in a comment', { object: undefined, key: undefined }, 'in this file'],
    ['in a path', { object: undefined, key: undefined, stable: '(path)' }, 'in the name of this file or of a folder above it'],
  ])('%s', (_, changes, words) => expect(plainText(whereOf(credential(changes)))).toBe(words))
})

test('each proof is a sentence with what follows from it', () => {
  for (const proof of ['checksum', 'structure', 'shape', 'randomness', 'name'] as const) {
    expect(plainText(proofOf(credential({ proof })))).toMatch(/^Confirmed: [a-z].+\. Whoever can read this repository can use it\.$/)
    expect(plainText(proofOf(credential({ proof, encodings: ['base64'] })))).toMatch(/Base64 is encoding, not encryption: whoever can/)
  }
})

test('what it opens is told where it tells', () => {
  const opens = [
    { what: 'namespace', value: 'shop' },
    { what: 'service account', value: 'robot' },
  ]
  expect(plainText(opensOf(credential({ opens })))).toBe(' It tells what it belongs to: namespace "shop" and service account "robot".')
  expect(opensOf(credential())).toEqual([])
})

test('where it is revoked is told where it is known', () => {
  expect(plainText(revokeFirst({ revoke: 'https://example.com' }))).toMatch(/^Revoke it first \(https:\/\/example\.com\): deleting/)
  expect(plainText(revokeFirst({ revoke: '' }))).toMatch(/^Revoke it first: deleting/)
})

describe('a report', () => {
  const words = { case: 'confirmed', message: ['m.'], help: ['h.'] }

  test('names the object and its stable place, tells values apart by hash, and where the same one stands again', () => {
    const again = { file: 'a.yaml', document: 0, pointer: '/items/1/metadata/annotations/x' } as const
    const report = reportCredential(credential({ also: [again] }), words)
    expect(report).toMatchObject({ about: secret, stable: '/data/token', distinct: 'f'.repeat(64) })
    expect(report.related?.map(({ place }) => place)).toEqual([again])
    expect(report.credential).toEqual({ called: 'an npm access token', revoke: 'https://example.com/tokens', hash: 'f'.repeat(64) })
  })

  test('tells of a value that stands everywhere how often', () => {
    const also = Array.from({ length: 100 }, (_, index) => ({ file: 'a.yaml', document: 0, pointer: `/items/${index}` as const }))
    const { related = [] } = reportCredential(credential({ also }), words)
    expect(related).toHaveLength(20)
    expect(plainText(related.at(-1)?.message ?? [])).toBe('The same value stands here again, and in 80 more places.')
  })

  test.each<Changes>([{ identifier: true }, { expired: true }, { tier: 'possible', hash: undefined }])(
    '%j is nothing to be rotated',
    (changes) => {
      const one = credential(changes)
      expect([isLive(one), reportCredential(one, words).credential]).toEqual([false, undefined])
    },
  )
})

test.each<[Credential['holder'], string, string]>([
  ['secret', 'plaintext-token', 'secret-manifest-committed'],
  ['config', 'plaintext-token', 'credential-in-configmap'],
  ['container', 'plaintext-token', 'credential-in-env-literal'],
  ['values', 'plaintext-token', 'credential-in-env-literal'],
  ['other', 'plaintext-token', 'plaintext-token'],
  ['encryption', 'encryption-static-key-committed', 'encryption-static-key-committed'],
])('what %s holds is told by %s, without a shape by %s', (holder, token, literal) => {
  expect(ruleFor({ holder, family: 'npm-access-token' })).toBe(token)
  expect(ruleFor({ holder })).toBe(literal)
})
