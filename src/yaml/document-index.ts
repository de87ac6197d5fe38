import type { Event, ScalarEvent } from 'js-yaml'
import type { Pointer } from '../types/pointer.ts'
import { tokens } from '../types/pointer.ts'
import { EVENT_ID } from './event-ids.ts'
import { isMergeKey, scalarKey, Tags } from './nodes.ts'

/** A field or an item, by its events; `key` is absent for items and the root. */
export interface Entry {
  readonly key?: number
  readonly value: number
}

/** Finds the nodes of one document by pointer, with aliases and merges resolved as the values have them. */
export class DocumentIndex {
  readonly source: string
  readonly events: readonly Event[]
  readonly #tags: Tags
  /** By event: the last event of its node. */
  readonly #ends: Int32Array
  /** By alias event: the event of what it stands for. */
  readonly #targets = new Map<number, number>()
  readonly #fields = new Map<number, Map<string, Entry>>()
  readonly #items = new Map<number, number[]>()

  constructor(source: string, events: readonly Event[]) {
    this.source = source
    this.events = events
    const first = events[0]
    this.#tags = new Tags(source, first?.type === EVENT_ID.DOCUMENT ? first : undefined)
    this.#ends = Int32Array.from(events, (_, index) => index)
    this.#pair()
  }

  /** The entry at a pointer, or the nearest above that is there. */
  find(pointer: Pointer): { readonly entry: Entry; readonly exact: boolean } {
    let entry: Entry = { value: this.follow(1) }
    for (const token of tokens(pointer)) {
      const next = this.#child(entry.value, token)
      if (next === undefined) return { entry, exact: false }
      entry = next
    }
    return { entry, exact: true }
  }

  /** The event that an alias stands for; any other event is its own. */
  follow(index: number): number {
    return this.#targets.get(index) ?? index
  }

  /** The last event of a node. */
  endOf(index: number): number {
    return this.#ends[index] ?? index
  }

  /** The events of a mapping's entries or a list's items as written: key, value, key, value or item, item. */
  *parts(index: number): Generator<number> {
    const end = this.endOf(index)
    for (let at = index + 1; at < end; at = this.endOf(at) + 1) yield at
  }

  /** The key that a key's event makes, through an alias too; undefined for none and for a merge. */
  keyOf(index: number): string | undefined {
    const event = this.#scalar(index)
    if (event === undefined || this.isMerge(index)) return undefined
    const key = scalarKey(this.source, event, this.#tags)
    return typeof key === 'string' ? key : undefined
  }

  /** Whether a key's event is a merge. */
  isMerge(index: number): boolean {
    const event = this.events[index]
    return event?.type === EVENT_ID.SCALAR && isMergeKey(this.source, event, this.#tags)
  }

  /** The items of a list, as written. */
  itemsOf(index: number): readonly number[] {
    const known = this.#items.get(index)
    if (known !== undefined) return known
    const items = [...this.parts(index)]
    this.#items.set(index, items)
    return items
  }

  #scalar(index: number): ScalarEvent | undefined {
    const event = this.events[this.follow(index)]
    return event?.type === EVENT_ID.SCALAR ? event : undefined
  }

  #child(index: number, token: string): Entry | undefined {
    const event = this.events[index]
    if (event?.type === EVENT_ID.MAPPING) return this.#fieldsOf(index).get(token)
    if (event?.type !== EVENT_ID.SEQUENCE || !/^(?:0|[1-9]\d*)$/.test(token)) return undefined
    const item = this.itemsOf(index)[Number(token)]
    return item === undefined ? undefined : { value: this.follow(item) }
  }

  /** The fields of a mapping as its value has them: the last of equal keys, and merged ones in their order. */
  #fieldsOf(index: number): Map<string, Entry> {
    const known = this.#fields.get(index)
    if (known !== undefined) return known
    const fields = new Map<string, Entry>()
    this.#fields.set(index, fields)
    const parts = [...this.parts(index)]
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const key = parts[at] ?? 0
      const value = this.follow(parts[at + 1] ?? 0)
      if (this.isMerge(key)) this.#merge(fields, value)
      const name = this.keyOf(key)
      if (name !== undefined) fields.set(name, { key, value })
    }
    return fields
  }

  #merge(fields: Map<string, Entry>, value: number): void {
    const event = this.events[value]
    const sources = event?.type === EVENT_ID.SEQUENCE ? this.itemsOf(value).map((item) => this.follow(item)) : [value]
    for (const source of sources.toReversed()) {
      if (this.events[source]?.type === EVENT_ID.MAPPING) for (const [name, entry] of this.#fieldsOf(source)) fields.set(name, entry)
    }
  }

  #pair(): void {
    const open: number[] = []
    const anchors = new Map<string, number>()
    this.events.forEach((event, index) => {
      if (event.type === EVENT_ID.POP) this.#ends[open.pop() ?? 0] = index
      else if (event.type === EVENT_ID.ALIAS) {
        const target = anchors.get(this.source.slice(event.anchorStart, event.anchorEnd))
        if (target !== undefined) this.#targets.set(index, target)
      } else if (event.type === EVENT_ID.DOCUMENT) open.push(index)
      else {
        if (event.anchorStart !== -1) anchors.set(this.source.slice(event.anchorStart, event.anchorEnd), index)
        if (event.type !== EVENT_ID.SCALAR) open.push(index)
      }
    })
  }
}
