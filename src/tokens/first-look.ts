import { literals, needed, run } from './first-look.json'
import { longRuns } from './long-runs.ts'

// What the families of the catalogue are looked for by, without loading the families: first-look.json holds what they say, by a test.

/** What only some names say: the words that families need, in small letters. */
export const neededWords: readonly string[] = needed

/** A longer text is worth building the gate for. */
const longest = 100_000

/** The literals by their first three characters. */
let byStart: ReadonlyMap<number, readonly string[]> | undefined

/**
 * Whether nothing by which a family's tokens are looked for stands in a text, in whatever case: then it holds no token under no name. Says no
 * of a long text without looking.
 */
export function isFirstLookClear(text: string): boolean {
  return text.length <= longest && !holdsLiteral(text.toLowerCase()) && longRuns(text, run).length === 0
}

function holdsLiteral(text: string): boolean {
  byStart ??= groupByStart()
  let start = 0
  for (let index = 0; index < text.length; index++) {
    start = ((start << 8) | (text.charCodeAt(index) & 0xff)) & 0xffffff
    const found = byStart.get(start)
    if (found?.some((literal) => text.startsWith(literal, index - 2) && !(literal === '://' && !text.includes('@', index)))) return true
  }
  return false
}

function groupByStart(): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const literal of literals) {
    const start = (literal.charCodeAt(0) << 16) | (literal.charCodeAt(1) << 8) | literal.charCodeAt(2)
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [literal])
    else group.push(literal)
  }
  return groups
}
