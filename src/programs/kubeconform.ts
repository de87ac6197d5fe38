import { createHash } from 'node:crypto'
import { access, constants, open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { cleanEnvironment, isInWorkspace, type Surroundings, searchPath } from './environment.ts'
import { cachedProgram, type FetchOptions, fetchKubeconform } from './fetch-kubeconform.ts'
import { plainText } from './plain-text.ts'
import { type RunResult, runProgram } from './run-program.ts'

/** A kubeconform that can do what is needed, and what it was when it was found. */
export interface FoundKubeconform {
  readonly path: string
  /** `v0.8.0`, or `development` for one built from source. */
  readonly version: string
  readonly sha256: string
  readonly from: 'path' | 'PATH' | 'tool-cache' | 'release'
}

/** Why there is none to use: a sentence part. */
export interface NoKubeconform {
  readonly failed: string
}

export interface FindOptions {
  /** A path that a person gave, never one from a change. Only it is tried then. */
  readonly path?: string
  readonly surroundings?: Surroundings
  /** How to fetch the pinned release; false: not at all. */
  readonly fetch?: Partial<FetchOptions> | false
}

/** Older ones tell errors in other words. */
const oldest = [0, 7] as const
const flags = ['-n', '-output', '-schema-location', '-strict', '-summary', '-verbose'] as const
const probe = { timeout: 20_000, outputLimit: 1_000_000 }

/** Finds kubeconform as decision 2 has it: the path given, else PATH outside the workspace, the tool cache, the pinned release. Never rejects. */
export async function findKubeconform(options: FindOptions = {}): Promise<FoundKubeconform | NoKubeconform> {
  const surroundings = options.surroundings ?? { environment: process.env, folder: process.cwd() }
  if (options.path !== undefined) return await inspectGiven(options.path, surroundings)
  const name = process.platform === 'win32' ? 'kubeconform.exe' : 'kubeconform'
  const refused: string[] = []
  for (const folder of searchPath(surroundings)) {
    const path = join(folder, name)
    if (!(await isProgram(path)) || isInWorkspace(path, surroundings)) continue
    const found = await inspectProgram(path, 'PATH')
    if (!('failed' in found)) return found
    refused.push(found.failed)
  }
  const found = await fromToolCache(options, surroundings)
  if (!('failed' in found)) return found
  return { failed: [...refused, found.failed].join('; ') }
}

async function inspectGiven(given: string, surroundings: Surroundings): Promise<FoundKubeconform | NoKubeconform> {
  const path = resolve(surroundings.folder, given)
  if (surroundings.environment.GITHUB_ACTIONS === 'true' && isInWorkspace(path, surroundings)) {
    return { failed: `${given} lies in the workspace, where a change can replace it: put it outside` }
  }
  if (!(await isProgram(path))) return { failed: `${given} is not a program that may be run` }
  return await inspectProgram(path, 'path')
}

async function fromToolCache(options: FindOptions, surroundings: Surroundings): Promise<FoundKubeconform | NoKubeconform> {
  const toolCache = (options.fetch === false ? undefined : options.fetch?.toolCache) ?? toolCacheOf(surroundings)
  if (toolCache === undefined) return { failed: 'kubeconform is neither on PATH nor in a tool cache, and there is no folder to keep it in' }
  const { path, complete } = cachedProgram(toolCache)
  if ((await isThere(complete)) && (await isProgram(path))) return await inspectProgram(path, 'tool-cache')
  if (options.fetch === false) return { failed: 'kubeconform is neither on PATH nor in the tool cache' }
  const fetched = await fetchKubeconform({ ...options.fetch, toolCache })
  return 'failed' in fetched
    ? { failed: `kubeconform is not on PATH, and ${fetched.failed}` }
    : await inspectProgram(fetched.path, 'release')
}

/** The runner's tool cache, else the user's cache folder; never inside the workspace. */
function toolCacheOf(surroundings: Surroundings): string | undefined {
  const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, HOME } = surroundings.environment
  const home = HOME === undefined ? undefined : join(HOME, '.cache')
  const cache = XDG_CACHE_HOME ?? home
  const folders = [RUNNER_TOOL_CACHE, cache === undefined ? undefined : join(cache, 'kubelatch')]
  return folders.find((folder) => folder !== undefined && isAbsolute(folder) && !isInWorkspace(folder, surroundings))
}

/** What a program is: asked for its version and its flags, and hashed. */
async function inspectProgram(path: string, from: FoundKubeconform['from']): Promise<FoundKubeconform | NoKubeconform> {
  const real = await realpath(path)
  const sha256 = await hashFile(real).catch(() => undefined)
  if (sha256 === undefined) return { failed: `${path} may not be read, and what is not hashed is not run` }
  const said = await runProgram(real, ['-v'], probe)
  if (!said.ended || said.exitCode !== 0) return { failed: `${path} does not tell its version${why(said)}` }
  const version = said.stdout.trim()
  if (!isNewEnough(version)) return { failed: `${path} is ${quoted(version)}; kubeconform v${oldest.join('.')} or later is needed` }
  const help = await runProgram(real, ['-h'], probe)
  if (!help.ended || help.exitCode !== 0) return { failed: `${path} does not tell its flags${why(help)}` }
  const missing = flags.filter((flag) => !new RegExp(`^\\s*${flag}\\b`, 'm').test(help.stdout))
  if (missing.length > 0) return { failed: `${path} does not know ${missing.join(', ')}` }
  return { path: real, version, sha256, from }
}

function isNewEnough(version: string): boolean {
  // What `go install` builds; its flags are looked at like any other's, and words that are not understood fail the manifest.
  if (version === 'development') return true
  const [, major, minor] = /^v?(\d+)\.(\d+)\.\d+/.exec(version) ?? []
  if (major === undefined || minor === undefined) return false
  return Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1])
}

export interface KubeconformRun {
  /** Holds nothing but the documents. */
  readonly documents: string
  /** Templates of local files, in the order they are tried. */
  readonly schemaLocations: readonly string[]
  readonly workers: number
  /** In milliseconds. */
  readonly timeLimit: number
  readonly signal?: AbortSignal
}

/** Nothing listens on loopback's discard port: a schema that refers to the web must not be fetched, whatever the machine could reach. */
const nowhere = 'http://127.0.0.1:9'
const outputLimit = 400_000_000

/** Runs a found kubeconform, if it still is what was found, over a folder; gives its JSON as text. Never rejects. */
export async function runKubeconform(
  program: FoundKubeconform,
  run: KubeconformRun,
): Promise<{ readonly exitCode: number; readonly stdout: string } | NoKubeconform> {
  const sha256 = await hashFile(program.path).catch(() => undefined)
  if (sha256 === undefined) return { failed: `${program.path} is gone` }
  if (sha256 !== program.sha256)
    return { failed: `${program.path} has changed since it was found (SHA-256 ${sha256}, was ${program.sha256})` }
  const locations = run.schemaLocations.flatMap((location) => ['-schema-location', location])
  const args = ['-output', 'json', '-verbose', '-summary', '-strict', '-n', `${run.workers}`, ...locations, run.documents]
  const result = await runProgram(program.path, args, {
    timeout: run.timeLimit,
    outputLimit,
    cwd: run.documents,
    environment: cleanEnvironment({ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere }),
    ...(run.signal === undefined ? {} : { signal: run.signal }),
  })
  if (!result.ended) return { failed: plainText(result.detail) }
  if (result.exitCode > 1) return { failed: `it crashed (exit status ${result.exitCode})` }
  return { exitCode: result.exitCode, stdout: result.stdout }
}

/** Into one buffer: the program is hashed before each start, and a buffer for each part would leave 20 MB behind every time. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(256 * 1024)
  const file = await open(path)
  try {
    for (let part = await file.read(buffer); part.bytesRead > 0; part = await file.read(buffer))
      hash.update(buffer.subarray(0, part.bytesRead))
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/** A file that may be run. Folders may carry that mark as well, and a pipe would never end. */
async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

function why(result: RunResult): string {
  return result.ended ? ` (exit status ${result.exitCode})` : `: ${plainText(result.detail)}`
}

function quoted(word: string): string {
  return JSON.stringify(word.slice(0, 40))
}
