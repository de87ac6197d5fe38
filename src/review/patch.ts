/** Which side of a diff a line is on, as GitHub's API names it: LEFT is before the change, RIGHT after it. */
export type DiffSide = 'LEFT' | 'RIGHT'

/** A file of a pull request as GitHub lists it (`GET /repos/{owner}/{repo}/pulls/{n}/files`). */
export interface ChangedFile {
  readonly path: string
  /** Git's id of its content at the head; of a removed file, that of the content that went. */
  readonly blob: string
  /** Where it lay before, after a rename. */
  readonly before?: string
  readonly removed: boolean
  /** Absent where GitHub leaves it out: binary and large files. */
  readonly patch?: string
}

/** What of a file's diff can carry a comment. */
export interface Patch {
  /** Lines of the head, added or context, by number, and the lines before. */
  readonly right: ReadonlyMap<number, PatchLine>
  /** Deleted and context lines. */
  readonly left: ReadonlyMap<number, PatchLine>
}

export interface PatchLine {
  /** Counted from 0: a comment over several lines has to stay in one hunk. */
  readonly hunk: number
  readonly text: string
  /** Added or deleted, not context. */
  readonly changed: boolean
}

/**
 * Reads GitHub's patch of one file. GitHub takes comments on the lines of its own hunks alone, which need not be git's: other context,
 * renames and line ends (https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request). What cannot be read
 * ends the patch: its lines carry no comment.
 */
export function readPatch(patch: string): Patch {
  const right = new Map<number, PatchLine>()
  const left = new Map<number, PatchLine>()
  let hunk = -1
  let [before, after] = [0, 0]
  for (const line of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    const text = line.slice(1)
    if (head !== null) {
      hunk += 1
      before = Number(head[1])
      after = Number(head[2])
    } else if (hunk === -1) break
    else if (line.startsWith('+')) right.set(after++, { hunk, text, changed: true })
    else if (line.startsWith('-')) left.set(before++, { hunk, text, changed: true })
    else if (line.startsWith(' ') || line === '') {
      right.set(after++, { hunk, text, changed: false })
      left.set(before++, { hunk, text, changed: false })
    } else if (!line.startsWith('\\')) break
  }
  return { right, left }
}
