import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A folder that is shipped beside dist/, wherever this code was bundled to; undefined where it was left out. */
export function shippedFolder(name: string): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'action.yml'))) return existsSync(join(folder, name)) ? join(folder, name) : undefined
    if (folder === dirname(folder)) return undefined
  }
}
