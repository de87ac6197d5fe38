import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { coverPath } from '../../findings/cover-report.ts'
import { makeVisible } from '../../formats/visible.ts'
import { type OutputFailure, OutputRefusal, toFailure } from '../../publish/failure.ts'
import { writeWholeFile } from '../../publish/write-file.ts'

/** A file as it is and as it is to be, with the paths that each of its fixes mends. */
export interface ToWrite {
  readonly path: string
  readonly text: string
  readonly fixed: string
  readonly fixes: readonly { readonly files: readonly { readonly path: string }[] }[]
}

/**
 * Writes mended files back, each whole or not at all, and gives those that were written and why others were not. A file that is marked
 * read-only, or that somebody else has written to in between, is left alone, and so is what one fix mends together with it; no link leads out
 * of the checkout.
 */
export async function writeBack<File extends ToWrite>(
  root: string,
  files: readonly File[],
): Promise<{ readonly written: readonly File[]; readonly failures: readonly OutputFailure[] }> {
  const failures = new Map<string, OutputFailure>()
  const attempt = async (file: File, act: (place: Place) => Promise<void>) => {
    try {
      await act(await placeOf(await realpath(root), file))
      return true
    } catch (error) {
      const told = isGone(error) ? new OutputRefusal('it is gone', 'Run this again.') : error
      failures.set(file.path, toFailure(makeVisible(coverPath(file.path)), told))
      return false
    }
  }
  for (const file of files) await attempt(file, async () => {})
  leaveTogether(files, failures)
  const written: File[] = []
  for (const file of files) {
    if (!failures.has(file.path) && (await attempt(file, ({ path, mark }) => writeWholeFile(path, `${mark}${file.fixed}`, root))))
      written.push(file)
  }
  return { written, failures: [...failures.values()] }
}

/** What shares a fix with a file that is left alone is left alone as well. */
function leaveTogether(files: readonly ToWrite[], failures: Map<string, OutputFailure>): void {
  for (let count = -1; count !== failures.size; ) {
    count = failures.size
    for (const file of files) {
      const other = failures.has(file.path) ? undefined : partner(file, failures)
      if (other === undefined) continue
      const reason = new OutputRefusal(`it belongs together with ${makeVisible(coverPath(other))}`, 'Run this again.')
      failures.set(file.path, toFailure(makeVisible(coverPath(file.path)), reason))
    }
  }
}

/** Another file of one of a file's fixes that was left alone. */
function partner({ path, fixes }: ToWrite, failures: ReadonlyMap<string, unknown>): string | undefined {
  return fixes.flatMap((fix) => fix.files).find((other) => other.path !== path && failures.has(other.path))?.path
}

/** Where a file is written, and the mark of UTF-8 that it begins with. */
interface Place {
  readonly path: string
  readonly mark: '\ufeff' | ''
}

/** Rejects with what speaks against writing a file. */
async function placeOf(root: string, { path, text }: ToWrite): Promise<Place> {
  const named = resolve(root, path)
  // A file that a person named by a link: the link stays one.
  const file = (await lstat(named)).isSymbolicLink() ? await realpath(named) : named
  if (isInside(named, root) && !isInside(file, root)) throw new OutputRefusal('a link leads out of the folder', 'Name the file itself.')
  if (((await lstat(file)).mode & 0o222) === 0) throw new OutputRefusal('it is marked read-only', 'Make it writable, and run this again.')
  const found = await readFile(file, 'utf8')
  const mark = found.startsWith('\ufeff') ? '\ufeff' : ''
  if (found !== `${mark}${text}`) throw new OutputRefusal('it was changed while it was checked', 'Run this again.')
  return { path: file, mark }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
