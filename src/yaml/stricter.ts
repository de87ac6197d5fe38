import {
  COLLECTION_STYLE,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { type Text, text, untrusted } from '../types/text.ts'
import { Unreadable } from './faults.ts'
import { nodeRange, nodeStart } from './nodes.ts'
import type { Before, Open } from './open-collection.ts'
import { refuseLeadingTab, refuseTabs } from './stricter-tabs.ts'

/**
 * Throws {@link Unreadable} for what js-yaml takes and go-yaml v2 refuses: it reads YAML 1.1, where js-yaml reads 1.2.
 * https://github.com/yaml/go-yaml/blob/v2.4.2/scannerc.go, each case with a row in scalars.json
 */
export function refuseWhatGoRefuses(source: string, events: readonly Event[]): void {
  const first = events[0]
  if (first?.type === EVENT_ID.DOCUMENT) refuseDirectives(source, first)
  const opened: Open[] = []
  const tabs = source.includes('\t')
  let before: Before | undefined
  for (const event of events) {
    const above = opened.at(-1)
    const start = nodeStart(event)
    if ('anchorStart' in event && event.anchorStart !== -1) refuseAnchor(source, event.anchorStart, event.anchorEnd)
    if (tabs && start !== -1) refuseTabs(source, before, start, above)
    if (event.type === EVENT_ID.SCALAR) refuseScalar(source, event, above)
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) refuseSameLine(source, event, before?.event, above)
    if (start !== -1) before = { event, inside: above }
    follow(source, opened, event)
  }
  if (tabs) refuseTabs(source, before, source.length, opened.at(-1))
}

/** Keeps track of what is open, and of whose turn it is in a mapping. */
function follow(source: string, opened: Open[], event: Event): void {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    const flow = opened.at(-1)?.flow === true || event.style === COLLECTION_STYLE.FLOW
    opened.push({
      flow,
      mapping: event.type === EVENT_ID.MAPPING,
      atKey: true,
      column: event.start - source.lastIndexOf('\n', event.start - 1) - 1,
    })
    return
  }
  if (event.type === EVENT_ID.POP) opened.pop()
  const above = opened.at(-1)
  if (above !== undefined && event.type !== EVENT_ID.DOCUMENT) above.atKey = !above.atKey
}

function refuse(range: { from: number; to: number }, reason: Text): never {
  throw new Unreadable({ kind: 'syntax', ...range, reason })
}

function refuseDirectives(source: string, document: DocumentEvent): void {
  const head = document.explicitStart ? source.slice(0, Math.max(0, source.search(/^---/m))) : ''
  for (const line of head.matchAll(/^%(\S*)(.*)$/gm)) {
    const range = { from: line.index, to: line.index + line[0].length }
    if (line[1] !== 'YAML' && line[1] !== 'TAG') refuse(range, text`the directive ${untrusted(`%${line[1]}`)} is not known`)
    if (line[1] === 'YAML' && !/^\s+1\.1\s*(?:#.*)?$/.test(line[2] ?? '')) {
      refuse(range, text`Kubernetes reads YAML 1.1 and refuses a document that says another version`)
    }
  }
}

function refuseAnchor(source: string, from: number, to: number): void {
  if (/^[-\w]+$/.test(source.slice(from, to))) return
  refuse({ from: from - 1, to }, text`the name of an anchor may hold only letters, digits, ${untrusted('-')} and ${untrusted('_')}`)
}

/** A block collection that is a field's value begins on a line of its own, also behind an anchor or a tag. */
function refuseSameLine(source: string, event: MappingEvent | SequenceEvent, key: Event | undefined, above: Open | undefined): void {
  if (event.style === COLLECTION_STYLE.FLOW || key === undefined || above === undefined || above.flow || !above.mapping || above.atKey)
    return
  const end = nodeRange(key)?.to ?? 0
  const gap = source.slice(end, event.start)
  if (gap.includes(':') && !/[\n\r]/.test(gap))
    refuse({ from: event.start, to: event.start + 1 }, text`a mapping or a list cannot begin on the line of its key`)
}

/** Longest key without a `?` before it, in characters from its start to its colon. */
const longestKey = 1024

function refuseScalar(source: string, event: ScalarEvent, above: Open | undefined): void {
  const range = nodeRange(event)
  if (range === undefined) return
  const written = source.slice(range.from, range.to)
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
  if (above?.mapping === true && above.atKey && !block) refuseKey(source, event, written, above)
  if (event.style === SCALAR_STYLE.PLAIN && above?.flow === true && (written.startsWith(':') || written.includes('?'))) {
    refuse(range, text`inside brackets a plain value may not hold ${untrusted('?')} nor begin with ${untrusted(':')}: quote it`)
  }
  if (block) refuseLeadingTab(source, event, written)
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && written.includes('\\')) refuseEscapes(source, written, range)
}

function refuseKey(source: string, event: ScalarEvent, written: string, above: Open): void {
  const range = nodeRange(event)
  if (range === undefined || /\?\s+$/.test(source.slice(0, Math.max(0, nodeStart(event))).slice(-200))) return
  const behind = /^[ \t]*(?:#.*)?([\n\r]\s*)?:/.exec(source.slice(range.to, range.to + 200))
  if (behind === null) return
  if ((above.flow && behind[1] !== undefined) || written.length > longestKey || /[\n\r]/.test(written)) {
    refuse(range, text`a key and its colon must stand on one line, and the key may not be longer than ${longestKey} characters`)
  }
}

/** A pair of surrogates and an escaped slash are JSON's way, and kubectl reads a file that begins with a brace as JSON. */
function refuseEscapes(source: string, written: string, range: { from: number; to: number }): void {
  const isJson = /^\s*[[{]/.test(source)
  for (const [escaped] of written.matchAll(/\\(?:U[0-9a-fA-F]{8}|u[0-9a-fA-F]{4}|[\s\S])/g)) {
    const surrogate = /^\\u[dD][89a-fA-F]/.test(escaped) && !isJson
    if (surrogate || /^\\U(?!000|0010)/.test(escaped))
      refuse(range, text`an escape in the quotation names no character: write the character itself`)
    if (escaped === '\\/' && !isJson) refuse(range, text`the escape ${untrusted('\\/')} is not known to YAML 1.1`)
  }
}
