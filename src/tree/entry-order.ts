import type { Entry } from '../types/tree.ts'

/**
 * Entries ordered by path by code unit, each path once. git allows names that are no UTF-8, which may fall together once decoded:
 * the later ones get `~2`, `~3` behind their name, so that none hides another.
 */
export function orderEntries(entries: Entry[]): readonly Entry[] {
  if (isOrdered(entries)) return entries
  entries.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
  const taken = new Set<string>()
  const unique = entries.map((entry) => {
    let path = entry.path
    for (let count = 2; taken.has(path); count++) path = `${entry.path}~${count}`
    taken.add(path)
    return path === entry.path ? entry : { ...entry, path }
  })
  return unique.sort((one, other) => (one.path < other.path ? -1 : 1))
}

function isOrdered(entries: readonly Entry[]): boolean {
  let last: string | undefined
  for (const { path } of entries) {
    if (last !== undefined && path <= last) return false
    last = path
  }
  return true
}
