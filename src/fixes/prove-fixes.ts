import type { ExcusedFinding, SettledRun } from '../findings/settle-sides.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import { groupBy } from '../types/group.ts'
import type { Place } from '../types/place.ts'
import type { Limits } from '../types/yaml.ts'
import { combineFixes } from './combine.ts'
import { editsToShow } from './edits-to-show.ts'
import { type Difference, differenceOf } from './found-again.ts'
import { mendUncovered } from './uncover.ts'
import { type Fix, writeFixes } from './write-fixes.ts'

/** Everything found once more with other contents laid over the after tree, by path. */
export type FindAgain = (edits: ReadonlyMap<string, Uint8Array>) => Promise<SettledRun>

export interface ProveOptions {
  readonly limits: Limits
  /** How often everything is found again; what is not proven by then is not offered. */
  readonly rounds: number
}

/** How often a fix may bring up something else that is mended together with it. */
const deepestUncovering = 4

/**
 * The fixes that hold: each was laid over the tree as the only one of its document, and everything was found again. One that leaves its
 * finding, or adds another, is not offered; what it only brings up is mended in the same turn where that holds, and advice about an object that
 * could not be read before stands. Only what is open on the after side is fixed.
 */
export async function proveFixes(settled: SettledRun, after: SidePlan, again: FindAgain, options: ProveOptions): Promise<readonly Fix[]> {
  const { limits, rounds } = options
  const written = await writeFixes(settled, after, limits, rounds)
  // What is renamed is so in other documents as well: these are proven one after another.
  const [wide, narrow] = [written.filter(isWide), written.filter((fix) => !isWide(fix))]
  const queues = [...groupBy(narrow, ({ finding: { report } }) => `${report.place.document} ${report.place.file}`).values()]
  const proven: Fix[] = []
  const look = { settled, again, limits, left: rounds }
  while (look.left > 0 && queues.some((queue) => queue.length > 0)) {
    const next = queues.flatMap((queue) => queue.shift() ?? [])
    const found = await lookAgain(next, look)
    const gone = next.filter(({ finding }) => found.isGone(finding))
    if (isClean(found, next)) proven.push(...gone)
    else if (next.length === 1) proven.push(...(await proveDeeper(gone, found, look)))
    else proven.push(...(await proveApart(gone, found, look)))
  }
  for (const fix of wide) proven.push(...(await proveAlone(fix, look)))
  return proven.map((fix) => {
    const edits = editsToShow(fix)
    return edits === undefined ? fix : { ...fix, edits }
  })
}

function isWide({ finding }: Fix): boolean {
  return finding.report.changes?.some((change) => 'renameObject' in change) ?? false
}

interface Look {
  readonly settled: SettledRun
  readonly again: FindAgain
  readonly limits: Limits
  left: number
}

async function lookAgain(fixes: readonly Fix[], look: Look): Promise<Difference> {
  look.left -= 1
  const files = combineFixes(fixes)
  return differenceOf(look.settled, await look.again(new Map(files.map(({ path, fixed }) => [path, Buffer.from(fixed)]))))
}

/** What fixes brought up, advice about an object that one of them brings into being left out: it is none against that. */
function broughtUp({ more }: Difference, fixes: readonly Fix[]): readonly ExcusedFinding[] {
  return more.filter(
    ({ severity, report }) => severity !== 'notice' || !fixes.some((fix) => isNested(fix) && standsWith(fix, report.place)),
  )
}

/** Whether a fix gives an object its fields back, which nobody could say anything about before. */
function isNested({ finding }: Fix): boolean {
  return finding.report.changes?.some((change) => 'nest' in change) ?? false
}

function standsWith({ finding }: Fix, { file, document }: Place): boolean {
  const { place } = finding.report
  return place.file === file && place.document === document
}

function isClean(found: Difference, fixes: readonly Fix[]): boolean {
  return broughtUp(found, fixes).length === 0 && !found.lessChecked
}

/** Fixes of which one brought something up: those of other files once more together, the suspects alone. */
async function proveApart(fixes: readonly Fix[], found: Difference, look: Look): Promise<readonly Fix[]> {
  const { lessChecked } = found
  const touched = new Set(broughtUp(found, fixes).map(({ report }) => report.place.file))
  const isSuspect = ({ files }: Fix) => lessChecked || files.some(({ path }) => touched.has(path))
  const [suspects, others] = [fixes.filter(isSuspect), fixes.filter((fix) => !isSuspect(fix))]
  const held = suspects.length === 0 || others.length === 0 || look.left <= 0 ? undefined : await lookAgain(others, look)
  const proven: Fix[] = held !== undefined && isClean(held, others) ? others.filter(({ finding }) => held.isGone(finding)) : []
  for (const fix of proven.length > 0 ? suspects : fixes) proven.push(...(await proveAlone(fix, look)))
  return proven
}

async function proveAlone(fix: Fix, look: Look): Promise<readonly Fix[]> {
  if (look.left <= 0) return []
  const found = await lookAgain([fix], look)
  if (!found.isGone(fix.finding)) return []
  return isClean(found, [fix]) ? [fix] : await proveDeeper([fix], found, look)
}

/** A lone fix that brings others up: with theirs, until nothing more comes. */
async function proveDeeper([fix]: readonly Fix[], found: Difference, look: Look): Promise<readonly Fix[]> {
  let [now, seen] = [fix, found]
  for (let depth = 0; now !== undefined && depth < deepestUncovering && look.left > 0; depth++) {
    now = seen.lessChecked ? undefined : mendUncovered(now, broughtUp(seen, [now]), look.limits)
    if (now === undefined) return []
    seen = await lookAgain([now], look)
    if (!seen.isGone(now.finding)) return []
    if (isClean(seen, [now])) return [now]
  }
  return []
}
