import { describe, expect, it } from 'vitest'
import { familyById } from './catalogue.ts'
import { findTokens } from './find.ts'
import { lacksPartner, type PairedHit, pairHits } from './pairs.ts'
import { seededRandom } from './testing.ts'

const sample = (id: string, seed = 1) => familyById(id)?.sample(seededRandom(seed)) ?? ''

describe('what opens nothing alone', () => {
  const id = { family: 'aws-access-key-id', at: 1 }
  const secret = { family: 'aws-secret-access-key', at: 2 }
  const other = { family: 'npm-access-token', at: 3 }

  it('is an identifier without its partner', () => {
    expect(pairHits([id, other])).toEqual([{ ...id, identifier: true }, other])
    expect(lacksPartner([id, other])).toBe(true)
  })

  it('is none with it, in either order', () => {
    expect(pairHits([id, secret])).toEqual([id, secret])
    expect(pairHits([secret, id])).toEqual([secret, id])
    expect(lacksPartner([secret, id])).toBe(false)
  })

  it('is not asked of what stands by itself, nor of literals without a family', () => {
    const literal: PairedHit = {}
    expect(pairHits([secret, other, literal])).toEqual([secret, other, literal])
    expect(pairHits([])).toEqual([])
  })
})

describe('beside an identifier', () => {
  it.each([
    ['aws-access-key-id', 'aws-secret-access-key'],
    ['google-storage-hmac-id', 'google-storage-hmac-secret'],
    ['alibaba-access-key-id', 'alibaba-access-key-secret'],
    ['tencent-secret-id', 'tencent-secret-key'],
  ])('of %s its secret is found under any name', (id, secret) => {
    const token = sample(secret)
    for (const name of ['secretKey', 's3', 'value']) {
      expect(findTokens(token, { name })).toEqual([])
      expect(findTokens(token, { name, beside: [id] })).toEqual([{ family: secret, tier: 'likely', from: 0, to: token.length }])
      const line = `key = ${token}\n`
      expect(findTokens(line, { beside: [id] }).map((hit) => line.slice(hit.from, hit.to))).toEqual([token])
    }
  })

  it.each([
    'registry.example.com/team/application/v1',
    'charts/applications/inference/prod/values',
    '9f2c4e81b07d3a65c8e1f09d7b42a6c35e8d1f70',
    '9f2c4e81b07d3a65c8e1f09d7b42a6c3',
    'ThisIsTheNameOfSomeClassInJava',
  ])('%s is no secret', (value) => {
    const beside = ['aws-access-key-id', 'alibaba-access-key-id', 'tencent-secret-id', 'google-storage-hmac-id']
    expect(findTokens(value, { name: 'value', beside })).toEqual([])
  })
})
