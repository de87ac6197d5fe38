import { GithubRefusal } from '../publish/github-refusal.ts'
import { blobIdOf } from '../tree/object-id.ts'
import type { Text } from '../types/text.ts'
import type { Blob, BlobId } from '../types/tree.ts'
import { at } from './answers.ts'
import type { Connection } from './connection.ts'

/** What GraphQL is asked for at once: so many blobs, and so many bytes of them. */
const batchBlobs = 40
const batchBytes = 1_000_000

/** What is known of blobs before they are asked for. */
export interface BlobLimits {
  /** In bytes, as far as they are known. */
  readonly sizes: ReadonlyMap<BlobId, number>
  /** Larger ones are not asked for. */
  readonly largest: number
}

/** Reads blobs: `bytes` or why not, for each that is asked for. */
export type BlobReader = (blobs: readonly BlobId[], limits: BlobLimits) => AsyncGenerator<Blob>

/**
 * Reads contents over GitHub's API in batches. Each is held against its id, so that what the API changes on the way (text that is no UTF-8) is
 * asked for again byte by byte. From the first failure on none is asked for: what does not answer would be waited for again and again.
 * `refused` is told why; `mayAsk` is asked before each call.
 */
export function openBlobReader(connection: Connection, refused: (told: Text) => void, mayAsk: () => boolean = () => true): BlobReader {
  let isClosed = false
  return async function* read(blobs, limits) {
    for (const batch of batches([...new Set(blobs)], limits)) {
      const given = new Set<BlobId>()
      try {
        if (!isClosed)
          for await (const blob of readBatch(connection, batch, limits, mayAsk)) {
            given.add(blob.id)
            yield blob
          }
      } catch (error: unknown) {
        if (!(error instanceof GithubRefusal)) throw error
        isClosed = true
        refused(error.told)
      }
      for (const id of batch) if (!given.has(id)) yield { id, missing: 'unanswered' }
    }
  }
}

function* batches(blobs: readonly BlobId[], { sizes, largest }: BlobLimits): Generator<readonly BlobId[]> {
  let batch: BlobId[] = []
  let bytes = 0
  for (const blob of blobs) {
    const size = Math.min(sizes.get(blob) ?? 0, largest)
    if (batch.length > 0 && (batch.length === batchBlobs || bytes + size > batchBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(blob)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

async function* readBatch(
  connection: Connection,
  batch: readonly BlobId[],
  { sizes, largest }: BlobLimits,
  mayAsk: () => boolean,
): AsyncGenerator<Blob> {
  const wanted = new Set(batch.filter((id) => /^[0-9a-f]{40}$/.test(id) && (sizes.get(id) ?? 0) <= largest))
  const texts = wanted.size === 0 || !mayAsk() ? new Map<BlobId, string>() : await askTexts(connection, [...wanted])
  for (const id of batch) {
    if (!wanted.has(id)) {
      yield { id, missing: (sizes.get(id) ?? 0) > largest ? 'too-large' : 'not-found' }
      continue
    }
    const bytes = Buffer.from(texts.get(id) ?? '')
    if (texts.has(id) && blobIdOf(bytes) === id) yield { id, bytes }
    else if (mayAsk()) yield await askBytes(connection, id)
  }
}

/** The texts of blobs; what is binary, cut short or not there is left out. */
async function askTexts({ owner, repo, read }: Connection, ids: readonly BlobId[]): Promise<ReadonlyMap<BlobId, string>> {
  const fields = ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isBinary isTruncated } }`)
  const query = `query blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`
  const answer: unknown = await read((octokit) => octokit.graphql(query, { owner, name: repo }))
  const found = at(answer, 'repository')
  return new Map(
    ids.flatMap((id, index) => {
      const blob = at(found, `b${index}`)
      const words = at(blob, 'text')
      return typeof words === 'string' && at(blob, 'isTruncated') === false ? [[id, words] as const] : []
    }),
  )
}

/** Up to 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function askBytes({ owner, repo, read }: Connection, id: BlobId): Promise<Blob> {
  try {
    const { data } = await read((octokit) => octokit.rest.git.getBlob({ owner, repo, file_sha: id }))
    const bytes = typeof data?.content === 'string' && data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : undefined
    return bytes !== undefined && blobIdOf(bytes) === id ? { id, bytes } : { id, missing: 'unreadable' }
  } catch (error: unknown) {
    if (error instanceof GithubRefusal && error.kind === 'missing') return { id, missing: 'not-found' }
    throw error
  }
}
