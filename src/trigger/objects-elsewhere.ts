import type { CommitRange } from '../programs/git-history.ts'
import type { FoundCommits } from '../tree/commits-between.ts'
import type { TreeOptions } from '../tree/options.ts'
import type { Text } from '../types/text.ts'
import type { Tree } from '../types/tree.ts'
import type { CommitSource } from './commit-source.ts'

/** Commits and contents that are neither in the checkout nor can be fetched by git, had some other way. */
export interface ObjectsElsewhere {
  readonly source: CommitSource
  /** The tree of a commit that was obtained. */
  open(commit: string, options: TreeOptions): Promise<Tree>
  mergeBase(one: string, other: string): Promise<string | undefined>
  /** The commits of a range with a single tip, oldest first. */
  commits(range: CommitRange): Promise<FoundCommits>
  /** Why contents were not given; undefined while all were. */
  refused(): Text | undefined
  /** Requests that it took so far. */
  calls(): number
}
