import { loadPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import { openFiles } from '../tree/files.ts'
import { closing } from './closing.ts'
import { execute } from './execute.ts'
import type { CheckFlags } from './options.ts'
import { projectRoot } from './project-root.ts'
import { diskReader } from './read-policy.ts'
import type { Surroundings } from './surroundings.ts'

/** `check [PATH...]`: files and folders as they lie on disk, `-` for standard input; the current folder without a path. */
export async function check(paths: readonly string[], flags: CheckFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { directory } = surroundings
  const root = projectRoot(directory)
  const after = openFiles(paths.length === 0 ? ['.'] : paths, { directory, root, standardInput: surroundings.standardInput })
  const policy = await loadPolicy({ rules: catalogue, read: diskReader(root, flags, surroundings) })
  return closing(after, () => execute({ trees: { after, names: { after: namePaths(paths) } }, policy }, flags, surroundings))
}

/** What was looked at, in a few words: `deploy, web.yaml and 3 more`. */
export function namePaths(paths: readonly string[]): string {
  const names = paths.map((path) => (path === '-' ? 'standard input' : path))
  const [first = 'the current folder', ...more] = names
  if (names.length < 3) return names.length < 2 ? first : names.join(' and ')
  return `${first}, ${more[0]} and ${names.length - 2} more`
}
