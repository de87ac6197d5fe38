import { expect, test } from 'vitest'
import { fullReport, placeOf, sampleFinding, sampleGap, sampleReport, spanOf } from '../testing/sample-report.ts'
import type { Finding } from '../types/finding.ts'
import type { Severity } from '../types/severity.ts'
import { text, untrusted } from '../types/text.ts'
import { renderAsGithub } from './github.ts'

const lines = (report: Parameters<typeof renderAsGithub>[0]) => renderAsGithub(report, [], {}).trimEnd().split('\n')

test('one finding is one command, its help on a second line of the message', () => {
  expect(lines(sampleReport({ findings: [sampleFinding()] }))).toEqual([
    '::error file=apps/shop/deployment.yaml,line=24,endLine=24,col=23,endColumn=31,title=dangling-reference::The Secret "db-logins" does not exist in this unit: the Pod cannot start.%0AName an existing Secret, such as "db-login".',
    'Kubelatch failed: 1 error in 41 files and 97 documents (main (1a2b3c4) against working tree)',
  ])
})

test('of each kind ten at most, errors first, the last one says how many more', () => {
  const of = (severity: Severity, number: number): Finding[] =>
    Array.from({ length: number }, (_, index) => sampleFinding({ severity, span: spanOf(index + 1, 1, 1) }))
  const told = lines(sampleReport({ findings: [...of('notice', 3), ...of('warning', 10), ...of('error', 25)] }))
  const kinds = told.map((line) => /^::(\w+) /.exec(line)?.[1])
  expect(kinds).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(3).fill('notice'), undefined])
  expect(told[9]).toContain('title=16 more errors::16 more errors: GitHub shows 10 of a kind.')
  expect(told[19]).not.toContain('more')
})

test('existing, fixed and exempt findings are not annotated; a line of the tree before is not taken for one of the head', () => {
  const told = lines(fullReport())
  expect(told).toHaveLength(5)
  expect(told[3]).toContain('::notice file=apps/shop/config.yaml,title=immutable-removed::')
  expect(told[3]).toContain('(line 7 before the change)')
})

test('a span over lines has no columns, and its exclusive end is taken back', () => {
  expect(lines(fullReport())[1]).toContain('line=30,endLine=32,title=')
})

test('a failed gap is an error where it decides, a warning beside findings; a declared one is not annotated', () => {
  const gaps = [sampleGap('time-limit'), sampleGap('template')]
  expect(lines(sampleReport({ gaps }))[0]).toContain('::error file=charts/web/values.yaml,title=not checked%3A time-limit::Not read.')
  expect(lines(sampleReport({ gaps, findings: [sampleFinding()] }))[1]).toMatch(/^::warning /)
})

test('a gap that was there before is annotated where it makes the run incomplete', () => {
  const report = sampleReport({ gaps: [sampleGap('time-limit', { status: 'existing' })] })
  expect(lines(report)).toHaveLength(1)
  const told = renderAsGithub(report, [], { leavesIncomplete: () => true })
  expect(told).toMatch(/^::error file=charts\/web\/values\.yaml,/)
  expect(renderAsGithub(report, [], { leavesIncomplete: () => true, toleratesGaps: true })).toMatch(/^::warning /)
})

test('properties and messages are escaped, messages cut at 4,096', () => {
  const message = text`${untrusted('100%\n::stop-commands::x')}`
  const finding = sampleFinding({ place: placeOf('k8s/a,b:c%\n.yaml'), message, help: [] })
  const [line] = lines(sampleReport({ findings: [finding] }))
  expect(line).toContain('file=k8s/a%2Cb%3Ac%25\\n.yaml,')
  expect(line).toMatch(/::"100%25\\n::stop-commands::x"$/)
  const long = sampleFinding({ message: Array.from({ length: 100 }, () => untrusted('%'.repeat(200))), help: [] })
  const [whole] = lines(sampleReport({ findings: [long] }))
  const told = (whole ?? '').split('::')[2]?.replaceAll('%25', '%')
  expect(told).toHaveLength(4096)
})
