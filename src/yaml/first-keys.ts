import type { Event } from 'js-yaml'
import { EVENT_ID } from './event-ids.ts'
import { scalarKey, type Tags } from './nodes.ts'

/** The keys of a mapping, each with the event that writes it first: one walk over the mapping that opens at `mapping`. */
export function firstKeys(source: string, events: readonly Event[], tags: Tags, mapping: number): Map<string, number> {
  const firsts = new Map<string, number>()
  let depth = 0
  let atKey = true
  for (let index = mapping + 1; index < events.length && depth >= 0; index++) {
    const event = events[index]
    if (event === undefined) break
    const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE
    if (event.type === EVENT_ID.POP) depth--
    if (depth === 0 && atKey && event.type === EVENT_ID.SCALAR) {
      const key = scalarKey(source, event, tags)
      if (typeof key === 'string' && !firsts.has(key)) firsts.set(key, index)
    }
    if (depth === 0 && !opens) atKey = !atKey
    if (opens) depth++
  }
  return firsts
}
