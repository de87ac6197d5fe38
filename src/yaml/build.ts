import type { AliasEvent, Event, ScalarEvent } from 'js-yaml'
import { text, untrusted } from '../types/text.ts'
import { type Anchor, Anchors } from './anchors.ts'
import { EVENT_ID } from './event-ids.ts'
import { type Allowance, type Fault, OverLimit } from './faults.ts'
import { firstKeys } from './first-keys.ts'
import { awaitsKey, type Frame, openFrame } from './frame.ts'
import { isMergeKey, nodeStart, scalarKey, scalarValue, Tags } from './nodes.ts'
import { placeOf, refuse } from './refuse.ts'
import { badKey, badTag, notJson } from './scalar.ts'
import { setOwn } from './set-own.ts'

/**
 * Builds the value of one document from js-yaml's events, as sigs.k8s.io/yaml gives it. Aliases share their value and are never copied; what
 * they would expand to is counted. Equal keys are faults, and the last one wins. Throws `Unreadable` and {@link OverLimit}.
 * https://github.com/yaml/go-yaml/blob/v2.4.2/decode.go
 */
export class Builder {
  readonly faults: Fault[] = []
  readonly #source: string
  readonly #events: readonly Event[]
  readonly #tags: Tags
  readonly #allowance: Allowance
  readonly #anchors: Anchors
  readonly #frames: Frame[] = []
  #root: unknown

  constructor(source: string, events: readonly Event[], allowance: Allowance) {
    this.#source = source
    this.#events = events
    this.#allowance = allowance
    this.#anchors = new Anchors(source, allowance)
    const first = events[0]
    this.#tags = new Tags(source, first?.type === EVENT_ID.DOCUMENT ? first : undefined)
  }

  /** The value; undefined where the document holds nothing. */
  build(): unknown {
    const root = this.#events[1]
    if (root === undefined || (root.type === EVENT_ID.SCALAR && nodeStart(root) === -1)) return undefined
    for (let index = 1; index < this.#events.length; index++) {
      const event = this.#events[index]
      if (event === undefined || (event.type === EVENT_ID.POP && this.#frames.length === 0)) break
      this.#take(event, index)
    }
    return this.#root
  }

  #take(event: Event, index: number): void {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.#takeScalar(event, index)
        break
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.#open(event, index)
        break
      case EVENT_ID.ALIAS:
        this.#takeAlias(event, index)
        break
      case EVENT_ID.POP:
        this.#close()
    }
  }

  #takeScalar(event: ScalarEvent, index: number): void {
    this.#count(event)
    const frame = this.#frames.at(-1)
    if (frame !== undefined && awaitsKey(frame)) {
      this.#takeKey(frame, event, index)
      if (event.anchorStart !== -1) this.#anchors.remember(event, scalarAnchor(scalarValue(this.#source, event, this.#tags), index))
      return
    }
    const value = scalarValue(this.#source, event, this.#tags)
    if (value === notJson) refuse(event, text`infinities and NaN cannot be sent to the API server`)
    if (value === badTag) refuse(event, text`the value does not fit the tag ${untrusted(this.#source.slice(event.tagStart, event.tagEnd))}`)
    if (event.anchorStart !== -1) this.#anchors.remember(event, scalarAnchor(value, index))
    this.#add(value, index, 1)
  }

  #takeKey(frame: Frame, event: ScalarEvent, index: number): void {
    if (isMergeKey(this.#source, event, this.#tags)) {
      frame.merging = true
      frame.keyEvent = index
      return
    }
    const key = scalarKey(this.#source, event, this.#tags)
    if (key === badKey) refuse(event, text`a key must be a string, a number or a boolean: quote it`)
    if (key === badTag) refuse(event, text`the key does not fit its tag`)
    if (typeof key !== 'string') return
    frame.key = key
    frame.keyEvent = index
  }

  #takeAlias(event: AliasEvent, index: number): void {
    this.#count(event)
    const anchor = this.#anchors.resolve(event)
    const frame = this.#frames.at(-1)
    if (frame !== undefined && awaitsKey(frame)) {
      const target = this.#events[anchor.event]
      if (target?.type !== EVENT_ID.SCALAR) refuse(event, text`a mapping or a list cannot be a key`)
      else this.#takeKey(frame, target, index)
      return
    }
    if (anchor.value === notJson) refuse(event, text`infinities and NaN cannot be sent to the API server`)
    this.#add(anchor.value, index, anchor.size)
  }

  #open(event: Event & { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }, index: number): void {
    this.#count(event)
    const above = this.#frames.at(-1)
    if (above !== undefined && awaitsKey(above)) refuse(event, text`a mapping or a list cannot be a key`)
    if (this.#frames.length >= this.#allowance.depth) throw new OverLimit('depth', event.start)
    const map = event.type === EVENT_ID.MAPPING ? {} : undefined
    const list = event.type === EVENT_ID.SEQUENCE ? [] : undefined
    const anchor = event.anchorStart === -1 ? undefined : { value: map ?? list, event: index, size: 0, open: true }
    if (anchor !== undefined) this.#anchors.remember(event, anchor)
    this.#frames.push(openFrame({ map, list }, index, anchor))
  }

  #close(): void {
    const frame = this.#frames.pop()
    if (frame === undefined) return
    if (frame.anchor !== undefined) {
      frame.anchor.open = false
      frame.anchor.size = frame.size
    }
    this.#add(frame.map ?? frame.list, frame.event, frame.size)
  }

  #add(value: unknown, index: number, size: number): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) {
      this.#root = value
      return
    }
    frame.size += size
    if (frame.list !== undefined) frame.list.push(value)
    else if (frame.merging) {
      frame.merging = false
      this.#merge(frame, value, index)
    } else if (frame.map !== undefined && frame.key !== undefined) {
      this.#put(frame, frame.map, frame.key, value)
      frame.key = undefined
    }
  }

  #put(frame: Frame, map: Record<string, unknown>, key: string, value: unknown): void {
    if (map[key] !== undefined && Object.hasOwn(map, key) && frame.merged?.delete(key) !== true) this.#reportDuplicate(frame, key)
    setOwn(map, key, value)
  }

  /** Unlike in YAML 1.1, a merge replaces the keys that stand before it: go-yaml v2 takes entries in their order. */
  #merge(frame: Frame, value: unknown, index: number): void {
    const sources = Array.isArray(value) ? value.toReversed() : [value]
    if (Array.isArray(value) && this.#events[index]?.type === EVENT_ID.ALIAS) this.#refuseMerge(index)
    for (const source of sources) {
      if (source === null || typeof source !== 'object' || Array.isArray(source)) this.#refuseMerge(index)
      else for (const [key, merged] of Object.entries(source)) this.#putMerged(frame, key, merged)
    }
  }

  #putMerged(frame: Frame, key: string, value: unknown): void {
    if (frame.map === undefined) return
    if (--this.#allowance.aliases < 0) throw new OverLimit('aliases', nodeStart(this.#events[frame.event] ?? { type: EVENT_ID.POP }))
    if (!Object.hasOwn(frame.map, key)) {
      frame.merged ??= new Set()
      frame.merged.add(key)
    }
    setOwn(frame.map, key, value)
  }

  #refuseMerge(index: number): void {
    const event = this.#events[index]
    if (event !== undefined) refuse(event, text`the value of ${untrusted('<<')} must be a mapping or a list of mappings`)
  }

  #reportDuplicate(frame: Frame, key: string): void {
    const here = this.#events[frame.keyEvent]
    const first = this.#events[this.#firstKey(frame, key)]
    if (here === undefined || first === undefined) return
    this.faults.push({
      kind: 'duplicate-key',
      ...placeOf(here),
      reason: text`the key ${untrusted(key)} is written twice`,
      first: placeOf(first),
    })
  }

  /** The event of the first key of that name, found by one walk over the mapping. */
  #firstKey(frame: Frame, wanted: string): number {
    frame.firsts ??= firstKeys(this.#source, this.#events, this.#tags, frame.event)
    return frame.firsts.get(wanted) ?? frame.keyEvent
  }

  #count(event: Event): void {
    if (--this.#allowance.nodes < 0) throw new OverLimit('nodes', Math.max(0, nodeStart(event)))
  }
}

function scalarAnchor(value: unknown, event: number): Anchor {
  return { value, event, size: 1, open: false }
}
