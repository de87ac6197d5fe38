import { describe, expect, test } from 'vitest'
import { readMessage } from './messages.ts'

const opening =
  "problem validating schema. Check JSON formatting: jsonschema validation failed with 'file:///tmp/x/deployment-apps-v1.json#'"

describe('readMessage', () => {
  test('tells every level of causes', () => {
    const message = `${opening} - at '/metadata': validation failed   - at '/metadata/labels/a.b~1c': got array, want null or string   - at '/metadata': additional properties 'bogus', 'b c' not allowed - at '/spec/template/spec/containers/1/ports/0/containerPort': got string, want integer`
    expect(readMessage(message)).toEqual([
      { pointer: '/metadata/labels/a.b~1c', keyword: 'type', names: [] },
      { pointer: '/metadata', keyword: 'additionalProperties', names: ['bogus', 'b c'] },
      { pointer: '/spec/template/spec/containers/1/ports/0/containerPort', keyword: 'type', names: [] },
    ])
  })

  test.each([
    ["additional properties 'x' not allowed", 'additionalProperties', ['x']],
    ["missing property 'name'", 'required', ['name']],
    ["missing properties 'a', 'b'", 'required', ['a', 'b']],
    ["properties 'b' required, if 'a' exists", 'required', ['b']],
    ['got number, want null or string', 'type', []],
    ["value must be 'TCP'", 'enum', []],
    ["value must be one of 'TCP', 'UDP', 7", 'enum', []],
    ["'enum' failed", 'enum', []],
    ["'a b' does not match pattern '^[a-z]+$'", 'pattern', []],
    ["'yesterday' is not valid date-time: less than 20 characters long", 'format', []],
    ["'with/slash' is not valid ipv4: expected four decimals", 'format', []],
    ['minimum: got -1, want 0', 'minimum', []],
    ['exclusiveMaximum: got 3×10⁰⁹, want 1', 'exclusiveMaximum', []],
    ['multipleOf: got 3, want 2', 'multipleOf', []],
    ['minLength: got 0, want 1', 'minLength', []],
    ['maxItems: got 3, want 1', 'maxItems', []],
    ['minProperties: got 0, want 1', 'minProperties', []],
    ['items at 0 and 2 are equal', 'uniqueItems', []],
    ["'oneOf' failed, subschemas 0, 1 matched", 'oneOf', []],
    ["'not' failed", 'not', []],
    ['not failed', 'not', []],
    ['anyOf failed', 'anyOf', []],
    ['oneOf failed, none matched', 'oneOf', []],
  ])('knows %s', (words, keyword, names) => {
    expect(readMessage(`${opening} - at '/spec': ${words}`)).toEqual([{ pointer: '/spec', keyword, names }])
  })

  test('takes alternatives of which none fits for one complaint', () => {
    const message = `${opening} - at '/spec': validation failed   - at '/spec/a': 'anyOf' failed     - at '/spec/a': got number, want string     - at '/spec/a': got number, want array   - at '/spec/b': got number, want string`
    expect(readMessage(message)).toEqual([
      { pointer: '/spec/a', keyword: 'anyOf', names: [] },
      { pointer: '/spec/b', keyword: 'type', names: [] },
    ])
  })

  test('takes the object itself for a place', () => {
    expect(readMessage(`${opening} - at '': missing property 'spec'`)).toEqual([{ pointer: '', keyword: 'required', names: ['spec'] }])
  })

  test('is not misled by a value that looks like an entry', () => {
    const message = `${opening} - at '/spec/a': 'x - at \\'/spec/b\\': got number, want string' does not match pattern '^y$'`
    expect(readMessage(message)).toEqual([{ pointer: '/spec/a', keyword: 'pattern', names: [] }])
  })

  test.each([
    '',
    'problem validating schema',
    `${opening}`,
    `${opening} - at '/spec': something new`,
    `${opening} and more - at '/spec': got number, want string`,
    'For field spec.replicas: Invalid type. Expected: integer, given: string',
  ])('does not claim to understand %j', (message) => {
    expect(readMessage(message)).toBeUndefined()
  })
})
