import type { Asks } from '../types/facts.ts'
import type { Minor } from '../types/schema.ts'
import { pathPattern } from './path-pattern.ts'

const matchers = new Map<string, (path: string) => boolean>()

/** The versions in use at a path: the first pattern that matches decides. */
export function minorsFor(path: string, versions: Asks['versions']): readonly Minor[] {
  for (const { paths, minors } of versions) if (paths === '**' || matcher(paths)(path)) return minors
  return []
}

/** Patterns come from the policy, a handful per run. */
function matcher(pattern: string): (path: string) => boolean {
  const found = matchers.get(pattern) ?? pathPattern(pattern)
  matchers.set(pattern, found)
  return found
}
