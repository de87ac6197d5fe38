import type { Text } from '../types/text.ts'
import type { Limits } from '../types/yaml.ts'

/** Limits that no small test hits. */
export const someLimits: Limits = { fileSize: 10_000_000, documents: 1_000, depth: 200, aliases: 10_000, nodes: 20_000 }

/** A text as one string, for expectations. */
export function wordsOf(words: Text): string {
  return words.map((part) => (typeof part === 'string' ? part : part.untrusted)).join('')
}
