import type { Place, Span } from '../types/place.ts'
import type { Text } from '../types/text.ts'
import type { RenderOptions } from './options.ts'
import { renderText, type Voice } from './render-text.ts'
import { toUri } from './uri.ts'
import { makeVisible, makeVisibleShort } from './visible.ts'

/**
 * A code span that holds any string: its fence is longer than every run of backticks inside. GitHub finds no mention, reference, image,
 * link, entity or HTML in it (CommonMark 6.1; GFM autolinks skip code).
 */
export function codeSpan(foreign: string, longest = 200): string {
  const shown = makeVisibleShort(foreign, longest)
  if (shown === '') return '`""`'
  const runs = shown.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + runs.reduce((most, run) => Math.max(most, run.length), 0))
  const pad = /^`|`$|^ .* $|^ +$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** Our own sentences as Markdown: pairs of backticks stay code spans, addresses stay links, nothing else is markup. */
export function ownMarkdown(words: string): string {
  const parts = makeVisible(words).split(/(`[^`]+`|https:\/\/[\w./?=#%&-]*[\w/])/)
  return parts
    .map((part, index) => (index % 2 === 0 ? escapeMarkup(part) : part.startsWith('`') ? codeSpan(part.slice(1, -1), 1000) : `<${part}>`))
    .join('')
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '`': '&#96;' }

function escapeMarkup(words: string): string {
  return words
    .replace(/[&<>`]/g, (character) => named[character] ?? character)
    .replace(/[\\*[\]|~$]/g, '\\$&')
    .replace(/(?<!\w)_|_(?!\w)/g, '\\_')
}

const markdownVoice: Voice = { own: ownMarkdown, quotation: (foreign) => codeSpan(foreign) }

/** A text as one line of Markdown. */
export function markdownText(text: Text): string {
  return renderText(text, markdownVoice)
}

/** Lines between fences that nothing inside can close. Every line is behind `indent`. */
export function fenced(lines: readonly string[], language: string, indent: string): string[] {
  const runs = lines.join('\n').match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, 1 + runs.reduce((most, run) => Math.max(most, run.length), 0)))
  return [`${indent}${fence}${language}`, ...lines.map((line) => `${indent}${line}`), `${indent}${fence}`]
}

/** `path:line:column`, a link to the repository's own page of it where its address is known. */
export function placeLink(place: Place, span: Partial<Span> | undefined, side: 'head' | 'base', blobs: RenderOptions['blobs']): string {
  const at = span?.line === undefined ? '' : `:${span.line}`
  const shown = codeSpan(`${makeVisibleShort(place.file)}${at}`, 1000)
  const base = side === 'head' ? blobs?.head : blobs?.base
  if (base === undefined) return shown
  const end = span?.endColumn === 1 ? (span.endLine ?? 1) - 1 : span?.endLine
  const last = end !== undefined && span?.line !== undefined && end > span.line ? `-L${end}` : ''
  return `[${shown}](${base}/${toUri(place.file)}${span?.line === undefined ? '' : `#L${span.line}${last}`})`
}
