import { describe, expect, test } from 'vitest'
import { placeOf, sampleFinding, sampleGap, sampleReport } from '../testing/sample-report.ts'
import type { Finding, RunReport } from '../types/finding.ts'
import { type AuditPlan, type AuditRequest, type PostedIssue, planAudit } from './audit-issue.ts'
import { readMemory } from './audit-marker.ts'
import { fitsBody } from './limits.ts'
import { steadyLink } from './links.ts'
import { author } from './testing.ts'

const finding = (id: number, more: Partial<Finding> = {}) =>
  sampleFinding({ fingerprint: id.toString(16).padStart(12, '0').padEnd(32, 'f'), place: placeOf(`file-${id}.yaml`), ...more })

function plan(
  findings: readonly Finding[],
  issues: readonly PostedIssue[],
  more: Partial<AuditRequest> = {},
  report: Partial<RunReport> = {},
) {
  return planAudit({
    report: sampleReport({ findings, ...report }),
    options: {},
    link: steadyLink,
    page: 'https://github.com/octo/repo/actions/runs/5',
    commit: author.head,
    owner: 'o',
    run: { id: 5, attempt: 1 },
    today: '2026-03-01',
    isPublic: false,
    issues,
    ...more,
  })
}

const issueOf = ({ create, edit }: AuditPlan, more: Partial<PostedIssue> = {}): PostedIssue => ({
  number: edit?.number ?? 3,
  body: edit?.body ?? create?.body ?? '',
  own: true,
  open: edit?.open ?? true,
  declined: false,
  ...more,
})

const first = () => issueOf(plan([finding(1), finding(2)], []))

describe('the issue of an audit', () => {
  test('is made when something is found, and a second run on the same day writes nothing', () => {
    const made = plan([finding(1), finding(2)], [])
    expect(made.create?.body).toContain('### Found: 2')
    expect(plan([finding(1), finding(2)], [issueOf(made)], { run: { id: 6, attempt: 1 } })).toEqual({ close: [] })
  })

  test('is not made for nothing, nor for advice', () => {
    expect(plan([], [])).toEqual({ close: [] })
    expect(plan([finding(1, { severity: 'notice' })], [])).toEqual({ close: [] })
  })

  test('is updated in place with what is new, what went, and for how long each has been there', () => {
    const { edit } = plan([finding(2), finding(3)], [first()], { today: '2026-03-04' })
    expect(edit).toMatchObject({ number: 3, open: true })
    expect(edit?.body).toContain('### New since the last audit: 1\n\n- **error** `dangling-reference` `file-3.yaml`:')
    expect(edit?.body).toContain('### There before: 1\n\n- **error** `dangling-reference` `file-2.yaml` (for 3 days):')
    expect(edit?.body).toContain('Fixed in the last days: 1 × `dangling-reference`.')
    const later = plan([finding(2), finding(3)], [issueOf({ close: [], ...(edit && { edit }) })], { today: '2026-03-20' })
    expect(later.edit?.body).not.toContain('Fixed in the last days')
    expect(later.edit?.body).toContain('(for 16 days)')
  })

  test('is closed when nothing is left, and opened again instead of made anew', () => {
    const closed = plan([], [first()])
    expect(closed.edit).toMatchObject({ number: 3, open: false, body: expect.stringContaining('**All clear:**') })
    expect(plan([], [issueOf(closed)])).toEqual({ close: [] })
    expect(plan([finding(9)], [issueOf(closed)])).toMatchObject({ edit: { number: 3, open: true } })
  })

  test('stays closed where a person has declined it, and is opened where one closed it as done', () => {
    expect(plan([finding(1), finding(2)], [{ ...first(), open: false, declined: true }])).toEqual({ close: [] })
    expect(plan([finding(1), finding(2)], [{ ...first(), open: false }]).edit).toMatchObject({ open: true })
  })

  test('is not closed, and calls nothing fixed, where not all was looked at', () => {
    const { edit } = plan([], [first()], {}, { gaps: [sampleGap('time-limit')] })
    expect(edit).toMatchObject({ open: true })
    expect(edit?.body).not.toContain('Fixed')
    expect(edit?.body).toContain('Could not be checked:')
  })

  test.each<[string, Partial<PostedIssue>]>([
    ['by somebody else', { own: false }],
    ['of another job', { body: plan([finding(1)], [], { owner: 'another' }).create?.body ?? '' }],
    ['with a marker that does not open it', { body: `x ${first().body}` }],
    ['with a broken marker', { body: '<!-- kubelatch-audit:1 e30 -->' }],
  ])('%s is never touched', (_by, more) => {
    expect(plan([finding(1)], [{ ...first(), ...more }])).toMatchObject({ create: {}, close: [] })
  })

  test('is one: others of ours are closed', () => {
    expect(plan([finding(1), finding(2)], [first(), { ...first(), number: 9 }]).close).toEqual([9])
  })

  test('of a newer run is not overwritten by an older one', () => {
    expect(plan([], [first()], { run: { id: 4, attempt: 1 } })).toEqual({ close: [] })
  })

  test('counts credentials and tells nothing of them where anybody can read it', () => {
    const token = finding(7, { rule: 'plaintext-token' })
    const { create } = plan([finding(1), token], [], { isPublic: true })
    expect(create?.body).toContain('**1 committed credential** among them')
    expect(create?.body).not.toContain('file-7.yaml')
    expect(readMemory(create?.body ?? '')?.seen).toHaveLength(1)
    expect(plan([finding(1), token], []).create?.body).toContain('file-7.yaml')
    expect(plan([token], [], { isPublic: true }).create?.body).not.toContain('file-7.yaml')
  })

  test('of thousands of findings is within the limit, at whole findings, and remembers as many as it can', () => {
    const findings = Array.from({ length: 3000 }, (_one, index) => finding(index, { rule: `rule-${index % 40}` }))
    const { create } = plan(findings, [])
    const body = create?.body ?? ''
    expect(fitsBody(body)).toBe(true)
    expect(readMemory(body)?.seen).toHaveLength(600)
    expect(body).toMatch(/\*\*\d+ more findings\*\* do not fit here\./)
    expect(plan(findings, [issueOf(plan(findings, []))])).toEqual({ close: [] })
  })

  test('is not confused by a clock that goes back', () => {
    const { edit } = plan([finding(1), finding(2)], [first()], { today: '2025-01-01' })
    expect(edit?.body ?? '').not.toContain('(for')
  })
})
