import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { coverPath } from '../findings/cover-report.ts'
import type { MendedFile } from '../fixes/combine.ts'
import { makeVisible } from '../formats/visible.ts'
import { type OutputFailure, OutputRefusal, toFailure } from '../publish/failure.ts'
import { writeWholeFile } from '../publish/write-file.ts'

/**
 * Writes mended files back, each whole or not at all, and gives those that were written and why others were not. A file that is marked
 * read-only, or that somebody else has written to in between, is left alone; no link leads out of the checkout.
 */
export async function writeBack(
  root: string,
  files: readonly MendedFile[],
): Promise<{ readonly written: readonly MendedFile[]; readonly failures: readonly OutputFailure[] }> {
  const written: MendedFile[] = []
  const failures: OutputFailure[] = []
  for (const file of files) {
    try {
      await writeOne(await realpath(root), file)
      written.push(file)
    } catch (error) {
      failures.push(
        toFailure(makeVisible(coverPath(file.path)), isGone(error) ? new OutputRefusal('it is gone', 'Run this again.') : error),
      )
    }
  }
  return { written, failures }
}

async function writeOne(root: string, { path, text, fixed }: MendedFile): Promise<void> {
  const named = resolve(root, path)
  // A file that a person named by a link: the link stays one.
  const file = (await lstat(named)).isSymbolicLink() ? await realpath(named) : named
  if (isInside(named, root) && !isInside(file, root)) throw new OutputRefusal('a link leads out of the folder', 'Name the file itself.')
  if (((await lstat(file)).mode & 0o222) === 0) throw new OutputRefusal('it is marked read-only', 'Make it writable, and run this again.')
  if ((await readFile(file, 'utf8')) !== text) throw new OutputRefusal('it was changed while it was checked', 'Run this again.')
  await writeWholeFile(file, fixed, root)
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
