import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { objectKey } from '../types/manifest.ts'
import type { Pointer } from '../types/pointer.ts'
import { compare } from './compare.ts'
import { fileKey, identityOf } from './fingerprint.ts'
import { mergeUnits } from './merge-units.ts'
import type { Reported, Settled } from './reported.ts'
import { sampleReport } from './testing.ts'

const settle = (report: Reported): Settled => ({ report, severity: 'error', identity: identityOf(report) })
const at = (file: string, pointer: Pointer, document = 0): Reported => sampleReport('a', '/x', { place: { file, document, pointer } })
const told = (before: readonly Reported[] | undefined, after: readonly Reported[]) =>
  compare(before?.map(settle), after.map(settle)).map(
    ({ status, side, report }) => `${status} ${side} ${report.place.file}${report.place.pointer}`,
  )

describe('statuses', () => {
  test('without a before side all is new', () => {
    expect(told(undefined, [at('a.yaml', '/x')])).toEqual(['new head a.yaml/x'])
  })

  test('new, existing, fixed', () => {
    const [x, y, z] = [sampleReport('a', '/x'), sampleReport('a', '/y'), sampleReport('b', '/x')]
    expect(
      compare([x, y].map(settle), [y, z].map(settle)).map(({ status, report }) => `${status} ${report.rule} ${report.stable}`),
    ).toEqual(['existing a /y', 'new b /x', 'fixed a /x'])
  })

  test('moved to another file, document or line it is the same', () => {
    expect(told([at('a.yaml', '/x')], [at('b.yaml', '/x', 3)])).toEqual(['existing head b.yaml/x'])
  })

  test('what a change takes away lies in the base and is new', () => {
    const report = { ...at('a.yaml', '/x'), side: 'base' as const }
    expect(told([], [report])).toEqual(['new base a.yaml/x'])
  })
})

describe('of several equal ones', () => {
  test('the one that was there before exists, wherever the new one stands', () => {
    expect(told([at('b.yaml', '/x')], [at('a.yaml', '/x'), at('b.yaml', '/x')])).toEqual(['new head a.yaml/x', 'existing head b.yaml/x'])
    expect(told([at('b.yaml', '/x/1')], [at('b.yaml', '/x/0'), at('b.yaml', '/x/1')])).toEqual([
      'new head b.yaml/x/0',
      'existing head b.yaml/x/1',
    ])
  })

  test('as many are fixed as are gone', () => {
    expect(told([at('a.yaml', '/x'), at('b.yaml', '/x')], [at('b.yaml', '/x')])).toEqual(['existing head b.yaml/x', 'fixed base a.yaml/x'])
  })

  test('a new one never takes the fingerprint of a known one', () => {
    const before = compare(undefined, [at('b.yaml', '/x')].map(settle))
    const after = compare([at('b.yaml', '/x')].map(settle), [at('a.yaml', '/x'), at('b.yaml', '/x')].map(settle))
    expect(after.find(({ status }) => status === 'existing')?.fingerprint).toBe(before[0]?.fingerprint)
    expect(new Set(after.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})

describe('a name that changed', () => {
  const named = (name: string) => settle(sampleReport('a', '/x', { name }))
  const key = (name: string) => objectKey('', { group: '', kind: 'ConfigMap', namespace: 'shop', name })

  test('keeps findings of an object known', () => {
    const renamed = [{ fromKey: key('old'), toKey: key('new') }]
    expect(compare([named('old')], [named('new')], renamed).map(({ status }) => status)).toEqual(['existing'])
    expect(compare([named('old')], [named('new')]).map(({ status }) => status)).toEqual(['new', 'fixed'])
  })

  test('keeps findings of a file known', () => {
    const of = (file: string) => {
      const { object: _, ...report } = at(file, '')
      return settle(report)
    }
    const renamed = [{ fromKey: fileKey('a.yaml'), toKey: fileKey('b.yaml') }]
    expect(compare([of('a.yaml')], [of('b.yaml')], renamed).map(({ status }) => status)).toEqual(['existing'])
  })
})

describe('fingerprints', () => {
  const print = (report: Reported) => compare(undefined, [settle(report)])[0]?.fingerprint
  const report = sampleReport('a', '/x')

  test('are 32 hex digits that no later version may change', () => {
    expect(print(report)).toMatchInlineSnapshot(`"7a03f1d8fa7e419885546ba197524db6"`)
  })

  test('hold rule, object, stable pointer, distinct and, for units, the unit', () => {
    const others = [
      { ...report, rule: 'b' },
      { ...report, stable: '/y' },
      { ...report, distinct: 'd' },
      { ...report, unit: 'u' },
      sampleReport('a', '/x', { name: 'other' }),
    ]
    expect(new Set([report, ...others].map(print)).size).toBe(6)
  })

  test('hold neither lines, indices, files, cases nor words', () => {
    const same = { ...report, case: 'two', message: ['Otherwise.'], place: { file: 'z.yaml', document: 9, pointer: '/items/4/x' as const } }
    expect(print(same)).toBe(print(report))
  })
})

describe('several units that find the same', () => {
  const inUnit = (unit: string) => settle(sampleReport('a', '/x', { unit }))
  const merged = (before: Settled[] | undefined, after: Settled[]) => mergeUnits(compare(before, after)).map(({ status }) => status)

  test('are one finding, known as soon as one unit knew it', () => {
    expect(merged(undefined, [inUnit('dev'), inUnit('prod')])).toEqual(['new'])
    expect(merged([inUnit('dev')], [inUnit('dev'), inUnit('prod')])).toEqual(['existing'])
    expect(merged([inUnit('dev'), inUnit('prod')], [inUnit('prod')])).toEqual(['existing'])
    expect(merged([inUnit('dev'), inUnit('prod')], [])).toEqual(['fixed'])
  })

  test('a finding without a unit is never merged', () => {
    expect(merged(undefined, [settle(at('a.yaml', '/x')), settle(at('b.yaml', '/x'))])).toEqual(['new', 'new'])
  })
})

const arbitrarySide = fc.array(
  fc
    .record({
      rule: fc.constantFrom('a', 'b'),
      name: fc.constantFrom('web', 'db'),
      file: fc.constantFrom('a.yaml', 'b.yaml', 'c.yaml'),
      document: fc.nat(2),
      stable: fc.constantFrom('/x', '/y'),
      pointer: fc.constantFrom('/x' as const, '/y' as const),
    })
    .map(({ rule, name, file, document, stable, pointer }) =>
      settle(sampleReport(rule, pointer, { name, stable, place: { file, document, pointer } })),
    ),
  { maxLength: 25 },
)

test('equal sides have nothing new and nothing fixed', () => {
  fc.assert(
    fc.property(arbitrarySide, (side) => {
      expect(compare(side, structuredClone(side)).every(({ status }) => status === 'existing')).toBe(true)
    }),
  )
})

test('totals add up, and new and fixed change places with the sides', () => {
  const count = (compared: ReturnType<typeof compare>, status: string) => compared.filter((one) => one.status === status).length
  fc.assert(
    fc.property(arbitrarySide, arbitrarySide, (before, after) => {
      const there = compare(before, after)
      const back = compare(after, before)
      expect(count(there, 'new') + count(there, 'existing')).toBe(after.length)
      expect(count(there, 'fixed') + count(there, 'existing')).toBe(before.length)
      expect(count(back, 'new')).toBe(count(there, 'fixed'))
      expect(count(back, 'existing')).toBe(count(there, 'existing'))
    }),
  )
})

test('compared by fingerprint as multisets: what exists has a fingerprint of before, what is new has none', () => {
  fc.assert(
    fc.property(arbitrarySide, arbitrarySide, (before, after) => {
      const known = new Set(compare(undefined, before).map(({ fingerprint }) => fingerprint))
      const compared = compare(before, after)
      for (const { status, fingerprint } of compared) expect(known.has(fingerprint)).toBe(status !== 'new')
      expect(new Set(compared.map(({ fingerprint }) => fingerprint)).size).toBe(compared.length)
    }),
  )
})

test('an unrelated finding changes no other one’s fingerprint', () => {
  const prints = (compared: ReturnType<typeof compare>) =>
    compared.map(({ fingerprint, status, report }) => [fingerprint, status, report.place.file]).sort()
  const stranger = settle(sampleReport('stranger', '/x', { place: { file: '0.yaml', document: 0, pointer: '/x' } }))
  fc.assert(
    fc.property(arbitrarySide, arbitrarySide, (before, after) => {
      const withStranger = compare(before, [stranger, ...after]).filter(({ report }) => report.rule !== 'stranger')
      expect(prints(withStranger)).toEqual(prints(compare(before, after)))
    }),
  )
})

test('the order of the input changes nothing', () => {
  const shuffled = arbitrarySide.chain((side) => fc.tuple(fc.constant(side), fc.shuffledSubarray(side, { minLength: side.length })))
  const byJson = (compared: ReturnType<typeof compare>) => compared.map((one) => JSON.stringify(one)).sort()
  fc.assert(
    fc.property(shuffled, shuffled, ([before, otherBefore], [after, otherAfter]) => {
      expect(byJson(compare(otherBefore, otherAfter))).toEqual(byJson(compare(before, after)))
    }),
  )
})

test('thousands of equal ones take no time to speak of', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => settle(at(`f${index % 7}.yaml`, '/x', index)))
  expect(compare(many.slice(0, 19_000), many).filter(({ status }) => status === 'new')).toHaveLength(1000)
})
