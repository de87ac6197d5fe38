import { describe, expect, it } from 'vitest'

import { families } from '../catalogue.ts'
import type { TokenFamily } from '../family.ts'
import { findTokens } from '../find.ts'
import { passesFloors } from '../floors.ts'
import { seededRandom } from '../testing.ts'

const seeds = [1, 2, 3, 4, 5]

const samples = (family: TokenFamily) => seeds.map((seed) => family.sample(seededRandom(seed)))

const isWhole = (family: TokenFamily, token: string) => new RegExp(`^(?:${family.form.source})$`, family.form.flags).test(token)

const randomPart = (family: TokenFamily, token: string) => {
  const prefixes = family.keywords.filter((keyword) => token.startsWith(keyword)).map((keyword) => keyword.length)
  return family.random?.(token) ?? token.slice(Math.max(0, ...prefixes))
}

describe.each(families.map((family) => [family.id, family] as const))('%s', (_, family) => {
  it('has the form of its samples, one of its keywords in each, and floors that they pass', () => {
    for (const token of samples(family)) {
      expect(isWhole(family, token)).toBe(true)
      if (family.keywords.length > 0) expect(family.keywords.some((keyword) => token.includes(keyword))).toBe(true)
      if (family.floor !== undefined) expect(passesFloors(randomPart(family, token), family.floor)).toBe(true)
    }
  })

  it('is told so that people can act on it', () => {
    expect(family.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(family.name).toMatch(/^an? /)
    expect(family.revoke).toMatch(/^https:\/\/[a-z0-9.-]+(?:\/|$)/)
    for (const keyword of family.keywords) expect(keyword.length).toBeGreaterThanOrEqual(3)
    expect(family.keywords.length > 0 || (family.run ?? 0) >= 24 || (family.needs?.length ?? 0) > 0).toBe(true)
    expect(family.floor !== undefined || family.prove !== undefined).toBe(true)
  })

  it('says of a token that it opens only what is no part of the secret', () => {
    for (const token of samples(family)) for (const { value } of family.opens?.(token) ?? []) expect(value).not.toBe('')
  })
})

it('has an id of its own for each family, and pairs that exist', () => {
  const ids = families.map((family) => family.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { pair } of families) if (pair !== undefined) expect(ids).toContain(pair)
})

it('knows at least 120 families', () => {
  expect(families.length).toBeGreaterThanOrEqual(120)
})

it.each(['tink-keyset', 'google-service-account-key', 'json-web-key'])(
  '%s is confirmed inside of a JSON string, and of a string in it',
  (id) => {
    const token = families.find((family) => family.id === id)?.sample(seededRandom(7)) ?? ''
    for (const text of [JSON.stringify({ key: token }), JSON.stringify({ outer: JSON.stringify({ key: token }) })]) {
      expect(findTokens(text, {}).map(({ family, tier }) => `${family} ${tier}`)).toEqual([`${id} confirmed`])
    }
  },
)
