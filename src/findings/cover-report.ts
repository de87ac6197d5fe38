import type { Finding, LocatedGap, RunReport } from '../types/finding.ts'
import type { Place } from '../types/place.ts'
import { child, type Pointer, tokens } from '../types/pointer.ts'
import type { Text } from '../types/text.ts'
import { coverEchoes } from './cover-echoes.ts'
import { coverTokens } from './cover-line.ts'
import type { Frame } from './frames.ts'

/** How strings are covered: each one is looked at once. */
type Covering = (word: string) => string

/** What a run tells: its report, the lines around each finding, and the paths that the change touches. */
export interface Told {
  readonly report: RunReport
  readonly frames: ReadonlyMap<Finding, Frame>
  readonly changed?: ReadonlySet<string>
}

/**
 * A report without tokens in what it quotes: names of files, keys and objects, reasons, proposed edits. The last thing that happens to a report
 * before anybody sees it; what rules say is made without values to begin with. What needs no cover stays the same object.
 */
export function coverReport({ report, frames, changed }: Told): Told {
  const cover = openCovering()
  const covered = new Map<Finding, Finding>()
  const findings = report.findings.map((finding) => {
    const shown = coverFinding(finding, cover)
    if (shown !== finding) covered.set(finding, shown)
    return shown
  })
  return {
    report: { ...coverOwn(report, cover), findings, gaps: report.gaps.map((gap) => coverGap(gap, cover)) },
    frames: covered.size === 0 ? frames : new Map([...frames].map(([finding, frame]) => [covered.get(finding) ?? finding, frame])),
    // What is in a file that the change touches still is, under the name that is shown of it.
    ...(changed === undefined ? {} : { changed: covered.size === 0 ? changed : new Set([...changed, ...[...changed].map(coverPath)]) }),
  }
}

/** A path as it may be shown. The slash before a name may be a letter of the form that is looked for, so each rest is looked at by itself. */
export function coverPath(path: string): string {
  const shown = coverTokens(path)
  const end = shown.indexOf('/')
  return end < 0 ? coverName(shown) : `${coverName(shown.slice(0, end))}/${coverPath(shown.slice(end + 1))}`
}

/** A name without tokens, which may stand before its ending. */
function coverName(name: string): string {
  const shown = coverTokens(name)
  const ending = shown === name ? /\.[A-Za-z0-9]{1,12}$/.exec(name)?.[0] : undefined
  return ending === undefined ? shown : `${coverTokens(name.slice(0, -ending.length))}${ending}`
}

/** Words that were covered before are not looked at again; no more of them are kept than this. */
const mostKept = 50_000

/** Of Linux. What is longer is no path, and has more slashes than anybody wants to look behind. */
const longestPath = 4096

function openCovering(): Covering {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const shown = word.length <= longestPath ? coverPath(word) : coverName(word)
    if (known.size < mostKept) known.set(word, shown)
    return shown
  }
}

function coverFinding(finding: Finding, cover: Covering): Finding {
  const place = coverPlace(finding.place, cover)
  const [message, help] = coverEchoes([finding.message, finding.help], cover)
  const related = finding.related.map((one) => ({ ...one, place: coverPlace(one.place, cover), message: coverText(one.message, cover) }))
  const object = finding.object && coverFields(finding.object, cover)
  const exemption = finding.exemption && { ...finding.exemption, reason: cover(finding.exemption.reason) }
  const changes = finding.changes.length > 0 && isTelling(finding.changes, cover) ? [] : finding.changes
  const edits = finding.edits !== undefined && isTelling(finding.edits, cover) ? undefined : finding.edits
  const isSame =
    place === finding.place &&
    message === finding.message &&
    help === finding.help &&
    related.every((one, index) => one.place === finding.related[index]?.place && one.message === finding.related[index]?.message) &&
    object === finding.object &&
    exemption?.reason === finding.exemption?.reason &&
    changes === finding.changes &&
    edits === finding.edits
  if (isSame) return finding
  const { object: _object, exemption: _exemption, edits: _edits, ...rest } = finding
  return {
    ...rest,
    place,
    message,
    help,
    related,
    changes,
    ...(object === undefined ? {} : { object }),
    ...(exemption === undefined ? {} : { exemption }),
    ...(edits === undefined ? {} : { edits }),
  }
}

function coverGap(gap: LocatedGap, cover: Covering): LocatedGap {
  const [place, message] = [coverPlace(gap.place, cover), coverText(gap.message, cover)]
  return place === gap.place && message === gap.message ? gap : { ...gap, place, message }
}

function coverOwn(report: RunReport, cover: Covering): RunReport {
  const { before, after } = report.compared
  return {
    ...report,
    compared: { ...(before === undefined ? {} : { before: cover(before) }), after: cover(after) },
    exemptions: report.exemptions.map((exemption) => coverFields(exemption, cover)),
  }
}

function coverPlace(place: Place, cover: Covering): Place {
  const file = cover(place.file)
  const pointer = coverPointer(place.pointer, cover)
  return file === place.file && pointer === place.pointer ? place : { ...place, file, pointer }
}

function coverPointer(pointer: Pointer, cover: Covering): Pointer {
  return tokens(pointer).reduce<Pointer>((done, token) => child(done, cover(token)), '')
}

function coverText(text: Text, cover: Covering): Text {
  const [covered] = coverEchoes([text], cover)
  return covered
}

/** Plain data with all of its own strings covered; the same object where none needs it. */
function coverFields<Fields extends object>(fields: Fields, cover: Covering): Fields {
  const entries = Object.entries(fields)
  if (entries.every(([, value]) => typeof value !== 'string' || cover(value) === value)) return fields
  return { ...fields, ...Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' ? cover(value) : value])) }
}

/** Whether proposed values hold a token: they are not proposed then. */
function isTelling(proposed: unknown, cover: Covering): boolean {
  const words = JSON.stringify(proposed)
  return cover(words) !== words
}
