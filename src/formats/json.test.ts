import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fullReport, sampleFinding, sampleReport, spanOf } from '../testing/sample-report.ts'
import { renderAsJson } from './json.ts'
import { reportSchema } from './json-schema.ts'

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(reportSchema)

test('the report is valid by its published schema', () => {
  for (const report of [fullReport(), sampleReport(), sampleReport({ compared: { after: 'a' } })]) {
    expect(validate(JSON.parse(renderAsJson(report, [], {}))), JSON.stringify(validate.errors)).toBe(true)
  }
})

test('the schema refuses what is not of the contract', () => {
  const report = JSON.parse(renderAsJson(fullReport(), [], {}))
  for (const wrong of [
    { ...report, outcome: 'green' },
    { ...report, more: 1 },
    { ...report, gaps: [{ ...report.gaps[0], reason: 'tired' }] },
  ]) {
    expect(validate(wrong)).toBe(false)
  }
})

test('an edit is valid by the schema', () => {
  const edits = [{ path: 'a.yaml', span: spanOf(3, 5, 4), text: '"8080"' }]
  const report = JSON.parse(renderAsJson(sampleReport({ findings: [sampleFinding({ edits })] }), [], {}))
  expect(report.findings[0].edits).toEqual([{ path: 'a.yaml', line: 3, column: 5, endLine: 3, endColumn: 9, text: '"8080"' }])
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
})

test('field by field, one finding', () => {
  expect(JSON.parse(renderAsJson(sampleReport({ findings: [sampleFinding()] }), [], {})).findings[0]).toEqual({
    rule: 'dangling-reference',
    case: 'missing',
    severity: 'error',
    status: 'new',
    side: 'head',
    path: 'apps/shop/deployment.yaml',
    line: 24,
    column: 23,
    endLine: 24,
    endColumn: 32,
    pointer: '/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef/name',
    object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
    message: 'The Secret "db-logins" does not exist in this unit: the Pod cannot start.',
    help: 'Name an existing Secret, such as "db-login".',
    fingerprint: '0123456789abcdef0123456789abcdef',
    related: [],
    edits: [],
  })
})

test('related places say which tree they are in', () => {
  const related = JSON.parse(renderAsJson(fullReport(), [], {})).findings.flatMap((finding: { related: object[] }) => finding.related)
  expect(related).toEqual([
    { path: 'apps/shop/old.yaml', line: 9, side: 'base', message: 'It was set here.' },
    { path: 'apps/shop/secret.yaml', line: 4, side: 'head', message: 'The nearest name is here.' },
  ])
})

test('the order in which findings arrive does not change a byte', () => {
  const report = fullReport()
  const turned = { ...report, findings: [...report.findings].reverse(), gaps: [...report.gaps].reverse() }
  expect(renderAsJson(turned, [], {})).toBe(renderAsJson(report, [], {}))
})
