import { standsAtCredential } from '../policy/token-rules.ts'
import type { Edit, Finding, LocatedGap } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'
import { type Frame, frameOf } from './frames.ts'
import type { ComparedGap } from './gaps.ts'
import { type Located, locateWishes, type ReadText, type Wish } from './locate-wishes.ts'
import { byCodeUnit, byPosition } from './order.ts'
import type { ExcusedFinding, SettledRun } from './settle-sides.ts'

export type { ReadText } from './locate-wishes.ts'

export interface LocatedRun {
  /** By path, line, column, rule and fingerprint. */
  readonly findings: readonly Finding[]
  /** By path, line and reason. */
  readonly gaps: readonly LocatedGap[]
  /** Of findings that are new, and with few of them also of existing ones. */
  readonly frames: ReadonlyMap<Finding, Frame>
}

/** Proven edits that are fit to be shown, by finding, with the rules of what else they correct, which the finding hid, and what is to be told of them. */
export type FindingEdits = ReadonlyMap<
  ExcusedFinding,
  { readonly edits: readonly Edit[]; readonly also: readonly string[]; readonly told?: Text }
>

/** Frames beyond these are not made: nobody reads them. */
const mostFrames = 500
/** Gaps in more files than these are told without a line: reading the files again would take longer than the run. */
const mostGapFiles = 500

/** Turns places into lines and columns, and makes the frames. Reads and parses each file that is needed once per side, one after the other. */
export async function locateFindings(settled: SettledRun, read: ReadText, edits: FindingEdits = new Map()): Promise<LocatedRun> {
  const framed = new Set(framedOf(settled.findings))
  const own = settled.findings.map((finding) => wishOf(finding, framed.has(finding)))
  const related = settled.findings.map((finding) =>
    (finding.report.related ?? []).map(({ place, side }): Wish => ({ side: side ?? finding.side, place, ...contentOf(finding) })),
  )
  const ofGaps = gapWishes(settled.gaps)
  const located = await locateWishes([...own, ...related.flat(), ...ofGaps.values()], read)

  const pairs = settled.findings.map((finding, index): [Finding, Frame | undefined] => {
    const wish = own[index]
    const found = wish === undefined ? undefined : located.get(wish)
    const spans = (related[index] ?? []).map((one) => located.get(one))
    return [findingOf(finding, found, spans, edits.get(finding)), found?.frame]
  })
  return {
    findings: pairs.map(([finding]) => finding).sort(byPosition),
    gaps: settled.gaps.map((gap) => gapOf(gap, located.get(ofGaps.get(gap) ?? nowhere))).sort(byGap),
    frames: new Map(pairs.flatMap(([finding, frame]) => (frame === undefined ? [] : [[finding, frame]]))),
  }
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const nowhere: Wish = { side: 'head', place: { file: '', document: 0, pointer: '' } }

function framedOf(findings: readonly ExcusedFinding[]): readonly ExcusedFinding[] {
  const open = findings.filter((finding) => finding.exemption === undefined && finding.status !== 'fixed')
  const wanted = open.length <= mostFrames ? open : open.filter((finding) => finding.status === 'new')
  return wanted.slice(0, mostFrames)
}

function wishOf({ side, report }: ExcusedFinding, isFramed: boolean): Wish {
  const { place, object } = report
  const frame = (lines: readonly string[], span: Located['span']) =>
    frameOf(lines, {
      place,
      span,
      ...(object === undefined ? {} : { object }),
      ...(standsAtCredential(report.rule) ? { credential: true } : {}),
    })
  return { side, place, ...contentOf({ report }), ...(isFramed ? { frame } : {}) }
}

function contentOf({ report }: Pick<ExcusedFinding, 'report'>): Pick<Wish, 'blob'> {
  return report.passed === undefined ? {} : { blob: report.passed.blob }
}

function gapWishes(gaps: readonly ComparedGap[]): ReadonlyMap<ComparedGap, Wish> {
  const files = [...groupBy(gaps, ({ place }) => place.file).keys()].slice(0, mostGapFiles)
  const near = new Set(files)
  const wanted = gaps.filter(({ place }) => place.span === undefined && near.has(place.file))
  return new Map(wanted.map((gap) => [gap, { side: gap.status === 'fixed' ? 'base' : 'head', place: gap.place }]))
}

function findingOf(
  settled: ExcusedFinding,
  found: Located | undefined,
  spans: readonly (Located | undefined)[],
  proven: ReturnType<FindingEdits['get']>,
): Finding {
  const { report, exemption, severity, fingerprint } = settled
  return {
    rule: report.rule,
    case: report.case,
    severity,
    status: exemption === undefined ? settled.status : 'exempt',
    side: found?.side ?? settled.side,
    place: report.place,
    span: found?.span ?? start,
    ...(report.object === undefined ? {} : { object: report.object }),
    message: report.message,
    help: proven === undefined ? report.help : helpWith(report.help, proven),
    fingerprint,
    related: (report.related ?? []).map(({ place, message, side }, index) => {
      const isBase = (spans[index]?.side ?? side ?? settled.side) === 'base'
      return { place, message, span: spans[index]?.span ?? start, ...(isBase ? { side: 'base' as const } : {}) }
    }),
    changes: report.changes ?? [],
    ...(proven === undefined ? {} : { edits: proven.edits }),
    ...(report.passed?.commit === undefined ? {} : { commit: report.passed.commit }),
    ...(report.introduced === undefined ? {} : { introduced: report.introduced }),
    ...(report.versions === undefined ? {} : { versions: report.versions }),
    ...(exemption === undefined ? {} : { exemption }),
  }
}

/** A suggestion that changes more than the finding speaks of says so, and what is left to do beside it. */
function helpWith(help: Text, { also, told }: NonNullable<ReturnType<FindingEdits['get']>>): Text {
  const whole = told === undefined ? help : text`${help} ${told}`
  return also.length === 0 ? whole : text`${whole} The edit also corrects what this hid: ${listed([...new Set(also)].map(untrusted))}.`
}

function gapOf(gap: ComparedGap, found: Located | undefined): LocatedGap {
  const span = gap.place.span ?? (found?.known ? found.span : undefined)
  return span === undefined ? gap : { ...gap, span }
}

function byGap(a: LocatedGap, b: LocatedGap): number {
  return byCodeUnit(a.place.file, b.place.file) || (a.span?.line ?? 0) - (b.span?.line ?? 0) || byCodeUnit(a.reason, b.reason)
}
