import { existsSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { atEnd } from './ending.ts'

/** A folder that nobody else may look into (0700, its files 0600), and that does not outlive the process. */
export interface TemporaryFolder {
  readonly path: string
  /** Writes a file by its path inside the folder, which must be ours: nothing of a change may name a file here. Gives its whole path. */
  write(name: string, content: string | Uint8Array): Promise<string>
  /** Removes it now. Safe to call twice. */
  remove(): Promise<void>
}

/** A new private folder, removed by `remove` and, failing that, when the process ends, also by SIGINT and SIGTERM. */
export async function openTemporaryFolder(base: string = temporaryBase()): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(base, 'kubelatch-'))
  const forget = atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }))
  await chmod(path, 0o700)
  return {
    path,
    async write(name, content) {
      const file = join(path, name)
      if (dirname(name) !== '.') await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      await writeFile(file, content, { mode: 0o600 })
      return file
    },
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 })
      forget()
    },
  }
}

/** Runs `work` with a private folder that is gone afterwards, whatever happens. */
export async function withTemporaryFolder<Result>(work: (folder: TemporaryFolder) => Promise<Result>): Promise<Result> {
  const folder = await openTemporaryFolder()
  try {
    return await work(folder)
  } finally {
    await folder.remove()
  }
}

/** A runner empties RUNNER_TEMP after each job, so that not even SIGKILL leaves something behind. */
function temporaryBase(): string {
  const runner = process.env.RUNNER_TEMP
  const isUsable = runner !== undefined && isAbsolute(runner) && existsSync(runner)
  return isUsable ? runner : tmpdir()
}
