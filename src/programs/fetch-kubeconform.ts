import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { pinnedRelease, type ReleaseArchive, releaseArchive, releasesUrl } from './kubeconform-releases.ts'
import { readTarFile } from './tar.ts'

export interface FetchOptions {
  /** The folder that tools are kept in, in the layout of the runner's tool cache. */
  readonly toolCache: string
  readonly baseUrl?: string
  /** The one pinned for this machine, unless given. */
  readonly archive?: ReleaseArchive | undefined
  /** In milliseconds, for the whole download. */
  readonly timeLimit?: number
}

/** The archives are 6 to 7 MB, the program in them 14 MB. */
const archiveLimit = 32_000_000
const programLimit = 128_000_000
const redirectLimit = 5

/** Where a tool cache holds kubeconform: TOOL/VERSION/ARCH as @actions/tool-cache lays it out, with a marker file beside the folder. */
export function cachedProgram(toolCache: string): { readonly path: string; readonly complete: string } {
  const folder = join(toolCache, 'kubeconform', pinnedRelease.slice(1), process.arch)
  return { path: join(folder, process.platform === 'win32' ? 'kubeconform.exe' : 'kubeconform'), complete: `${folder}.complete` }
}

/**
 * Fetches the pinned release into the tool cache and gives the program's path, or the reason why not.
 * Nothing is unpacked or written before the archive has the SHA-256 kept here, wherever it came from.
 */
export async function fetchKubeconform(options: FetchOptions): Promise<{ readonly path: string } | { readonly failed: string }> {
  const { baseUrl = releasesUrl, timeLimit = 60_000 } = options
  const archive = 'archive' in options ? options.archive : releaseArchive()
  if (archive === undefined) return { failed: `no release is pinned for ${process.platform} on ${process.arch}` }
  try {
    const bytes = await download(new URL(`${baseUrl}/${pinnedRelease}/${archive.name}`), AbortSignal.timeout(timeLimit))
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (sum !== archive.sha256) return { failed: `${archive.name} of ${pinnedRelease} has the SHA-256 ${sum}, not ${archive.sha256}` }
    const program = readTarFile(await promisify(gunzip)(bytes, { maxOutputLength: programLimit }), 'kubeconform')
    if (program === undefined) return { failed: `${archive.name} holds no kubeconform` }
    return { path: await keep(options.toolCache, program) }
  } catch (error) {
    return { failed: describe(error, archive, timeLimit) }
  }
}

class Refused extends Error {}

/** The body of an address. Redirects are followed, since GitHub itself sends on to another host, but never from https to http. */
async function download(start: URL, signal: AbortSignal): Promise<Uint8Array> {
  let url = start
  for (let hop = 0; hop <= redirectLimit; hop++) {
    const response = await fetch(url, { redirect: 'manual', signal })
    const next = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel()
      url = new URL(next, url)
      if (url.protocol !== 'https:' && url.protocol !== start.protocol) throw new Refused(`it was sent on to ${url.protocol}, not https:`)
      continue
    }
    if (response.status !== 200 || response.body === null) throw new Refused(`the server answered with status ${response.status}`)
    return await readBody(response.body)
  }
  throw new Refused(`it was sent on more than ${redirectLimit} times`)
}

async function readBody(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > archiveLimit) throw new Refused(`it is larger than ${archiveLimit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Another run may do the same at the same time: the program appears whole or not at all. */
async function keep(toolCache: string, program: Uint8Array): Promise<string> {
  const { path, complete } = cachedProgram(toolCache)
  const partial = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(partial, program, { mode: 0o755 })
    await rename(partial, path)
  } finally {
    await rm(partial, { force: true })
  }
  await writeFile(complete, '')
  return path
}

function describe(error: unknown, archive: ReleaseArchive, timeLimit: number): string {
  const what = `${archive.name} of ${pinnedRelease} could not be fetched`
  if (error instanceof Refused) return `${what}: ${error.message}`
  if (error instanceof DOMException && error.name === 'TimeoutError') return `${what} within ${Math.ceil(timeLimit / 1000)} s`
  // fetch hides the reason in the cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return `${what}: ${cause instanceof Error ? cause.message : 'for a reason unknown'}`
}
