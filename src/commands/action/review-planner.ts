import type { RenderOptions } from '../../formats/options.ts'
import { type SortedFindings, sortFindings } from '../../formats/sorted.ts'
import type { GitObjects } from '../../programs/git-objects.ts'
import type { Planner } from '../../publish/post-review.ts'
import type { PullRequestPort } from '../../publish/pull-request-port.ts'
import type { Diff } from '../../review/anchors.ts'
import type { Author } from '../../review/comment-body.ts'
import { type LineMap, mapLines, sameLines } from '../../review/line-map.ts'
import { linkTo } from '../../review/links.ts'
import { type ChangedFile, type Patch, readPatch } from '../../review/patch.ts'
import { type Commenting, planSummary } from '../../review/plan-summary.ts'
import { planThreads } from '../../review/plan-threads.ts'
import { defaultFileSize } from '../../tree/options.ts'
import type { EventTrigger, PullRequestEvent } from '../../trigger/event.ts'
import type { Finding, RunReport } from '../../types/finding.ts'
import type { GapReason } from '../../types/gap.ts'
import { readTexts, splitLines, type Texts } from './read-texts.ts'
import type { Verdict } from './verdict-of-event.ts'

/** What the plans are made from. */
export interface Planning {
  readonly report: RunReport
  readonly options: RenderOptions
  readonly told: readonly Finding[]
  readonly checked?: NonNullable<Verdict['checked']>
  readonly event: EventTrigger & PullRequestEvent
  readonly author: Author
  readonly commenting: Commenting
  readonly most: number
  readonly page: string | undefined
  readonly objects: Pick<GitObjects, 'read'>
  readonly port: Pick<PullRequestPort, 'files' | 'blob'>
}

/** Beyond so many, contents of the head are not asked for over the network: their findings are told about the file. */
const mostFetched = 5

/** Makes the plans of a review. The files of the pull request are listed only where there is something to be told on a line. */
export function openPlanner(planning: Planning): Planner {
  const { report, options, told, author, commenting, most, page } = planning
  const sorted: SortedFindings = sortFindings(report, options)
  let diff: Promise<Diff> | undefined
  let link = linkTo(options.blobs, () => sameLines)
  return {
    async threads(posted) {
      if (told.length > 0) {
        diff ??= openDiff(planning)
        link = linkTo(blobsOfHead(planning), (await diff).toHead)
      }
      const known = await (diff ?? noDiff)
      return planThreads({
        told,
        findings: report.findings,
        posted,
        author,
        diff: known,
        link,
        most,
        base: planning.event.base.ref,
        unsure: doubt(report),
      })
    },
    summary: (posted, placed) => planSummary({ report, sorted, placed, link, options, page }, posted, author, commenting),
  }
}

/**
 * What is missing may only not have been looked at: a new failed gap can hide anything, an older one and a text that cannot be read what their
 * own file holds.
 */
function doubt({ findings, gaps }: RunReport): (path: string) => boolean {
  const open = gaps.filter(({ status }) => status !== 'fixed')
  const failed = open.filter(({ kind }) => kind === 'failed')
  const anywhere = failed.some(({ status }) => status === 'new')
  const unread = new Set([
    ...[...failed, ...open.filter(({ reason }) => unreadReasons.has(reason))].map(({ place }) => place.file),
    ...findings.filter((one) => isUnread(one)).map(({ place }) => place.file),
  ])
  return (path) => anywhere || unread.has(path)
}

/** Declared ones after which nothing is known of a file, or of a document of it. */
const unreadReasons: ReadonlySet<GapReason> = new Set(['template', 'binary', 'lfs-pointer', 'symlink', 'special-file'])

function isUnread({ rule, case: situation, status }: Finding): boolean {
  return rule === 'yaml-parse-error' && situation === 'syntax' && status !== 'fixed'
}

function blobsOfHead({ event, options }: Planning): NonNullable<RenderOptions['blobs']> {
  const head = `${event.serverUrl}/${event.repository}/blob/${event.head.commit}`
  return { ...options.blobs, head }
}

const noDiff: Diff = { file: () => undefined, patch: () => undefined, lines: () => undefined, toHead: () => sameLines }

async function openDiff(planning: Planning): Promise<Diff> {
  const { told, checked, port } = planning
  const places = told.flatMap(({ place, related }) => [place.file, ...related.map((one) => one.place.file)])
  const paths = new Set(places.filter((path) => checked?.changed?.has(path) ?? true))
  const files = paths.size === 0 ? [] : await port.files(paths)
  const [after, before] = await Promise.all([readTexts(checked?.trees.after, paths), readTexts(checked?.trees.before, paths)])
  const maps = await mapToHead(
    files.filter(({ path }) => paths.has(path)),
    after,
    planning,
  )
  const [now, once] = [new Map(files.map((file) => [file.path, file])), new Map(files.map((file) => [file.before ?? file.path, file]))]
  const patches = new Map<ChangedFile, Patch>()
  return {
    file: (path, side) => (side === 'RIGHT' ? now : once).get(path),
    patch(file) {
      if (file.patch === undefined) return undefined
      const patch = patches.get(file) ?? readPatch(file.patch)
      patches.set(file, patch)
      return patch
    },
    lines: (path, side) => (side === 'RIGHT' ? after : before).lines(path),
    toHead: (path) => maps.get(path) ?? sameLines,
  }
}

/** Where the base moved, the file that was checked is not the head's: then its lines are mapped by their texts. */
async function mapToHead(files: readonly ChangedFile[], after: Texts, { objects, port }: Planning): Promise<ReadonlyMap<string, LineMap>> {
  const maps = new Map<string, LineMap>()
  const moved = files.filter(({ path, blob, removed }) => !removed && after.blob(path) !== undefined && after.blob(path) !== blob)
  const here = new Map<string, Uint8Array>()
  for await (const blob of objects.read([...new Set(moved.map(({ blob: id }) => id))], defaultFileSize))
    if ('bytes' in blob) here.set(blob.id, blob.bytes)
  let left = mostFetched
  for (const { path, blob } of moved) {
    const lines = after.lines(path)
    const bytes = here.get(blob) ?? (left-- > 0 ? await port.blob(blob).catch(() => undefined) : undefined)
    maps.set(path, bytes === undefined || lines === undefined ? () => undefined : mapLines(lines, splitLines(bytes)))
  }
  return maps
}
