import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { catalogue } from '../../rules/catalogue.ts'
import * as line from '../../run.ts'
import { serveRepositories } from '../../testing/git-server.ts'
import { checkOut, makeHub, pullRequestPayload } from '../../testing/github-hub.ts'
import { type GithubJob, runJob } from '../../testing/github-job.ts'
import { hostileStrings } from '../../testing/hostile-strings.ts'
import { configMap } from '../../testing/manifests.ts'
import { throwawayFolder } from '../../testing/throwaway-repository.ts'

const history = { start: { 'deploy/web.yaml': configMap('web', 'data: {}') }, work: { 'deploy/web.yaml': configMap('web', 'dta: {}') } }

describe('a checkout without the base', () => {
  test('gets it from the server, with the token that was given', async () => {
    const token = ['test', 'token'].join('-')
    const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    const hub = makeHub(history)
    const remote = await serveRepositories(hub.folder, { authorization })
    const { merge } = hub.commits
    const job = {
      workspace: checkOut(hub, merge, 1),
      event: 'pull_request',
      payload: pullRequestPayload(hub),
      commit: merge,
      serverUrl: remote.url,
    }
    const result = await runJob({ ...job, inputs: { token } })
    expect(result.status).toBe(1)
    expect(result.commands.map(({ properties }) => properties.file)).toEqual(['deploy/web.yaml'])
    expect(`${result.output}${result.summary}`).not.toContain(token)
  })

  test.each([
    ['pull_request', 'fetch-depth: 2'],
    ['push', 'fetch-depth: 0'],
    ['merge_group', 'fetch-depth: 0'],
  ])('that cannot be fetched makes a %s incomplete and says the line that mends the workflow', async (event, mend) => {
    const hub = makeHub(history)
    const { base, merge } = hub.commits
    const payload = {
      ...pullRequestPayload(hub),
      ref: 'refs/heads/main',
      before: base,
      after: merge,
      merge_group: { base_sha: base, head_sha: merge, head_ref: 'refs/heads/x' },
    }
    const result = await runJob({
      workspace: checkOut(hub, merge, 1),
      event,
      payload,
      commit: merge,
      inputs: { output: 'json=k.json\nsarif=k.sarif' },
    })
    expect(result.status).toBe(2)
    expect(result.commands).toEqual([
      {
        name: 'error',
        properties: { file: '.github/workflows/check.yml', title: 'not checked: missing-commit' },
        message: expect.stringContaining(mend),
      },
    ])
    expect(result.summary).toMatch(/⚠️ incomplete/)
    expect(result.summary).toContain(mend)
    expect(result.outputs).toEqual({
      outcome: 'incomplete',
      errors: '0',
      warnings: '0',
      notices: '0',
      exempt: '0',
      gaps: '1',
      report: 'k.json',
    })
  })
})

describe('what cannot be understood ends with 2 and says what to do', () => {
  const job = (more: Partial<GithubJob>): GithubJob => ({
    workspace: throwawayFolder(),
    event: 'pull_request',
    payload: {},
    commit: 'a'.repeat(40),
    ...more,
  })

  test.each<[string, () => GithubJob, RegExp]>([
    ['no event file', () => job({ payload: undefined }), /event file .* cannot be read/],
    ['an empty event file', () => job({ payload: ' \n' }), /event file .* is empty/],
    ['an event file of garbage', () => job({ payload: '\n::error::forged {' }), /event file .* is not JSON/],
    ['an event of another kind', () => job({ payload: { ref: 'x' } }), /no usable `pull_request/],
    ['an event of a wrong shape', () => job({ payload: [null, { pull_request: 7 }] }), /no usable `pull_request/],
    ['an unknown event', () => job({ event: 'issue_comment' }), /does not know what to compare on the event "issue_comment"/],
    ['no event', () => job({ event: '' }), /GITHUB_EVENT_NAME is not set/],
    ['no commit', () => job({ commit: '' }), /GITHUB_SHA is not a commit id/],
    ['no checkout', () => job({ event: 'schedule' }), /There is no checkout in .*\n.*actions\/checkout/],
    [
      'no workspace',
      () => job({ event: 'schedule', environment: { GITHUB_WORKSPACE: '/nonexistent' } }),
      /There is no folder "\/nonexistent"/,
    ],
  ])('%s', async (_, of, message) => {
    const result = await runJob(of())
    expect(result.status).toBe(2)
    expect(result.commands).toEqual([{ name: 'error', properties: { title: 'Kubelatch' }, message: expect.stringMatching(message) }])
    expect(result.summary).toContain('**Nothing was checked.**')
    expect(result.outputs).toEqual({ outcome: 'incomplete' })
  })

  test('a repository that lost its objects', async () => {
    const hub = makeHub(history)
    const workspace = checkOut(hub, hub.commits.merge)
    rmSync(join(workspace, '.git/objects'), { recursive: true })
    const result = await runJob({ workspace, event: 'pull_request', payload: pullRequestPayload(hub), commit: hub.commits.merge })
    expect(result.status).toBe(2)
    expect(result.commands.map(({ name }) => name)).toEqual(['error'])
  })

  test('an engine that cannot be had, at the file that the change touches', async () => {
    const hub = makeHub(history)
    const { merge } = hub.commits
    const job = { workspace: checkOut(hub, merge), event: 'pull_request', payload: pullRequestPayload(hub), commit: merge }
    const result = await runJob({ ...job, inputs: { 'schema-engine': 'kubeconform', kubeconform: '/nowhere' } })
    expect(result.status).toBe(2)
    expect(result.commands).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({ file: 'deploy/web.yaml', title: 'not checked: schema-engine-failed' }),
        message: expect.stringContaining('/nowhere is not a program'),
      },
    ])
    expect(result.outputs).toMatchObject({ outcome: 'incomplete', gaps: '1' })
    const lax = makeHub({ ...history, start: { ...history.start, '.github/kubelatch.yml': 'on-incomplete: warn\n' } })
    const tolerated = { ...job, workspace: checkOut(lax, lax.commits.merge), payload: pullRequestPayload(lax), commit: lax.commits.merge }
    const warned = await runJob({ ...tolerated, inputs: { 'schema-engine': 'kubeconform', kubeconform: '/nowhere' } })
    expect(warned).toMatchObject({ status: 0, commands: [{ name: 'warning' }], outputs: { outcome: 'incomplete' } })
  })

  test('a bug of ours, of which only the kind and the place are told', async () => {
    const hub = makeHub(history)
    vi.spyOn(line, 'run').mockRejectedValue(new TypeError('quotes the change\n    at ::error::forged\n##[add-mask]x'))
    const { merge } = hub.commits
    const result = await runJob({ workspace: checkOut(hub, merge), event: 'pull_request', payload: pullRequestPayload(hub), commit: merge })
    vi.restoreAllMocks()
    expect(result.status).toBe(2)
    expect(result.commands).toEqual([
      { name: 'error', properties: { title: 'Kubelatch' }, message: expect.stringMatching(/^an unexpected TypeError\. This is a bug/) },
    ])
    expect(`${result.output}${result.summary}`).not.toMatch(/quotes the change|forged|add-mask/)
  })
})

test('hostile paths, names, keys and values say nothing but what was found', async () => {
  const strings = hostileStrings.filter((string) => !/[\u0000\p{Cs}]/u.test(string))
  const files = strings.map((string, index) => {
    const name = Buffer.from(string.replaceAll('/', '∕')).subarray(0, 200).toString().replaceAll('\uFFFD', '')
    const content = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: string, labels: { [string]: string } }, [string]: string }
    return [`deploy/${index}/${name}x/${name}.yaml`, JSON.stringify(content)]
  })
  const work = { ...Object.fromEntries(files), '.github/kubelatch.yml': '"##[error]\\n::error::x": 1\n' }
  const hub = makeHub({ start: { 'README.md': '' }, work })
  const { merge } = hub.commits
  const job = { workspace: checkOut(hub, merge), event: 'pull_request', payload: pullRequestPayload(hub), commit: merge }
  const result = await runJob({ ...job, inputs: { output: 'text=-\njunit=/dev/stdout' } })
  expect(result.status).toBe(1)
  expect(result.commands.length).toBeGreaterThan(9)
  const paths = [...files.map(([path]) => path), '.github/kubelatch.yml', undefined]
  const strange = result.commands.filter(
    ({ name, properties, message }) =>
      !['error', 'warning', 'notice'].includes(name) ||
      !(catalogue.some(({ id }) => id === properties.title) || /^\d+ more \w+$/.test(properties.title ?? '')) ||
      !(paths.includes(properties.file) || isShownPath(properties.file)) ||
      message.length < 20,
  )
  expect(strange).toEqual([])
  expect(Object.keys(result.outputs).sort()).toEqual(['errors', 'exempt', 'gaps', 'notices', 'outcome', 'warnings'])
  expect(result.summary.split('\n').filter((shown) => shown.startsWith('#'))).toEqual(['## Kubelatch: ❌ failed'])
})

/** What would end a property or turn text around is escaped in a path, also where GitHub then does not find the file. */
function isShownPath(path: string | undefined): boolean {
  return path !== undefined && /^deploy\/\d+\/.*\\/.test(path) && !/\p{Cc}/u.test(path)
}
