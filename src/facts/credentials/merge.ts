import { familyById } from '../../tokens/catalogue.ts'
import { type Found, overlap } from './found.ts'

const ranks = { confirmed: 0, likely: 1, possible: 2 } as const

/** So many finds back is looked for one that a find overlaps. More of them lie in each other only where somebody wants to keep us busy. */
const reach = 20

/**
 * The finds of several looks at one text, in order. Of those that overlap the better proven stays, of equals the one that knows its name best.
 * A token inside of another one's encoded form (in the claims of a JWT) is one of its own.
 */
export function merge(...lists: readonly (readonly Found[])[]): readonly Found[] {
  const all = lists.flat()
  if (all.length < 2) return all
  all.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Found[] = []
  for (const found of all) {
    const rival = rivalOf(found, kept)
    if (rival === -1) kept.push(found)
    else kept[rival] = better(kept[rival] ?? found, found)
  }
  return kept
}

/** The index of the find that another one cannot stand beside. */
function rivalOf(found: Found, kept: readonly Found[]): number {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - reach); index--) {
    const other = kept[index]
    if (other !== undefined && overlap(other, found) && areOne(other, found)) return index
  }
  return -1
}

function areOne(a: Found, b: Found): boolean {
  // All that a compressed stream holds stands where the stream does.
  if (isPacked(a) && isPacked(b)) return a.value === b.value
  return a.value === b.value || a.family === undefined || b.family === undefined || depthOf(a) === depthOf(b) || isDecodedFrom(a, b)
}

function isPacked({ encodings }: Found): boolean {
  return encodings.includes('gzip')
}

/** How many encodings lie in each other; escapes of an address are another spelling of the same text. */
function depthOf({ encodings }: Found): number {
  return encodings.filter((one) => one !== 'percent').length
}

/** Base64 is padded to groups of so many characters, and up to as many bytes of a group may be none of a token's. */
const group = 4

/** Whether one is what the whole of the other decodes to, which then only looked like a token. */
function isDecodedFrom(a: Found, b: Found): boolean {
  return Math.abs(a.from - b.from) < group && Math.abs(a.to - b.to) < group
}

function lengthOf({ from, to }: Found): number {
  return to - from
}

function better(a: Found, b: Found): Found {
  if ((a.family === undefined) !== (b.family === undefined)) return a.family === undefined ? b : a
  const [mine, other] = [familyById(a.family ?? '')?.yields, familyById(b.family ?? '')?.yields]
  if (mine !== other) return mine ? b : a
  if (a.tier !== b.tier) return ranks[a.tier] < ranks[b.tier] ? a : b
  // What a key file holds is part of it.
  if (a.family !== undefined && a.family !== b.family && lengthOf(a) !== lengthOf(b)) return lengthOf(a) > lengthOf(b) ? a : b
  if (a.encodings.length !== b.encodings.length) return a.encodings.length > b.encodings.length ? a : b
  return b.inner.length > a.inner.length ? b : a
}
