import type { SopsSelection } from '../../types/facts.ts'
import { field } from '../shape.ts'
import { compileKeyPattern } from './key-patterns.ts'

/** The settings of a creation rule, and of a `sops` block, that say what is encrypted. SOPS takes one of them at most. */
export const selectors = [
  'encrypted_regex',
  'unencrypted_regex',
  'encrypted_suffix',
  'unencrypted_suffix',
  'encrypted_comment_regex',
  'unencrypted_comment_regex',
] as const satisfies readonly SopsSelection['by'][]

/** Without a setting SOPS leaves alone what stands under keys with this suffix. https://getsops.io/docs/#encrypting-only-parts-of-a-file */
export const defaultSelection: SopsSelection = { by: 'unencrypted_suffix', pattern: '_unencrypted' }

/** The settings that are set in a creation rule or a block: not empty. */
export function selectionsIn(value: unknown): SopsSelection[] {
  return selectors.flatMap((by) => {
    const pattern = field(value, by)
    return typeof pattern === 'string' && pattern !== '' ? [{ by, pattern }] : []
  })
}

/** Whether SOPS encrypts a value, by the keys on the way to it; items of lists have none. Comments are those that stand above one of them. */
export type Selects = (keys: readonly string[], comments: readonly string[]) => boolean

/**
 * Answers for one selection as SOPS does (`shouldBeEncrypted` of https://github.com/getsops/sops/blob/main/sops.go), where a pattern that
 * RE2 does not take matches nothing.
 */
export function selectsBy({ by, pattern }: SopsSelection): Selects {
  const encrypts = by.startsWith('encrypted')
  if (by.endsWith('suffix')) return (keys) => keys.some((key) => key.endsWith(pattern)) === encrypts
  const compiled = compileKeyPattern(pattern)
  if (compiled === undefined) return () => !encrypts
  if (by.endsWith('comment_regex')) return (_, comments) => comments.some((comment) => compiled.test(comment)) === encrypts
  const known = new Map<string, boolean>()
  const matches = (key: string) => {
    const told = known.get(key) ?? compiled.test(key)
    known.set(key, told)
    return told
  }
  return (keys) => keys.some(matches) === encrypts
}
