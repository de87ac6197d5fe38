import type { Entry, Tree } from '../types/tree.ts'
import { orderEntries } from './entry-order.ts'
import { kindOfMode } from './git-tree.ts'
import { type IndexRecord, listIndex } from './index-listing.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'
import type { Repository } from './repository.ts'

/** What a commit would hold now: the staged contents. Of a file in conflict ours, else theirs. */
export function openIndexTree(repository: Repository, options: TreeOptions = {}): Tree {
  let entries: Promise<readonly Entry[]> | undefined
  return {
    entries() {
      entries ??= listIndex(repository).then((records) => orderEntries(stagedOf(records).map(enter)))
      return entries
    },
    read: (blobs) => repository.objects.read([...new Set(blobs)], options.fileSize ?? defaultFileSize),
    async close() {},
  }
}

function enter({ path, mode, id }: IndexRecord): Entry {
  return { path, kind: kindOfMode(mode), blob: id }
}

function stagedOf(records: readonly IndexRecord[]): readonly IndexRecord[] {
  const certain = records.filter(({ stage, status }) => stage === 0 && status?.intended !== true)
  if (certain.length === records.length) return records
  const chosen = new Map<string, IndexRecord>()
  for (const record of records) {
    const before = chosen.get(record.path)
    if (record.stage > 0 && (before === undefined || before.stage === 1)) chosen.set(record.path, record)
  }
  return [...certain, ...chosen.values()]
}
