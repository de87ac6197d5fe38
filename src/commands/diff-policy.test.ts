import { describe, expect, test } from 'vitest'
import { configMap } from '../testing/manifests.ts'
import { diffIn, type Files, repositoryOf } from '../testing/run-diff.ts'

/** Its file is wrong in line 6. */
const wrong = configMap('a', 'data:', '  a: 1')

describe('policy is of the tree before', () => {
  const config = '.github/kubelatch.yml'
  const change = async (before: Files, after: Files, ...args: readonly string[]) => {
    const made = repositoryOf(before)
    made.commit(after)
    return diffIn(made.folder, 'HEAD^', 'HEAD', ...args)
  }
  const off = 'rules:\n  invalid-data-entry: off\n  schema-violation: off\n'
  const exempt = 'exemptions:\n- rule: invalid-data-entry\n  reason: known\n'
  const ignored = configMap('a', 'data:', '  a: 1 # kubelatch: ignore[invalid-data-entry] known')

  test.each([
    ['a rule that the change switches off', { 'a.yaml': configMap('a') }, { 'a.yaml': wrong, [config]: off }],
    ['an exemption that the change adds', { 'a.yaml': configMap('a') }, { 'a.yaml': wrong, [config]: exempt }],
    ['an ignore that the change adds', { 'a.yaml': configMap('a') }, { 'a.yaml': ignored }],
    ['a fail-on that the change loosens', { 'a.yaml': configMap('a') }, { 'a.yaml': wrong, [config]: 'fail-on: never\n' }],
  ])('%s does not apply to it', async (_, before, after) => {
    const told = await change(before, after)
    expect(told.status).toBe(1)
    expect(told.findings).toContain('new invalid-data-entry a.yaml:6')
    expect(told.findings.some((finding) => finding.includes('policy-changed'))).toBe(true)
  })

  test.each<[string, Files, Files, string[]]>([
    ['a rule that is off', { [config]: off }, { 'a.yaml': wrong }, []],
    ['an exemption', { [config]: exempt }, { 'a.yaml': wrong }, ['exempt invalid-data-entry a.yaml:6']],
    ['an ignore', { 'a.yaml': ignored }, { 'a.yaml': `# moved\n${ignored}` }, ['exempt invalid-data-entry a.yaml:7']],
    ['a rule that the change takes away from being off', { [config]: off }, { 'a.yaml': wrong, [config]: '' }, []],
  ])('%s of before applies', async (_, before, after, findings) => {
    const told = await change(before, after)
    expect(told.findings.filter((finding) => !finding.includes('policy-changed'))).toEqual(findings)
    expect(told.status).toBe(0)
  })

  test('a config that the change breaks is told, and the old one holds', async () => {
    const told = await change({ [config]: off }, { 'a.yaml': wrong, [config]: 'rules: [' })
    expect(told.findings.map((finding) => finding.replace(/:\d+$/, ''))).toEqual([`new policy-changed ${config}`])
  })
})
