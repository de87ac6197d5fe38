import type { BlobId } from '../types/tree.ts'
import { isLfsPointer, lfsPointerOf } from './large-file.ts'
import { blobIdOf, type ObjectFormat } from './object-id.ts'
import type { Repository } from './repository.ts'

/** What a filter made of the stored content: Git LFS put the large file in place of its pointer, or line ends became CRLF. */
export type Smudge = 'large-file' | 'line-ends'

/** How a file's bytes come to differ from those of the blob that is stored for it; undefined for a real change. No filter is run to find out. */
export function smudgeOf(bytes: Uint8Array, stored: BlobId, format: ObjectFormat): Smudge | undefined {
  if (!isLfsPointer(bytes) && blobIdOf(lfsPointerOf(bytes), format) === stored) return 'large-file'
  if (!bytes.includes(carriageReturn)) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return blobIdOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), format) === stored ? 'line-ends' : undefined
}

const carriageReturn = 13

/** Those of the paths whose line ends git converts when it stores them: https://git-scm.com/docs/gitattributes#_text */
export async function convertedPaths(repository: Repository, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const [attributes, config] = await Promise.all([
    repository.git(['check-attr', '-z', '--stdin', 'text', 'eol'], paths.map((path) => `${path}\0`).join('')),
    repository.git(['config', '--default=false', '--get', 'core.autocrlf']),
  ])
  const byDefault = !['false', 'no', 'off', '0', ''].includes(config.toString().trim().toLowerCase())
  const said = new Map<string, string>()
  const fields = attributes.toString().split('\0')
  for (let at = 0; at + 2 < fields.length; at += 3) said.set(`${fields[at]}\0${fields[at + 1]}`, fields[at + 2] ?? '')
  const isConverted = (path: string) => {
    const text = said.get(`${path}\0text`)
    if (text === 'unset') return false
    return text === 'set' || text === 'auto' || byDefault || ['lf', 'crlf'].includes(said.get(`${path}\0eol`) ?? '')
  }
  return new Set(paths.filter(isConverted))
}
