import { fileStart } from '../facts/file-gaps.ts'
import type { Gap } from '../types/gap.ts'
import { text } from '../types/text.ts'
import type { Entry, EntryKind, MissingBlob } from '../types/tree.ts'

/** What lies at a path in scope and is no content: never opened, always counted. */
export function entryGap(entry: Entry): Gap | undefined {
  const place = fileStart(entry.path)
  switch (entry.kind) {
    case 'symlink':
      return {
        reason: 'symlink',
        place,
        message: text`A symbolic link is not followed. Where it points inside the repository, the file there is checked; elsewhere, check that file itself.`,
      }
    case 'gitlink':
      return { reason: 'submodule', place, message: text`A submodule's content is not part of this repository and was not checked.` }
    case 'special':
      return { reason: 'special-file', place, message: text`A FIFO, socket or device is never opened.` }
    case 'unreadable':
      return { reason: 'unreadable', place, message: text`It could not be read. Check its permissions.` }
    case 'absent':
      return { reason: 'not-found', place, message: text`There is no file or folder here. Correct the name.` }
    default:
      return undefined
  }
}

/** Kinds of which a gap is told whatever the path: manifests may lie beneath, or were meant. */
export const alwaysTold: ReadonlySet<EntryKind> = new Set(['gitlink', 'unreadable', 'absent'])

/** A content that the tree could not give. */
export function missingGap(path: string, missing: MissingBlob, largest: number): Gap {
  const place = fileStart(path)
  switch (missing) {
    case 'too-large':
      return {
        reason: 'file-too-large',
        place,
        message: text`The file is larger than ${largest} bytes and was not read. Split it, or exclude it under paths.`,
      }
    case 'not-found':
      return {
        reason: 'not-found',
        place,
        message: text`Its content is not in the repository as it was fetched. Fetch more history, or check out without filters.`,
      }
    case 'changed-while-reading':
      return { reason: 'unreadable', place, message: text`The file changed while it was read. Run again.` }
    case 'unanswered':
      return { reason: 'unreadable', place, message: text`The server that has its content did not give it. Run again.` }
    default:
      return { reason: 'unreadable', place, message: text`It could not be read. Check its permissions.` }
  }
}

/** A patch by its name that no kustomization lists: it is part of no unit, and an incomplete object by design. */
export function strayPatchGap(entry: Entry): Gap {
  const place = fileStart(entry.path)
  if (isExpectation(entry.path)) {
    return {
      reason: 'not-rendered',
      place,
      message: text`By its name this is a part of an object that a test expects, and nothing that is applied: it was not checked.`,
    }
  }
  return {
    reason: 'not-rendered',
    place,
    message: text`By its name this is a patch, and no kustomization lists it: what it would make of its object was not checked.`,
  }
}

/** What kuttl and Chainsaw compare objects with. https://kuttl.dev/docs/testing/asserts-errors.html https://kyverno.github.io/chainsaw/latest/ */
export function isExpectation(path: string): boolean {
  return /(?:^|[-_/])(?:asserts?|chainsaw-step-\d+-error|\d+-errors?)(?:-\d+)*\.ya?ml$/.test(path)
}
