import { tokensIn } from './examine.ts'
import type { Found } from './found.ts'
import { merge } from './merge.ts'

/** Shorter than any token. */
const shortest = 16

/**
 * The tokens that stand in a path: names of files and folders, each by itself (a slash is a letter of base64), with and without what follows their
 * last dot, and addresses that became folders.
 */
export function pathTokens(path: string): readonly Found[] {
  if (path.length < shortest) return []
  const names = path.replaceAll('/', ' ')
  const bare = names.replace(/\.[A-Za-z0-9]{1,12}(?= |$)/g, (ending) => ' '.repeat(ending.length))
  return merge(...[...new Set([path, names, bare])].map((one) => tokensIn(one, { holder: 'other', belongs: false, weak: false }, {})))
}
