import { tokensIn } from './examine.ts'
import type { Found } from './found.ts'

/** Shorter than any token. */
const shortest = 16

/** The tokens that stand in a path: names of files and folders. */
export function pathTokens(path: string): readonly Found[] {
  return path.length < shortest ? [] : tokensIn(path, { holder: 'other', belongs: false, weak: false }, {})
}
