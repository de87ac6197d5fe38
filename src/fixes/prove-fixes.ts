import { groupBy } from '../findings/group.ts'
import type { ExcusedFinding, SettledRun } from '../findings/settle-sides.ts'
import type { SidePlan } from '../plan/plan.ts'
import type { Edit } from '../types/finding.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { combineFixes } from './combine.ts'
import { type Cut, cutText } from './cut.ts'
import { editsToShow } from './edits-to-show.ts'
import { writeChanges } from './write-changes.ts'

/** A finding's changes as written on the text of its file: alone they remove it and bring no other. */
export interface Fix {
  readonly finding: ExcusedFinding
  readonly path: string
  /** The file as it is, and as it is after the fix. */
  readonly text: string
  readonly fixed: string
  readonly cuts: readonly Cut[]
  /** The cuts by line and column, where all that they leave is fit to be shown. */
  readonly edits?: readonly Edit[]
}

/** Everything found once more with other contents laid over the after tree, by path. */
export type FindAgain = (edits: ReadonlyMap<string, Uint8Array>) => Promise<SettledRun>

export interface ProveOptions {
  readonly limits: Limits
  /** How often everything is found again; what is not proven by then is not offered. */
  readonly rounds: number
}

/**
 * The fixes that hold: each was laid over the tree as the only one of its document, and everything was found again. One that leaves its
 * finding, or adds another, is not offered. Only what is open on the after side is fixed.
 */
export async function proveFixes(settled: SettledRun, after: SidePlan, again: FindAgain, options: ProveOptions): Promise<readonly Fix[]> {
  const written = await writeFixes(settled, after, options)
  const queues = [...groupBy(written, ({ path, finding }) => `${finding.report.place.document} ${path}`).values()]
  const proven: Fix[] = []
  let left = options.rounds
  while (left > 0 && queues.some((queue) => queue.length > 0)) {
    const held = await holding(
      settled,
      queues.flatMap((queue) => queue.shift() ?? []),
      again,
    )
    left--
    proven.push(...held.fixes)
    // What went wrong beside others is tried alone.
    for (const fix of held.unclear.length > 1 ? held.unclear.slice(0, left) : []) {
      proven.push(...(await holding(settled, [fix], again)).fixes)
      left--
    }
  }
  return proven.map((fix) => {
    const edits = editsToShow(fix)
    return edits === undefined ? fix : { ...fix, edits }
  })
}

async function writeFixes(settled: SettledRun, after: SidePlan, { limits, rounds }: ProveOptions): Promise<readonly Fix[]> {
  const open = settled.findings.filter(
    ({ side, status, exemption, report }) =>
      side === 'head' && status !== 'fixed' && exemption === undefined && isOfOneFile(report.changes),
  )
  const fixes: Fix[] = []
  const byFile = groupBy(open, ({ report }) => report.changes?.[0]?.place.file ?? '')
  const texts = await readTexts(after, byFile.keys())
  for (const [path, findings] of byFile) {
    const text = texts.get(path)
    if (text === undefined) continue
    // More of one document could not be proven anyway.
    const inTurn = groupBy(findings, ({ report }) => report.place.document)
    for (const finding of [...inTurn.values()].flatMap((ofDocument) => ofDocument.slice(0, rounds))) {
      const cuts = writeChanges(text, finding.report.changes ?? [], limits)
      const fixed = cuts === undefined ? undefined : cutText(text, cuts)
      if (cuts !== undefined && fixed !== undefined) fixes.push({ finding, path, text, fixed, cuts })
    }
  }
  return fixes
}

function isOfOneFile(changes: ExcusedFinding['report']['changes'] = []): boolean {
  return changes.length > 0 && new Set(changes.map(({ place }) => place.file)).size === 1
}

/** The texts of files that would be written back as the same bytes, by path: others are left alone. Read all at once, not one after another. */
async function readTexts(after: SidePlan, paths: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const blobs = new Map<string, string>()
  for (const path of paths) {
    const entry = after.entries.get(path)
    if (entry !== undefined && (entry.kind === 'file' || entry.kind === 'executable')) blobs.set(path, entry.blob)
  }
  const texts = new Map<string, string>()
  for await (const blob of after.contents.read([...new Set(blobs.values())])) {
    if (!('bytes' in blob)) continue
    const decoded = decodeText(blob.bytes)
    if ('text' in decoded && Buffer.from(decoded.text).equals(blob.bytes)) texts.set(blob.id, decoded.text)
  }
  return new Map(
    [...blobs].flatMap(([path, blob]) => {
      const text = texts.get(blob)
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}

interface Held {
  readonly fixes: readonly Fix[]
  /** Something went wrong that cannot be told to be one's own. */
  readonly unclear: readonly Fix[]
}

async function holding(settled: SettledRun, fixes: readonly Fix[], again: FindAgain): Promise<Held> {
  if (fixes.length === 0) return { fixes: [], unclear: [] }
  const files = combineFixes(fixes)
  const found = await again(new Map(files.map(({ path, fixed }) => [path, Buffer.from(fixed)])))
  const before = counted(settled)
  const after = counted(found)
  const isClean = [...after].every(([name, count]) => count <= (before.get(name) ?? 0)) && found.gaps.length <= settled.gaps.length
  const gone = fixes.filter(({ finding }) => (after.get(nameOf(finding)) ?? 0) < (before.get(nameOf(finding)) ?? 0))
  return isClean ? { fixes: gone, unclear: [] } : { fixes: [], unclear: gone }
}

/** Open findings of the after side by what they are about. Not by fingerprint: that of all others changes where an object's kind is corrected. */
function counted(run: SettledRun): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of run.findings) {
    if (finding.status === 'fixed' || finding.report.passed !== undefined) continue
    const name = nameOf(finding)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function nameOf({ report, side }: ExcusedFinding): string {
  const { rule, place, distinct } = report
  return JSON.stringify([rule, side, place.file, place.document, place.pointer, distinct ?? ''])
}
