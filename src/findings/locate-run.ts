import type { Plan } from '../plan/plan.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { BlobId, CommitsBetween } from '../types/tree.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { type FindingEdits, type LocatedRun, locateFindings, type ReadText } from './locate-findings.ts'
import type { SettledRun } from './settle-sides.ts'

/** Turns places into lines, reading the files of each side again where something is to be said of them. */
export function locateRun(plan: Plan, settled: SettledRun, edits: FindingEdits, between?: CommitsBetween): Promise<LocatedRun> {
  const read: ReadText = (side, file, blob) =>
    blob === undefined ? readFile(side === 'base' ? plan.before : plan.after, file) : readText(between, blob)
  return locateFindings(settled, read, edits)
}

async function readFile(side: SidePlan | undefined, file: string): Promise<string | undefined> {
  const entry = side?.entries.get(file)
  if (side === undefined || entry === undefined || (entry.kind !== 'file' && entry.kind !== 'executable')) return undefined
  return readText(side.contents, entry.blob)
}

async function readText(from: Pick<CommitsBetween, 'read'> | undefined, id: BlobId): Promise<string | undefined> {
  for await (const blob of from?.read([id]) ?? []) {
    if (!('bytes' in blob)) return undefined
    const decoded = decodeText(blob.bytes)
    return 'failed' in decoded ? undefined : decoded.text
  }
  return undefined
}
