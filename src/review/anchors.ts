import type { Finding } from '../types/finding.ts'
import type { Place, Span } from '../types/place.ts'
import type { LineMap } from './line-map.ts'
import type { ChangedFile, DiffSide, Patch } from './patch.ts'

/** What was checked, and how it lies in the diff that GitHub shows. */
export interface Diff {
  /** The file of the pull request that lies at a path now, or (`LEFT`) that lay there before. */
  file(path: string, side: DiffSide): ChangedFile | undefined
  patch(file: ChangedFile): Patch | undefined
  /** The lines of a file as it was checked, without their ends. */
  lines(path: string, side: DiffSide): readonly string[] | undefined
  /** From the lines that were checked, which are the merge commit's, to those of the head. */
  toHead(path: string): LineMap
}

/** Where a comment can stand. */
export type Anchor =
  | {
      readonly on: 'line'
      readonly path: string
      readonly side: DiffSide
      readonly line: number
      /** The related place that stands there: the change on this line is the cause of a finding that lies elsewhere. */
      readonly cause?: Finding['related'][number]
      /** The related place that stands there: what the change takes away from the very file, which is what the finding is about. */
      readonly deletion?: Finding['related'][number]
      /** The finding itself lies on another line: here is what mends it. */
      readonly elsewhere?: true
    }
  | { readonly on: 'file'; readonly path: string }
  | { readonly on: 'nothing' }

/**
 * Where a finding is told: on its own line (or, if that did not change, on the one whose deletion it is about), else on the changed line that
 * causes it, else at its file, else in the summary alone. Every line is one of GitHub's own hunks, since a review with a single other one is
 * refused whole.
 */
export function findAnchor(finding: Finding, diff: Diff): Anchor {
  if (finding.commit === undefined) {
    const anchor = findOnLine(finding, diff)
    if (anchor !== undefined) return anchor
  }
  const file = diff.file(finding.place.file, finding.side === 'base' ? 'LEFT' : 'RIGHT')
  return file === undefined ? { on: 'nothing' } : { on: 'file', path: file.path }
}

function findOnLine(finding: Finding, diff: Diff): Anchor | undefined {
  const own = findLine(finding.place, finding.span, finding.side, diff)
  if (own?.changed === true) return { on: 'line', ...own }
  const causes = finding.related.flatMap((related) => {
    const line = findLine(related.place, related.span, related.side ?? 'head', diff)
    return line?.changed === true ? [{ related, line }] : []
  })
  const deleted = causes.find(({ related, line }) => line.side === 'LEFT' && related.place.file === finding.place.file)
  if (deleted !== undefined) return { on: 'line', ...deleted.line, deletion: deleted.related }
  if (own !== undefined) return { on: 'line', ...own }
  const [cause] = causes
  return cause === undefined ? undefined : { on: 'line', ...cause.line, cause: cause.related }
}

interface FoundLine {
  readonly path: string
  readonly side: DiffSide
  readonly line: number
  readonly changed: boolean
}

function findLine(place: Place, { line }: Span, tree: 'head' | 'base', diff: Diff): FoundLine | undefined {
  const side = tree === 'base' ? 'LEFT' : 'RIGHT'
  const file = diff.file(place.file, side)
  const patch = file === undefined ? undefined : diff.patch(file)
  if (file === undefined || patch === undefined || (side === 'RIGHT' && file.removed)) return undefined
  const at = side === 'RIGHT' ? diff.toHead(place.file)(line) : findDeleted(patch, line, diff.lines(place.file, side)?.[line - 1])
  const found = at === undefined ? undefined : (side === 'RIGHT' ? patch.right : patch.left).get(at)
  return at === undefined || found === undefined ? undefined : { path: file.path, side, line: at, changed: found.changed }
}

/**
 * What was checked before the change is the tip of the base, and GitHub shows the merge base: the same line may have another number there.
 * The nearest line of the same text is it, deleted ones first.
 */
function findDeleted({ left }: Patch, line: number, text: string | undefined): number | undefined {
  if (text === undefined || left.get(line)?.text.replace(/\r$/, '') === text) return left.has(line) ? line : undefined
  const equal = [...left].filter(([, one]) => one.text.replace(/\r$/, '') === text)
  const deleted = equal.filter(([, one]) => one.changed)
  const near = (deleted.length > 0 ? deleted : equal).map(([number]) => number).sort((a, b) => Math.abs(a - line) - Math.abs(b - line))
  return near[0]
}
