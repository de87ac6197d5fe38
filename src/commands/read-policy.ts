import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { configFile, otherConfigFile } from '../policy/config.ts'
import { readPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import type { CheckFlags } from './options.ts'
import type { Surroundings } from './surroundings.ts'

/** Reads a file of a tree; undefined where it is none. */
export function fileReader(tree: Tree): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    const entry = (await tree.entries()).find((candidate) => candidate.path === path)
    if (entry === undefined || (entry.kind !== 'file' && entry.kind !== 'executable')) return undefined
    for await (const blob of tree.read([entry.blob])) if ('bytes' in blob) return blob.bytes
    throw unusable(`${path} could not be read.`, 'Make the file readable.')
  }
}

/** Reads the policy of a folder on disk, for checks outside any tree. A config given by flag stands in for the folder's own. */
export function diskReader(
  root: string,
  flags: CheckFlags,
  { directory }: Surroundings,
): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    if (flags.config !== undefined) return path === configFile ? readGiven(resolve(directory, flags.config)) : undefined
    if (path !== configFile && path !== otherConfigFile) return undefined
    return readIfThere(resolve(root, path), 'file')
  }
}

async function readGiven(path: string): Promise<Uint8Array> {
  const bytes = await readIfThere(path, 'anything')
  if (bytes === undefined) throw new UserError(`There is no config file ${path}.`, { hint: 'Correct --config.', status: 3 })
  return bytes
}

/** What a person names may be the output of a program; what a repository holds there is waited for by nobody. */
async function readIfThere(path: string, what: 'file' | 'anything'): Promise<Uint8Array | undefined> {
  try {
    if (what === 'anything' || (await stat(path)).isFile()) return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw unusable(`${path} could not be read.`, 'Make the file readable.', error)
  }
  throw unusable(`${path} is no file.`, 'Put a file in its place, or remove it.')
}

function unusable(message: string, hint: string, cause?: unknown): UserError {
  return new UserError(message, { hint: `The policy decides what is checked, so nothing was checked. ${hint}`, cause })
}

/** What a change makes of the policy, where it touches its file: one of the usual two, or the one that a person named. */
export async function readProposed(
  before: Tree,
  after: Tree,
  file?: string,
): Promise<{ readonly proposed?: Policy; readonly proposedFaults?: readonly PolicyFault[] }> {
  const files = file === undefined ? [configFile, otherConfigFile] : [file]
  const ids = async (tree: Tree) =>
    (await tree.entries()).filter(({ path }) => files.includes(path)).map(({ path, blob }) => `${path} ${blob}`)
  if ((await ids(before)).join() === (await ids(after)).join()) return {}
  const read = await readPolicy({ rules: catalogue, read: fileReader(after), ...(file === undefined ? {} : { file }) })
  return 'policy' in read ? { proposed: read.policy } : { proposedFaults: read.faults }
}
