import { expect, test } from 'vitest'
import { deferLoading } from './load-when-used.ts'

/** Runs a chunk, and tells what it loaded in which order beside what it exports. */
function runChunk(code: string): { readonly exports: Readonly<Record<string, unknown>>; readonly loaded: readonly string[] } {
  const loaded: string[] = []
  const parts: Readonly<Record<string, unknown>> = {
    './a.js': { B: class B {}, one: () => 1, three: [3] },
    'node:os': { cpus: () => 2 },
  }
  const require = (id: string) => {
    loaded.push(id)
    return parts[id]
  }
  const exports: Record<string, unknown> = {}
  new Function('require', 'exports', 'runtime', deferLoading(code))(require, exports, { __toESM: (made: unknown) => ({ default: made }) })
  return { exports, loaded }
}

test('loads a part when a member of it is used first, and once', () => {
  const { exports, loaded } = runChunk(`const require_a = require("./a.js");
let node_os = require("node:os");
exports.before = 1;
exports.made = new require_a.B() instanceof require_a.B;
exports.all = [(0, require_a.one)(), ...require_a.three, 'a.require_a.b'];
exports.later = () => (0, node_os.cpus)();
`)
  expect(exports).toMatchObject({ before: 1, made: true, all: [1, 3, 'a.require_a.b'] })
  expect(loaded).toEqual(['./a.js'])
  expect(typeof exports.later === 'function' && exports.later()).toBe(2)
  expect(loaded).toEqual(['./a.js', 'node:os'])
})

test('loads a package that is no ES module when it is used', () => {
  const code = 'const require_a = require("./a.js");\nlet import_a = runtime.__toESM(require_a.one(), 1);\n'
  expect(runChunk(code)).toEqual({ exports: {}, loaded: [] })
  expect(runChunk(`${code}exports.whole = import_a.default;\n`)).toEqual({ exports: { whole: 1 }, loaded: ['./a.js'] })
})

test('loads what a package asks for when it uses it, unless other code has the name for something else', () => {
  const within =
    'runtime.inside = () => {\n\tconst host = require("node:os");\n\treturn () => host.cpus();\n};\nexports.later = runtime.inside();\n'
  const { exports, loaded } = runChunk(within)
  expect(loaded).toEqual([])
  expect(typeof exports.later === 'function' && exports.later()).toBe(2)
  expect(deferLoading(`${within}let host = 1;\n`)).toBe(`${within}let host = 1;\n`)
  const global = within.replaceAll('host', 'process')
  expect(deferLoading(global)).toBe(global)
})

test.each([
  ['passed on whole', 'let node_os = require("node:os");\nexports.all = node_os;\n'],
  ['made to look like an ES module in place', 'let node_os = require("node:os");\nnode_os = runtime.__toESM(node_os);\n'],
  ['named like a parameter', 'let node_os = require("node:os");\nexports.f = (node_os) => node_os.cpus();\n'],
])('what is %s is loaded at once', (_, code) => {
  expect(deferLoading(code)).toBe(code)
  expect(runChunk(code).loaded).toEqual(['node:os'])
})
