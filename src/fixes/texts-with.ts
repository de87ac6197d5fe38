import type { SidePlan } from '../plan/plan-side.ts'
import { readSources } from './read-sources.ts'

/** The texts among some files that hold a word, alone and not as a part of another name. */
export async function textsWith(word: string, paths: Iterable<string>, after: SidePlan): Promise<ReadonlyMap<string, string>> {
  const pattern = wordPattern(word)
  return new Map([...(await readSources(after, paths))].filter(([, text]) => text.search(pattern) !== -1))
}

/** Finds every place where a word stands alone. */
export function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![\\w.-])${word.replace(/[^\w]/g, '\\$&')}(?![\\w.-])`, 'g')
}
