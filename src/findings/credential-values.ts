import { credentialValuesOf } from '../facts/credentials/values.ts'
import type { Plan } from '../plan/plan.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import { tokenRules } from '../policy/token-rules.ts'
import type { Asks, SourceFile } from '../types/facts.ts'
import type { BlobId, CommitsBetween } from '../types/tree.ts'
import type { ExcusedFinding } from './settle-sides.ts'

interface Wanted {
  readonly file: Omit<SourceFile, 'bytes'>
  readonly read: CommitsBetween['read']
}

/**
 * The confirmed and likely values of the files that findings about credentials are in, new ones first: read once more, as nothing keeps them. For
 * the masks of a runner alone. A file that cannot be read again gives none.
 */
export async function* credentialValues(
  findings: readonly ExcusedFinding[],
  plan: Pick<Plan, 'before' | 'after'>,
  between: CommitsBetween | undefined,
  asks: Pick<Asks, 'limits'>,
): AsyncGenerator<string> {
  const about = findings.filter(({ report }) => tokenRules.has(report.rule))
  const ordered = [...about.filter(({ status }) => status === 'new'), ...about.filter(({ status }) => status !== 'new')]
  const seen = new Set<BlobId>()
  for (const finding of ordered) {
    const wanted = wantedOf(finding, plan, between)
    if (wanted === undefined || seen.has(wanted.file.blob)) continue
    seen.add(wanted.file.blob)
    for await (const blob of wanted.read([wanted.file.blob]))
      if ('bytes' in blob) yield* credentialValuesOf({ ...wanted.file, bytes: blob.bytes }, asks)
  }
}

function wantedOf({ report, side }: ExcusedFinding, plan: Pick<Plan, 'before' | 'after'>, between?: CommitsBetween): Wanted | undefined {
  const path = report.place.file
  if (report.passed !== undefined) return between && { file: { path, blob: report.passed.blob }, read: between.read }
  const ofSide = side === 'base' ? plan.before : plan.after
  const entry = ofSide?.entries.get(path)
  if (ofSide === undefined || entry === undefined) return undefined
  return { file: { path, blob: entry.blob, ...knownOf(path, ofSide) }, read: (blobs) => ofSide.contents.read(blobs) }
}

function knownOf(path: string, { files }: SidePlan): Pick<SourceFile, 'known' | 'generates'> {
  const planned = files.find(({ entry }) => entry.path === path)
  return {
    ...(planned?.known === undefined ? {} : { known: planned.known }),
    ...(planned?.generates === undefined ? {} : { generates: planned.generates }),
  }
}
