import { describe, expect, test } from 'vitest'
import { parseIgnores } from '../policy/ignores.ts'
import { plainText } from '../policy/plain-text.ts'
import exemptionExpired from '../rules/policy/exemption-expired.ts'
import exemptionUnused from '../rules/policy/exemption-unused.ts'
import ignoreInvalid from '../rules/policy/ignore-invalid.ts'
import policyChanged from '../rules/policy/policy-changed.ts'
import type { Ignore } from '../types/facts.ts'
import type { Exemption, Policy } from '../types/policy.ts'
import { defineRule, type Rule } from '../types/rule.ts'
import type { Comment } from '../types/yaml.ts'
import type { Reported } from './reported.ts'
import { type Side, type SidesToSettle, settleSides } from './settle-sides.ts'
import { sampleReport } from './testing.ts'

const docs = { what: 'W.', why: 'Y.', fix: 'F.', sources: [] }
const subject = defineRule({ id: 'subject', scope: 'document', kinds: [], cases: { one: 'O.' }, docs, *check() {} })
const rules: Rule[] = [subject, policyChanged, exemptionUnused, exemptionExpired, ignoreInvalid]
const policy: Policy = {
  versions: [{ paths: '**', minors: ['1.37'] }],
  paths: [],
  schemaEngine: 'embedded',
  schemaLocations: [],
  crds: [],
  rules: Object.fromEntries(
    rules.map(({ id, cases }) => [
      id,
      { cases: Object.fromEntries(Object.keys(cases).map((name) => [name, 'warning' as const])), options: {} },
    ]),
  ),
  failOn: 'error',
  scope: 'new',
  onIncomplete: 'fail',
  exemptions: [],
  external: [],
  trustedControllers: [],
}
const today = '2026-03-01'

const comment = (text: string, line = 1): Comment => ({ document: 0, line, column: 3, text, pointer: '/data/a', leads: false })
const ignoring = (text: string, line?: number): readonly Ignore[] => parseIgnores([comment(text, line)], 'apps/a.yaml')
const side = (reports: readonly Reported[] = [], ignores: readonly Ignore[] = []): Side => ({ reports, ignores, gaps: [] })
const settled = (parts: Partial<SidesToSettle>) => settleSides({ rules, policy, after: side(), partial: false, today, ...parts })

/** `rule/case status [excuse]` of each finding. */
const told = (parts: Partial<SidesToSettle>) =>
  settled(parts).findings.map(
    ({ report, status, exemption }) => `${report.rule}/${report.case} ${status}${exemption === undefined ? '' : ` ${exemption.from}`}`,
  )
const words = (parts: Partial<SidesToSettle>) => settled(parts).findings.map(({ report }) => plainText(report.message))
const report = sampleReport('subject', '/data/a')

describe('exemptions', () => {
  const exemption: Exemption = { rule: 'subject', path: 'apps/**', reason: 'vendored', line: 2 }
  const having = (...exemptions: Exemption[]) => ({
    ...policy,
    file: '.github/kubelatch.yml',
    stated: ['/exemptions' as const],
    exemptions,
  })

  test('excuse what they are about, and are then used', () => {
    expect(told({ policy: having(exemption), after: side([report]) })).toEqual(['subject/one new config'])
  })

  test('that excuse nothing are reported, unless they landed ahead', () => {
    expect(told({ policy: having(exemption) })).toEqual(['exemption-unused/exemption new'])
    expect(told({ policy: having({ ...exemption, ahead: true }) })).toEqual([])
  })

  test('that excuse nothing in a change alone say nothing', () => {
    expect(told({ policy: having(exemption), before: side(), partial: true })).toEqual([])
  })

  test('past their last day excuse nothing and are reported as that', () => {
    const over = having({ ...exemption, until: '2026-02-28' })
    expect(told({ policy: over, after: side([report]) })).toEqual(['subject/one new', 'exemption-expired/expired new'])
    expect(told({ policy: having({ ...exemption, until: today }), after: side([report]) })).toEqual(['subject/one new config'])
  })

  test('were expired before the change as well, so that is not new', () => {
    expect(told({ policy: having({ ...exemption, until: '2026-02-28' }), before: side() })).toEqual(['exemption-expired/expired existing'])
  })

  test('that the change removes are not reported as unused, and come from the policy as it is', () => {
    const proposed = { ...having(), stated: [] }
    expect(told({ policy: having(exemption), proposed, before: side([report]), after: side([report]) })).toEqual([
      'subject/one existing config',
      'policy-changed/changed new',
    ])
  })

  test('that the change adds do not excuse the change', () => {
    expect(told({ proposed: having(exemption), before: side(), after: side([report]) })).toEqual([
      'subject/one new',
      'policy-changed/relaxed new',
    ])
  })

  test('may be for Kubelatch’s own findings', () => {
    const exempt: Exemption = { rule: 'policy-changed', reason: 'agreed', line: 2 }
    expect(told({ policy: having(exempt), proposed: { ...having(exempt), failOn: 'never' }, before: side() })).toEqual([
      'policy-changed/relaxed new config',
    ])
  })
})

describe('ignores', () => {
  const ignore = 'kubelatch: ignore[subject] vendored'

  test('excuse what they cover without a before tree', () => {
    expect(told({ after: side([report], ignoring(ignore)) })).toEqual(['subject/one new inline'])
  })

  test('that stood before count, also on another line', () => {
    expect(told({ before: side([], ignoring(ignore, 1)), after: side([report], ignoring(ignore, 9)) })).toEqual([
      'subject/one new inline',
      'exemption-unused/ignore fixed',
    ])
  })

  test('that the change adds do not count, and are told', () => {
    expect(told({ before: side(), after: side([report], ignoring(ignore)) })).toEqual(['subject/one new', 'policy-changed/relaxed new'])
  })

  test('count where the tree that policy is read from has them', () => {
    expect(told({ before: side([], ignoring(ignore)), after: side([report], ignoring(ignore)), policyIgnores: [] })).toContain(
      'subject/one new',
    )
    expect(told({ before: side(), after: side([report], ignoring(ignore)), policyIgnores: ignoring(ignore) })).toContain(
      'subject/one new inline',
    )
  })

  test('that the change removes are told', () => {
    expect(told({ before: side([report], ignoring(ignore)), after: side([report]) })).toEqual([
      'subject/one existing',
      'policy-changed/changed new',
    ])
  })

  test('that excuse nothing are reported once', () => {
    expect(told({ after: side([], ignoring(ignore)) })).toEqual(['exemption-unused/ignore new'])
    expect(told({ before: side([], ignoring(ignore)), after: side([], ignoring(ignore)) })).toEqual(['exemption-unused/ignore existing'])
  })

  test.each([
    ['kubelatch: ignore[subject]', 'ignore-invalid/no-reason new'],
    ['kubelatch: ignore[subjekt] why', 'ignore-invalid/unknown-rule new'],
    ['kubelatch: ignore subject why', 'ignore-invalid/malformed new'],
    ['kubelatch: ignore[plaintext-token] why', 'ignore-invalid/no-fingerprint new'],
  ])('%s excuses nothing', (text, expected) => {
    expect(told({ after: side([report], ignoring(text)) })).toEqual(['subject/one new', expected])
  })

  test('for a rule that does not exist name the nearest one', () => {
    const [, finding] = settled({ after: side([report], ignoring('kubelatch: ignore[subjekt] why')) }).findings
    expect(plainText(finding?.report.help ?? [])).toBe('Did you mean `subject`?')
  })
})

describe('what a change does to the policy', () => {
  const graded = (grade: 'error' | 'off') => ({ ...policy.rules, subject: { cases: { one: grade }, options: {} } })
  const proposing = (proposed: Partial<Policy>) => ({ before: side(), proposed: { ...policy, ...proposed } })

  test('nothing, where it means the same', () => expect(told(proposing({ stated: ['/fail-on'], file: 'x' }))).toEqual([]))

  test.each<[Partial<Policy>, string]>([
    [{ failOn: 'never' }, 'relaxed'],
    [{ failOn: 'warning' }, 'changed'],
    [{ scope: 'all' }, 'changed'],
    [{ onIncomplete: 'warn' }, 'relaxed'],
    [{ schemaEngine: 'both' }, 'changed'],
    [{ versions: [{ paths: '**', minors: ['1.36'] }] }, 'relaxed'],
    [{ versions: [{ paths: '**', minors: ['1.36', '1.37'] }] }, 'changed'],
    [{ versions: [{ paths: 'a/**', minors: ['1.36'] }, ...policy.versions] }, 'changed'],
    [{ paths: ['deploy/**'] }, 'relaxed'],
    [{ paths: ['!vendor/**'] }, 'relaxed'],
    [{ crds: ['crds/**'] }, 'relaxed'],
    [{ schemaLocations: ['schemas'] }, 'changed'],
    [{ external: ['secret/a/b'] }, 'relaxed'],
    [{ trustedControllers: ['a/b'] }, 'relaxed'],
    [{ exemptions: [{ rule: 'subject', reason: 'r', line: 1, ahead: true }] }, 'relaxed'],
    [{ rules: graded('off') }, 'relaxed'],
    [{ rules: graded('error') }, 'changed'],
    [{ rules: { ...policy.rules, subject: { cases: { one: 'warning' }, options: { most: 9 } } } }, 'relaxed'],
  ])('%j: %s', (proposed, expected) => expect(told(proposing(proposed))).toEqual([`policy-changed/${expected} new`]))

  test('widening paths again asks more', () => {
    const narrow = { ...policy, paths: ['deploy/**', '!deploy/old/**'] }
    for (const paths of [['deploy/**'], []]) {
      expect(told({ before: side(), policy: narrow, proposed: { ...policy, paths } })).toEqual(['policy-changed/changed new'])
    }
    expect(told({ before: side(), policy: narrow, proposed: { ...policy, paths: ['apps/**', '!deploy/old/**'] } })).toEqual([
      'policy-changed/relaxed new',
    ])
  })

  test('is told where the config says it, else where it extends, else at the whole', () => {
    const at = (stated: Policy['stated']) => {
      const [finding] = settled(
        proposing({ failOn: 'never', file: '.github/kubelatch.yml', ...(stated === undefined ? {} : { stated }) }),
      ).findings
      return finding?.report.place
    }
    expect(at(['/fail-on', '/extends'])).toEqual({ file: '.github/kubelatch.yml', document: 0, pointer: '/fail-on' })
    expect(at(['/extends'])).toEqual({ file: '.github/kubelatch.yml', document: 0, pointer: '/extends' })
    expect(at([])).toEqual({ file: '.github/kubelatch.yml', document: 0, pointer: '', coarse: true })
  })

  test('is told in words', () => {
    expect(words(proposing({ failOn: 'never', stated: ['/fail-on'] }))).toEqual([
      'This change relaxes the policy: `fail-on` becomes `never`, it was `error`. It applies once it is merged, not to this change.',
    ])
    expect(words(proposing({ failOn: 'never', scope: 'all', rules: graded('off') }))).toEqual([
      'This change alters the policy: `scope` becomes `all`, it was `new`. It applies once it is merged, not to this change.',
      'This change relaxes the policy: `subject` becomes `off`, it was `warning` and `fail-on` becomes `never`, it was `error`. It applies once it is merged, not to this change.',
    ])
  })

  test('a policy that could not be read any more is told at its line', () => {
    const span = { line: 4, column: 2, endLine: 4, endColumn: 9 }
    const place = { file: '.github/kubelatch.yml', document: 0, pointer: '/x' as const, span }
    const proposedFaults = [{ place, line: 4, column: 2, message: ['It has no x'], help: ['Add x.'] }]
    expect(told({ before: side(), proposedFaults })).toEqual(['policy-changed/broken new'])
  })
})

test('a rule about the run that breaks is a gap, and loses nothing else', () => {
  const broken = defineRule({
    ...policyChanged,
    check(): never {
      throw new Error('oops')
    },
  })
  const { findings, gaps } = settled({ rules: [subject, broken], after: side([report]) })
  expect(findings).toHaveLength(1)
  expect(gaps).toMatchObject([{ reason: 'rule-crashed', kind: 'failed', status: 'new' }])
})

test('the order of reports and gaps changes nothing', () => {
  const reports = ['/data/b', '/data/a', '/data/c'].map((pointer) => sampleReport('subject', pointer as '/data/a'))
  const gaps = ['b.yaml', 'a.yaml'].map((file) => ({
    reason: 'template' as const,
    place: { file, document: 0, pointer: '' as const },
    message: ['T.'],
  }))
  const one = settled({ before: side([]), after: { reports, gaps, ignores: [] } })
  const other = settled({ before: side([]), after: { reports: [...reports].reverse(), gaps: [...gaps].reverse(), ignores: [] } })
  expect(other).toEqual(one)
})
