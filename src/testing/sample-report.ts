import type { Finding, LocatedGap, RunReport } from '../types/finding.ts'
import { type GapReason, gapKind } from '../types/gap.ts'
import type { Place, Span } from '../types/place.ts'
import type { DocumentRule } from '../types/rule.ts'
import { text, untrusted } from '../types/text.ts'

/** A span on one line. */
export function spanOf(line: number, column: number, length: number): Span {
  return { line, column, endLine: line, endColumn: column + length }
}

/** A place by file and pointer. */
export function placeOf(file: string, pointer: Place['pointer'] = ''): Place {
  return { file, document: 0, pointer }
}

/** A finding with what the test does not care about filled in. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'dangling-reference',
    case: 'missing',
    severity: 'error',
    status: 'new',
    side: 'head',
    place: placeOf('apps/shop/deployment.yaml', '/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef/name'),
    span: spanOf(24, 23, 9),
    object: { apiVersion: 'apps/v1', group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
    message: text`The Secret ${untrusted('db-logins')} does not exist in this unit: the Pod cannot start.`,
    help: text`Name an existing Secret, such as ${untrusted('db-login')}.`,
    fingerprint: '0123456789abcdef0123456789abcdef',
    related: [],
    changes: [],
    ...changes,
  }
}

/** A gap with its kind taken from its reason. */
export function sampleGap(reason: GapReason, changes: Partial<LocatedGap> = {}): LocatedGap {
  return { reason, kind: gapKind(reason), status: 'new', place: placeOf('charts/web/values.yaml'), message: text`Not read.`, ...changes }
}

/** A report about these findings, with a ledger that fits them. */
export function sampleReport(changes: Partial<RunReport> = {}): RunReport {
  const findings = changes.findings ?? []
  const gaps = changes.gaps ?? []
  const fresh = findings.filter((finding) => finding.status === 'new')
  const number = (severity: string) => fresh.filter((finding) => finding.severity === severity).length
  return {
    version: '1.2.3',
    outcome: number('error') > 0 ? 'failed' : gaps.some((gap) => gap.kind === 'failed') ? 'incomplete' : 'passed',
    compared: { before: 'main (1a2b3c4)', after: 'working tree' },
    summary: {
      files: 41,
      documents: 97,
      error: number('error'),
      warning: number('warning'),
      notice: number('notice'),
      exempt: findings.filter((finding) => finding.status === 'exempt').length,
      gaps: gaps.length,
    },
    findings,
    gaps,
    exemptions: [],
    timings: { read: 12, judge: 3 },
    ...changes,
  }
}

/** One of everything that a report may hold. */
export function fullReport(): RunReport {
  return sampleReport({
    findings: [
      sampleFinding({
        versions: ['1.31', '1.34'],
        related: [
          { place: placeOf('apps/shop/secret.yaml', '/metadata/name'), span: spanOf(4, 9, 8), message: text`The nearest name is here.` },
        ],
        changes: [{ place: placeOf('apps/shop/deployment.yaml', '/spec'), set: 'db-login' }],
      }),
      sampleFinding({
        rule: 'secret-in-env',
        case: 'env',
        severity: 'warning',
        place: placeOf('apps/shop/deployment.yaml', '/spec/template'),
        span: { line: 30, column: 1, endLine: 33, endColumn: 1 },
        message: text`Every child process inherits it.`,
        fingerprint: '1'.repeat(32),
      }),
      sampleFinding({
        rule: 'immutable-removed',
        severity: 'notice',
        side: 'base',
        place: placeOf('apps/shop/config.yaml', '/immutable'),
        span: spanOf(7, 1, 15),
        related: [
          { side: 'base', place: placeOf('apps/shop/old.yaml', '/immutable'), span: spanOf(9, 3, 12), message: text`It was set here.` },
        ],
        fingerprint: '2'.repeat(32),
      }),
      sampleFinding({ status: 'existing', span: spanOf(50, 1, 4), fingerprint: '3'.repeat(32) }),
      sampleFinding({ status: 'fixed', side: 'base', span: spanOf(60, 1, 4), fingerprint: '4'.repeat(32) }),
      sampleFinding({
        status: 'exempt',
        span: spanOf(70, 1, 4),
        fingerprint: '5'.repeat(32),
        exemption: { reason: 'made by the operator', until: '2027-01-01', from: 'config' },
      }),
    ],
    gaps: [
      sampleGap('chart-not-rendered', { message: text`The chart ${untrusted('web')} is not rendered.` }),
      sampleGap('time-limit', { place: placeOf('big.yaml'), span: spanOf(3, 1, 1), message: text`Reading took longer than 10 seconds.` }),
    ],
  })
}

/** A rule with full documentation. */
export const sampleRule: DocumentRule = {
  id: 'dangling-reference',
  scope: 'document',
  kinds: ['Deployment'],
  cases: { missing: 'The object is made nowhere in the unit.', optional: 'The reference is marked `optional`.' },
  options: {
    type: 'object',
    properties: { 'ignore-optional': { type: 'boolean', description: 'Whether optional references are left alone.' } },
  },
  docs: {
    what: 'A workload names a ConfigMap or Secret that nothing makes.',
    why: 'The kubelet cannot start the Pod: it waits in `CreateContainerConfigError`.',
    fix: 'Name an existing object, or mark the reference `optional: true`.',
    sources: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  },
  *check() {},
}
