import { describe, expect, it } from 'vitest'
import type { Flaw } from '../types/yaml.ts'
import { readYaml } from './read-yaml.ts'
import { someLimits, wordsOf } from './testing.ts'

const read = (text: string) => readYaml(text, someLimits)
const values = (text: string) => read(text).documents.map((document) => document.value)
/** `document line:column-line:column kind reason`, the end only where it is on another line. */
const told = ({ document, span, kind, reason }: Flaw) => `${document} ${span.line}:${span.column} ${kind} ${wordsOf(reason)}`

describe('the documents of a file', () => {
  it.each<[string, unknown[]]>([
    ['', []],
    ['# only a comment\n', []],
    ['a: 1\n', [{ a: 1 }]],
    ['---\na: 1\n', [{ a: 1 }]],
    ['a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['--- # first\na: 1\n--- # second\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['# head\n---\na: 1\n', [{ a: 1 }]],
    ['---\n---\na: 1\n---\n', [undefined, { a: 1 }, undefined]],
    ['---\n# c\n---\n', [undefined, undefined]],
    ['a: 1\n...\n', [{ a: 1 }]],
    ['a: 1\n...\n---\nb: 2\n...\n', [{ a: 1 }, { b: 2 }]],
    ['a: |\n  ---\n  b\n---\nc: "---"\n', [{ a: '---\nb\n' }, { c: '---' }]],
    ['a: |\n ...\n---\nb: 1\n', [{ a: '...\n' }, { b: 1 }]],
    ['a: 1\r\n---\r\nb: 2\r\n', [{ a: 1 }, { b: 2 }]],
    ['a: 1\r---\rb: 2\r', [{ a: 1 }, { b: 2 }]],
    ['\ufeffa: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['\ufeff---\na: 1\n', [{ a: 1 }]],
    ['---a: 1\n', [{ '---a': 1 }]],
    ['a: x\n ---\n', [{ a: 'x ---' }]],
    ['{"a": {"b": [1, true, null, "c"]}}', [{ a: { b: [1, true, null, 'c'] } }]],
    ['{\n\t"a": 1,\n\t"b": "\\u00e9\\ud83d\\ude00\\/"\n}\n', [{ a: 1, b: 'é😀/' }]],
    ['null\n', [null]],
  ])('%j', (text, expected) => {
    const { documents, flaws } = read(text)
    expect(flaws.map(told)).toEqual([])
    expect(documents.map((document) => document.value)).toEqual(expected)
    expect(documents.map((document) => document.index)).toEqual(expected.map((_, index) => index))
  })

  it('tells the lines of each', () => {
    const { documents } = read('# head\na: 1\nb: 2\n\n---\n\nc: 3\n# end\n\n---\n---\nd: 4')
    expect(documents.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 3],
      [7, 8],
      [10, 10],
      [12, 12],
    ])
  })

  it('gives properties of every name, and no prototype', () => {
    const [value] = values('__proto__:\n  polluted: true\nconstructor: 1\ntoString: 2\n')
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    const [merged] = values('a: &a\n  __proto__: {polluted: true}\nb:\n  <<: *a\n')
    expect(Object.keys(Reflect.get(merged ?? {}, 'b'))).toEqual(['__proto__'])
  })
})

describe('what is wrong', () => {
  it.each<[string, string]>([
    ['a: b: c\n', '0 1:5 syntax a second colon stands in the line: a value that holds ": " must be quoted'],
    ['a: @b\n', '0 1:4 syntax a value cannot begin with @: quote it'],
    ['a: `b`\n', '0 1:4 syntax a value cannot begin with `: quote it'],
    ['a: - b\n', '0 1:4 syntax a list cannot begin on the line of its key'],
    ['a: &a b: 1\n', '0 1:4 syntax a mapping or a list cannot begin on the line of its key'],
    ['a: "b" c\n', '0 1:8 syntax something follows the end of a value: quote the whole value'],
    ['a: {{ b }}\n', '0 1:5 syntax a mapping or a list cannot be a key'],
    ['a: 1\nb\nc: 2\n', '0 2:1 syntax the line is neither a field with a colon nor part of the value above it'],
    ['a: 1\nb\n', '0 2:1 syntax the line is neither a field with a colon nor part of the value above it'],
    ['a:\n  b: 1\n c: 2\n', '0 3:2 syntax the indentation fits no mapping above'],
    ['a:\n  - b\n c: d\n', '0 3:2 syntax the indentation fits no mapping above'],
    ['a: 1\n  b: 2\n', '0 2:4 syntax a second colon stands in the line: a value that holds ": " must be quoted'],
    ['a: b\n- c\n', '0 2:1 syntax the line fits nothing above: it belongs to no mapping, list or value'],
    ['a:\n\tb: 1\n', '0 2:1 tab a tab stands where spaces indent: YAML takes only spaces'],
    ['a:\n  b: 1\n  \tc: 2\n', '0 3:3 tab a tab stands where spaces indent: YAML takes only spaces'],
    ['a: "b"\n\t\nc: d\n', '0 2:1 tab a tab stands where spaces indent: YAML takes only spaces'],
    ['- a\n-\tb\n', '0 2:2 tab a tab stands where spaces indent: YAML takes only spaces'],
    ['a: [b\n', '0 1:4 syntax the [ that opens here is not closed, or the lines that it spans are not indented'],
    [
      'a: 1\nb:\n  - {c: [d],\n    e: "]"\nf: g\n',
      '0 3:5 syntax the { that opens here is not closed, or the lines that it spans are not indented',
    ],
    ['a: [b, "c" d]\n', '0 1:12 syntax a comma is missing in the brackets'],
    ['a: "b\n', '0 1:4 syntax the double quote that opens here is not closed, or the lines that it spans are not indented'],
    ["a: 'b\nc: d\n", '0 1:4 syntax the single quote that opens here is not closed, or the lines that it spans are not indented'],
    ['a: |x\n  b\n', '0 1:5 syntax nothing but a comment may follow the block indicator on its line'],
    ['a: "\\q"\n', '0 1:6 syntax the escape in this quotation is not known'],
    ['a: *b\n', '0 1:4 unknown-alias the alias *b stands for an anchor that this document does not define'],
    ['a: &a 1\n---\na: *a\n', '1 3:4 unknown-alias the alias *a stands for an anchor that this document does not define'],
    ['a: &a [*a]\n', '0 1:8 syntax the anchor &a contains itself'],
    ['a: .inf\n', '0 1:4 syntax infinities and NaN cannot be sent to the API server'],
    ['~: a\n', '0 1:1 syntax a key must be a string, a number or a boolean: quote it'],
    ['? [a]\n: b\n', '0 1:3 syntax a mapping or a list cannot be a key'],
    ['a:\n  <<: 5\n', '0 2:7 syntax the value of << must be a mapping or a list of mappings'],
    ['a: !!int b\n', '0 1:10 syntax the value does not fit the tag !!int'],
    ['%YAML 1.2\n---\na: 1\n', '0 1:1 syntax Kubernetes reads YAML 1.1 and refuses a document that says another version'],
    ['a: b\u0000c\n', '0 1:5 control-character the control character U+0000 is not allowed in YAML'],
    ['# \u0007\na: 1\n', '0 1:3 control-character the control character U+0007 is not allowed in YAML'],
    ['a: 1\r\nb: \u001b[0m\r\n', '0 2:4 control-character the control character U+001B is not allowed in YAML'],
    [
      'a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> main\n',
      '0 2:1 syntax a merge conflict was left unresolved here: both sides stand in the file',
    ],
    ['a: 1\r\n=======\r\nb: 2\r\n>>>>>>> main\r\n', '0 2:1 syntax a merge conflict was left unresolved here: both sides stand in the file'],
    ['a\n=======\nb: c\n', '0 3:2 syntax the line fits nothing above: it belongs to no mapping, list or value'],
    ['\ufeffa: b: c\n', '0 1:5 syntax a second colon stands in the line: a value that holds ": " must be quoted'],
  ])('%j', (text, expected) => {
    const { documents, flaws } = read(text)
    expect(flaws.map(told)).toEqual([expected])
    expect(flaws[0]).toMatchObject({ read: false, template: text.includes('{{') })
    expect(documents.at(-1)?.value).toBeUndefined()
  })

  it('reads all other documents', () => {
    const { documents, flaws } = read('a: 1\n---\n\nb: [\n---\n"c\n---\nd: *x\n---\ne: 2\n')
    expect(documents.map((document) => document.value)).toEqual([{ a: 1 }, undefined, undefined, undefined, { e: 2 }])
    expect(flaws.map((flaw) => [flaw.document, flaw.span.line])).toEqual([
      [1, 4],
      [2, 6],
      [3, 8],
    ])
  })

  it.each(['{{- if .Values.x }}\na: 1\n{{- end }}\n', 'a: {{ .Values.a }}\n', '{% if x %}\na: 1\n', '<% x %>\na: 1\n'])(
    'takes %j for a template',
    (text) => {
      expect(read(text).flaws).toEqual([expect.objectContaining({ read: false, template: true })])
    },
  )

  it.each(['a: "{{ x }}"\n', 'a: x {{ y }}\n', 'a: |\n  {{ x }}\n  {% y %}\n'])('does not take %j for a template: it parses', (text) => {
    expect(read(text).flaws).toEqual([])
  })

  it('takes no template for one where a merge conflict was left', () => {
    const { flaws } = read('a: 1\n<<<<<<< HEAD\n{{ if .x }}\n=======\n{{ if .y }}\n>>>>>>> main\n{{ end }}\n')
    expect(flaws).toEqual([expect.objectContaining({ read: false, template: false, span: expect.objectContaining({ line: 2 }) })])
  })

  it('tells of one broken document among templates', () => {
    const { flaws } = read('a: {{ b }}\n---\na: [\n')
    expect(flaws.map((flaw) => flaw.template)).toEqual([true, false])
  })
})

describe('equal keys', () => {
  it.each<[string, unknown, string[]]>([
    ['a: 1\nb: 2\na: 3\n', { a: 3, b: 2 }, ['3:1 first 1:1']],
    ['a: 1\na: 2\na: 3\n', { a: 3 }, ['2:1 first 1:1', '3:1 first 1:1']],
    ['a:\n  b: 1\n  "b": 2\n', { a: { b: 2 } }, ['3:3 first 2:3']],
    ['{"a": 1, "a": 2}\n', { a: 2 }, ['1:10 first 1:2']],
    ['on: 1\n"true": 2\n', { true: 2 }, ['2:1 first 1:1']],
    ['1: a\n"1": b\n', { 1: 'b' }, ['2:1 first 1:1']],
    ['- a: 1\n- a: 1\n', [{ a: 1 }, { a: 1 }], []],
    ['a: {x: 1}\nb: {x: 1}\n', { a: { x: 1 }, b: { x: 1 } }, []],
    ['a: {x: 1}\na: {w: [1, {z: 2}]}\nb: 1\n', { a: { w: [1, { z: 2 }] }, b: 1 }, ['2:1 first 1:1']],
    ['a: &a {x: 1}\nb:\n  <<: *a\n  x: 2\n', { a: { x: 1 }, b: { x: 2 } }, []],
    ['a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n', { a: { x: 1 }, b: { x: 1 } }, []],
    ['__proto__: 1\n__proto__: 2\n', JSON.parse('{"__proto__": 2}'), ['2:1 first 1:1']],
    ['constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }, []],
  ])('%j', (text, expected, places) => {
    const { documents, flaws } = read(text)
    expect(documents.map((document) => document.value)).toEqual([expected])
    expect(flaws.map(({ span, first }) => `${span.line}:${span.column} first ${first?.line}:${first?.column}`)).toEqual(places)
    for (const flaw of flaws) expect(flaw).toMatchObject({ kind: 'duplicate-key', document: 0, read: true, template: false })
  })
})
