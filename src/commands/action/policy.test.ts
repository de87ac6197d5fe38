import { describe, expect, test } from 'vitest'
import { serveRepositories } from '../../testing/git-server.ts'
import { checkOut, type History, makeHub, pullRequestPayload } from '../../testing/github-hub.ts'
import { type JobResult, runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'

const config = '.github/kubelatch.yml'
const bad = { 'deploy/web.yaml': configMap('web', 'dta: {}') }
/** Only advice: a warning by its case. */
const warned = {
  'deploy/role.yaml':
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r}\nrules:\n- apiGroups: [""]\n  resources: [secrets]\n  verbs: [get]\n',
}

async function judge(history: History, inputs: Readonly<Record<string, string>> = {}): Promise<JobResult> {
  const hub = makeHub(history)
  const { merge } = hub.commits
  return runJob({ workspace: checkOut(hub, merge), event: 'pull_request', payload: pullRequestPayload(hub), commit: merge, inputs })
}

function rules({ commands }: JobResult): readonly string[] {
  return commands.map(({ name, properties }) => `${name} ${properties.title}`)
}

describe('the policy of a pull request', () => {
  test.each([
    ['rules: {schema-violation: "off"}\n', 'warning policy-changed'],
    ['fail-on: never\n', 'warning policy-changed'],
    ['exemptions: [{rule: schema-violation, reason: mine}]\n', 'warning policy-changed'],
    ['nonsense: [\n', 'error policy-changed'],
  ])('is never the one that it brings: %j', async (text, reported) => {
    const result = await judge({ start: { 'README.md': '' }, work: { ...bad, [config]: text } })
    expect(result.status).toBe(1)
    expect(rules(result)).toContain('error schema-violation')
    expect(rules(result)).toContain(reported)
  })

  test('is the one of its base, and the change cannot take it away', async () => {
    const result = await judge({ start: { [config]: 'fail-on: warning\n' }, work: { ...warned, [config]: null } })
    expect(result.status).toBe(1)
    expect(rules(result)).toEqual(['warning policy-changed', 'warning rbac-secrets-read-unscoped'])
  })

  test('is that of the tip of the base branch, where the test merge is older', async () => {
    const hub = makeHub({ start: { 'README.md': '' }, work: warned, later: { [config]: 'fail-on: warning\n' } })
    const { merge } = hub.commits
    const job = { event: 'pull_request', payload: pullRequestPayload(hub), commit: merge }
    const remote = await serveRepositories(hub.folder)
    const result = await runJob({ ...job, workspace: checkOut(hub, merge, 1), serverUrl: remote.url })
    expect(result.status).toBe(1)
    // The change does not touch the policy, though its tree lacks what main has by now.
    expect(rules(result)).toEqual(['warning rbac-secrets-read-unscoped'])
  })

  test('that cannot be read checks nothing, and says so on every rung', async () => {
    const result = await judge({ start: { [config]: 'fail-onn: error\n' }, work: bad })
    expect(result.status).toBe(2)
    expect(result.commands).toEqual([
      { name: 'error', properties: { title: 'Kubelatch' }, message: expect.stringMatching(/kubelatch\.yml:1:1: .*fail-onn.*fail-on/) },
    ])
    expect(result.summary).toMatch(/⚠️ incomplete[\s\S]*Nothing was checked[\s\S]*kubelatch\.yml:1:1/)
    expect(result.outputs).toEqual({ outcome: 'incomplete' })
  })
})

test('a policy that cannot be read stops the change that mends it as well, which is told what to do', async () => {
  const result = await judge({ start: { [config]: 'fail-onn: error\n' }, work: { ...bad, [config]: 'fail-on: error\n' } })
  expect(result.status).toBe(2)
  expect(result.commands[0]?.message).toContain('Merge the change without this check')
})

describe('inputs', () => {
  test('tighten', async () => {
    const history = { start: { [config]: 'fail-on: error\n' }, work: warned }
    expect((await judge(history)).status).toBe(0)
    expect((await judge(history, { 'fail-on': 'warning' })).status).toBe(1)
  })

  test.each([
    ['fail-on', 'error', 'fail-on: notice\n', 'notice'],
    ['scope', 'new', 'scope: all\n', 'all'],
    ['on-incomplete', 'warn', 'on-incomplete: fail\n', 'fail'],
    ['schema-engine', 'embedded', 'schema-engine: both\n', 'both'],
  ])('that would loosen are not followed, and that is told: %s %s', async (input, wish, text, standing) => {
    const result = await judge({ start: { [config]: text }, work: {} }, { [input]: wish })
    expect(result.status).toBe(0)
    const told = `The input "${input}" asks for "${wish}", and the policy for "${standing}", which stands`
    expect(result.lines.join('\n').replace('input schema-engine', 'input "schema-engine"')).toContain(told)
    expect(result.summary).toContain('which stands')
  })

  test('that are laid over the policy do not hide what the change makes of it', async () => {
    const history = { start: { [config]: 'fail-on: error\n' }, work: { [config]: 'fail-on: never\n' } }
    const result = await judge(history, { 'fail-on': 'warning' })
    expect(result.status).toBe(1)
    expect(result.commands[0]?.message).toContain('"fail-on" becomes "never", it was "error"')
  })

  test.each([
    ['fail-on', 'never', /^The input fail-on cannot be "never"/],
    ['kubernetes-versions', '9.99', /kubernetes-versions/],
    ['output', 'xml=a', /There is no format "xml"/],
    ['working-directory', 'nowhere', /There is no folder/],
    ['config', 'nowhere.yml', /There is no config file "nowhere.yml"/],
  ])('that say nothing sensible end with 2, never with a usage status: %s %s', async (input, value, message) => {
    const result = await judge({ start: { 'README.md': '' }, work: bad }, { [input]: value })
    expect(result).toMatchObject({ status: 2, outputs: { outcome: 'incomplete' } })
    expect(result.commands).toEqual([{ name: 'error', properties: { title: 'Kubelatch' }, message: expect.stringMatching(message) }])
  })

  test('narrow the paths, and say so', async () => {
    const history = {
      start: { [config]: 'paths: ["deploy/**"]\n' },
      work: { ...bad, 'deploy/b/web.yaml': configMap('b', 'b: {}'), 'c/web.yaml': configMap('c', 'c: {}') },
    }
    const result = await judge(history, { paths: 'c/**\ndeploy/b/**' })
    expect(result.commands.map(({ properties }) => properties.file)).toEqual(['deploy/b/web.yaml'])
    expect(result.summary).toContain('The input paths leaves in only `c/**` and `deploy/b/**`.')
  })
})

describe('the input config', () => {
  const lax = 'rules: {schema-violation: "off"}\n'

  test('names the config of the base, which is told by its name', async () => {
    const result = await judge({ start: { 'ci/lax.yml': lax }, work: bad }, { config: './ci/lax.yml' })
    expect(result).toMatchObject({ status: 0, commands: [] })
    expect(result.lines).toContain('The policy is "ci/lax.yml".')
  })

  test('names the place of its mistakes', async () => {
    const result = await judge({ start: { 'ci/lax.yml': 'rules: {schema-violatoin: "off"}\n' }, work: bad }, { config: 'ci/lax.yml' })
    expect(result.status).toBe(2)
    expect(result.commands[0]?.message).toMatch(/^ci\/lax\.yml:1:\d+: /)
  })

  test('cannot take the place of the usual one', async () => {
    const result = await judge({ start: { 'ci/lax.yml': lax, [config]: 'fail-on: error\n' }, work: bad }, { config: 'ci/lax.yml' })
    expect(result.status).toBe(1)
    expect(result.summary).toContain('an input cannot choose another policy')
  })

  test('that only the change has does not apply to it', async () => {
    const result = await judge({ start: { 'README.md': '' }, work: { ...bad, 'ci/lax.yml': lax } }, { config: 'ci/lax.yml' })
    expect(result.status).toBe(1)
    expect(rules(result)).toContain('warning policy-changed')
    expect(result.summary).toContain('does not apply to it yet')
  })
})
