import { Buffer } from 'node:buffer'

/** What a comment of ours says of itself to the runs after it. Nothing of a change stands in it but ids and hashes. */
export interface Marker {
  readonly kind: 'finding' | 'summary' | 'review'
  /** Which job's comments these are: two workflows and the jobs of a matrix leave each other alone. */
  readonly owner: string
  readonly head: string
  readonly run: RunNumber
  /** Of the words, commit and lines of links left out: equal digests mean that nothing has to be said anew. */
  readonly digest: string
  readonly rule?: string
  readonly fingerprint?: string
  /** About a credential: never deleted, since history still holds it. */
  readonly token?: true
  /** Of a summary: the findings that have a comment at their place, or had one until a person deleted it. */
  readonly said?: readonly string[]
  /** We have closed it: what was found is gone, or another comment says it. A credential that is gone stays in history and may come back. */
  readonly done?: 'settled' | 'history' | 'duplicate'
}

/** GITHUB_RUN_ID, which grows, and GITHUB_RUN_ATTEMPT. */
export interface RunNumber {
  readonly id: number
  readonly attempt: number
}

const opening = '<!-- kubelatch:1 '
const closing = ' -->'

/**
 * The comment that opens a body of ours. The state is base64url, which cannot end an HTML comment, and nothing in front of it can be
 * written by somebody else, so that no text of a change makes a marker or breaks one.
 */
export function writeMarker(marker: Marker): string {
  return `${opening}${Buffer.from(JSON.stringify(marker)).toString('base64url')}${closing}`
}

/** The marker of a body; undefined where it does not open with one of ours. It proves nothing unless the body's author is known. */
export function readMarker(body: string): Marker | undefined {
  if (!body.startsWith(opening)) return undefined
  const [, state] = /^([\w-]{1,20000}) -->/.exec(body.slice(opening.length)) ?? []
  if (state === undefined) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(state, 'base64url').toString())
    return isMarker(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isMarker(value: unknown): value is Marker {
  if (value === null || typeof value !== 'object') return false
  const { kind, owner, head, run, digest, rule, fingerprint, said = [] } = value as Record<string, unknown>
  const kinds = ['finding', 'summary', 'review']
  const isWord = (word: unknown) => typeof word === 'string'
  const numbers = run !== null && typeof run === 'object' ? Object.values(run) : []
  if (!kinds.includes(String(kind)) || ![owner, head, digest].every(isWord)) return false
  if (numbers.length !== 2 || !numbers.every((number) => typeof number === 'number')) return false
  if (!Array.isArray(said) || !said.every(isWord)) return false
  return kind !== 'finding' || (isWord(rule) && isWord(fingerprint))
}

/** Whether a run came after another one. */
export function isNewer(one: RunNumber, other: RunNumber): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt)
}
