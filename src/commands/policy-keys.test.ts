import { describe, expect, test } from 'vitest'
import { configMap } from '../testing/manifests.ts'
import { runCli } from '../testing/run-cli.ts'
import { throwawayRepository, writeFiles } from '../testing/throwaway-repository.ts'

const config = '.github/kubelatch.yml'
/** An error that stands since before: in a file that the change touches, and in one that it does not. */
const standing = (name: string) => configMap(name, 'data:', `  ${name}: 1`)
const deployment = (containers: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: ${containers}\n`

/** The same key as a line of the config of before, or as a flag: the status of both, and what counts in the JSON. */
async function both(key: string, value: string, before: Record<string, string>, after: Record<string, string>) {
  const runs = await Promise.all(
    (['config', 'flag'] as const).map(async (way) => {
      const made = throwawayRepository()
      made.commit({ ...before, [config]: way === 'config' ? `${key}: ${value}\n` : '' })
      writeFiles(made.folder, after)
      const args = way === 'flag' ? [`--${key}`, value] : []
      const { status, stdout, stderr } = await runCli(made.folder, ['diff', 'HEAD', '--format', 'json', ...args])
      expect(stderr).toBe('')
      const { outcome, summary } = JSON.parse(stdout)
      return { status, outcome, ...summary }
    }),
  )
  expect(runs[1]).toEqual(runs[0])
  return runs[0]
}

describe('scope says what can fail: as a config key and as a flag', () => {
  const before = { 'touched.yaml': standing('touched'), 'other.yaml': standing('other') }
  const after = { 'touched.yaml': `# more\n${before['touched.yaml']}` }

  test.each([
    ['new', 0, 'passed', 0],
    ['changed-files', 1, 'failed', 1],
    ['all', 1, 'failed', 2],
  ])('%s', async (scope, status, outcome, error) => {
    expect(await both('scope', scope, before, after)).toMatchObject({ status, outcome, error })
  })

  test('a change that touches nothing of Kubernetes fails only with all', async () => {
    expect(await both('scope', 'changed-files', before, { 'README.md': '' })).toMatchObject({ status: 0, files: 1, documents: 0 })
    expect(await both('scope', 'all', before, { 'README.md': '' })).toMatchObject({ status: 1, error: 2, files: 4 })
  })
})

describe('fail-on says from which severity on new findings fail: as a config key and as a flag', () => {
  const role = (verbs: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n- {apiGroups: [""], resources: [pods], verbs: [${verbs}]}\n`
  const change = (severity: string): [Record<string, string>, Record<string, string>] =>
    severity === 'error'
      ? [{ 'a.yaml': configMap('a') }, { 'a.yaml': standing('a') }]
      : [{ 'a.yaml': role('get') }, { 'a.yaml': role('"*"') }]

  test.each([
    ['error', 'error', 1],
    ['error', 'warning', 0],
    ['warning', 'warning', 1],
    ['notice', 'warning', 1],
    ['never', 'error', 0],
  ])('%s, with a new %s', async (failOn, severity, status) => {
    const told = await both('fail-on', failOn, ...change(severity))
    expect(told).toMatchObject({ status, outcome: status === 0 ? 'passed' : 'failed', [severity]: 1 })
  })
})

describe('on-incomplete says what a failed gap of the change does: as a config key and as a flag', () => {
  const aliases = Array.from({ length: 8 }, (_, index) => `k${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`)}]`)
  const bomb = `${configMap('bomb')}k0: &a0 [${Array(9).fill('x')}]\n${aliases.join('\n')}\n`

  test.each([
    ['fail', 2],
    ['warn', 0],
  ])('%s', async (onIncomplete, status) => {
    const told = await both('on-incomplete', onIncomplete, { 'a.yaml': configMap('a') }, { 'bomb.yaml': bomb })
    expect(told).toMatchObject({ status, outcome: 'incomplete', gaps: 1 })
  })

  test('a finding fails whatever could not be checked besides', async () => {
    expect(await both('on-incomplete', 'fail', { 'a.yaml': configMap('a') }, { 'bomb.yaml': bomb, 'a.yaml': standing('a') })).toMatchObject(
      {
        status: 1,
        outcome: 'failed',
      },
    )
  })

  test('what the change did not touch leaves it complete', async () => {
    expect(await both('on-incomplete', 'fail', { 'bomb.yaml': bomb }, { 'a.yaml': configMap('a') })).toMatchObject({ status: 0 })
  })
})

describe('several versions at once', () => {
  const check = async (config_: string, files: Record<string, string>, ...args: string[]) => {
    const made = throwawayRepository()
    writeFiles(made.folder, { ...files, ...(config_ === '' ? {} : { [config]: config_ }) })
    const { stdout, status } = await runCli(made.folder, ['check', '.', '--format', 'json', ...args])
    const { findings } = JSON.parse(stdout)
    return { status, findings: findings.map((one: Record<string, unknown>) => [one.path, one.pointer, one.versions]) }
  }
  /** New in 1.34, as the API's own definitions have it. */
  const recent = deployment('[{name: a, image: a, restartPolicyRules: []}]')
  const at = '/spec/template/spec/containers/0/restartPolicyRules'

  test('a finding says in which of them it holds', async () => {
    const told = await check('', { 'a.yaml': recent }, '--kubernetes-versions', '1.31,1.33-1.35')
    expect(told).toEqual({ status: 1, findings: [['a.yaml', at, ['1.31', '1.33']]] })
    expect((await check('', { 'a.yaml': recent }, '--kubernetes-versions', '1.34-1.35')).findings).toEqual([])
  })

  test('by path, the first pattern that fits decides', async () => {
    const perPath = 'kubernetes-versions:\n  old/**: "1.33"\n  "**": "1.34"\n'
    expect((await check(perPath, { 'old/a.yaml': recent, 'new/b.yaml': recent })).findings.map(([path]: string[]) => path)).toEqual([
      'old/a.yaml',
    ])
  })
})
