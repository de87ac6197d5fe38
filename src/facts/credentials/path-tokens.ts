import { isFirstLookClear } from '../../tokens/first-look.ts'
import { membersOf, nextRun } from '../../tokens/runs-of.ts'
import type { Found } from './found.ts'
import { merge } from './merge.ts'
import { tokensIn } from './tokens-in.ts'

/** Shorter than any token. */
const shortest = 16

/**
 * The tokens that stand in a path: names of files and folders, each by itself (a slash is a letter of base64), with and without what follows their
 * last dot, and addresses that became folders.
 */
export function pathTokens(path: string): readonly Found[] {
  if (path.length < shortest) return []
  if (last?.path !== path) last = { path, found: looksDrawn(path) && !isFirstLookClear(path) ? tokensOf(path) : [] }
  return last.found
}

/** A path is asked about again by whoever reads its file. */
let last: { readonly path: string; readonly found: readonly Found[] } | undefined

const members = membersOf(/[A-Za-z0-9_~+=-]/)

/** Whether a name holds a stretch that every token has: most paths are small letters throughout, and are passed over. */
function looksDrawn(path: string): boolean {
  for (let run = nextRun(path, members, shortest, 0); run !== undefined; run = nextRun(path, members, shortest, run.to)) {
    for (let index = run.from; index < run.to; index++) {
      const code = path.charCodeAt(index)
      if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) return true
    }
  }
  return false
}

function tokensOf(path: string): readonly Found[] {
  const names = path.replaceAll('/', ' ')
  const bare = names.replace(/\.[A-Za-z0-9]{1,12}(?= |$)/g, (ending) => ' '.repeat(ending.length))
  return merge(...[...new Set([path, names, bare])].map((one) => tokensIn(one, { holder: 'other', belongs: false, weak: false }, {})))
}
