import { readYaml } from '../../yaml/read-yaml.ts'
import { type Found, placed, type Range, type Search, type Site } from './found.ts'
import type { LookedThrough } from './looked-through.ts'
import { fieldsOf, limits } from './nested.ts'
import { rootZone } from './zones.ts'

/**
 * What stands under the first of two equal keys, which the document's value does not have. Each such field is read once more, as a document
 * of its own.
 */
export function repeatedKeys(file: LookedThrough, site: Pick<Site, 'holder' | 'weak'>, search: Search): readonly Found[] {
  const flaws = file.flaws.filter(({ kind, first }) => kind === 'duplicate-key' && first !== undefined)
  if (flaws.length === 0) return []
  const starts = lineStarts(file.text)
  const zone = { ...rootZone(undefined), ...site }
  return flaws.flatMap(({ first }) => {
    const { from, to } = fieldAt(file.text, starts, first?.line ?? 1, first?.column ?? 1)
    const { documents } = readYaml(file.text.slice(from, to), limits)
    const shift = (range: Range) => ({ from: from + range.from, to: from + range.to })
    return fieldsOf(file.text.slice(from, to), documents, zone, search).map((found) => ({
      ...placed(found, shift),
      inner: found.inner.replace(/^>/, ''),
    }))
  })
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)]
}

/** A field from its key to the last line that is indented further. */
function fieldAt(text: string, starts: readonly number[], line: number, column: number): Range {
  let end = line
  while (end < starts.length && isInside(text, starts[end] ?? 0, column)) end++
  return { from: (starts[line - 1] ?? 0) + column - 1, to: starts[end] ?? text.length }
}

function isInside(text: string, start: number, column: number): boolean {
  const indent = /^[ \t]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0
  const next = text.charAt(start + indent)
  return next === '' || next === '\n' || next === '\r' || indent >= column
}
