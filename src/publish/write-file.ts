import { randomBytes } from 'node:crypto'
import { constants, rmSync } from 'node:fs'
import { lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { atEnd } from '../programs/ending.ts'
import { OutputRefusal } from './failure.ts'

/**
 * Writes a whole file or leaves what was there: into a new file beside it, which is then renamed. A device, pipe or socket (`/dev/stdout`) is
 * written directly. Missing folders are made.
 *
 * `untrustedRoot` is a checkout whose author we do not trust: inside it no symbolic link is followed. One at the file itself is replaced by
 * the rename, one on the way to it is refused, so that a link that was committed cannot send our output elsewhere. Elsewhere links are
 * followed, as a person at a shell expects. Rejects with a system error or an {@link OutputRefusal}.
 */
export async function writeWholeFile(file: string, content: string, untrustedRoot?: string): Promise<void> {
  const wanted = resolve(file)
  const guarded = untrustedRoot !== undefined && isInside(wanted, resolve(untrustedRoot))
  if (guarded) await refuseLinkedFolder(wanted, resolve(untrustedRoot))
  const found = await (guarded ? lstat(wanted) : stat(wanted)).catch(absent)
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  if (isDevicePath(wanted) || (found !== undefined && !found.isFile() && !found.isSymbolicLink())) {
    return writeInto(wanted, content, found?.isFIFO() ?? false)
  }
  await mkdir(dirname(wanted), { recursive: true })
  const target = found === undefined || guarded ? wanted : await realpath(wanted)
  await replace(target, content, found?.isFile() ? found.mode & 0o777 : undefined)
}

/** `mode` is that of the file which is replaced. */
async function replace(target: string, content: string, mode: number | undefined): Promise<void> {
  const fresh = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  const forget = atEnd(() => rmSync(fresh, { force: true }))
  try {
    const handle = await open(fresh, 'wx', mode ?? 0o644)
    try {
      await handle.writeFile(content)
      // What a file is made with is less than what is asked for, by the process' umask.
      if (mode !== undefined) await handle.chmod(mode)
    } finally {
      await handle.close()
    }
    await rename(fresh, target)
  } catch (error: unknown) {
    await rm(fresh, { force: true })
    throw error
  } finally {
    forget()
  }
}

/** Appends: standard output may be a file that others write to as well. */
async function writeInto(file: string, content: string, isPipe: boolean): Promise<void> {
  // Opening a FIFO waits for its reader for ever; without waiting it fails with ENXIO when there is none.
  const probe = isPipe ? await open(file, constants.O_WRONLY | constants.O_NONBLOCK) : undefined
  try {
    const handle = await open(file, 'a')
    try {
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
  } finally {
    await probe?.close()
  }
}

/** Also where `/dev/stdout` leads to a plain file: renaming over it would put a file into /dev. */
function isDevicePath(file: string): boolean {
  return file.startsWith('/dev/') || file.startsWith('/proc/')
}

async function refuseLinkedFolder(wanted: string, root: string): Promise<void> {
  const real = await realpath(root)
  for (let folder = dirname(wanted); isInside(folder, root); folder = dirname(folder)) {
    const there = await realpath(folder).catch(absent)
    if (there === undefined || there === join(real, relative(root, folder))) continue
    throw new OutputRefusal(
      'a folder on its path is a symbolic link in the checkout',
      'Name a file outside of the checkout or in a folder that is none of its links.',
    )
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`))
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
