import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shippedConfig } from '../policy/shipped.ts'
import { type FixtureCase, fixtureCases, fixtureFolders } from '../testing/fixture-cases.ts'
import { runRule } from '../testing/run-fixture.ts'
import type { Finding } from '../types/finding.ts'
import type { Rule } from '../types/rule.ts'
import { catalogue } from './catalogue.ts'

const sources = import.meta.glob('./*/*.ts', { query: '?raw', import: 'default', eager: true })

const told = (findings: readonly Finding[]) =>
  findings
    .filter((finding) => finding.status === 'new')
    .map(({ place, span, rule }) => `${place.file}:${span.line} ${rule}`)
    .sort()
const promised = (fixture: FixtureCase) => fixture.expected.map(({ path, line, rule }) => `${path}:${line} ${rule}`).sort()

test('rules, fixtures and policy entries are the same sets', () => {
  const ids = catalogue.map((rule) => rule.id)
  expect(fixtureFolders()).toEqual(ids)
  expect(Object.keys(shippedConfig('default').rules ?? {}).sort()).toEqual(ids)
  expect(Object.keys(shippedConfig('strict').rules ?? {}).filter((id) => !ids.includes(id))).toEqual([])
})

test('a rule is named as its file', () => {
  const files = Object.keys(sources)
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => basename(path, '.ts'))
    .sort()
  expect(files).toEqual(catalogue.map((rule) => rule.id))
})

test.each(catalogue)('$id is documented in full sentences', (rule) => {
  for (const sentence of [...Object.values(rule.cases), rule.docs.what, rule.docs.why, rule.docs.fix])
    expect(sentence).toMatch(/^(?:[A-Z0-9]|kubectl ).*\.$/s)
  expect(rule.docs.sources.length).toBeGreaterThan(0)
  for (const source of rule.docs.sources) expect(source).toMatch(/^https:\/\//)
  for (const other of rule.yieldsTo ?? []) expect(catalogue.map(({ id }) => id)).toContain(other)
})

test.each(catalogue)('$id has a policy entry that grades just its cases', (rule) => {
  const entry = shippedConfig('default').rules?.[rule.id]
  const severity = typeof entry === 'string' ? entry : entry?.severity
  // One grade stands for all cases.
  const graded = typeof severity === 'string' ? rule.cases : severity
  expect(Object.keys(graded ?? {}).sort()).toEqual(Object.keys(rule.cases).sort())
})

describe.each(catalogue)('$id', (rule) => {
  const cases = fixtureCases(rule.id)

  test('has situations of both kinds', () => {
    expect(cases.some((fixture) => fixture.good)).toBe(true)
    expect(cases.some((fixture) => !fixture.good)).toBe(true)
  })

  test.each(cases)('$name', async (fixture) => {
    if (fixture.good) expect(fixture.expected).toEqual([])
    else expect(fixture.expected.length).toBeGreaterThan(0)
    expect(told(await runRule(rule, fixture.after, fixture.before))).toEqual(promised(fixture))
  })

  test('shows each of its cases', async () => {
    const findings = (await Promise.all(cases.map((fixture) => runRule(rule, fixture.after, fixture.before)))).flat()
    expect([...new Set(findings.map((finding) => finding.case))].sort()).toEqual(Object.keys(rule.cases).sort())
  })

  test('is silent on what is empty', async () => {
    const nothing = { 'a.yaml': '', 'b.yaml': '{}\n', 'c.yaml': '---\n---\n', 'd.yaml': 'apiVersion: v1\nkind: List\nitems: []\n' }
    expect(await runRule(rule, nothing)).toEqual([])
  })

  test('keeps its fingerprints when lines move', async () => {
    for (const fixture of cases.filter(({ good }) => !good)) {
      const before = await runRule(rule, fixture.after, fixture.before)
      const after = await runRule(rule, moved(fixture.after), fixture.before)
      expect(after.map((finding) => finding.fingerprint).sort()).toEqual(before.map((finding) => finding.fingerprint).sort())
    }
  })

  test('says what is wrong, why it matters and what to do', async () => {
    for (const finding of await allFindings(rule, cases)) {
      for (const words of [finding.message, finding.help]) {
        const sentence = words.map((part) => (typeof part === 'string' ? part : part.untrusted)).join('')
        expect(sentence).toMatch(/[.?]$/)
        expect(sentence).not.toMatch(/undefined|\[object|\s{2}/)
      }
    }
  })
})

async function allFindings(rule: Rule, cases: readonly FixtureCase[]): Promise<Finding[]> {
  return (await Promise.all(cases.map((fixture) => runRule(rule, fixture.after, fixture.before)))).flat()
}

/** The same files ten lines further down. */
function moved(files: Readonly<Record<string, string>>): Record<string, string> {
  const down = '# moved\n'.repeat(10)
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, path.endsWith('.json') ? content : down + content]))
}
