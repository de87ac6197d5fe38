import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspect } from './facts/inspect.ts'
import { loadFormat } from './formats/registry.ts'
import { asksFor, defaultLimits } from './plan/asks.ts'
import { buildPolicy } from './policy/build-policy.ts'
import { shippedConfig } from './policy/shipped.ts'
import { catalogue } from './rules/catalogue.ts'
import { run } from './run.ts'
import { openSchemas } from './schema/open-schemas.ts'
import { memoryTree } from './testing/memory-tree.ts'
import { seedObjects } from './testing/seed-objects/all.ts'
import type { FileFacts } from './types/facts.ts'

const policy = { ...buildPolicy([shippedConfig('strict')], catalogue), exemptions: [] }
const limits = { ...defaultLimits, fileSize: 100_000, documents: 20, depth: 30, nodes: 2_000, aliases: 50 }
const asks = asksFor(policy, catalogue, { customSchemas: [], limits, compares: true, today: '2026-06-30' })
const tools = { rules: catalogue, schemas: openSchemas({ customSchemas: [] }) }
const settings = { numRuns: 1_500, seed: 20261121 }

/** What people, editors and attackers put where something else belongs. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    '',
    [],
    {},
    [null],
    [[]],
    [{}],
    { name: null },
    { name: [] },
    -1,
    1e300,
    0.1,
    true,
    'a\u0000b',
    '\ud800',
    '{{ x }}',
    '$(x)',
  ),
  fc.constantFrom({ constructor: {} }, { toString: 1 }, { hasOwnProperty: [] }, JSON.parse('{"__proto__": {"name": "a"}}'), { length: 3 }),
)

/** A real object of any kind with odd values in some of its fields. */
const oddObject = fc
  .tuple(fc.constantFrom(...seedObjects), fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }))
  .map(([object, changes]) => {
    const copy: unknown = JSON.parse(JSON.stringify(object))
    for (const [index, value] of changes) replaceAt(copy, index, value)
    return copy
  })

/** Puts a value in place of one of all that an object holds. */
function replaceAt(root: unknown, index: number, value: unknown): void {
  const slots: { readonly holder: object; readonly key: string }[] = []
  const visit = (holder: unknown) => {
    if (holder === null || typeof holder !== 'object') return
    for (const [key, child] of Object.entries(holder)) {
      slots.push({ holder, key })
      visit(child)
    }
  }
  visit(root)
  const slot = slots[index % Math.max(1, slots.length)]
  // A copy: the same value may come twice, and must not end up inside itself.
  if (slot !== undefined) Reflect.set(slot.holder, slot.key, JSON.parse(JSON.stringify(value)))
}

/** Pieces of manifests, templates, comments of ours and of what makes YAML hard. */
const pieces = fc.constantFrom(
  ...[
    'apiVersion: v1\n',
    'kind: ConfigMap\n',
    'kind: Secret\n',
    'kind: List\nitems:\n',
    '- ',
    '  ',
    'metadata:\n',
    '  name: a\n',
    'data:\n',
    '  a: b\n',
  ],
  ...[
    '---\n',
    '...\n',
    '# kubelatch: ignore[schema-violation] why\n',
    '# kubelatch: ignore[',
    '{{ x }}\n',
    '&a ',
    '*a\n',
    '<<: *a\n',
    '!!binary ',
    '|\n',
    '>-\n',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ': ',
    '? ',
    '\t',
    '\r\n',
    '\ufeff',
    '\u0000',
    '\u2028',
    '😀',
    '__proto__: {}\n',
    'rules:\n',
    'spec: {replicas: 1}\n',
    '%YAML 1.2\n',
  ],
)
const oddText = fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''))
const oddFile = fc.oneof(
  oddObject.map((object) => JSON.stringify(object, null, 1)),
  fc.array(oddObject, { maxLength: 3 }).map((items) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items })),
  oddText,
)
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  oddText.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
)

function inspectFile(path: string, content: string | Uint8Array): FileFacts {
  const read = typeof content === 'string' ? Buffer.from(content) : content
  return inspect({ path, blob: 'x', bytes: read }, asks, tools)
}

/** What must hold of any facts: nothing broke, they cross a thread, and every report is about this file. */
function expectSound(facts: FileFacts): void {
  expect(facts.gaps.filter(({ reason }) => reason === 'rule-crashed')).toEqual([])
  expect(structuredClone(facts)).toEqual(facts)
  for (const { place, rule, message, help } of facts.reports) {
    expect([place.file, place.document >= 0, message.length > 0, help.length > 0, rule in asks.rules]).toEqual([
      facts.path,
      true,
      true,
      true,
      true,
    ])
  }
}

describe('whatever a file holds', () => {
  test('objects with odd values', () => {
    fc.assert(
      fc.property(oddObject, (object) => expectSound(inspectFile('a.json', JSON.stringify(object)))),
      settings,
    )
  })

  test('any text', () => {
    fc.assert(
      fc.property(oddText, (text) => expectSound(inspectFile('a.yaml', text))),
      settings,
    )
  })

  test('any bytes', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('a.yaml', 'kustomization.yaml', 'Chart.yaml', 'values.yaml', '.github/kubelatch.yml'),
        (content, path) => expectSound(inspectFile(path, content)),
      ),
      settings,
    )
  })
})

test('whatever a change holds, a whole run ends, keeps its order, and every format takes it', async () => {
  const files = fc.record({
    'a.yaml': oddFile,
    'b/c.yaml': oddFile,
    'b/kustomization.yaml': fc.oneof(fc.constant('resources: [c.yaml]\n'), oddText),
  })
  const renderers = await Promise.all((['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const).map(loadFormat))
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const result = await run({
        trees: { before: memoryTree(before), after: memoryTree(after), names: { before: 'base', after: 'head' } },
        policy,
        today: '2026-06-30',
        version: 'test',
        threads: { count: 1 },
        limits,
      })
      const { findings, gaps } = result.report
      expect(gaps.filter(({ reason }) => reason === 'rule-crashed')).toEqual([])
      for (const { place, span, side } of findings) {
        const lines = linesOf((side === 'head' ? after : before)[place.file as keyof typeof after])
        expect([span.line >= 1, span.line <= lines, span.endLine <= lines + 1]).toEqual([true, true, true])
      }
      for (const render of renderers) expect(render(result.report, catalogue, { frames: result.frames }).length).toBeGreaterThan(0)
    }),
    { numRuns: 250, seed: 20261121 },
  )
})

function linesOf(text: string): number {
  return text.split(/\r\n?|[\n\u0085\u2028\u2029]/).length
}
