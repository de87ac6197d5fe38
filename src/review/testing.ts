import type { RenderOptions } from '../formats/options.ts'
import { sortFindings, worstFirst } from '../formats/sorted.ts'
import type { Planner } from '../publish/post-review.ts'
import { sampleReport } from '../testing/sample-report.ts'
import type { Finding, RunReport } from '../types/finding.ts'
import type { Diff } from './anchors.ts'
import type { Author } from './comment-body.ts'
import { type LineMap, sameLines } from './line-map.ts'
import { linkTo } from './links.ts'
import { type ChangedFile, readPatch } from './patch.ts'
import { type Commenting, planSummary } from './plan-summary.ts'
import { planThreads } from './plan-threads.ts'
import type { Posted } from './posted.ts'

export const author: Author = { owner: 'abcdef012345', head: 'a'.repeat(40), run: { id: 5, attempt: 1 } }
export const blobs = { head: `https://github.com/octo/repo/blob/${author.head}`, base: 'https://github.com/octo/repo/blob/base' }
export const nothingPosted: Posted = { open: true, head: author.head, threads: [], comments: [], reviews: [] }

/** A patch in which lines `from` to `to` of the head are new, with three lines of context around. */
export function patchOf(from: number, to: number, deleted: readonly string[] = []): string {
  const context = (line: number) => ` line ${line}`
  const added = Array.from({ length: to - from + 1 }, (_one, index) => `+line ${from + index}`)
  const before = [3, 2, 1].map((back) => from - back).filter((line) => line > 0)
  const after = [1, 2, 3].map((on) => to + on)
  const rows = [...before.map(context), ...deleted.map((line) => `-${line}`), ...added, ...after.map(context)]
  const start = before[0] ?? from
  return `@@ -${start},${rows.length - added.length} +${start},${rows.length - deleted.length} @@\n${rows.join('\n')}`
}

export function changedFile(path: string, patch?: string, more: Partial<ChangedFile> = {}): ChangedFile {
  return { path, blob: '1'.repeat(40), removed: false, ...(patch === undefined ? {} : { patch }), ...more }
}

/** A diff of these files; their lines read `line N`. */
export function diffOf(files: readonly ChangedFile[], more: Partial<Diff> = {}): Diff {
  return {
    file: (path, side) => files.find((file) => (side === 'RIGHT' ? file.path : (file.before ?? file.path)) === path),
    patch: (file) => (file.patch === undefined ? undefined : readPatch(file.patch)),
    lines: () => Array.from({ length: 200 }, (_one, index) => `line ${index + 1}`),
    toHead: () => sameLines,
    ...more,
  }
}

export interface PlannerOptions {
  readonly findings: readonly Finding[]
  readonly diff: Diff
  readonly author?: Author
  readonly most?: number
  readonly commenting?: Commenting
  readonly report?: Partial<RunReport>
  readonly options?: RenderOptions
  readonly toHead?: (path: string) => LineMap
  readonly unsure?: (path: string) => boolean
}

/** A planner over findings, as the action makes one. */
export function plannerOf(given: PlannerOptions): Planner {
  const { findings, diff, most = 30, commenting = 'auto', options = {}, unsure = () => false } = given
  const by = given.author ?? author
  const report = sampleReport({ findings, ...given.report })
  const sorted = sortFindings(report, options)
  const told = worstFirst(sorted.counted.filter(({ status, severity }) => status === 'new' && severity !== 'notice'))
  const link = linkTo(blobs, given.toHead ?? (() => sameLines))
  return {
    threads: async (posted) => planThreads({ told, findings, posted, author: by, diff, link, most, unsure }),
    summary: (posted, placed) =>
      planSummary({ report, sorted, placed, link, options, page: 'https://github.com/octo/repo/actions/runs/5' }, posted, by, commenting),
  }
}
