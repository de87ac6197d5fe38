import { describe, expect, it } from 'vitest'
import type { Span } from '../types/place.ts'
import type { Pointer } from '../types/pointer.ts'
import { locate, type Wanted } from './locate.ts'

/** `line:column`, and the text that the span covers; `…` where it goes on to further lines. */
function told(text: string, { line, column, endLine, endColumn }: Span): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const written = lines[line - 1]?.slice(column - 1, line === endLine ? endColumn - 1 : undefined)
  return line === endLine ? `${line}:${column} ${written}` : `${line}:${column} ${written}… ${endLine}:${endColumn}`
}

function found(text: string, pointer: Pointer, more: Partial<Wanted> = {}): string | undefined {
  const [span] = locate(text, [{ document: 0, pointer, ...more }])
  return span === undefined ? undefined : told(text, span)
}

const deployment = `# head
apiVersion: apps/v1   # why
kind: "Deployment"
metadata:
  name: 'web'
  labels: {app: web, "tier" : front}
spec:
  template:
    spec:
      containers:
      - name: web
        args: [--a, "-b",
          c]
        env:
          - name: A
            value: 1
          -
            name: B
      # other
      -   name: sidecar
          command:
          - sh
          -
          - |
            echo one
            echo two
      volumes: []
      nothing:
      empty: {}
status:
`

describe('the spans of fields', () => {
  it.each<[Pointer, string, string]>([
    ['', '2:1 apiVersion: apps/v1', '2:1 apiVersion: apps/v1'],
    ['/apiVersion', '2:13 apps/v1', '2:1 apiVersion'],
    ['/kind', '3:7 "Deployment"', '3:1 kind'],
    ['/metadata', "5:3 name: 'web'", '4:1 metadata'],
    ['/metadata/name', "5:9 'web'", '5:3 name'],
    ['/metadata/labels', '6:11 {app: web, "tier" : front}', '6:3 labels'],
    ['/metadata/labels/app', '6:17 web', '6:12 app'],
    ['/metadata/labels/tier', '6:31 front', '6:22 "tier"'],
    ['/spec', '8:3 template:', '7:1 spec'],
    ['/spec/template/spec/containers', '11:7 - name: web', '10:7 containers'],
    ['/spec/template/spec/containers/0', '11:9 name: web', '11:9 name: web'],
    ['/spec/template/spec/containers/0/args', '12:15 [--a, "-b"', '12:9 args'],
    ['/spec/template/spec/containers/0/args/1', '12:21 "-b"', '12:21 "-b"'],
    ['/spec/template/spec/containers/0/args/2', '13:11 c', '13:11 c'],
    ['/spec/template/spec/containers/0/env/1', '18:13 name: B', '18:13 name: B'],
    ['/spec/template/spec/containers/1', '20:11 name: sidecar', '20:11 name: sidecar'],
    ['/spec/template/spec/containers/1/command/1', '23:11 -', '23:11 -'],
    ['/spec/template/spec/containers/1/command/2', '25:13 echo one… 26:21', '25:13 echo one… 26:21'],
    ['/spec/template/spec/volumes', '27:16 []', '27:7 volumes'],
    ['/spec/template/spec/nothing', '28:7 nothing', '28:7 nothing'],
    ['/spec/template/spec/empty', '29:14 {}', '29:7 empty'],
    ['/status', '30:1 status', '30:1 status'],
  ])('%s', (pointer, value, key) => {
    expect(found(deployment, pointer)).toBe(value)
    expect(found(deployment, pointer, { part: 'value' })).toBe(value)
    expect(found(deployment, pointer, { part: 'key' })).toBe(key)
  })

  it.each<[Pointer, string]>([
    ['/metadata/namespace', "5:3 name: 'web'"],
    ['/metadata/name/first', "5:9 'web'"],
    ['/spec/template/spec/containers/7/name', '11:7 - name: web'],
    ['/spec/template/spec/containers/name', '11:7 - name: web'],
    ['/spec/template/spec/containers/01', '11:7 - name: web'],
    ['/spec/template/spec/nothing/there', '28:7 nothing'],
    ['/constructor', '2:1 apiVersion: apps/v1'],
  ])('falls back from %s', (pointer, expected) => {
    expect(found(deployment, pointer)).toBe(expected)
    expect(found(deployment, pointer, { part: 'key' })).toBe(expected)
  })

  it('answers in the order asked, over documents and broken ones', () => {
    const text = 'a: 1\n---\nb: [\n--- # c\n\n# d\nc: {x: 2}\n---\n---\ne: *f\n'
    const wanted: Wanted[] = [
      { document: 2, pointer: '/c/x' },
      { document: 0, pointer: '/a', part: 'key' },
      { document: 1, pointer: '/b/0' },
      { document: 3, pointer: '/d' },
      { document: 4, pointer: '/e' },
      { document: 9, pointer: '' },
    ]
    expect(locate(text, wanted).map((span) => told(text, span))).toEqual(['7:8 2', '1:1 a', '3:1 b: [', '8:1 ---', '10:4 *f', '1:1 a: 1'])
  })
})

describe('keys of every kind', () => {
  it.each<[string, Pointer, string]>([
    ['on: 1\n', '/true', '1:1 on'],
    ['5: x\n', '/5', '1:1 5'],
    ['0x10: x\n', '/16', '1:1 0x10'],
    ['"a/b~c": 1\n', '/a~1b~0c', '1:1 "a/b~c"'],
    ['? a\n: 1\n', '/a', '1:3 a'],
    ['"": 1\n', '/', '1:1 ""'],
    ['__proto__: 1\n', '/__proto__', '1:1 __proto__'],
    ['a: 1\na: 2\n', '/a', '2:1 a'],
    ['!!str 5: x\n', '/5', '1:7 5'],
  ])('%j %s', (text, pointer, key) => {
    expect(found(text, pointer, { part: 'key' })).toBe(key)
  })
})

describe('aliases and merges', () => {
  const text = 'base: &base\n  x: 1\n  w: &w [p, q]\nuse: *base\nlist: *w\nover:\n  <<: *base\n  x: 2\nboth:\n  <<: [{z: 3}, *base]\n'
  it.each<[Pointer, string]>([
    ['/use', '2:3 x: 1'],
    ['/use/x', '2:6 1'],
    ['/use/w/1', '3:13 q'],
    ['/list/0', '3:10 p'],
    ['/over/x', '8:6 2'],
    ['/over/w', '3:9 [p, q]'],
    ['/both/z', '10:12 3'],
    ['/both/x', '2:6 1'],
  ])('%s is where it is written', (pointer, expected) => {
    expect(found(text, pointer)).toBe(expected)
  })
})

describe('a part of a value', () => {
  const cases: [string, string, string, string][] = [
    ['a plain scalar', 'v: some words here\n', 'words', '1:9 words'],
    ['a plain scalar over lines', 'v: some\n  words\n\n  here\n', 'words', '2:3 words'],
    ['behind a folded blank line', 'v: some\n  words\n\n  here\n', 'here', '4:3 here'],
    ['single quotes', "v: 'it''s here'\n", 'here', '1:11 here'],
    ['a doubled quote', "v: 'it''s here'\n", "'", "1:7 ''"],
    ['escapes before', 'v: "\\u00e9\\t\\x41 here"\n', 'here', '1:18 here'],
    ['an escape', 'v: "a\\tb"\n', '\t', '1:6 \\t'],
    ['double quotes over lines', 'v: "some\n  words \\\n  here"\n', 'here', '3:3 here'],
    ['a literal block', 'v: |\n  one\n    two\n\n  three\n', 'two', '3:5 two'],
    ['the end of a literal block', 'v: |\n  one\n    two\n\n  three\n', 'three', '5:3 three'],
    ['a literal block with a number', 'v: |2-\n    one\n  two', 'two', '3:3 two'],
    ['a folded block', 'v: >-\n  one\n  two\n\n  three\n   four\n  five\n', 'five', '7:3 five'],
    ['deeper lines of a folded block', 'v: >\n  one\n\n   two\n\n  three\n', 'two', '4:4 two'],
    ['an item', '- a\n- "b c"\n', 'c', '2:6 c'],
    ['behind wide characters', 'v: 😀 é here\n', 'here', '1:9 here'],
    ['CRLF', 'v: |\r\n  one\r\n  two\r\n', 'two', '3:3 two'],
    ['a lone CR', 'v: |\r  one\r  two\r', 'two', '3:3 two'],
    ['a byte order mark', '\ufeffv: one two\n', 'two', '1:8 two'],
    ['brackets at any indentation', 'v: [a,\n"one\ntwo"]\n', 'two', '3:1 two'],
  ]
  it.each(cases)('%s', async (_, text, words, expected) => {
    const { readYaml } = await import('./read-yaml.ts')
    const { someLimits } = await import('./testing.ts')
    const root = readYaml(text, someLimits).documents[0]?.value
    const [pointer, value] = Array.isArray(root) ? (['/1', root[1]] as const) : pick(Reflect.get(root ?? {}, 'v'))
    const from = value.indexOf(words)
    expect(from).toBeGreaterThanOrEqual(0)
    expect(found(text, pointer, { within: { from, to: from + words.length } })).toBe(expected)
  })

  it('keeps to the value where the range does not', () => {
    expect(found('v: abc\n', '/v', { within: { from: 1, to: 99 } })).toBe('1:5 bc')
    expect(found('v: abc\n', '/v', { within: { from: 99, to: 100 } })).toBe('1:6 c')
    expect(found('v: abc\n', '/v', { within: { from: 1, to: 1 } })).toBe('1:5 b')
    expect(found('v: ""\n', '/v', { within: { from: 0, to: 1 } })).toBe('1:4 ""')
    expect(found('v: {a: 1}\n', '/v', { within: { from: 0, to: 1 } })).toBe('1:4 {a: 1}')
    expect(found('some-key: abc\n', '/some-key', { part: 'key', within: { from: 5, to: 8 } })).toBe('1:6 key')
  })
})

function pick(value: string | readonly string[]): readonly [Pointer, string] {
  return typeof value === 'string' ? ['/v', value] : ['/v/1', value[1] ?? '']
}
