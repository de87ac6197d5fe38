import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Manifest } from '../types/manifest.ts'
import { artifactOf, placeholdersOf, secretValues } from './secret-values.ts'

const secret = (value: object, kind = 'Secret'): Manifest => ({
  place: { file: 'a.yaml', document: 0, pointer: '' },
  apiVersion: 'v1',
  kind,
  name: 'a',
  value: { apiVersion: 'v1', kind, metadata: { name: 'a' }, ...value },
})
const base64 = (value: string | Uint8Array) => Buffer.from(value).toString('base64')

describe('values', () => {
  test('are those that can be read, plain and encoded', () => {
    const values = [...secretValues(secret({ data: { a: base64('x'), b: 'no base64', c: 7 }, stringData: { d: 'y', e: null } }))]
    expect(values.map(({ key, bytes, encoded }) => [key, Buffer.from(bytes).toString(), encoded])).toEqual([
      ['a', 'x', true],
      ['d', 'y', false],
    ])
  })

  test('of 10 MB are files, and none is an error', () => {
    const large = 'A'.repeat(10 * 1024 * 1024)
    expect([...secretValues(secret({ data: { a: large, b: `${large}*` }, stringData: { c: large } }))]).toEqual([])
  })

  test.each([undefined, null, [], 'text', { data: [] }, { data: 'text' }])('%j holds none', (value) => {
    expect([...secretValues({ value })]).toEqual([])
  })
})

describe('placeholders', () => {
  test.each([
    'changeme',
    'CHANGE_ME',
    'change-this-password',
    'replace-me',
    'REPLACE_WITH_YOUR_TOKEN',
    'your-token',
    'YOUR_API_KEY_HERE',
    '<your-token>',
    '<password>',
    'hf_xxxxxxxx',
    'xxxxxxxx',
    '********',
    '***',
    'placeholder',
    'my-placeholder',
    'REDACTED',
    'dummy-password',
    'example',
    'put-your-key',
    'fill-me-in',
    'tbd',
    '...',
    'insert the token here',
  ])('%s', (value) => {
    expect(placeholdersOf(secret({ stringData: { a: value }, data: { b: base64(`${value}\n`) } }))).toEqual(['/data/b', '/stringData/a'])
  })

  test.each([
    '',
    'admin',
    'shop',
    'hunter2pw',
    'xx',
    'true',
    'https://example.com',
    `\${TOKEN}`,
    '<path:kv/data/a#b>',
    'exemplary',
    'postgres',
  ])('%j is none', (value) => expect(placeholdersOf(secret({ stringData: { a: value } }))).toEqual([]))

  test('stand in Secrets alone, and not where Argo CD fills them in', () => {
    expect(placeholdersOf(secret({ stringData: { a: 'changeme' } }, 'ConfigMap'))).toEqual([])
    const filled = { metadata: { name: 'a', annotations: { 'avp.kubernetes.io/path': 'kv/a' } }, stringData: { a: '<password>' } }
    expect(placeholdersOf(secret(filled))).toEqual([])
  })
})

describe('artifacts', () => {
  const of = (value: string | Uint8Array, key = 'password', encoded = true) =>
    artifactOf({ pointer: '/data/a', key, bytes: Buffer.from(value), encoded })

  test.each<[string, string | Uint8Array, ReturnType<typeof artifactOf>]>([
    ['a line end', 'hunter2\n', 'newline'],
    ['a line end of Windows', 'hunter2\r\n', 'newline'],
    ['two line ends', 'hunter2\n\n', 'newline'],
    ['base64 of base64', base64('correct-horse'), 'double-encoded'],
    ['the same with a line end', `${base64('correct-horse')}\n`, 'double-encoded'],
    ['the same of a text with one', base64('correct-horse\n'), 'double-encoded'],
    ['a mark of UTF-8', '\ufeffhunter2', 'byte-marks'],
    ['UTF-16', Buffer.from('hunter2!', 'utf16le'), 'byte-marks'],
    ['UTF-16 with a mark', Buffer.from('\ufeffhunter2', 'utf16le'), 'byte-marks'],
    ['exact', 'hunter2', undefined],
    ['nothing', '', undefined],
    ['a line end alone', '\n', undefined],
    ['two lines', 'a\nb\n', undefined],
    ['JSON', '{"a": 1}\n', undefined],
    ['an armoured key', '-----BEGIN X-----\n', undefined],
    ['random bytes', new Uint8Array([0, 255, 3, 128, 0, 0, 9, 10]), undefined],
    ['a key of random bytes', base64(new Uint8Array(32).map((_, index) => (index * 83) % 256)), undefined],
    ['a word that reads as base64', 'administrator123', undefined],
  ])('%s', (_, value, expected) => expect(of(value)).toBe(expected))

  test.each(['tls.crt', 'config.json', '.env', 'id_rsa', 'known_hosts', 'htpasswd', 'auth', 'kube-config', 'app.conf', 'ca'])(
    '%s is a file: a line end belongs there',
    (key) => expect(of('one line\n', key)).toBe(undefined),
  )

  test('plain values are as they were typed', () => {
    expect(of('hunter2\n', 'password', false)).toBe(undefined)
  })
})
