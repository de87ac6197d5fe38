import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { base64, look, openSamples } from './testing.ts'

const sampleOf = openSamples()

vi.setConfig({ testTimeout: 120_000 })

const gh = sampleOf('github-personal-access-token')
const family = 'github-personal-access-token'
const head = (kind: string) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: a\n`
const secret = (value: string) => `${head('Secret')}data:\n  t: ${value}\n`
const map = (value: string) => `${head('ConfigMap')}data:\n  t: ${value}\n`
const block = (text: string) => `|\n${text.replace(/^/gm, '    ')}`
const families = (path: string, text: string) => look(path, text).credentials.map((one) => one.family)
const filler = 'replicas: 3 and more of it\n'

describe('large values are looked through to their end', () => {
  const ten = Math.ceil(10_000_000 / filler.length)
  test.each([
    ['plain', () => map(block(`${filler.repeat(ten)}${gh}`))],
    ['encoded', () => secret(base64(`${filler.repeat(ten)}${gh}`))],
    ['drawn bytes', () => `${secret(base64(seededRandom(1).bytes(10_000_000)))}  u: ${base64(gh)}\n`],
    ['one word', () => map(`${'a'.repeat(10_000_000)} ${gh}`)],
    ['escapes of an address', () => map(`${'%41%'.repeat(2_000_000)} ${gh}`)],
    ['signs that begin values', () => map(`${'--a="'.repeat(1_000_000).replaceAll('"', "''")} ${gh}`)],
  ])('%s', (_, text) => {
    expect(families('a.yaml', text())).toContain(family)
  })

  test('a line of 50 MB', () => {
    expect(families('a.txt', `${'abc_'.repeat(12_500_000)} ${gh}`)).toEqual([family])
    expect(families('a.json', `{"a": "${'abc '.repeat(12_500_000)}", "b": "${gh}"}`)).toEqual([family])
  })
})

describe('encodings', () => {
  test.each([
    ['base64 that is cut', secret(base64(`xx ${gh} yy`).slice(0, -1)), [family]],
    ['unpadded base64', secret(base64(gh).replace(/=+$/, '')), [family]],
    ['url-safe base64', secret(Buffer.from(`>>>??? ${gh}`).toString('base64url')), [family]],
    ['base64 that is none', secret(`!!!${base64(gh)}`), [family]],
    ['UTF-16 in base64', secret(Buffer.from(gh, 'utf16le').toString('base64')), [family]],
    ['UTF-16 of the other order', secret(Buffer.from(`\ufeff${gh}`, 'utf16le').swap16().toString('base64')), [family]],
    ['a byte order mark', secret(base64(`\ufeff${gh}`)), [family]],
    ['half a character', secret(base64(Buffer.concat([Buffer.from(`${gh} `), Buffer.from([0xe2, 0x82])]))), [family]],
    ['gzip', secret(base64(gzipSync(`x: ${gh}\n`))), [family]],
    ['gzip that is cut', secret(base64(gzipSync(`${gh}\n${seededRandom(2).draw(alphabets.base62, 5000)}`).subarray(0, 1500))), [family]],
    ['nothing', secret('""'), []],
  ])('%s', (_, text, expected) => {
    expect(look('a.yaml', text)).toMatchObject({ gaps: [], credentials: expected.map((one) => ({ family: one })) })
  })

  test('gzip that unpacks without end is a gap', () => {
    const { credentials, gaps } = look('a.yaml', `${secret(base64(gzipSync(Buffer.alloc(64 * 1024 * 1024))))}  u: ${base64(gh)}\n`)
    expect([credentials.map((one) => one.family), gaps]).toEqual([[family], ['inflates-too-far']])
  })

  test.each([
    [4, [family], []],
    [5, [undefined], ['too-deeply-encoded']],
  ])('base64 %s deep', (depth, expected, reasons) => {
    let value = gh
    for (let level = 0; level < depth; level++) value = base64(value)
    const { credentials, gaps } = look('a.yaml', secret(value))
    expect([credentials.map((one) => one.family), gaps]).toEqual([expected, reasons])
  })
})

describe('structures without end', () => {
  const deep = 10_000
  test.each([
    ['JSON', `${'{"a":'.repeat(deep)}"${gh}"${'}'.repeat(deep)}`],
    ['lists', `${'['.repeat(deep)}"token: ${gh}"${']'.repeat(deep)}`],
    ['JSON that is cut', `${'{"password":'.repeat(deep)}"${gh}"`],
  ])('%s in a ConfigMap', (_, text) => {
    expect(families('a.yaml', map(`'${text}'`))).toEqual([family])
  })

  test('JSON in JSON in JSON', () => {
    let text = `{"token": "${gh}"}`
    for (let level = 0; level < 6; level++) text = JSON.stringify({ token: text })
    expect(families('a.yaml', map(block(text)))).toEqual([family])
    const deeper = (levels: number): string => (levels === 0 ? gh : base64(`{"token": "${deeper(levels - 1)}"}`))
    expect(families('a.yaml', map(deeper(3)))).toEqual([family])
  })
})

describe('what is cut', () => {
  const key = sampleOf('private-key')
  test.each([
    ['a private key', key.slice(0, key.length / 2), []],
    // Nothing of the key itself is cut.
    ['a private key without its last line', key.slice(0, key.lastIndexOf('\n')), ['bare-private-key']],
    ['a token by the end of the file', gh, [family]],
    ['a part of a token by the end of the file', gh.slice(0, -1), []],
  ])('%s', (_, text, expected) => {
    expect(families('a.txt', `x\n${text}`)).toEqual(expected)
    expect(families('a.yaml', `${head('ConfigMap')}data:\n  t: ${text.includes('\n') ? block(text) : text}`)).toEqual(expected)
  })
})

/** A hundred thousand are shown up to the verdict by findings/many-tokens.test.ts. */
test('ten thousand tokens of a file are all told', () => {
  const random = seededRandom(3)
  const tokens = Array.from({ length: 10_000 }, () => `hf_${random.draw(alphabets.letters, 34)}`)
  expect(look('a.txt', tokens.join('\n')).credentials.length).toBeGreaterThan(9_990)
  const entries = tokens.map((token, index) => `  t${index}: ${token}\n`)
  expect(look('a.yaml', `${head('ConfigMap')}data:\n${entries.join('')}`).credentials.length).toBeGreaterThan(9_990)
})
