import { type DocumentEvent, type Event, getScalarValue, type ScalarEvent } from 'js-yaml'
import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE } from './event-ids.ts'
import { type badKey, type badTag, type notJson, plainKey, resolvePlain, resolveTagged, taggedKey } from './scalar.ts'

/** js-yaml's mark for "not there" in an event's offsets. */
export const absent = -1

/** The full names of tags in one document, as its %TAG directives make them. */
export class Tags {
  readonly #source: string
  readonly #handles: ReadonlyMap<string, string>

  constructor(source: string, document: DocumentEvent | undefined) {
    this.#source = source
    this.#handles = new Map([
      ['!!', 'tag:yaml.org,2002:'],
      ...(document?.directives ?? []).flatMap((directive) =>
        directive.kind === 'tag' ? [[directive.handle, directive.prefix] as const] : [],
      ),
    ])
  }

  /** The tag of a node in full, or undefined. A lone `!` stays as it is: for go-yaml it makes a string. */
  of(event: ScalarEvent): string | undefined {
    if (event.tagStart === absent) return undefined
    const written = this.#source.slice(event.tagStart, event.tagEnd)
    if (written.startsWith('!<')) return written.slice(2, -1)
    const handle = written.slice(0, written.indexOf('!', 1) + 1) || '!'
    return `${this.#handles.get(handle) ?? handle}${written.slice(handle.length)}`
  }
}

/** The text of a scalar. go-yaml adds no line break to a block scalar whose last line has none, where js-yaml does. */
export function scalarText(source: string, event: ScalarEvent): string {
  const value = getScalarValue(source, event)
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
  if (!block || event.valueEnd < source.length || event.chomping === CHOMPING_MODE.STRIP || /[\n\r]$/.test(source)) return value
  return value.endsWith('\n') ? value.slice(0, -1) : value
}

/** What a scalar's value is, or why it has none. */
export function scalarValue(
  source: string,
  event: ScalarEvent,
  tags: Tags,
): string | number | boolean | null | typeof notJson | typeof badTag {
  const written = scalarText(source, event)
  if (event.tagStart !== absent) return resolveTagged(tags.of(event) ?? '', written)
  return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(written) : written
}

/** The key that a scalar makes, or why it makes none. */
export function scalarKey(source: string, event: ScalarEvent, tags: Tags): string | typeof badKey | typeof badTag {
  const written = scalarText(source, event)
  if (event.tagStart !== absent) return taggedKey(tags.of(event) ?? '', written)
  return event.style === SCALAR_STYLE.PLAIN ? plainKey(written) : written
}

/** Whether a key is `<<`, which go-yaml takes for a merge unless it is quoted. */
export function isMergeKey(source: string, event: ScalarEvent, tags: Tags): boolean {
  if (event.style !== SCALAR_STYLE.PLAIN && event.tagStart === absent) return false
  if (scalarText(source, event) !== '<<') return false
  const tag = tags.of(event)
  return tag === undefined || tag === '!' || tag === 'tag:yaml.org,2002:merge'
}

/** Where a node begins and ends as written: quotes are part of a scalar. A collection ends where it begins, an empty scalar has no place. */
export function nodeRange(event: Event): { from: number; to: number } | undefined {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      if (event.valueStart === absent) return undefined
      const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
      return { from: event.valueStart - quote, to: event.valueEnd + quote }
    }
    case EVENT_ID.ALIAS:
      return { from: event.anchorStart - 1, to: event.anchorEnd }
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return { from: event.start, to: event.start + 1 }
    default:
      return undefined
  }
}

/** Where anything of a node begins: its tag, its anchor or itself. */
export function nodeStart(event: Event): number {
  const starts = [nodeRange(event)?.from ?? absent]
  if ('tagStart' in event) starts.push(event.tagStart)
  if ('anchorStart' in event && event.anchorStart !== absent) starts.push(event.anchorStart - 1)
  const there = starts.filter((start) => start !== absent)
  return there.length === 0 ? absent : Math.min(...there)
}
