import { expect, test } from 'vitest'
import type { Frame } from '../findings/frames.ts'
import { fullReport, placeOf, sampleFinding, sampleGap, sampleReport, spanOf } from '../testing/sample-report.ts'
import { renderAsText } from './text.ts'

const frame: Frame = {
  lines: [
    { line: 23, text: '                secretKeyRef:' },
    { line: 24, text: '                  name: db-logins' },
    { line: 25, text: '                  key: password' },
  ],
}

test('a clean run is one line', () => {
  const lines = renderAsText(sampleReport(), [], {})
  expect(lines).toBe('passed: nothing found in 41 files and 97 documents (main (1a2b3c4) against working tree)\n')
})

test('declared gaps leave a clean run one line, a failed gap is named', () => {
  expect(renderAsText(sampleReport({ gaps: [sampleGap('template')] }), [], {}).split('\n')).toHaveLength(2)
  expect(renderAsText(sampleReport({ gaps: [sampleGap('unreadable')] }), [], {})).toContain('charts/web/values.yaml: Not read.')
})

test('everything at once, as a person reads it', () => {
  const report = fullReport()
  const [first] = report.findings
  const frames = first === undefined ? new Map() : new Map([[first, frame]])
  expect(renderAsText(report, [], { frames })).toMatchInlineSnapshot(`
    "apps/shop/config.yaml
      7:1 (before)  notice  immutable-removed  Deployment shop/web
            The Secret "db-logins" does not exist in this unit: the Pod cannot start.
            see apps/shop/old.yaml:9:3 (before): It was set here.
            fix: Name an existing Secret, such as "db-login".

    apps/shop/deployment.yaml
      24:23  error  dangling-reference  Deployment shop/web
            The Secret "db-logins" does not exist in this unit: the Pod cannot start.
            23 |                 secretKeyRef:
            24 |                   name: db-logins
               |                       ^^^^^^^^^
            25 |                   key: password
            see apps/shop/secret.yaml:4:9: The nearest name is here.
            fix: Name an existing Secret, such as "db-login".
            in Kubernetes 1.31, 1.34

      30:1  warning  secret-in-env  Deployment shop/web
            Every child process inherits it.
            fix: Name an existing Secret, such as "db-login".

    not checked
      time-limit (1)
        big.yaml:3: Reading took longer than 10 seconds.
      chart-not-rendered (1)
        charts/web/values.yaml: The chart "web" is not rendered.

    exempt
      1 finding: dangling-reference: made by the operator (config, until 2027-01-01)

    failed: 1 error, 1 warning and 1 notice in 41 files and 97 documents (main (1a2b3c4) against working tree); 1 known before, 1 fixed, 1 exempt, 2 not checked (1 failed)
    "
  `)
})

test('colour is written only when asked for', () => {
  expect(renderAsText(fullReport(), [], {})).not.toContain('\u001b')
  expect(renderAsText(fullReport(), [], { colour: true })).toContain('\u001b[1;31merror\u001b[0m')
})

test('words wrap at the width, indented', () => {
  const report = sampleReport({ findings: [sampleFinding()] })
  for (const line of renderAsText(report, [], { width: 60 }).split('\n').slice(0, -2)) expect(line.length).toBeLessThanOrEqual(60)
})

test('carets stand under the field, whatever hidden, wide or far-off text comes before it', () => {
  const cases = [
    { text: 'a: "\t\u202Ex"  # wanted', column: 13 },
    { text: '名前: wanted', column: 5 },
    { text: `${'x'.repeat(5000)} wanted`, column: 5002 },
  ]
  for (const { text, column } of cases) {
    const finding = sampleFinding({ span: spanOf(1, column, 6) })
    const shown = renderAsText(sampleReport({ findings: [finding] }), [], { frames: new Map([[finding, { lines: [{ line: 1, text }] }]]) })
    const rows = shown.split('\n')
    const carets = rows.find((row) => row.includes('^')) ?? ''
    const line = rows[rows.indexOf(carets) - 1] ?? ''
    const width = [...line.slice(0, line.indexOf('wanted'))].reduce((sum, character) => sum + (/[名前]/.test(character) ? 2 : 1), 0)
    expect(carets.indexOf('^')).toBe(width)
    expect(carets.trim()).toMatch(/\^{6}$/)
  }
})

test('thousands of findings are one line each, with a table by rule', () => {
  const findings = Array.from({ length: 3000 }, (_, index) =>
    sampleFinding({
      place: placeOf(`apps/${index % 30}.yaml`),
      span: spanOf(index + 1, 1, 1),
      fingerprint: String(index).padStart(32, '0'),
    }),
  )
  const lines = renderAsText(sampleReport({ findings }), [], {}).split('\n')
  expect(lines.length).toBeLessThan(3000 + 30 * 2 + 10)
  expect(lines).toContain('    3000  dangling-reference')
})

test('what only a fingerprint excuses says its own', () => {
  const told = (rule: string) => renderAsText(sampleReport({ findings: [sampleFinding({ rule })] }), [], {})
  expect(told('plaintext-token')).toContain('fingerprint 0123456789abcdef0123456789abcdef')
  expect(told('dangling-reference')).not.toContain('fingerprint')
})
