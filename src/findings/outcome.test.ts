import { describe, expect, test } from 'vitest'
import type { FindingStatus } from '../types/finding.ts'
import type { Gap, GapReason } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import type { Severity } from '../types/severity.ts'
import { compareGaps } from './gaps.ts'
import { type Changed, counts, fails, outcomeOf } from './outcome.ts'

const finding = (severity: Severity, status: FindingStatus, file = 'a.yaml') => ({ severity, status, place: { file } })
const gap = (reason: GapReason, file = 'a.yaml'): Gap => ({ reason, place: { file, document: 0, pointer: '' }, message: ['Not checked.'] })
const changed: Changed = new Set(['a.yaml'])

test.each<[FindingStatus, Policy['scope'], string, boolean]>([
  ['new', 'new', 'a.yaml', true],
  ['new', 'changed-files', 'b.yaml', true],
  ['existing', 'new', 'a.yaml', false],
  ['existing', 'changed-files', 'a.yaml', true],
  ['existing', 'changed-files', 'b.yaml', false],
  ['existing', 'all', 'b.yaml', true],
  ['fixed', 'all', 'a.yaml', false],
  ['exempt', 'all', 'a.yaml', false],
])('%s with scope %s in %s counts: %s', (status, scope, file, expected) => {
  expect(counts(finding('error', status, file), scope, changed)).toBe(expected)
})

test.each<[Severity, Policy['failOn'], boolean]>([
  ['error', 'error', true],
  ['warning', 'error', false],
  ['warning', 'warning', true],
  ['notice', 'notice', true],
  ['error', 'never', false],
])('%s with fail-on %s fails: %s', (severity, failOn, expected) => expect(fails(severity, failOn)).toBe(expected))

describe('outcome', () => {
  const outcome = (findings: ReturnType<typeof finding>[], before: Gap[] | undefined, after: Gap[], touched: Changed = changed) =>
    outcomeOf(findings, compareGaps(before, after), { failOn: 'error', scope: 'new' }, touched)

  test.each<[string, ReturnType<typeof outcome>, ReturnType<typeof outcome>]>([
    ['nothing', outcome([], [], []), 'passed'],
    ['a warning', outcome([finding('warning', 'new')], [], []), 'passed'],
    ['a known error', outcome([finding('error', 'existing')], [], []), 'passed'],
    ['an excused error', outcome([finding('error', 'exempt')], [], []), 'passed'],
    ['a new error', outcome([finding('error', 'new')], [], []), 'failed'],
    ['a new error and a failed gap', outcome([finding('error', 'new')], [], [gap('too-deep')]), 'failed'],
    ['a declared gap', outcome([], [], [gap('template')]), 'passed'],
    ['a new failed gap anywhere', outcome([], [], [gap('worker-died', 'b.yaml')]), 'incomplete'],
    ['a known failed gap in a changed file', outcome([], [gap('too-deep')], [gap('too-deep')]), 'incomplete'],
    ['a known failed gap elsewhere', outcome([], [gap('too-deep', 'b.yaml')], [gap('too-deep', 'b.yaml')]), 'passed'],
    ['a failed gap that is gone', outcome([], [gap('too-deep')], []), 'passed'],
    ['what was not to be had of the before tree', outcome([], [gap('not-found')], []), 'incomplete'],
    ['a failed gap without a before tree', outcome([], undefined, [gap('too-deep', 'b.yaml')], undefined), 'incomplete'],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected))
})

test('gaps are compared as multisets, and each is told once', () => {
  const told = compareGaps([gap('too-deep'), gap('template', 'b.yaml')], [gap('too-deep'), gap('too-deep'), gap('encoding', 'c.yaml')])
  expect(told.map(({ reason, kind, status, place }) => `${status} ${kind} ${reason} ${place.file}`)).toEqual([
    'existing failed too-deep a.yaml',
    'new failed too-deep a.yaml',
    'new failed encoding c.yaml',
    'fixed declared template b.yaml',
  ])
})
