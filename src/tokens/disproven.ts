import { families } from './catalogue.ts'
import type { TokenFamily } from './family.ts'

/**
 * Whether all of a literal has the exact form of tokens that carry a proof, and every such family refutes it, one of them by a proof that
 * silences: an invented GitHub token, an unsigned JWT, a key of Supabase that is public. Such a literal is no credential of another kind either.
 */
export function isDisproven(literal: string): boolean {
  const formed = families.filter((family) => family.keywords.some((keyword) => literal.includes(keyword)) && isWhole(family, literal))
  return formed.some((family) => family.refutationSilences) && formed.every((family) => family.prove?.(literal) === 'refuted')
}

/** Whether a literal is what a known kind of token begins with, and too little behind it: `SWMTKN-1-test`, `hf_abc`. */
export function isStump(literal: string): boolean {
  return families.some(({ keywords }) =>
    keywords.some((keyword) => /[-_.]$/.test(keyword) && literal.startsWith(keyword) && literal.length - keyword.length < longestStump),
  )
}

/** Behind the keywords of the shortest tokens stand twice as many characters. */
const longestStump = 12

function isWhole(family: TokenFamily, literal: string): boolean {
  return new RegExp(`^(?:${family.form.source})$`, family.form.flags).test(literal)
}
