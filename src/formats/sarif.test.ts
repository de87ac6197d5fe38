import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { fullReport, placeOf, sampleFinding, sampleGap, sampleReport, sampleRule } from '../testing/sample-report.ts'
import { text, untrusted } from '../types/text.ts'
import type { RenderOptions } from './options.ts'
import { renderAsSarif } from './sarif.ts'

const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(new URL('testdata/sarif-2.1.0.json', import.meta.url), 'utf8'))
const formats: Record<string, true | ((value: string) => boolean)> = {
  uri: (value: string) => URL.canParse(value),
  'uri-reference': (value: string) => URL.canParse(value, 'file:///'),
  'date-time': true,
}
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema)

function sarif(report = fullReport(), options: RenderOptions = {}) {
  const log = JSON.parse(renderAsSarif(report, [sampleRule], options))
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  return log.runs[0]
}

test('it is valid by the official schema, which refuses what is not', () => {
  sarif()
  sarif(sampleReport())
  sarif(sampleReport({ gaps: [sampleGap('missing-commit')] }))
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
})

test('states, suppressions and levels tell what each finding is', () => {
  const states = sarif().results.map((result: Record<string, unknown>) => [result.level, result.baselineState, result.suppressions])
  expect(states).toEqual([
    ['note', 'new', undefined],
    ['error', 'new', undefined],
    ['warning', 'new', undefined],
    ['error', 'unchanged', undefined],
    ['error', 'absent', undefined],
    ['error', 'unchanged', [{ kind: 'external', status: 'accepted', justification: 'made by the operator (until 2027-01-01)' }]],
  ])
})

test('what GitHub would take for an open alert is left out for an upload', () => {
  const results = sarif(fullReport(), { upload: true }).results
  expect(results.map((result: { baselineState: string }) => result.baselineState)).toEqual(['new', 'new', 'new', 'unchanged'])
})

test('both fingerprints, the line hash only where the lines are known and are those of the head', () => {
  const lines = Array.from({ length: 80 }, (_, index) => `line ${index}`)
  const run = sarif(fullReport(), { lines: (path) => (path.endsWith('deployment.yaml') ? lines : undefined) })
  const prints = run.results.map((result: { partialFingerprints: object }) => Object.keys(result.partialFingerprints).length)
  expect(prints).toEqual([1, 2, 2, 2, 1, 2])
  expect(run.results[1].partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/)
  expect(run.results[1].partialFingerprints['kubelatch/v1']).toBe('0123456789abcdef0123456789abcdef')
})

test('what is related and lies in the tree before is told so, without a region', () => {
  const [base, head] = sarif().results
  expect(base.relatedLocations[0].message.text).toBe('Before the change, line 9: It was set here.')
  expect(base.relatedLocations[0].physicalLocation.region).toBeUndefined()
  expect(head.relatedLocations[0].physicalLocation.region.startLine).toBe(4)
})

test('regions are real, and a line of the tree before is none', () => {
  const [base, head] = sarif().results
  expect(base.locations[0].physicalLocation.region).toBeUndefined()
  expect(head.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'apps/shop/deployment.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 24, startColumn: 23, endLine: 24, endColumn: 32 },
  })
  expect(head.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: 'Deployment/shop/web', name: 'web', kind: 'object' }])
})

test('gaps are notifications, and an incomplete run was not successful', () => {
  const run = sarif(sampleReport({ gaps: [sampleGap('time-limit'), sampleGap('template')] }))
  expect(run.invocations[0].executionSuccessful).toBe(false)
  expect(run.invocations[0].toolExecutionNotifications.map((one: { level: string }) => one.level)).toEqual(['error', 'note'])
})

test('rules carry help, tags and a security severity that follows the policy', () => {
  const entries = { 'dangling-reference': { cases: { missing: 'error', optional: 'off' }, options: {} } } as const
  const [rule, ...others] = sarif(fullReport(), { entries }).tool.driver.rules
  expect(rule).toMatchObject({
    id: 'dangling-reference',
    helpUri: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': '8.0', tags: ['security', 'kubernetes'] },
  })
  expect(others.map((one: { id: string }) => one.id)).toEqual(['immutable-removed', 'secret-in-env'])
})

test('no foreign text becomes a link, and a path becomes a URI', () => {
  const message = text`see ${untrusted('[here](https://evil.example)')}`
  const place = placeOf('a b/#?%[x](y)\uD800.yaml')
  const [result] = sarif(sampleReport({ findings: [sampleFinding({ message, place, help: [] })] })).results
  expect(result.message.text).toBe('see "[here] (https://evil.example)"')
  expect(decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri)).toBe('a b/#?%[x](y)\uFFFD.yaml')
})

test('over 25,000 results the worst are kept, and it says how many are left out', () => {
  const findings = [
    ...Array.from({ length: 25_010 }, () => sampleFinding({ severity: 'notice', help: [], message: ['x'] })),
    sampleFinding({ place: placeOf('z.yaml') }),
  ]
  const run = JSON.parse(renderAsSarif(sampleReport({ findings }), [], {})).runs[0]
  expect(run.results).toHaveLength(25_000)
  expect(run.results.at(-1).level).toBe('error')
  expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain('11 results are left out')
})

test('an alert about a credential is told apart without a hash of its line', () => {
  const { place } = sampleFinding()
  const lines = () => Array.from({ length: 30 }, (_, index) => `line ${index}`)
  const printsOf = (rule: string) => {
    const report = sampleReport({ findings: [sampleFinding({ rule, place })] })
    return JSON.parse(renderAsSarif(report, [], { lines })).runs[0].results[0].partialFingerprints.primaryLocationLineHash
  }
  expect(printsOf('plaintext-token')).toBe('0123456789abcdef:1')
  expect(printsOf('schema-violation')).toMatch(/^(?!0123)[0-9a-f]+:1$/)
})
