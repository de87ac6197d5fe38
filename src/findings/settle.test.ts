import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reported } from './reported.ts'
import { settle } from './settle.ts'
import { samplePolicy, sampleReport } from './testing.ts'
import { winnersOf } from './yielding.ts'

const rules = [
  { id: 'general', yieldsTo: ['special', 'flattened'] },
  { id: 'special', yieldsTo: ['flattened'] },
  { id: 'flattened' },
  { id: 'one-way', yieldsTo: ['other-way'] },
  { id: 'other-way', yieldsTo: ['one-way'] },
  { id: 'far', yieldsTo: ['special'] },
]
const errors = samplePolicy({
  general: 'error',
  special: 'error',
  flattened: 'error',
  'one-way': 'error',
  'other-way': 'error',
  far: 'error',
})
const winners = winnersOf(rules)
const spanOf = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn })
const settled = (reports: readonly Reported[], policy = errors) =>
  settle(reports, policy, winners).map(({ report }) => `${report.rule} ${report.place.pointer}`)

describe('one cause, one finding', () => {
  test('the special rule wins at the same place and beneath it', () => {
    expect(settled([sampleReport('general', '/data/a'), sampleReport('special', '/data/a')])).toEqual(['special /data/a'])
    expect(settled([sampleReport('general', '/data/a/0'), sampleReport('special', '/data/a')])).toEqual(['special /data/a'])
  })

  test('not above it, beside it, in another document or file', () => {
    const special = sampleReport('special', '/data/a')
    for (const place of [
      { ...special.place, pointer: '/data' as const },
      { ...special.place, pointer: '/data/ab' as const },
      { ...special.place, document: 1 },
      { ...special.place, file: 'b.yaml' },
    ]) {
      expect(settled([sampleReport('general', place.pointer, { place }), special])).toHaveLength(2)
    }
  })

  test.each([
    [{ within: { from: 0, to: 9 } }, { within: { from: 4, to: 12 } }, ['special']],
    [{ within: { from: 0, to: 9 } }, { within: { from: 9, to: 12 } }, ['general', 'special']],
    [{}, { within: { from: 9, to: 12 } }, ['special']],
    [{ within: { from: 0, to: 9 } }, {}, ['special']],
    [{ span: spanOf(3, 1, 9) }, { span: spanOf(3, 5, 12) }, ['special']],
    [{ span: spanOf(3, 1, 9) }, { span: spanOf(3, 9, 12) }, ['general', 'special']],
    [{ span: spanOf(3, 1, 9) }, { span: spanOf(4, 1, 9) }, ['general', 'special']],
  ])('of two parts of a text, %j and %j', (special, general, rules) => {
    const [one, other] = [sampleReport('special', '/data/a'), sampleReport('general', '/data/a')]
    const left = settled([
      { ...one, place: { ...one.place, ...special } },
      { ...other, place: { ...other.place, ...general } },
    ])
    expect(left.sort()).toEqual(rules.map((rule) => `${rule} /data/a`))
  })

  test('what a report explains falls away wherever it is', () => {
    const special = sampleReport('special', '/spec/x', { explains: ['/data'] })
    expect(settled([sampleReport('general', '/data/a'), sampleReport('general', '/other'), special])).toEqual([
      'general /other',
      'special /spec/x',
    ])
  })

  test('of a whole that a report explains, what lies beneath stays', () => {
    const special = sampleReport('special', '/spec/x', { explainsWhole: ['/data'] })
    expect(settled([sampleReport('general', '/data'), sampleReport('general', '/data/a'), special])).toEqual([
      'general /data/a',
      'special /spec/x',
    ])
  })

  test.each<[string, Reported]>([
    ['a key', sampleReport('special', '/data', { place: { file: 'apps/a.yaml', document: 0, pointer: '/data', part: 'key' } })],
    ['a coarse place', sampleReport('special', '/data', { place: { file: 'apps/a.yaml', document: 0, pointer: '/data', coarse: true } })],
    ['an object’s root', sampleReport('special', '', { stable: '' })],
  ])('%s says nothing of what lies beneath, unless it explains it', (_, wide) => {
    const below = sampleReport('general', '/data/a')
    expect(settled([wide, below])).toHaveLength(2)
    expect(settled([{ ...wide, explains: [wide.place.pointer] }, below])).toHaveLength(1)
    expect(settled([wide, sampleReport('general', wide.place.pointer)])).toHaveLength(1)
  })

  test('chains are followed, also where the middle does not report', () => {
    const flattened = sampleReport('flattened', '/metadata', { explains: [''] })
    expect(settled([sampleReport('general', '/data'), sampleReport('special', '/data'), flattened])).toEqual(['flattened /metadata'])
    expect(settled([sampleReport('far', '/data'), flattened])).toEqual(['flattened /metadata'])
  })

  test('two rules that yield to each other both stay', () => {
    expect(settled([sampleReport('one-way', '/a'), sampleReport('other-way', '/a')])).toHaveLength(2)
  })

  test('a winner that is switched off, or graded lower, does not hide the other', () => {
    const both = [sampleReport('general', '/a'), sampleReport('special', '/a')]
    expect(settled(both, samplePolicy({ general: 'error', special: 'off' }))).toEqual(['general /a'])
    expect(settled(both, samplePolicy({ general: 'error', special: 'notice' }))).toEqual(['general /a'])
    expect(settled(both, samplePolicy({ general: 'notice', special: 'error' }))).toEqual(['special /a'])
  })

  test('reports of what the change removes are another matter', () => {
    expect(settled([sampleReport('general', '/a', { side: 'base' }), sampleReport('special', '/a')])).toHaveLength(2)
  })
})

test('severity is the policy’s, by case; a case that it does not know is an error', () => {
  const policy = { rules: { general: { cases: { one: 'notice' as const, two: 'off' as const }, options: {} } } }
  const reports = ['one', 'two', 'three'].map((name) => sampleReport('general', '/a', { case: name }))
  expect(settle(reports, policy, winners).map(({ report, severity }) => [report.case, severity])).toEqual([
    ['one', 'notice'],
    ['three', 'error'],
  ])
})

test('the same said twice is one; what differs in a word is two', () => {
  const report = sampleReport('general', '/a')
  expect(settle([report, { ...report }], errors, winners)).toHaveLength(1)
  expect(settle([report, { ...report, distinct: 'x' }, { ...report, unit: 'u' }], errors, winners)).toHaveLength(3)
})

const arbitraryReport: fc.Arbitrary<Reported> = fc
  .record({
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
    pointer: fc.constantFrom('' as const, '/a' as const, '/a/0' as const, '/a/10' as const, '/a/2' as const, '/b' as const),
    document: fc.nat(1),
    file: fc.constantFrom('a.yaml', 'b.yaml'),
    situation: fc.constantFrom('one', 'two'),
    explains: fc.constantFrom(undefined, ['' as const], ['/a' as const]),
  })
  .map(({ rule, pointer, document, file, situation, explains }) => ({
    ...sampleReport(rule, pointer),
    case: situation,
    place: { file, document, pointer },
    ...(explains === undefined ? {} : { explains }),
  }))

test('the order in which reports arrive changes nothing', () => {
  const shuffled = fc
    .array(arbitraryReport, { maxLength: 30 })
    .chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })))
  fc.assert(
    fc.property(shuffled, ([reports, other]) => {
      expect(settle(other, errors, winners)).toEqual(settle(reports, errors, winners))
    }),
  )
})

test('a place that something was reported at is never left without a finding', () => {
  const grades = fc.record(
    Object.fromEntries(rules.map(({ id }) => [id, fc.constantFrom('error' as const, 'warning' as const, 'notice' as const)])),
  )
  fc.assert(
    fc.property(fc.array(arbitraryReport, { minLength: 1, maxLength: 30 }), grades, (reports, graded) => {
      const policy = samplePolicy(graded as Record<string, 'error'>)
      const rank = ['error', 'warning', 'notice']
      const worst = (list: readonly { rule: string }[]) => Math.min(...list.map(({ rule }) => rank.indexOf(graded[rule] ?? '')))
      const left = settle(reports, policy, winners).map(({ report }) => report)
      expect(left.length).toBeGreaterThan(0)
      expect(worst(left)).toBe(worst(reports))
    }),
  )
})
