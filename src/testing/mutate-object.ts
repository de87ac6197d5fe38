import { child, type Pointer, tokens } from '../types/pointer.ts'

/** What a random source must do: a number from 0, below 1. */
export type Random = () => number

export const mutations = ['drop', 'retype', 'misspell', 'nest', 'duplicate', 'empty', 'extreme', 'bad-string'] as const
type MutationName = (typeof mutations)[number]

export interface Mutation {
  readonly value: unknown
  readonly what: MutationName
  /** The place that was changed, in the object before the change. */
  readonly pointer: Pointer
}

/** The same numbers for the same seed, on every machine (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One random change somewhere in a copy of plain data that has at least one field; apiVersion and kind of the root stay. */
export function mutateObject(value: unknown, random: Random): Mutation {
  const spots = mutableSpots(value)
  const spot = pick(spots, random)
  const what = pick(possibleMutations(spot.value, spot.inList), random)
  return { value: applyMutation(value, spot.pointer, what, random), what, pointer: spot.pointer }
}

/** Every mutation of every field, in the order of the fields: what a test takes that wants all of them. */
export function* allMutations(value: unknown, random: Random): Generator<Mutation> {
  for (const spot of mutableSpots(value)) {
    for (const what of possibleMutations(spot.value, spot.inList)) {
      yield { value: applyMutation(value, spot.pointer, what, random), what, pointer: spot.pointer }
    }
  }
}

interface Spot {
  readonly pointer: Pointer
  readonly value: unknown
  readonly inList: boolean
}

function mutableSpots(root: unknown): readonly Spot[] {
  const spots: Spot[] = []
  const visit = (value: unknown, pointer: Pointer) => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        spots.push({ pointer: child(pointer, index), value: item, inList: true })
        visit(item, child(pointer, index))
      })
    } else if (isObject(value)) {
      for (const [key, field] of Object.entries(value)) {
        const at = child(pointer, key)
        if (at === '/apiVersion' || at === '/kind') continue
        spots.push({ pointer: at, value: field, inList: false })
        visit(field, at)
      }
    }
  }
  visit(root, '')
  if (spots.length === 0) throw new Error('there is nothing to mutate: give an object with a field beside apiVersion and kind')
  return spots
}

function possibleMutations(value: unknown, inList: boolean): readonly MutationName[] {
  return mutations.filter((what) => {
    if (what === 'misspell') return !inList
    if (what === 'duplicate') return inList
    if (what === 'extreme') return typeof value === 'number'
    if (what === 'bad-string') return typeof value === 'string'
    return true
  })
}

function applyMutation(root: unknown, pointer: Pointer, what: MutationName, random: Random): unknown {
  const copy: unknown = structuredClone(root)
  const steps = tokens(pointer)
  const last = steps.pop() ?? ''
  let owner: unknown = copy
  for (const step of steps) owner = Array.isArray(owner) ? owner[Number(step)] : isObject(owner) ? owner[step] : undefined
  if (Array.isArray(owner)) mutateItem(owner, Number(last), what, random)
  else if (isObject(owner)) mutateField(owner, last, what, random)
  return copy
}

function mutateItem(list: unknown[], index: number, what: MutationName, random: Random): void {
  if (what === 'drop') list.splice(index, 1)
  else if (what === 'duplicate') list.splice(index, 0, structuredClone(list[index]))
  else list[index] = changedValue(list[index], what, random)
}

function mutateField(owner: Record<string, unknown>, key: string, what: MutationName, random: Random): void {
  if (what === 'drop') delete owner[key]
  else if (what === 'misspell') renameField(owner, key, misspelt(key, random))
  else owner[key] = changedValue(owner[key], what, random)
}

/** Keeps the order of the fields, as an author's slip would. */
function renameField(owner: Record<string, unknown>, from: string, to: string): void {
  for (const [key, value] of Object.entries(owner)) {
    delete owner[key]
    owner[key === from ? to : key] = value
  }
}

function misspelt(key: string, random: Random): string {
  const at = Math.floor(random() * key.length)
  const letter = key.charAt(at)
  return pick(
    [
      key.slice(0, at) + key.slice(at + 1) || `${key}x`,
      key.slice(0, at) + letter + key.slice(at),
      `${key}s`,
      key.charAt(0) === key.charAt(0).toUpperCase() ? key.toLowerCase() : key.charAt(0).toUpperCase() + key.slice(1),
      key.replace(/[A-Z]/g, (upper) => `-${upper.toLowerCase()}`),
    ].filter((word) => word !== key),
    random,
  )
}

const extremes: readonly number[] = [-1, 0, 65_536, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_991, 1e300, 0.5]
const badStrings: readonly string[] = [
  '',
  ' ',
  'Not_A-Name.',
  '-leading',
  'ümlaut',
  'with\nnewline',
  'with/slash',
  `${'x'.repeat(300)}`,
  '100%',
  '5x',
]

function changedValue(value: unknown, what: MutationName, random: Random): unknown {
  if (what === 'extreme') return pick(extremes, random)
  if (what === 'bad-string') return pick(badStrings, random)
  if (what === 'nest') return pick([{ value }, [value], { spec: value }], random)
  if (what === 'empty') return emptied(value, random)
  return pick(otherTypes(value), random)
}

function emptied(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return pick([[], null], random)
  if (isObject(value)) return pick([{}, null], random)
  return typeof value === 'string' ? pick(['', null], random) : null
}

/** Values of every other JSON type, the same words where they can be kept: a quoted number, an unquoted one. */
function otherTypes(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return ['text', 7, true, { ...value }]
  if (isObject(value)) return ['text', 7, false, Object.values(value)]
  if (typeof value === 'string') return [Number.parseInt(value, 10) || 7, true, [value], { [value.slice(0, 20) || 'key']: value }]
  return [String(value), value === true ? 1 : true, [value], { value }]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('there is nothing to pick from')
  return item
}
