import type { SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { columnOf, lineEnd, newlineOf, quotesAt } from './layout.ts'
import { asLines } from './write-insertion.ts'
import { fieldLines, writeFlow } from './write-value.ts'

/**
 * Another field where one stands, of which nothing is left: what was written on its line behind it stays there. Undefined where a comment stands
 * inside of the old value.
 */
export function writeReplacement(
  text: string,
  node: SourceNode,
  holderStyle: SourceNode['style'],
  { key, value }: { readonly key: string; readonly value: unknown },
  step: number,
): readonly Cut[] | undefined {
  const { key: name, value: old, style } = node
  if (name === undefined || old === undefined || style === 'block' || style === 'flow' || node.marked) return undefined
  if (!/^\s*:\s*(?:[|>][-+\d]*\s*)?$/.test(text.slice(name.to, old.from))) return undefined
  const written = text.slice(old.from, old.to)
  if (style === 'block-scalar' && /^[^\r\n]*#/.test(written)) return undefined
  const to = style === 'block-scalar' ? old.from + written.trimEnd().length : old.to
  const quotes = quotesAt(text, name)
  if (holderStyle === 'flow') {
    const own = writeFlow({ [key]: value }, quotes)?.slice(1, -1)
    return own === undefined ? undefined : [{ from: name.from, to, text: own }]
  }
  const [first, ...others] = fieldLines(key, value, { quotes, step, dash: 2, flowLists: true }) ?? []
  if (first === undefined) return undefined
  const indent = ' '.repeat(columnOf(text, name.from))
  const below = others.map((line) => `${indent}${line}`)
  const newline = newlineOf(text)
  const { rest } = lineEnd(text, to)
  if (rest === '' || below.length === 0) return [{ from: name.from, to, text: [first, ...below].join(newline) }]
  return [{ from: name.from, to, text: first }, asLines(text, to, below.join(newline))]
}
