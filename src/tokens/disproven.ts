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

/** What stands behind the beginning of a known kind of token, `SWMTKN-1-` or `hf_`; undefined where a literal begins with none. */
export function behindHead(literal: string): string | undefined {
  const heads = families.flatMap(({ keywords }) => keywords.filter((keyword) => /[-_.]$/.test(keyword) && literal.startsWith(keyword)))
  return heads.length === 0 ? undefined : literal.slice(Math.max(...heads.map((head) => head.length)))
}

function isWhole(family: TokenFamily, literal: string): boolean {
  return new RegExp(`^(?:${family.form.source})$`, family.form.flags).test(literal)
}
