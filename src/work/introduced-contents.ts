import { pathTokens } from '../facts/credentials/path-tokens.ts'
import type { BlobId, Introduced } from '../types/tree.ts'

/**
 * Which contents of a history are to be looked at: each once by its id, whatever its paths; again where a path that is new holds a token
 * itself.
 */
export function openContentFilter(
  inScope: (path: string) => boolean,
  known: (blob: BlobId) => boolean,
): (introduced: Introduced) => boolean {
  const blobs = new Set<string>()
  const paths = new Set<string>()
  return ({ path, blob }) => {
    if (!inScope(path)) return false
    const id = Buffer.from(blob, 'hex').toString('latin1')
    const isFresh = !blobs.has(id) && !known(blob)
    blobs.add(id)
    if (paths.has(path)) return isFresh
    paths.add(path)
    return isFresh || pathTokens(path).length > 0
  }
}
