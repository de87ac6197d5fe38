import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locate } from './locate.ts'
import { readYaml } from './read-yaml.ts'

const limits = { fileSize: 1e6, documents: 1000, depth: 100, aliases: 1000, nodes: 100_000 }
/** Printed by scripts/streams: what kubectl reads from a file, and why it stops. */
const rows: readonly { readonly text: string; readonly json: readonly unknown[]; readonly refused?: string }[] = JSON.parse(
  readFileSync(new URL('./streams.json', import.meta.url), 'utf8'),
)

function valuesOf(source: string) {
  const { documents, flaws } = readYaml(source, limits)
  return { values: documents.flatMap(({ value }) => (value === undefined || value === null ? [] : [value])), flaws }
}

test('the table is not empty', () => expect(rows.length).toBeGreaterThan(40))

test.each(rows)('$text is read as kubectl reads it', ({ text, json, refused }) => {
  const { values, flaws } = valuesOf(text)
  // What kubectl reads before it stops must be checked, whatever else is.
  expect(values.slice(0, refused === undefined ? undefined : json.length)).toEqual(json)
  expect(flaws.length > 0, JSON.stringify(flaws)).toBe(refused !== undefined)
})

test.each([
  ['---\n{"a":1}\n{"a":2}\n', 3],
  ['# a comment\n{"a":1}\n{"a":2}\n', 3],
  ['{a: 1}\n{a: 2}\n', 2],
  ['[{"a":1}]\n[{"a":2}]\n', 2],
  ['{"a":1}\n---\n{"a":2}\n{"a":3}\n', 4],
  ['a: 1\n...\nb: 2\n', 3],
  ['a: 1\n... \n# c\nb: 2\n---\nc: 3\n', 3],
])('%j, of which kubectl silently loses an object, is a flaw on its line', (source, line) => {
  expect(readYaml(source, limits).flaws.map(({ span }) => span.line)).toEqual([line])
})

test('places of JSON objects in a row are their own', () => {
  const source = '{"a":1} {"a":2}\n{\n  "a": [3]\n}\n'
  const spans = locate(source, [
    { document: 1, pointer: '/a' },
    { document: 2, pointer: '/a/0' },
    { document: 0, pointer: '/a', part: 'key' },
  ])
  expect(spans.map(({ line, column }) => [line, column])).toEqual([
    [1, 14],
    [3, 9],
    [1, 2],
  ])
  expect(readYaml(source, limits).documents.map(({ line, endLine }) => [line, endLine])).toEqual([
    [1, 1],
    [1, 1],
    [2, 4],
  ])
})

test.each([
  ['%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }], [1]],
  ['a: 1\n--- {b: 2}\n---\nc: 3\n', [{ a: 1 }, { b: 2 }, { c: 3 }], [2]],
  ['a: 1\n----\nb: 2\n', [{ a: 1 }, { b: 2 }], [2]],
  ['-----\na: 1\n', [{ a: 1 }], [1]],
  ['a: 1\n---- # c\nb: 2\n', [{ a: 1 }, { b: 2 }], [2]],
  ['--- # c\na: 1\n---#c\nb: 2\n', [{ a: 1 }, { b: 2 }], []],
])('%j: what kubectl stops at is told, and read all the same', (source, values, lines) => {
  const { documents, flaws } = readYaml(source, limits)
  expect(documents.map(({ value }) => value)).toEqual(values)
  expect(flaws.map(({ span }) => span.line)).toEqual(lines)
})

test('what stands behind JSON objects in a row is read, and told on its line', () => {
  const { documents, flaws } = readYaml('{"a":1}\n{"a":2}\n\n---\na: 3\n---\na: 4\n', limits)
  expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }])
  expect(flaws.map(({ document, span, read }) => [document, span.line, read])).toEqual([[2, 4, true]])
})
