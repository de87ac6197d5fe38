import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findTokens } from './find.ts'
import { expandMarkers } from './markers.ts'

const value = (marker: string) => expandMarkers(`key: ${marker}`).slice('key: '.length)

describe('expandMarkers', () => {
  it('puts a token of the family where its marker stands', () => {
    const found = findTokens(expandMarkers('a: <token:github-personal-access-token>\n'), {})
    expect(found.map(({ family, tier }) => [family, tier])).toEqual([['github-personal-access-token', 'confirmed']])
  })

  it('gives equal markers equal values, and numbered ones others', () => {
    expect(value('<token:npm-access-token>')).toBe(value('<token:npm-access-token>'))
    expect(value('<token:npm-access-token#2>')).not.toBe(value('<token:npm-access-token>'))
    expect(value('<random:base62:32>')).toMatch(/^[0-9A-Za-z]{32}$/)
  })

  it('wraps from the inside out', () => {
    const token = value('<token:npm-access-token>')
    expect(value('<base64:newline:token:npm-access-token>')).toBe(Buffer.from(`${token}\n`).toString('base64'))
    expect(gunzipSync(Buffer.from(value('<base64:gzip:token:npm-access-token>'), 'base64')).toString()).toBe(token)
    expect(Buffer.from(value('<base64:utf16:token:npm-access-token>'), 'base64').toString('utf16le')).toBe(`\ufeff${token}`)
    const { auths } = JSON.parse(value('<docker:token:npm-access-token>'))
    expect(Buffer.from(auths['registry.shop.test'].auth, 'base64').toString()).toBe(`robot:${token}`)
    expect(gunzipSync(Buffer.from(value('<helm:token:npm-access-token>'), 'base64')).toString()).toContain(token)
    expect(value('<dotenv:token:npm-access-token>')).toContain(`API_TOKEN=${token}`)
    expect(value('<kubeconfig:token:npm-access-token>')).toContain(`token: ${token}`)
    expect(value('<broken:token:npm-access-token>').slice(0, -1)).toBe(token.slice(0, -1))
    expect(JSON.parse(`"${value('<json:token:private-key>')}"`)).toBe(value('<token:private-key>'))
  })

  it('puts the lines of a value as deep as its marker', () => {
    const lines = expandMarkers('tls.key: |\n  <token:private-key>\nnext: 1\n').split('\n')
    expect(lines.slice(1, -2).every((line) => line.startsWith('  '))).toBe(true)
    expect(lines.at(-2)).toBe('next: 1')
  })

  it('leaves other angle brackets alone', () => {
    for (const text of ['<path:kv/data#key>', '<your-token>', 'a < b: c > d', '<token>']) expect(expandMarkers(text)).toBe(text)
  })

  it('refuses what it does not know', () => {
    expect(() => expandMarkers('<token:nobody>')).toThrow('nobody')
    expect(() => expandMarkers('<rot13:token:npm-access-token>')).toThrow('rot13')
    expect(() => expandMarkers('<random:runes:8>')).toThrow('runes')
  })
})
