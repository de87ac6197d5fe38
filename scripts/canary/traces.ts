import type { Draw } from '../token-corpus/draw.ts'
import type { Family } from '../token-corpus/family.ts'

/** A planted secret, and what to call it when a trace of it is found. */
export interface Canary {
  readonly id: string
  readonly value: string
  /** Other values of its kind: what they share with it (prefixes, armour, keys of JSON) tells nothing. */
  readonly siblings: readonly string[]
}

/** How much of a secret makes a trace. */
const width = 12

/** A canary of a family, with two others to compare with. */
export function canaryOf(draw: Draw, family: Family): Canary {
  return { id: family.id, value: family.make(draw).value, siblings: [family.make(draw).value, family.make(draw).value] }
}

/** A password as people generate them, which no family knows. */
export function passwordOf(draw: Draw): Canary {
  return { id: 'password', value: draw.chars('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789', 24), siblings: [] }
}

/** A text in every writing that an output might hold it in. */
function writings(value: string): readonly string[] {
  const bytes = Buffer.from(value)
  const shifted = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    // The first and last character also hold bits of what stands beside.
    return text.slice(shift === 0 ? 0 : shift + 1).replace(/.?=+$/, '')
  })
  return [
    value,
    ...value.split('\n'),
    ...shifted,
    ...shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    JSON.stringify(JSON.stringify(value)).slice(3, -3),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    bytes.toString('hex'),
    [...value].reverse().join(''),
  ]
}

function windows(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - width + 1) }, (_, at) => text.slice(at, at + width))
}

const hashOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 3), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 7), 0xc2b2ae35) ^
    text.charCodeAt(at + 11)) >>>
  12

/** A search for traces: each run of twelve characters of each canary, in each writing. Gives the id of what it finds, and around where. */
export function openSearch(canaries: readonly Canary[]): (text: string) => readonly string[] {
  const traces = new Map<string, string>()
  const filter = new Uint8Array(2 ** 20)
  for (const { id, value, siblings } of canaries) {
    const common = new Set(siblings.flatMap(writings).flatMap(windows))
    for (const trace of writings(value).flatMap(windows)) {
      // Numbers alone are ids that a token tells of itself (a workspace, an account), which is what a report says it opens.
      if (common.has(trace) || /^(?:(.)\1*|\d+)$/.test(trace)) continue
      traces.set(trace, id)
      filter[hashOf(trace, 0)] = 1
    }
  }
  return (text) => {
    const found = new Map<string, number>()
    for (let at = 0; at + width <= text.length; at += 1) {
      if (filter[hashOf(text, at)] === 0) continue
      const id = traces.get(text.slice(at, at + width))
      if (id !== undefined && !found.has(id)) found.set(id, at)
    }
    // Where it stands is told by what stands around it, which may itself be secret: only where somebody asks for it by hand.
    const around = (at: number) => (process.env.CANARY_SHOW === undefined ? '' : `: ${text.slice(Math.max(0, at - 200), at + 60)}`)
    return [...found].map(([id, at]) => `${id} at ${at}${around(at)}`)
  }
}

/** A log without the runner's mask commands: the one place where values are written. */
export const withoutMasks = (log: string): string => log.replaceAll(/^::add-mask::.*$/gm, '')
