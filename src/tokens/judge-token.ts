import type { Proof, TokenFamily } from './family.ts'
import { passesFloors } from './floors.ts'
import { isKnownSample } from './known-samples.ts'
import { isPlaceholder, isWritten } from './placeholder.ts'

/** How sure it is that a token was minted: by a checksum or a decoded structure, or by exact form and randomness. */
export type Tier = 'confirmed' | 'likely'

/**
 * What a text that has a family's exact form is, after its proof, the published samples, the floors and the placeholder grammar; undefined
 * where it is no token. A passing checksum outranks the floors, as one in 25,000 genuine tokens fails one of them, but counts only as likely
 * then: tools mint samples that pass. A refuted one silences where its algorithm is proven on many tokens, and lowers the tier elsewhere.
 */
export function judgeToken(family: TokenFamily, token: string): Tier | undefined {
  const proof: Proof = family.prove?.(token) ?? 'unknown'
  if (proof === 'refuted' && family.refutationSilences) return undefined
  const body = family.random?.(token) ?? withoutKeyword(family, token)
  if (isKnownSample(token) || isKnownSample(body)) return undefined
  const random = family.floor === undefined || passesFloors(body, family.floor)
  if (!random && proof !== 'confirmed') return undefined
  if (proof === 'confirmed' ? isWritten(body) : isPlaceholder(body)) return undefined
  return proof === 'confirmed' && random ? 'confirmed' : 'likely'
}

function withoutKeyword(family: TokenFamily, token: string): string {
  const prefixes = family.keywords.filter((keyword) => token.startsWith(keyword))
  return token.slice(Math.max(0, ...prefixes.map((prefix) => prefix.length)))
}
