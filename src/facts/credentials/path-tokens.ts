import { isFirstLookClear } from '../../tokens/first-look.ts'
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

/** By character code: 2 for digits and capitals, 1 for what else names have that hold a token, 0 for what parts them. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/[0-9A-Z]/.test(character)) return 2
  return /[a-z_~+=-]/.test(character) ? 1 : 0
}

/** Whether a name holds a stretch that every token has: most paths are small letters throughout, and are passed over. */
function looksDrawn(path: string): boolean {
  let start = 0
  let isMixed = false
  for (let index = 0; index < path.length; index++) {
    const kind = kinds[path.charCodeAt(index)] ?? 0
    if (kind === 0) start = index + 1
    isMixed = kind === 2 || (isMixed && kind === 1)
    if (isMixed && index - start >= shortest - 1) return true
  }
  return false
}

function tokensOf(path: string): readonly Found[] {
  const names = path.replaceAll('/', ' ')
  const bare = names.replace(/\.[A-Za-z0-9]{1,12}(?= |$)/g, (ending) => ' '.repeat(ending.length))
  return merge(...[...new Set([path, names, bare])].map((one) => tokensIn(one, { holder: 'other', belongs: false, weak: false }, {})))
}
