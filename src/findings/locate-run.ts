import type { Plan, SidePlan } from '../plan/plan.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { type LocatedRun, locateFindings, type ReadText } from './locate-findings.ts'
import type { SettledRun } from './settle-sides.ts'

/** Turns places into lines, reading the files of each side again where something is to be said of them. */
export function locateRun(plan: Plan, settled: SettledRun): Promise<LocatedRun> {
  const read: ReadText = (side, file) => readText(side === 'base' ? plan.before : plan.after, file)
  return locateFindings(settled, read)
}

async function readText(side: SidePlan | undefined, file: string): Promise<string | undefined> {
  const entry = side?.entries.get(file)
  if (side === undefined || entry === undefined || (entry.kind !== 'file' && entry.kind !== 'executable')) return undefined
  for await (const blob of side.contents.read([entry.blob])) {
    if (!('bytes' in blob)) return undefined
    const decoded = decodeText(blob.bytes)
    return 'failed' in decoded ? undefined : decoded.text
  }
  return undefined
}
