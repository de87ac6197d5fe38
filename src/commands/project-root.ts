import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder that paths and the config are told from: the repository that a folder lies in, else the folder itself. Runs no git. */
export function projectRoot(directory: string): string {
  const start = resolve(directory)
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return start
  }
}
