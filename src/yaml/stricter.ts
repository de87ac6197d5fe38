import { COLLECTION_STYLE, type DocumentEvent, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { text, untrusted } from '../types/text.ts'
import { Unreadable } from './build.ts'
import { nodeRange, nodeStart } from './nodes.ts'

/**
 * Throws {@link Unreadable} for what js-yaml takes and go-yaml v2 refuses: it reads YAML 1.1, where js-yaml reads 1.2.
 * https://github.com/yaml/go-yaml/blob/v2.4.2/scannerc.go, each case with a row in scalars.json
 */
export function refuseWhatGoRefuses(source: string, events: readonly Event[]): void {
  const first = events[0]
  if (first?.type === EVENT_ID.DOCUMENT) refuseDirectives(source, first)
  const styles: { flow: boolean; keys: boolean; atKey: boolean }[] = []
  const tabs = source.includes('\t')
  let end = 0
  for (const event of events) {
    const above = styles.at(-1)
    if ('anchorStart' in event && event.anchorStart !== -1) refuseAnchor(source, event.anchorStart, event.anchorEnd)
    const start = nodeStart(event)
    if (tabs && start > end) refuseTabs(source, end, start, above?.flow === true)
    if (event.type === EVENT_ID.SCALAR) refuseScalar(source, event, above?.flow === true, above?.keys === true && above.atKey)
    if (start !== -1) end = Math.max(end, nodeRange(event)?.to ?? start)
    if (event.type === EVENT_ID.POP) styles.pop()
    if ((event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.POP) && styles.length > 0)
      turn(styles.at(-1))
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      styles.push({
        flow: above?.flow === true || event.style === COLLECTION_STYLE.FLOW,
        keys: event.type === EVENT_ID.MAPPING,
        atKey: true,
      })
    }
  }
  if (tabs) refuseTabs(source, end, source.length, false)
}

function turn(frame: { atKey: boolean } | undefined): void {
  if (frame !== undefined) frame.atKey = !frame.atKey
}

function refuseDirectives(source: string, document: DocumentEvent): void {
  if (!document.explicitStart || !/^%/m.test(source.slice(0, source.search(/^---/m) + 1))) return
  for (const line of source.slice(0, source.search(/^---/m)).matchAll(/^%(\S*)(.*)$/gm)) {
    const range = { from: line.index, to: line.index + line[0].length }
    if (line[1] !== 'YAML' && line[1] !== 'TAG')
      throw new Unreadable({ kind: 'syntax', ...range, reason: text`the directive ${untrusted(`%${line[1]}`)} is not known` })
    if (line[1] === 'YAML' && !/^\s+1\.1\s*(?:#.*)?$/.test(line[2] ?? '')) {
      throw new Unreadable({
        kind: 'syntax',
        ...range,
        reason: text`Kubernetes reads YAML 1.1 and refuses a document that says another version`,
      })
    }
  }
}

function refuseAnchor(source: string, from: number, to: number): void {
  if (/^[-\w]+$/.test(source.slice(from, to))) return
  throw new Unreadable({
    kind: 'syntax',
    from: from - 1,
    to,
    reason: text`the name of an anchor may hold only letters, digits, ${untrusted('-')} and ${untrusted('_')}`,
  })
}

/** Longest key without a `?` before it, in characters from its start to its colon. */
const longestKey = 1024

function refuseScalar(source: string, event: ScalarEvent, inFlow: boolean, isKey: boolean): void {
  const range = nodeRange(event)
  if (range === undefined) return
  const written = source.slice(range.from, range.to)
  const refuse = (reason: ReturnType<typeof text>) => {
    throw new Unreadable({ kind: 'syntax', ...range, reason })
  }
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
  if (
    isKey &&
    !block &&
    (written.length > longestKey || /[\n\r]/.test(written)) &&
    !/\?\s+$/.test(source.slice(0, Math.max(0, nodeStart(event))))
  ) {
    refuse(text`a key may not be longer than ${longestKey} characters, nor span lines`)
  }
  if (event.style === SCALAR_STYLE.PLAIN && inFlow && (written.startsWith(':') || written.includes('?'))) {
    refuse(text`inside brackets a plain value may not hold ${untrusted('?')} nor begin with ${untrusted(':')}: quote it`)
  }
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && written.includes('\\')) refuseEscapes(source, written, refuse)
  if (block && /^(?: *[\n\r])* *\t/.test(written)) {
    throw new Unreadable({ kind: 'tab', ...range, reason: text`a tab stands where spaces indent: YAML takes only spaces` })
  }
}

/** A pair of surrogates is JSON's way, and kubectl reads a file that begins with a brace as JSON. */
function refuseEscapes(source: string, written: string, refuse: (reason: ReturnType<typeof text>) => void): void {
  if (/\\U(?!000|0010)/.test(written) || (/(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/.test(written) && !/^\s*[[{]/.test(source))) {
    refuse(text`an escape in the quotation names no character: write the character itself`)
  }
  if (/(?<!\\)(?:\\\\)*\\\//.test(written) && !/^\s*[[{]/.test(source))
    refuse(text`the escape ${untrusted('\\/')} is not known to YAML 1.1`)
}

/** Blank lines count as well: only white space behind a plain value may hold a tab, and behind a deeper indentation. */
function refuseTabs(source: string, from: number, to: number, inFlow: boolean): void {
  const gap = inFlow ? '' : source.slice(from, to)
  if (!gap.includes('\t')) return
  const lines = /(^|[\n\r])( *)\t|(?:^|\s)[-?](?=\t)/g
  for (const found of gap.matchAll(lines)) {
    const indented = found[2] !== undefined
    if (indented && ((from > 0 && found.index === 0 && found[1] === '') || found[2] !== '')) continue
    const at = from + found.index + found[0].length - (indented ? 1 : 0)
    throw new Unreadable({ kind: 'tab', from: at, to: at + 1, reason: text`a tab stands where spaces indent: YAML takes only spaces` })
  }
}
