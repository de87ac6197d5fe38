import type { ExcusedFinding, SettledRun } from '../findings/settle-sides.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { Edit } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import type { Change } from '../types/report.ts'
import type { Text } from '../types/text.ts'
import type { Limits } from '../types/yaml.ts'
import { corroborated } from './corroborate.ts'
import { type Cut, cutText } from './cut.ts'
import { openNeighbours } from './neighbours.ts'
import { readSources } from './read-sources.ts'
import type { Spelled } from './spelled.ts'
import { openSpelling } from './spelled-out.ts'
import { writeChanges } from './write-changes.ts'

/** One file as it is, and as it is after a fix. */
export interface FixedFile {
  readonly path: string
  readonly text: string
  readonly fixed: string
  readonly cuts: readonly Cut[]
}

/** A finding's changes as written on the texts of their files: alone they remove it and bring no other. */
export interface Fix {
  readonly finding: ExcusedFinding
  /** What the finding hid, and what the cuts mend together with it. */
  readonly uncovered: readonly ExcusedFinding[]
  /** At least one. */
  readonly files: readonly FixedFile[]
  /** What it rests on, and what is still to be done by a person. */
  readonly told?: Text
  /** The cuts by line and column, where all that they leave is fit to be shown. */
  readonly edits?: readonly Edit[]
}

/** The changes of all open findings of the after side that can be written, at most some of each document. None is proven yet. */
export async function writeFixes(settled: SettledRun, after: SidePlan, limits: Limits, mostOfDocument: number): Promise<readonly Fix[]> {
  const neighbours = openNeighbours(after, limits)
  const open = await corroborated(settled.findings.filter(isOpen), neighbours)
  // More of one document could not be proven anyway.
  const inTurn = groupBy(open, ({ report }) => `${report.place.document} ${report.place.file}`)
  const wanted = [...inTurn.values()].flatMap((ofDocument) => ofDocument.slice(0, mostOfDocument))
  const spellOut = await openSpelling(wanted, neighbours, limits)
  const planned: (Spelled & { readonly finding: ExcusedFinding })[] = []
  for (const finding of wanted) {
    const spelled = await spellOut(finding.report.changes ?? [])
    if (spelled !== undefined) planned.push({ finding, ...spelled })
  }
  const texts = await readSources(after, new Set(planned.flatMap(({ changes }) => changes.map(({ place }) => place.file))))
  return planned.flatMap(({ finding, changes, told }) => {
    const files = writeFiles(changes, texts, limits)
    return files === undefined ? [] : [{ finding, uncovered: [], files, ...(told === undefined ? {} : { told }) }]
  })
}

function writeFiles(changes: readonly Change[], texts: ReadonlyMap<string, string>, limits: Limits): readonly FixedFile[] | undefined {
  const files: FixedFile[] = []
  for (const [path, ofFile] of groupBy(changes, ({ place }) => place.file)) {
    const text = texts.get(path)
    const cuts = text === undefined ? undefined : writeChanges(text, ofFile, limits)
    const fixed = text === undefined || cuts === undefined ? undefined : cutText(text, cuts)
    if (text === undefined || cuts === undefined || fixed === undefined) return undefined
    files.push({ path, text, fixed, cuts })
  }
  return files.length > 0 ? files : undefined
}

/** Whether a finding counts, and says how to mend it. */
export function isOpen({ side, status, exemption, report }: ExcusedFinding): boolean {
  return side === 'head' && status !== 'fixed' && exemption === undefined && (report.changes ?? []).length > 0
}
