import { child, join, type Pointer, parent, tokens, valueAt } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import { encodeAnew } from './base64.ts'

/**
 * What a document means after a change, as plain data: what the text that is written must read back as. Undefined where the change does not
 * fit what is there. `source` is the text of the scalar that is quoted.
 */
export function applyChange(document: unknown, change: Change, source: (pointer: Pointer) => string | undefined): unknown {
  const { pointer } = change.place
  if ('insert' in change) return insertInto(document, pointer, change.insert)
  if ('moveInto' in change) {
    const around = parent(parent(pointer))
    return moved(document, pointer, change.moveInto === '' ? around : child(around, change.moveInto))
  }
  if ('nest' in change) {
    return change.nest.reduce((done, { field, under }) => moved(done, child(pointer, field), join(pointer, under)), document)
  }
  if ('encode' in change) {
    const value = valueAt(document, pointer)
    const anew = typeof value === 'string' ? encodeAnew(value, change.encode) : undefined
    return anew === undefined ? undefined : replace(document, pointer, (holder, key) => put(holder, key, anew))
  }
  if ('quote' in change) {
    const written = source(pointer)
    return written === undefined ? undefined : replace(document, pointer, (holder, key) => put(holder, key, written))
  }
  if ('renameObject' in change || 'fromSecret' in change || 'nameSecrets' in change) return undefined
  if ('become' in change) return replace(document, pointer, (holder, key) => replaced(holder, key, change.become))
  if ('set' in change) return replace(document, pointer, (holder, key) => put(holder, key, change.set))
  if ('rename' in change) return replace(document, pointer, (holder, key) => renamed(holder, key, change.rename))
  return replace(document, pointer, without)
}

type Holder = Readonly<Record<string, unknown>> | readonly unknown[]

/** A copy of the document in which the collection that holds the pointer is another one. */
function replace(document: unknown, pointer: Pointer, change: (holder: Holder, key: string) => Holder | undefined): unknown {
  const path = tokens(pointer)
  const key = path.at(-1)
  const holder = valueAt(document, parent(pointer))
  if (key === undefined || !isHolder(holder) || valueAt(document, pointer) === undefined) return undefined
  const changed = change(holder, key)
  return changed === undefined ? undefined : rebuild(document, path.slice(0, -1), changed)
}

function rebuild(document: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  return isHolder(document)
    ? put(document, first, rebuild(Array.isArray(document) ? document[Number(first)] : fieldOf(document, first), rest, value))
    : undefined
}

function insertInto(document: unknown, pointer: Pointer, { key, value }: { readonly key?: string; readonly value: unknown }): unknown {
  const holder = valueAt(document, pointer)
  if (Array.isArray(holder) && key === undefined) return rebuild(document, tokens(pointer), [...holder, value])
  if (!isHolder(holder) || Array.isArray(holder) || key === undefined || Object.hasOwn(holder, key)) return undefined
  return rebuild(document, tokens(pointer), { ...holder, [key]: value })
}

/** A field put under another mapping, which may not be there yet; a mapping that it leaves empty goes. */
function moved(document: unknown, from: Pointer, into: Pointer): unknown {
  const key = tokens(from).at(-1)
  const value = valueAt(document, from)
  if (key === undefined || value === undefined) return undefined
  const left = replace(document, from, without)
  const emptied = valueAt(left, parent(from))
  const rest = isHolder(emptied) && Object.keys(emptied).length === 0 ? replace(left, parent(from), without) : left
  const target = valueAt(rest, into)
  if (isHolder(target) && (isList(target) || Object.hasOwn(target, key))) return undefined
  return rebuild(rest, tokens(into), { ...(isHolder(target) ? target : {}), [key]: value })
}

function put(holder: Holder, key: string, value: unknown): Holder {
  if (isList(holder)) return holder.with(Number(key), value)
  return { ...holder, [key]: value }
}

function renamed(holder: Holder, key: string, to: string): Holder | undefined {
  if (isList(holder) || Object.hasOwn(holder, to)) return undefined
  return Object.fromEntries(Object.entries(holder).map(([name, value]) => [name === key ? to : name, value]))
}

function replaced(holder: Holder, key: string, become: { readonly key: string; readonly value: unknown }): Holder | undefined {
  if (isList(holder) || Object.hasOwn(holder, become.key)) return undefined
  return { ...without(holder, key), [become.key]: become.value }
}

function without(holder: Holder, key: string): Holder {
  if (isList(holder)) return holder.toSpliced(Number(key), 1)
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key))
}

function isHolder(value: unknown): value is Holder {
  return value !== null && typeof value === 'object'
}

function isList(holder: Holder): holder is readonly unknown[] {
  return Array.isArray(holder)
}

function fieldOf(holder: Holder, key: string): unknown {
  return isList(holder) ? holder[Number(key)] : holder[key]
}
