import { child, type Pointer, parent } from '../types/pointer.ts'
import type { SchemaAnswer } from '../types/schema.ts'
import { isMapping, sequence } from './shape.ts'

/** A field at the root of an object, and where it belongs, from there. */
export interface Home {
  readonly field: string
  readonly under: Pointer
}

/** What stands under `metadata` of any kind, as far as people write it. */
const ofMetadata: ReadonlySet<string> = new Set(['name', 'generateName', 'namespace', 'labels', 'annotations', 'finalizers'])
/** What stands in a rule of a role. */
const ofRule: ReadonlySet<string> = new Set(['apiGroups', 'resources', 'resourceNames', 'verbs', 'nonResourceURLs'])
/** What a kind without a known schema has at its root. */
const ofAnyRoot: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'status', 'data'])

/**
 * Where the fields at an object's root belong whose indentation was lost: text that keeps its order, so that each belongs to what is open above
 * it. In order, so that one may belong under another. Undefined where one of them has no home or two.
 */
export function homesOf(value: unknown, { standing, errors }: SchemaAnswer): readonly Home[] | undefined {
  if (!isMapping(value)) return undefined
  const names = Object.keys(value)
  // These come first in an object, wherever they stand in the text.
  if (names.some((name) => /^\d+$/.test(name))) return undefined
  const unknown = new Set(
    errors.filter(({ cause, pointer }) => cause === 'unknown-field' && parent(pointer) === '').map(({ field }) => field),
  )
  const isKnown = standing.is !== 'unknown-custom'
  const isOfRoot = (name: string) => (isKnown ? !unknown.has(name) : ofAnyRoot.has(name))
  const homes: Home[] = []
  const open: Open[] = []
  for (const name of names) {
    const own = value[name]
    const under = open.filter((one) => one.takes(name, own)).map((one) => one.at)
    const [home] = under
    if (under.length + (isOfRoot(name) ? 1 : 0) !== 1) return undefined
    if (home !== undefined) homes.push({ field: name, under: home })
    else open.length = 0
    const opened = openedBy(name, own, home ?? '')
    if (opened !== undefined) open.push(opened)
  }
  return homes.length === 0 ? undefined : homes
}

/** Something that fields below in the text may belong under. */
interface Open {
  readonly at: Pointer
  takes(name: string, value: unknown): boolean
}

function openedBy(name: string, value: unknown, under: Pointer): Open | undefined {
  const at = child(under, name)
  if (name === 'rules' && under === '') {
    const last = sequence(value).length - 1
    const rule = sequence(value)[last]
    return isMapping(rule) ? { at: child(at, last), takes: (field) => ofRule.has(field) && !Object.hasOwn(rule, field) } : undefined
  }
  if (value !== null) return undefined
  if (name === 'metadata' && under === '') return { at, takes: (field) => ofMetadata.has(field) }
  const holdsTexts = (name === 'labels' || name === 'annotations') && under === '/metadata'
  const holdsData = (name === 'data' || name === 'stringData') && under === ''
  return holdsTexts || holdsData ? { at, takes: (_, own) => own !== null && typeof own !== 'object' } : undefined
}
