import type { BlobId } from '../types/tree.ts'
import type { DirtyFile } from './checkout.ts'
import { isLfsPointer, lfsPointerOf } from './large-file.ts'
import { blobIdOf } from './object-id.ts'
import type { Repository } from './repository.ts'

interface ReadFile {
  readonly file: DirtyFile
  readonly id: BlobId
  /** Given only where the index has another content for the file. */
  readonly bytes?: Uint8Array
}

/**
 * Of files that differ from the index byte for byte, those that git would still store as the index has them, with that id, by path:
 * what Git LFS put in place of its pointer, and CRLF line ends where git converts them. No filter is run to find out.
 */
export async function foldConverted(repository: Repository, files: readonly ReadFile[]): Promise<ReadonlyMap<string, BlobId>> {
  const folded = new Map<string, BlobId>()
  const lineEnds: { path: string; id: BlobId }[] = []
  for (const { file, bytes } of files) {
    const known = file.record?.id
    if (bytes === undefined || known === undefined || isLfsPointer(bytes)) continue
    if (blobIdOf(lfsPointerOf(bytes), repository.format) === known) folded.set(file.path, known)
    else if (file.record?.rawPath === undefined && withoutCarriageReturns(bytes, repository, known))
      lineEnds.push({ path: file.path, id: known })
  }
  for (const { path, id } of await convertedOf(repository, lineEnds)) folded.set(path, id)
  return folded
}

function withoutCarriageReturns(bytes: Uint8Array, repository: Repository, known: BlobId): boolean {
  if (!bytes.includes(13)) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return blobIdOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), repository.format) === known
}

/** Those of the files whose line ends git converts when it stores them: https://git-scm.com/docs/gitattributes#_text */
async function convertedOf<File extends { readonly path: string }>(
  repository: Repository,
  files: readonly File[],
): Promise<readonly File[]> {
  if (files.length === 0) return []
  const input = files.map(({ path }) => `${path}\0`).join('')
  const [attributes, config] = await Promise.all([
    repository.git(['check-attr', '-z', '--stdin', 'text', 'eol'], input),
    repository.git(['config', '--default=false', '--get', 'core.autocrlf']),
  ])
  const byDefault = !['false', 'no', 'off', '0', ''].includes(config.toString().trim().toLowerCase())
  const said = new Map<string, string>()
  const fields = attributes.toString().split('\0')
  for (let at = 0; at + 2 < fields.length; at += 3) said.set(`${fields[at]}\0${fields[at + 1]}`, fields[at + 2] ?? '')
  return files.filter(({ path }) => {
    const text = said.get(`${path}\0text`)
    if (text === 'unset') return false
    if (text === 'set' || text === 'auto') return true
    return byDefault || ['lf', 'crlf'].includes(said.get(`${path}\0eol`) ?? '')
  })
}
