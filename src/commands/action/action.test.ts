import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serveRepositories } from '../../testing/git-server.ts'
import { checkOut, type Hub, makeHub, pullRequestPayload } from '../../testing/github-hub.ts'
import { type GithubJob, type JobResult, runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { throwawayFolder } from '../../testing/throwaway-repository.ts'

/** A mistake that was there, one that the change makes on line 5 of deploy/web.yaml, and one that main got meanwhile. */
const history = {
  start: { 'deploy/old.yaml': configMap('old', 'old: {}'), 'deploy/web.yaml': configMap('web', 'data: {}') },
  work: { 'deploy/web.yaml': configMap('web', 'dta: {}') },
  main: { 'deploy/main.yaml': configMap('main', 'min: {}') },
}

function pullRequest(hub: Hub, more: Partial<GithubJob> = {}): GithubJob {
  const { merge } = hub.commits
  return { workspace: checkOut(hub, merge), event: 'pull_request', payload: pullRequestPayload(hub), commit: merge, ...more }
}

function push(hub: Hub, payload: object, more: Partial<GithubJob> = {}): GithubJob {
  const { tip } = hub.commits
  const repository = { full_name: 'octo/repo', default_branch: 'main' }
  return {
    workspace: checkOut(hub, tip),
    event: 'push',
    payload: { ref: 'refs/heads/main', after: tip, deleted: false, forced: false, repository, ...payload },
    commit: tip,
    ...more,
  }
}

/** Annotations about files, as `kind path:line`. */
function annotated({ commands }: JobResult): readonly string[] {
  return commands.map(({ name, properties }) => `${name} ${properties.file}${properties.line === undefined ? '' : `:${properties.line}`}`)
}

const counts = { errors: '1', warnings: '0', notices: '0', exempt: '0', gaps: '0' }

describe('a pull request', () => {
  test('is judged by what merging it would change: its mistake alone, on its line, and the run fails', async () => {
    const result = await runJob(pullRequest(makeHub(history)))
    expect(result.status).toBe(1)
    expect(result.commands).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({ file: 'deploy/web.yaml', line: '5', col: '1', title: 'schema-violation' }),
        message: expect.stringContaining('"dta" is not a field of "ConfigMap"'),
      },
    ])
    expect(result.summary).toContain('## Kubelatch: ❌ failed')
    expect(result.summary).toContain('deploy/web.yaml')
    expect(result.summary).not.toMatch(/deploy\/(?:old|main)\.yaml/)
    expect(result.outputs).toEqual({ outcome: 'failed', ...counts })
    expect(result.lines.join('\n')).toMatch(
      /Kubelatch failed: 1 error in 1 file and 1 document \(main \(\w{7}\) against merge of #7 \(\w{7}\)\)/,
    )
  })

  test('that makes no mistake passes, with a summary and without annotations', async () => {
    const result = await runJob(pullRequest(makeHub({ ...history, work: { 'deploy/web.yaml': configMap('web', 'data: {a: b}') } })))
    expect(result).toMatchObject({ status: 0, commands: [], outputs: { outcome: 'passed', errors: '0' } })
    expect(result.summary).toContain('## Kubelatch: ✅ passed')
  })

  test('links the lines of its summary to the commits that were compared', async () => {
    const hub = makeHub({ ...history, work: { ...history.work, 'deploy/old.yaml': null } })
    const { summary } = await runJob(pullRequest(hub))
    expect(summary).toContain(`](http://127.0.0.1:1/octo/repo/blob/${hub.commits.merge}/deploy/web.yaml#L5)`)
    expect(summary).toContain(`](http://127.0.0.1:1/octo/repo/blob/${hub.commits.base}/deploy/old.yaml#L5)`)
  })

  test('run with the rights of the base is judged in the same way', async () => {
    const hub = makeHub(history)
    const remote = await serveRepositories(hub.folder)
    const { tip } = hub.commits
    const workspace = checkOut(hub, tip, 1)
    const inputs = { output: 'sarif=out/kubelatch.sarif' }
    const result = await runJob(pullRequest(hub, { workspace, event: 'pull_request_target', commit: tip, serverUrl: remote.url, inputs }))
    expect(result.status).toBe(1)
    expect(annotated(result)).toEqual(['error deploy/web.yaml:5'])
    expect(result.outputs).toMatchObject({ 'sarif-ref': 'refs/pull/7/merge', 'sarif-commit': hub.commits.merge })
  })

  test('without a merge commit is judged by its head', async () => {
    const hub = makeHub(history)
    const result = await runJob(pullRequest(hub, { commit: hub.commits.tip, inputs: { output: 'sarif=k.sarif' } }))
    expect(result.status).toBe(1)
    expect(annotated(result)).toEqual(['error deploy/web.yaml:5'])
    expect(result.outputs).toMatchObject({ 'sarif-ref': 'refs/pull/7/head', 'sarif-commit': hub.commits.head })
    expect(result.summary).toContain('GitHub has no merge commit')
  })
})

describe('files', () => {
  test('are written where the workflow says, as what the change is and for the commit that was checked', async () => {
    const hub = makeHub(history)
    const job = pullRequest(hub, { inputs: { output: 'json=reports/kubelatch.json\nsarif=kubelatch.sarif\n\njunit=k.xml\ntext=k.txt\n' } })
    const result = await runJob(job)
    expect(result.status).toBe(1)
    expect(result.outputs).toEqual({
      outcome: 'failed',
      ...counts,
      report: 'reports/kubelatch.json',
      sarif: 'kubelatch.sarif',
      'sarif-ref': 'refs/pull/7/merge',
      'sarif-commit': hub.commits.merge,
    })
    const read = (file: string) => readFileSync(join(job.workspace, file), 'utf8')
    expect(JSON.parse(read('reports/kubelatch.json'))).toMatchObject({ outcome: 'failed', summary: { error: 1 } })
    expect(read('k.txt')).toContain('deploy/web.yaml')
    expect(read('k.xml')).toContain('deploy/web.yaml')
    const { results } = JSON.parse(read('kubelatch.sarif')).runs[0]
    const shown = results.map(
      (one: { baselineState: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) => [
        one.locations[0]?.physicalLocation.artifactLocation.uri,
        one.baselineState,
      ],
    )
    // With what was there before: code scanning closes every alert that an upload does not hold.
    expect(shown).toEqual([
      ['deploy/main.yaml', 'unchanged'],
      ['deploy/old.yaml', 'unchanged'],
      ['deploy/web.yaml', 'new'],
    ])
    expect(results[2].partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/)
  })

  test('that cannot be written are told, are no output, and take nothing else with them', async () => {
    const hub = makeHub({ ...history, work: { ...history.work, out: { link: '/tmp' } } })
    const result = await runJob(pullRequest(hub, { inputs: { output: 'json=out/kubelatch.json\nsarif=k.sarif' } }))
    expect(result.status).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', sarif: 'k.sarif' })
    expect(result.outputs).not.toHaveProperty('report')
    expect(result.commands.at(-1)).toMatchObject({
      name: 'error',
      message: expect.stringMatching(/out\/kubelatch\.json" was not written: a folder on its path is a symbolic link/),
    })
  })

  test('are named from the workspace, also where the checkout is a folder of it', async () => {
    const hub = makeHub(history)
    const workspace = throwawayFolder()
    cpSync(checkOut(hub, hub.commits.merge), join(workspace, 'checkout'), { recursive: true })
    const inputs = { 'working-directory': 'checkout', output: 'json=reports/k.json' }
    const result = await runJob(pullRequest(hub, { workspace, inputs }))
    expect(result).toMatchObject({ status: 1, outputs: { report: 'reports/k.json' } })
    expect(annotated(result)).toEqual(['error deploy/web.yaml:5'])
    expect(readdirSync(workspace).sort()).toEqual(['checkout', 'reports'])
  })

  test.each([
    ['a report', { inputs: { output: 'json=/dev/full' } }, /was not written: the disk is full/],
    ['the summary', { environment: { GITHUB_STEP_SUMMARY: '/dev/full' } }, /^The job summary was not written: the disk is full/],
    ['the outputs', { environment: { GITHUB_OUTPUT: '/dev/full' } }, /^The file of the action's outputs was not written: the disk is full/],
  ])('a run that passes but cannot write %s is not green', async (_, more, message) => {
    const hub = makeHub({ ...history, work: {} })
    const result = await runJob(pullRequest(hub, more))
    expect(result.status).toBe(2)
    expect(result.commands).toEqual([{ name: 'error', properties: { title: 'Kubelatch' }, message: expect.stringMatching(message) }])
  })

  test('a runner without summary and outputs still gets the verdict', async () => {
    const none = { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined }
    expect(await runJob(pullRequest(makeHub(history), { environment: none }))).toMatchObject({ status: 1, summary: '', outputs: {} })
  })
})

describe('a push', () => {
  test('is judged by its two commits', async () => {
    const hub = makeHub({ ...history, later: { 'deploy/later.yaml': configMap('later', 'ltr: {}') } })
    const result = await runJob(push(hub, { before: hub.commits.base }, { inputs: { output: 'sarif=k.sarif' } }))
    expect(result.status).toBe(1)
    expect(annotated(result)).toEqual(['error deploy/later.yaml:5'])
    expect(result.outputs).toMatchObject({ 'sarif-ref': 'refs/heads/main', 'sarif-commit': hub.commits.tip })
  })

  test('of a new branch is judged by what it adds to the default branch', async () => {
    const hub = makeHub({ start: history.start, work: history.work })
    const { head } = hub.commits
    const remote = await serveRepositories(hub.folder)
    const payload = { ref: 'refs/heads/work', before: '0'.repeat(40), after: head, created: true }
    const result = await runJob(push(hub, payload, { workspace: checkOut(hub, head), commit: head, serverUrl: remote.url }))
    expect(result.status).toBe(1)
    expect(annotated(result)).toEqual(['error deploy/web.yaml:5'])
  })

  test('by force whose old commit is gone is judged whole, and says so', async () => {
    const hub = makeHub(history)
    const result = await runJob(push(hub, { before: 'd'.repeat(40), forced: true }))
    expect(result.status).toBe(1)
    expect(annotated(result)).toEqual(['error deploy/main.yaml:5', 'error deploy/old.yaml:5'])
    expect(result.summary).toContain('the whole repository is checked')
    expect(result.lines.join('\n')).toContain('the whole repository is checked')
  })

  test.each([{ after: '0'.repeat(40) }, { deleted: true }])(
    'that deletes a branch passes, and says that there is nothing to check: %j',
    async (payload) => {
      const result = await runJob(
        push(makeHub(history), { ref: 'refs/heads/gone', ...payload }, { inputs: { output: 'sarif=k.sarif\njson=k.json' } }),
      )
      expect(result).toMatchObject({ status: 0, commands: [], outputs: { outcome: 'passed', report: 'k.json' } })
      expect(result.outputs).not.toHaveProperty('sarif')
      expect(result.summary).toContain('`refs/heads/gone` was deleted. There is nothing to check.')
    },
  )
})

test('a merge group is judged by its two commits', async () => {
  const hub = makeHub(history)
  const { base, merge } = hub.commits
  const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc'
  const payload = {
    action: 'checks_requested',
    merge_group: { base_sha: base, head_sha: merge, head_ref: ref, base_ref: 'refs/heads/main' },
  }
  const inputs = { output: 'sarif=k.sarif' }
  const result = await runJob({ workspace: checkOut(hub, merge), event: 'merge_group', payload, commit: merge, inputs })
  expect(result.status).toBe(1)
  expect(annotated(result)).toEqual(['error deploy/web.yaml:5'])
  expect(result.outputs).toMatchObject({ 'sarif-ref': ref, 'sarif-commit': merge })
})

test.each([
  ['schedule', { schedule: '0 4 * * 1' }],
  ['schedule', undefined],
  ['workflow_dispatch', { inputs: null, ref: 'refs/heads/main' }],
])('%s with %j is an audit of the whole tree at its commit', async (event, payload) => {
  const hub = makeHub(history)
  const inputs = { output: 'sarif=k.sarif' }
  const result = await runJob({ workspace: checkOut(hub, hub.commits.tip, 1), event, payload, commit: hub.commits.tip, inputs })
  expect(result.status).toBe(1)
  expect(annotated(result)).toEqual(['error deploy/main.yaml:5', 'error deploy/old.yaml:5'])
  expect(result.outputs).toMatchObject({ errors: '2', 'sarif-ref': 'refs/heads/main', 'sarif-commit': hub.commits.tip })
})
