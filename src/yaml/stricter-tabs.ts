import type { ScalarEvent } from 'js-yaml'
import { text } from '../types/text.ts'
import { EVENT_ID, SCALAR_STYLE } from './event-ids.ts'
import { Unreadable } from './faults.ts'
import { nodeRange } from './nodes.ts'
import type { Before, Open } from './open-collection.ts'

/**
 * Throws {@link Unreadable} for a tab where go-yaml takes only spaces, also on a blank line: between the node before and `to`.
 * Inside brackets tabs are free, and behind a plain scalar where the line is indented deeper than its collection.
 */
export function refuseTabs(source: string, before: Before | undefined, to: number, above: Open | undefined): void {
  if (above?.flow === true) return
  const from = gapStart(source, before, to)
  if (!source.slice(from, to).includes('\t')) return
  for (const found of source.slice(from, to).matchAll(/(^|[\n\r])( *)\t|(?:^|\s)[-?] *(?=\t)/g)) {
    const indent = found[2]
    if (indent !== undefined && ((from > 0 && found[1] === '') || indent.length >= freeColumn(before))) continue
    refuseTab(from + found.index + found[0].length - (indent === undefined ? 0 : 1))
  }
}

/** Throws where a block scalar's indentation, which its first line decides, is followed by a tab. */
export function refuseLeadingTab(source: string, event: ScalarEvent, written: string): void {
  const header = source.slice(source.lastIndexOf('\n', event.valueStart - 2) + 1, event.valueStart)
  const lead = /^(?: *[\n\r])* *\t/.exec(written)
  if (lead !== null && !/[|>][-+]?[1-9]/.test(header)) refuseTab(event.valueStart + lead[0].length - 1)
}

function refuseTab(at: number): never {
  throw new Unreadable({ kind: 'tab', from: at, to: at + 1, reason: text`a tab stands where spaces indent: YAML takes only spaces` })
}

/** A block scalar's own lines count as well: those before its content, and those that are indented less. Brackets count to the last that closes. */
function gapStart(source: string, before: Before | undefined, to: number): number {
  const event = before?.event
  if (event === undefined) return 0
  if (event.type === EVENT_ID.SCALAR && isBlock(event.style)) return Math.max(0, event.valueStart - 1)
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    return event.anchorEnd === -1 && event.tagEnd === -1 ? event.start : Math.max(event.anchorEnd, event.tagEnd)
  }
  const end = nodeRange(event)?.to ?? 0
  if (before?.inside?.flow !== true) return end
  const gap = source.slice(end, to)
  return end + Math.max(gap.lastIndexOf(']'), gap.lastIndexOf('}')) + 1
}

function isBlock(style: number): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
}

/** The column from which a tab is harmless. */
function freeColumn(before: Before | undefined): number {
  const event = before?.event
  if (event?.type !== EVENT_ID.SCALAR || before?.inside?.flow === true) return Number.POSITIVE_INFINITY
  if (isBlock(event.style)) return event.indent >= 0 ? event.indent : Number.POSITIVE_INFINITY
  return event.style === SCALAR_STYLE.PLAIN ? (before?.inside?.column ?? -1) + 1 : Number.POSITIVE_INFINITY
}
