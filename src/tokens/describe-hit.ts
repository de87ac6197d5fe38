import type { Credential } from '../types/credential.ts'
import { familyById } from './catalogue.ts'
import type { Opened } from './family.ts'
import type { TokenHit } from './finder.ts'

/** What can be said of a token without showing any part of it: what a {@link Credential} holds of it. */
export type HitDescription = Pick<Credential, 'called' | 'proof' | 'opens' | 'revoke' | 'expired'>

/**
 * What a hit is called, what its tier rests on, what the token says that it opens, where it is revoked, and whether it expired before a day
 * (`YYYY-MM-DD`, in UTC; the day of expiry itself still counts as valid). `token` is what stands between the hit's offsets.
 */
export function describeHit(hit: Pick<TokenHit, 'family' | 'tier'>, token: string, today: string): HitDescription {
  const family = familyById(hit.family)
  if (family === undefined) throw new RangeError(`no token family has the id ${hit.family}`)
  const opens = family.opens?.(token) ?? []
  return {
    called: family.name,
    proof: hit.tier === 'confirmed' ? (family.evidence ?? 'structure') : 'shape',
    opens,
    revoke: family.revoke,
    ...(isExpired(opens, today) ? { expired: true } : {}),
  }
}

/** Whether the latest of the expiries that a token names lies before a day. */
function isExpired(opens: readonly Opened[], today: string): boolean {
  const expiries = opens.filter(({ what }) => what === 'expiry').map(({ value }) => value.slice(0, 10))
  return expiries.length > 0 && expiries.every((expiry) => expiry < today)
}
