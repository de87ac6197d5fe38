import type { Repository } from '../tree/repository.ts'
import type { Text } from '../types/text.ts'
import type { Trees } from '../types/tree.ts'

/** The two sides of a run, with what was found out on the way. */
export interface OpenedTrees {
  readonly trees: Trees
  /** The folder on disk that paths begin at; undefined for a bare repository. */
  readonly root?: string
  /** Absent for plain folders. */
  readonly repository?: Repository
  /** Ids of the sides that are commits. */
  readonly commits: { readonly before?: string; readonly after?: string }
  /** What a person should be told of what is compared. */
  readonly notes: readonly Text[]
  /** Ends trees and repository. */
  close(): Promise<void>
}

/** Closes every tree and the repository. */
export async function closeTrees({ before, after, policy }: Trees, repository?: Repository): Promise<void> {
  await Promise.all([before?.close(), after.close(), policy?.close()])
  await repository?.close()
}

/** A commit as people know it: `main (1a2b3c4)`. */
export function commitName(revision: string, commit: string): string {
  const short = commit.slice(0, 7)
  return commit.startsWith(revision) ? short : `${revision} (${short})`
}
