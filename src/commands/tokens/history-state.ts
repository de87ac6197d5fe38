import { readFile } from 'node:fs/promises'
import { writeWholeFile } from '../../publish/write-file.ts'
import type { Repository } from '../../tree/repository.ts'
import { UserError } from '../../types/user-error.ts'

/** What a look at a history leaves for the next one. No value, and nothing that one could be guessed from. */
export interface HistoryState {
  /** The Kubelatch that wrote it: another one may find more. */
  readonly version: string
  /** All that these reach was looked at. Ids. */
  readonly commits: readonly string[]
  /** Digests of the tokens that were told. */
  readonly tokens: readonly string[]
}

const kind = 'kubelatch tokens --history'
const largest = 64 * 1024 * 1024

/** Reads a state file; undefined where there is none yet. A {@link UserError} says what is wrong with another file of that name. */
export async function readState(file: string): Promise<HistoryState | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause: unknown) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new UserError(`The state file ${JSON.stringify(file)} cannot be read.`, {
      hint: 'Check its permissions, or name another with --state.',
      cause,
    })
  }
  const state = text.length > largest ? undefined : parseState(text)
  if (state !== undefined) return state
  throw new UserError(`${JSON.stringify(file)} is no state file of ${kind}, or a broken one.`, {
    hint: 'Delete it to look at the whole history again, or name another file with --state. It was left as it is.',
  })
}

function parseState(text: string): HistoryState | undefined {
  const state = parseJson(text)
  if (state === null || typeof state !== 'object' || !('kind' in state) || state.kind !== kind) return undefined
  if (!('version' in state && 'commits' in state && 'tokens' in state)) return undefined
  const { version, commits, tokens } = state
  if (typeof version !== 'string' || !isListOf(commits, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) || !isListOf(tokens, /^[0-9a-f]{32}$/))
    return undefined
  return { version, commits, tokens }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isListOf(list: unknown, form: RegExp): list is string[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'string' && form.test(item))
}

/** Writes it whole or leaves what was there. */
export async function writeState(file: string, { version, commits, tokens }: HistoryState): Promise<void> {
  const state = { kind, version, commits: [...commits].sort(), tokens: [...tokens].sort() }
  try {
    await writeWholeFile(file, `${JSON.stringify(state, null, 1)}\n`)
  } catch (cause: unknown) {
    throw new UserError(`The state file ${JSON.stringify(file)} cannot be written.`, {
      hint: 'Check its folder, or name another with --state.',
      cause,
    })
  }
}

/** So many can stand on a command line. */
const mostCompared = 1_000

/** Of some commits those that no other of them reaches: all that has to be remembered. Of very many all. */
export async function independent(repository: Repository, commits: readonly string[]): Promise<readonly string[]> {
  const ids = [...new Set(commits)]
  if (ids.length < 2 || ids.length > mostCompared) return ids
  return (await repository.git(['merge-base', '--independent', ...ids]))
    .toString()
    .split('\n')
    .filter((id) => id !== '')
}
