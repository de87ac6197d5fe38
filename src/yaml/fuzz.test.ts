import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { EVENT_ID, parseEvents } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { child, type Pointer } from '../types/pointer.ts'
import { Builder } from './build.ts'
import { readComments } from './comments.ts'
import { locate } from './locate.ts'
import { scalarText } from './nodes.ts'
import { quickEvents, readQuick } from './read-quick.ts'
import { readYaml } from './read-yaml.ts'
import { scalarUnits } from './scalar-offsets.ts'
import { someLimits } from './testing.ts'

const rows: { yaml: string }[] = JSON.parse(readFileSync(new URL('./scalars.json', import.meta.url), 'utf8'))
const pieces = [
  ' ',
  '  ',
  '\n',
  '\n  ',
  ': ',
  ':',
  '- ',
  '#',
  ' # c',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>-',
  'a',
  'b: c',
  '\t',
  '? ',
  '&x ',
  '*x',
  '!',
  '<<: ',
  '\\',
  '\r\n',
  '\r',
  '%',
  '---\n',
  '...\n',
  '\ufeff',
  'é',
  '😀',
  '{{ x }}',
  '\u0085',
]

/** Texts that are nearly YAML: rows of the table, cut, joined and sprinkled with what matters to a parser. */
const nearly = fc
  .array(fc.oneof(fc.constantFrom(...rows.map((row) => row.yaml.slice(0, 120))), fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((parts) => fc.tuple(fc.constant(parts.join('')), fc.nat(200), fc.nat(20), fc.constantFrom(...pieces)))
  .map(
    ([text, at, length, piece]) =>
      text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + (length > 10 ? 0 : length)),
  )
const seed = 20261121
const runs = { numRuns: 300, seed }

describe('any text', () => {
  it('is read, located and searched for comments without a throw, inside its limits', () => {
    const limits = { ...someLimits, documents: 3, depth: 5, nodes: 12, aliases: 5 }
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const lines = text.split(/\r\n?|\n/).length
        const { documents, flaws, stopped } = readYaml(text, limits)
        expect(documents.length).toBeLessThanOrEqual(3)
        expect(documents.every((document, index) => document.index === index && nodesOf(document.value) <= 12 + 5)).toBe(true)
        expect(stopped === undefined || stopped.document === documents.length).toBe(true)
        const wanted = flaws.map(({ document }) => ({ document, pointer: '/a/0/b' as const, within: { from: 1, to: 3 } }))
        const spans = [
          ...flaws.map(({ span }) => span),
          ...locate(text, [...wanted, { document: 0, pointer: '' }, { document: 1, pointer: '/a' }]),
        ]
        for (const { line, column, endLine, endColumn } of spans) {
          expect(line >= 1 && column >= 1 && endLine <= lines && (endLine > line || (endLine === line && endColumn >= column))).toBe(true)
        }
        for (const comment of readComments(text)) expect(comment.line).toBeLessThanOrEqual(lines)
      }),
      runs,
    )
  })

  it('is read the quick way as js-yaml and the rules over it read it, wherever both do', () => {
    let both = 0
    fc.assert(
      fc.property(nearly, (text) => {
        if (/[\r\ufeff\u0085[\]{}\t]|^%|---|\.\.\./.test(text)) return
        const quick = readQuick(text, 0, text.length, 50)
        if (quick === undefined) return
        const general = readGenerally(text)
        if (general === undefined) return
        both++
        expect(quick.value).toEqual(general.value)
        expect(new Builder(text, quickEvents(text, 0, text.length, 50) ?? [], allowance()).build()).toEqual(quick.value)
      }),
      runs,
    )
    expect(both).toBeGreaterThan(20)
  })

  it('maps every unit of a scalar to where it stands', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        for (const event of eventsOrNone(text)) {
          if (event.type !== EVENT_ID.SCALAR || text.includes('U00110000')) continue
          const units = scalarUnits(text, event)
          expect(units.value).toBe(scalarText(text, event))
          expect(
            units.from.every((from, index) => from < (units.to[index] ?? 0) && from >= event.valueStart && from < event.valueEnd),
          ).toBe(true)
        }
      }),
      runs,
    )
  })
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
const words = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\x7f-\x9f\u2028\u2029\ufeff]/.test(text))
const leaf = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.constantFrom('on', '1', 'a\nb\n', ' x', 'x ', '', '\n', 'a\n\n b\nc', '# x', '0x1'),
)
const values = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(words, tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('any value', () => {
  it('is read back from what it is written as, and each scalar stands where it is located', () => {
    fc.assert(
      fc.property(values, fc.nat(), (value, seed) => {
        const text = write(value, 0, { seed })
        const { documents, flaws } = readYaml(text, someLimits)
        expect(flaws).toEqual([])
        expect(documents[0]?.value ?? null).toEqual(value)
        const leaves = [...leavesOf(value, '')]
        locate(
          text,
          leaves.map(({ pointer }) => ({ document: 0, pointer })),
        ).forEach((span, index) => {
          const lines = text.split('\n')
          const written = lines.slice(span.line - 1, span.endLine)
          const isBlock = /[|>][-+]?\d?$/.test(lines[span.line - 2] ?? '') && span.column > 1
          const wanted = leaves[index]?.value
          if (isBlock || wanted === null || typeof wanted === 'object') return
          written[written.length - 1] = (written.at(-1) ?? '').slice(0, span.endColumn - 1)
          written[0] = (written[0] ?? '').slice(span.column - 1)
          expect(readYaml(written.join('\n'), someLimits).documents[0]?.value).toEqual(wanted)
        })
      }),
      { numRuns: 200, seed },
    )
  })
})

/** Writes a value in block style, or in brackets where the seed says so. */
function write(value: unknown, indent: number, state: { seed: number }): string {
  state.seed = (Math.imul(state.seed, 1664525) + 1013904223) >>> 0
  const pad = ' '.repeat(indent)
  const quoted = (text: unknown) => JSON.stringify(text)
  if (value === null || typeof value !== 'object') return `${writeLeaf(value, indent, state.seed)}\n`
  if (state.seed % 5 === 0 || Object.keys(value).length === 0) return `${JSON.stringify(value)}\n`
  if (Array.isArray(value)) {
    return `\n${value.map((item) => `${pad}- ${write(item, indent + 2, state)}`.replace(/^( *- )\n +/, state.seed % 2 === 0 ? '$1' : '$&')).join('')}`
  }
  return `\n${Object.entries(value)
    .map(([key, inner]) => `${pad}${quoted(key)}: ${write(inner, indent + 2, state)}`)
    .join('')}`
}

function writeLeaf(value: unknown, indent: number, seed: number): string {
  const isBlock = typeof value === 'string' && indent > 0 && seed % 3 === 0 && /^[a-z][^\r\t]*[a-z]\n$/.test(value)
  return isBlock ? `|\n${value.slice(0, -1).replace(/^(?=.)/gm, ' '.repeat(indent))}` : JSON.stringify(value)
}

function* leavesOf(value: unknown, pointer: Pointer): Generator<{ pointer: Pointer; value: unknown }> {
  if (value === null || typeof value !== 'object') yield { pointer, value }
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, child(pointer, key))
}

function nodesOf(value: unknown): number {
  return value === null || typeof value !== 'object' ? 1 : Object.values(value).reduce<number>((sum, inner) => sum + nodesOf(inner), 1)
}

const allowance = () => ({ nodes: 10_000, aliases: 10_000, depth: 50 })

function readGenerally(text: string): { value: unknown } | undefined {
  try {
    return { value: new Builder(text, parseEvents(text, { maxDepth: 60 }), allowance()).build() }
  } catch {
    return undefined
  }
}

function eventsOrNone(text: string) {
  try {
    return parseEvents(text, { maxDepth: 60 })
  } catch {
    return []
  }
}
