import { dump } from 'js-yaml'
import { describe, expect, it, test } from 'vitest'
import { defaultLimits } from '../plan/asks.ts'
import type { Pointer } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { cutText } from './cut.ts'
import { writeChanges } from './write-changes.ts'

type What = Change extends infer One ? (One extends unknown ? Omit<One, 'place'> : never) : never

function write(text: string, ...changes: readonly [pointer: Pointer, what: What, document?: number][]): string | undefined {
  const all = changes.map(([pointer, what, document = 0]) => ({ place: { file: 'a.yaml', document, pointer }, ...what }) as Change)
  const cuts = writeChanges(text, all, defaultLimits)
  return cuts === undefined ? undefined : cutText(text, cuts)
}

const lines = (...all: string[]) => `${all.join('\n')}\n`

describe('a value', () => {
  test.each<[string, string, What, string]>([
    ['plain', 'a: 1 # one\n', { set: 'two' }, 'a: two # one\n'],
    ['in single quotes', "a: 'x'\n", { set: "it's" }, "a: 'it''s'\n"],
    ['in double quotes', 'a: "x"\n', { set: 'y' }, 'a: "y"\n'],
    ['that would be read as another type', 'a: x\n', { set: 'yes' }, 'a: "yes"\n'],
    ['that needs quotes', 'a: x\n', { set: 'b: c' }, 'a: "b: c"\n'],
    ['a number', 'a: x\n', { set: 3 }, 'a: 3\n'],
    ['nothing', 'a:\nb: 1\n', { set: 'x' }, 'a: x\nb: 1\n'],
    ['a flow list', 'a: [1, 2]\n', { set: true }, 'a: true\n'],
    ['an empty string', 'a: core\n', { set: '' }, 'a: ""\n'],
    ['JSON', '{"a": "x", "b": 1}', { set: 'y' }, '{"a": "y", "b": 1}'],
    ['behind CRLF', 'b: 1\r\na: x\r\n', { set: 'z' }, 'b: 1\r\na: z\r\n'],
    ['at an anchor, for all that share it', 'a: &x 1 # one\nb: *x\n', { set: 'z' }, 'a: &x z # one\nb: *x\n'],
    ['for an alias alone', 'b: &x 1\na: *x # one\n', { set: 'z' }, 'b: &x 1\na: z # one\n'],
    ['that a merge brings, where it is written', 'base: &x {a: 1}\n<<: *x\n', { set: 'z' }, 'base: &x {a: z}\n<<: *x\n'],
  ])('%s', (_, text, what, written) => {
    expect(write(text, ['/a', what])).toBe(written)
  })

  test.each([
    ['a block text', 'a: |\n  x\n'],
    ['a mapping', 'a:\n  b: 1\n'],
    ['something with a tag', 'a: !!str 1\n'],
    ['a mapping with an anchor', 'a: &x {b: 1}\nb: *x\n'],
    ['what is not there', 'b: 1\n'],
    ['in a document that does not parse', 'a: [1\n'],
  ])('is left alone: %s', (_, text) => {
    expect(write(text, ['/a', { set: 'y' }])).toBeUndefined()
  })
})

describe('quotes', () => {
  test.each([
    ['0400', '"0400"'],
    ['yes', '"yes"'],
    ['1e3', '"1e3"'],
    ['0x10', '"0x10"'],
    ['~', '"~"'],
  ])('%s keeps its text', (written, quoted) => {
    expect(write(`data:\n  MODE: ${written} # why\n`, ['/data/MODE', { quote: true }])).toBe(`data:\n  MODE: ${quoted} # why\n`)
  })

  it('has nothing to do where there are quotes', () => {
    expect(write('a: "1"\n', ['/a', { quote: true }])).toBeUndefined()
  })
})

describe('a key', () => {
  test.each([
    ['plain', 'containres:\n  - a\n', 'containers:\n  - a\n'],
    ['in quotes', '"containres": [a]\n', '"containers": [a]\n'],
    ['in single quotes', "'containres': x\n", "'containers': x\n"],
    ['in JSON', '{"containres": 1}', '{"containers": 1}'],
  ])('is renamed: %s', (_, text, written) => {
    expect(write(text, ['/containres', { rename: 'containers' }])).toBe(written)
  })

  it('takes no name that is there already', () => {
    expect(write('a: 1\nb: 2\n', ['/a', { rename: 'b' }])).toBeUndefined()
  })
})

describe('removal', () => {
  test.each<[string, string, Pointer, string]>([
    ['a line', lines('a: 1', 'b: 2', 'c: 3'), '/b', lines('a: 1', 'c: 3')],
    ['a block', lines('a:', '  x: 1', '  y: |', '    z', 'b: 2'), '/a', lines('b: 2')],
    ['the last line, not closed', 'a: 1\nb: 2', '/b', 'a: 1'],
    ['the last line of CRLF, not closed', 'a: 1\r\nb: 2', '/b', 'a: 1'],
    ['an item', lines('a:', '  - x', '  - y', '  - z'), '/a/1', lines('a:', '  - x', '  - z')],
    ['the first field of an item', lines('a:', '  - x: 1', '    y: 2'), '/a/0/x', lines('a:', '  - y: 2')],
    ['in braces', 'a: {x: 1, v: 2, z: 3}\n', '/a/v', 'a: {x: 1, z: 3}\n'],
    ['the last in braces', 'a: {x: 1, v: 2}\n', '/a/v', 'a: {x: 1}\n'],
    ['a block text with its end', lines('a: 1', 'b: |', '  x', '', 'c: 2'), '/b', lines('a: 1', 'c: 2')],
  ])('%s', (_, text, pointer, written) => {
    expect(write(text, [pointer, { remove: true }])).toBe(written)
  })

  test.each<[string, string, Pointer]>([
    ['an only field', 'a:\n  b: 1\n', '/a/b'],
    ['a line with a comment', 'a: 1 # keep me\nb: 2\n', '/a'],
  ])('is left out: %s', (_, text, pointer) => {
    expect(write(text, [pointer, { remove: true }])).toBeUndefined()
  })
})

describe('insertion', () => {
  const insert = { insert: { key: 'immutable', value: true } }

  test.each([
    [
      'behind the kind',
      lines('apiVersion: v1', 'kind: ConfigMap # settings', 'data: {}'),
      lines('apiVersion: v1', 'kind: ConfigMap # settings', 'immutable: true', 'data: {}'),
    ],
    ['at the end without one', lines('a: 1', 'b:', '  c: 2'), lines('a: 1', 'b:', '  c: 2', 'immutable: true')],
    ['in a file that ends without a line end', 'a: 1', 'a: 1\nimmutable: true'],
    ['in JSON', '{"kind": "ConfigMap", "data": {}}', '{"kind": "ConfigMap", "immutable": true, "data": {}}'],
    ['behind a block text', lines('a: |', '  x'), lines('a: |', '  x', 'immutable: true')],
    ['with CRLF', 'kind: ConfigMap\r\ndata: {}\r\n', 'kind: ConfigMap\r\nimmutable: true\r\ndata: {}\r\n'],
  ])('%s', (_, text, written) => {
    expect(write(text, ['', insert])).toBe(written)
  })

  it('finds its column in an item of a list', () => {
    const text = lines('items:', '  - kind: ConfigMap', '    data: {}')
    expect(write(text, ['/items/0', insert])).toBe(lines('items:', '  - kind: ConfigMap', '    immutable: true', '    data: {}'))
  })

  it('adds an item', () => {
    expect(write(lines('verbs:', '- get', 'x: 1'), ['/verbs', { insert: { value: 'list' } }])).toBe(
      lines('verbs:', '- get', '- list', 'x: 1'),
    )
    expect(write('verbs: [get]\n', ['/verbs', { insert: { value: 'list' } }])).toBe('verbs: [get, list]\n')
    expect(write('verbs: ["get"]\n', ['/verbs', { insert: { value: 'list' } }])).toBe('verbs: ["get", "list"]\n')
  })

  it('takes no key that is there already', () => {
    expect(write('kind: ConfigMap\nimmutable: false\n', ['', insert])).toBeUndefined()
  })
})

it('writes several changes as one, each in its own document', () => {
  const text = lines('kind: ConfigMap', 'spec:', '  immutable: true', '  b: 1', '---', 'a: 1')
  const moved = write(
    text,
    ['/spec/immutable', { remove: true }],
    ['', { insert: { key: 'immutable', value: true } }],
    ['/a', { set: 2 }, 1],
  )
  expect(moved).toBe(lines('kind: ConfigMap', 'immutable: true', 'spec:', '  b: 1', '---', 'a: 2'))
})

it('changes nothing but its own field, whatever the layout', () => {
  const object = {
    kind: 'Deployment',
    metadata: { name: 'web', labels: { 'a/b': 'yes' } },
    spec: { list: [{ name: 'x', value: '1' }, { name: 'y' }], text: 'a\nb\n' },
  }
  const pointers: readonly Pointer[] = ['/metadata/name', '/metadata/labels/a~1b', '/spec/list/0/value', '/spec/list/1/name']
  for (const [indent, flowLevel, forceQuotes] of [
    [2, -1, false],
    [4, -1, true],
    [2, 2, false],
    [3, 0, true],
  ] as const) {
    const text = dump(object, { indent, flowLevel, forceQuotes })
    for (const pointer of pointers) {
      const written = write(text, [pointer, { set: 'other' }])
      const value = readYaml(written ?? '', defaultLimits).documents[0]?.value
      expect(JSON.stringify(value).split('"other"')).toHaveLength(2)
    }
  }
})
