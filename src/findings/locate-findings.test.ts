import { expect, test } from 'vitest'
import { compareGaps } from './gaps.ts'
import { locateFindings } from './locate-findings.ts'
import type { Compared, Reported } from './reported.ts'
import { sampleReport } from './testing.ts'

const found = (report: Reported, more: Partial<Compared> = {}): Compared => ({
  report,
  severity: 'error',
  identity: report.rule,
  status: 'new',
  side: 'head',
  fingerprint: 'f'.repeat(32),
  ...more,
})
const texts: Record<string, string> = {
  'head apps/a.yaml': 'kind: ConfigMap\ndata:\n  b: one\n  a: two\n',
  'base apps/a.yaml': '# was here\nkind: ConfigMap\ndata:\n  gone: three\n',
  'base apps/gone.yaml': '\nkind: ConfigMap\n',
}

function reader() {
  const asked: string[] = []
  const read = async (side: string, file: string) => {
    asked.push(`${side} ${file}`)
    return texts[`${side} ${file}`]
  }
  return { asked, read }
}

test('findings get their lines, in order, and each file is read once', async () => {
  const { asked, read } = reader()
  const findings = [
    found(sampleReport('z', '/data/a')),
    found(
      sampleReport('b', '/data/b', { related: [{ place: { file: 'apps/a.yaml', document: 0, pointer: '/kind' }, message: ['Here.'] }] }),
    ),
    found(sampleReport('a', '/data/a')),
    found(sampleReport('a', '/data/gone'), { status: 'fixed', side: 'base' }),
  ]
  const located = await locateFindings({ findings, gaps: [] }, read)
  expect(located.findings.map(({ rule, span, status, side }) => [rule, span.line, span.column, status, side])).toEqual([
    ['b', 3, 6, 'new', 'head'],
    ['a', 4, 6, 'new', 'head'],
    ['z', 4, 6, 'new', 'head'],
    ['a', 4, 9, 'fixed', 'base'],
  ])
  expect(located.findings[0]?.related[0]?.span).toMatchObject({ line: 1, column: 7 })
  expect(asked.sort()).toEqual(['base apps/a.yaml', 'head apps/a.yaml'])
})

test('a related place may lie in the base', async () => {
  const report = sampleReport('a', '/data/a', {
    related: [{ side: 'base', place: { file: 'apps/a.yaml', document: 0, pointer: '/data/gone' }, message: ['Was.'] }],
  })
  const { findings } = await locateFindings({ findings: [found(report)], gaps: [] }, reader().read)
  expect(findings[0]?.related).toMatchObject([{ side: 'base', span: { line: 4 } }])
})

test('frames are made of what is new or exists, never of what is fixed or excused', async () => {
  const excused = { ...found(sampleReport('c', '/data/a')), exemption: { reason: 'r', from: 'inline' as const } }
  const located = await locateFindings(
    {
      findings: [found(sampleReport('a', '/data/a')), found(sampleReport('b', '/data/gone'), { status: 'fixed', side: 'base' }), excused],
      gaps: [],
    },
    reader().read,
  )
  expect([...located.frames].map(([finding, frame]) => [finding.rule, frame.lines])).toEqual([['a', [{ line: 4, text: '  a: two' }]]])
  expect(located.findings.map(({ rule, status }) => [rule, status])).toEqual([
    ['a', 'new'],
    ['c', 'exempt'],
    ['b', 'fixed'],
  ])
})

test('what the head no longer has is found in the base; what nobody has is the start', async () => {
  const place = (file: string) => ({ place: { file, document: 0, pointer: '/kind' as const } })
  const located = await locateFindings(
    {
      findings: [found(sampleReport('a', '/kind', place('apps/gone.yaml'))), found(sampleReport('a', '/kind', place('apps/never.yaml')))],
      gaps: [],
    },
    reader().read,
  )
  expect(located.findings.map(({ side, span }) => [side, span.line])).toEqual([
    ['base', 2],
    ['head', 1],
  ])
})

test('a span that is known needs no text; gaps are located where there is one', async () => {
  const { asked, read } = reader()
  const span = { line: 7, column: 2, endLine: 7, endColumn: 4 }
  const gaps = compareGaps(undefined, [
    { reason: 'template', place: { file: 'apps/b.yaml', document: 0, pointer: '', span }, message: ['T.'] },
    { reason: 'unknown-custom-kind', place: { file: 'apps/a.yaml', document: 0, pointer: '/data' }, message: ['U.'] },
    { reason: 'binary', place: { file: 'apps/c.bin', document: 0, pointer: '' }, message: ['B.'] },
  ])
  const located = await locateFindings({ findings: [], gaps }, read)
  expect(located.gaps.map(({ reason, span }) => [reason, span?.line])).toEqual([
    ['unknown-custom-kind', 3],
    ['template', 7],
    ['binary', undefined],
  ])
  expect(asked).not.toContain('head apps/b.yaml')
})
