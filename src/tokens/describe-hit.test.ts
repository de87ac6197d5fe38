import { describe, expect, it } from 'vitest'
import { families, familyById } from './catalogue.ts'
import { describeHit } from './describe-hit.ts'
import { findTokens } from './find.ts'
import { writeJwt } from './proofs/jwt.ts'
import { seededRandom } from './testing.ts'

const today = '2026-06-15'

describe('a hit', () => {
  it.each([
    ['github-personal-access-token', 'checksum'],
    ['npm-access-token', 'checksum'],
    ['azure-storage-account-key', 'checksum'],
    ['age-identity', 'checksum'],
    ['private-key', 'structure'],
    ['kubernetes-service-account-token', 'structure'],
    ['huggingface-user-token', 'shape'],
    ['slack-bot-token', 'shape'],
  ])('of %s rests on %s', (id, proof) => {
    const token = familyById(id)?.sample(seededRandom(3)) ?? ''
    const [hit] = findTokens(token, {})
    expect(hit?.family).toBe(id)
    expect(hit && describeHit(hit, token, today)).toMatchObject({ proof, called: familyById(id)?.name, revoke: familyById(id)?.revoke })
  })

  it('says structure where a checksum is not told, for every family that proves', () => {
    for (const family of families) {
      const { proof } = describeHit({ family: family.id, tier: 'confirmed' }, family.sample(seededRandom(4)), today)
      expect(proof).toBe(family.evidence ?? 'structure')
    }
  })

  it.each([
    ['2026-06-14T23:59:59Z', true],
    ['2026-06-15T00:00:01Z', undefined],
    ['2030-01-01T00:00:00Z', undefined],
  ])('that expires at %s is expired: %s', (at, expired) => {
    const token = writeJwt(seededRandom(5), { iss: 'https://issuer.test', sub: 'deploy', exp: Date.parse(at) / 1000 })
    const description = describeHit({ family: 'json-web-token', tier: 'confirmed' }, token, today)
    expect(description.expired).toBe(expired)
    expect(description.opens).toContainEqual({ what: 'expiry', value: at })
  })

  it('that names no expiry is not expired', () => {
    const token = writeJwt(seededRandom(5), { iss: 'https://issuer.test', sub: 'deploy' })
    expect(describeHit({ family: 'json-web-token', tier: 'confirmed' }, token, today)).not.toHaveProperty('expired')
  })

  it('of an unknown family is refused', () => {
    expect(() => describeHit({ family: 'nobody', tier: 'likely' }, '', today)).toThrow('no token family has the id nobody')
  })
})
