import { describe, expect, test } from 'vitest'
import { base64, look, openSamples } from './testing.ts'

const sampleOf = openSamples()
const size = 50_000
const family = 'github-personal-access-token'
const token = sampleOf(family)
const head = (kind: string) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: a\n`

/** What a look could lose its way in, repeated: its stack, or time in proportion to the square of them. */
const fillings = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  '0',
  '=',
  '+',
  '/',
  '%',
  '%41',
  '\\',
  '"',
  "'",
  '$',
  '{',
  '[',
  '(',
  '<',
  '#',
  '-',
  ':',
  ',',
  'a ',
  'a=',
  'a: ',
  'a=b ',
  '--a ',
  '--a=b ',
  'a/',
  'a.',
  'aB1',
  'é',
  '😀',
  '- ',
  '{{',
  '${',
  '"a", ',
  '{"a":1}',
  'YWJj',
  'YWJjYWJjYWJjYWJjYWJj\n',
  'eyJ',
  '-----BEGIN ',
  'password: ',
  'password=',
  'token="',
  'http://',
  '# a\n',
  '/* ',
  'a=b\n',
  'password: b\n',
  '\\u0041',
  '<a b="c">',
]

/** The files of many kinds that hold such a text, and where they do. */
const files: readonly (readonly [string, string, (text: string) => string])[] = [
  ['notes', 'a.txt', (text) => text],
  ['a script', 'a.sh', (text) => text],
  ['JSON', 'a.json', (text) => JSON.stringify({ a: text, password: text })],
  ['a Secret', 'a.yaml', (text) => `${head('Secret')}data:\n  b: ${base64(text)}\nstringData:\n  password: ${JSON.stringify(text)}\n`],
  ['a ConfigMap', 'a.yaml', (text) => `${head('ConfigMap')}data:\n  password: |\n${text.replace(/^/gm, '    ')}\n`],
  [
    'a Pod',
    'a.yaml',
    (text) => `${head('Pod')}spec:\n  containers:\n  - name: a\n    args: [${JSON.stringify(text)}, --a, ${JSON.stringify(text)}]\n`,
  ],
  ['a broken manifest', 'templates/a.yaml', (text) => `${head('Secret')}stringData:\n\ta: {{ x }}\n  password: ${text}`],
]

describe.each(files)('what is hard to look through is looked through in %s', (_, path, write) => {
  test.each(fillings)('%j', (filling) => {
    const filled = filling.repeat(Math.ceil(size / filling.length))
    expect(look(path, write(`${filled} x\n${token}`)).credentials.map((one) => one.family)).toContain(family)
  })
})
