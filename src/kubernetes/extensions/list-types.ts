import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text, untrusted } from '../../types/text.ts'
import { fieldOf, isMapping, isSet, listAt, type Mapping, mappingAt, stringAt } from '../plain.ts'
import { duplicate, forbidden, invalid, notFound, notSupported, required } from '../refusal.ts'

const listType = 'x-kubernetes-list-type'
const mapType = 'x-kubernetes-map-type'
const listKeys = 'x-kubernetes-list-map-keys'

/** What is refused of how a list or a mapping is merged: https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy */
export function* listMapRefusals(schema: Mapping, at: Pointer): Generator<Refusal> {
  yield* markRefusals(schema, at, mapType, 'object', ['atomic', 'granular'])
  yield* markRefusals(schema, at, listType, 'array', ['atomic', 'set', 'map'])
  const type = stringAt(schema, listType)
  const items = fieldOf(schema, 'items')
  const keys = listAt(schema, listKeys)
  if (keys.length > 0 && type !== 'map') yield required(at, `${listType}: map`, { why: text`there are ${untrusted(listKeys)}` })
  if ((type === 'map' || type === 'set') && fieldOf(items, 'nullable') === true)
    yield forbidden(`${at}/items/nullable`, text`It cannot be true of the items of a ${untrusted(type)}.`)
  if (type === 'set' && isMapping(items) && stringAt(schema, 'type') === 'array') yield* setRefusals(items, `${at}/items`)
  if (type !== 'map') return
  if (keys.length === 0) yield required(at, listKeys, { why: text`a list of type map is merged by them` })
  if (!isMapping(items)) return
  if (stringAt(items, 'type') !== 'object') yield invalid(`${at}/items/type`, stringAt(items, 'type'), text`the items of a map are objects`)
  else yield* keyRefusals(items, keys, at)
}

function* markRefusals(schema: Mapping, at: Pointer, mark: string, needs: string, taken: readonly string[]): Generator<Refusal> {
  if (!isSet(schema, mark)) return
  const [value, type] = [stringAt(schema, mark), stringAt(schema, 'type')]
  if (type !== needs && type !== '') yield invalid(`${at}/type`, type, text`${untrusted(mark)} is about type ${untrusted(needs)} alone`)
  if (typeof schema[mark] === 'string' && !taken.includes(value)) yield notSupported(`${at}/${mark}`, value, taken)
}

function* setRefusals(items: Mapping, at: Pointer): Generator<Refusal> {
  const inner = stringAt(items, listType)
  if (stringAt(items, 'type') === 'array' && inner !== '' && inner !== 'atomic')
    yield invalid(`${at}/${listType}`, inner, text`the items of a set must be atomic`)
  if (stringAt(items, 'type') === 'object' && stringAt(items, mapType) !== 'atomic')
    yield required(at, `${mapType}: atomic`, { why: text`the items of a set must be atomic` })
}

function* keyRefusals(items: Mapping, keys: readonly unknown[], at: Pointer): Generator<Refusal> {
  const properties = mappingAt(items, 'properties')
  for (const [index, key] of keys.entries()) {
    if (typeof key !== 'string') continue
    const place: Pointer = `${at}/${listKeys}/${index}`
    if (keys.indexOf(key) !== index) yield duplicate(place, key)
    if (!Object.hasOwn(properties, key)) {
      yield notFound(place, key, text`is no field of the items`)
      continue
    }
    const field: Pointer = child(`${at}/items/properties`, key)
    const part = properties[key]
    const type = stringAt(part, 'type')
    if (type === 'array' || type === 'object') yield invalid(`${field}/type`, type, text`a key by which items are told apart is a scalar`)
    if (!listAt(items, 'required').includes(key) && !isSet(part, 'default'))
      yield required(field, 'a default', { why: text`the field tells the items apart, so it has a default or is required` })
    if (fieldOf(part, 'nullable') === true)
      yield forbidden(`${field}/nullable`, text`It cannot be true of a key by which items are told apart.`)
  }
}
