import { isManifestByName } from '../facts/role.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import { readSources } from './read-sources.ts'

/** The texts among some that hold a word, alone and not as a part of another name. */
export function textsWith(word: string, texts: ReadonlyMap<string, string>): readonly (readonly [path: string, text: string])[] {
  const pattern = wordPattern(word)
  return [...texts].filter(([, text]) => text.search(pattern) !== -1)
}

/**
 * The texts of all manifests of a tree that hold one of some words, read once. Undefined where one of them cannot be read, so that it may hold
 * any word, and where reading all of them costs calls to somebody's server.
 */
export async function allTextsWith(words: readonly string[], after: SidePlan): Promise<ReadonlyMap<string, string> | undefined> {
  if (after.contents.remote === true) return undefined
  const paths = [...after.entries.values()].filter(({ path, kind }) => isManifestByName(path) && (kind === 'file' || kind === 'executable'))
  const patterns = words.map(wordPattern)
  const found = new Map<string, string>()
  for (let from = 0; from < paths.length; from += atOnce) {
    const slice = paths.slice(from, from + atOnce).map(({ path }) => path)
    const texts = await readSources(after, slice)
    if (texts.size < slice.length) return undefined
    for (const [path, text] of texts) if (patterns.some((pattern) => text.search(pattern) !== -1)) found.set(path, text)
  }
  return found
}

/** Files whose texts are held at once. */
const atOnce = 500

/** Finds every place where a word stands alone. */
export function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![\\w.-])${word.replace(/[^\w]/g, '\\$&')}(?![\\w.-])`, 'g')
}
