import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtAction, obtainedTool } from '../../testing/built-action.ts'
import { checkOut, type Hub, makeHub, pullRequestPayload } from '../../testing/github-hub.ts'
import { type GithubJob, type JobResult, layOutJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { runAct } from '../../testing/run-act.ts'
import { repositoryIn, throwawayFolder } from '../../testing/throwaway-repository.ts'

const history = { start: { 'deploy/web.yaml': configMap('web', 'data: {}') }, work: { 'deploy/web.yaml': configMap('web', 'dta: {}') } }

let built: string
beforeAll(() => {
  built = builtAction()
}, 180_000)

function pullRequest(hub: Hub, more: Partial<GithubJob> = {}): GithubJob {
  const { merge } = hub.commits
  return { workspace: checkOut(hub, merge), event: 'pull_request', payload: pullRequestPayload(hub), commit: merge, ...more }
}

/** Runs dist/action.js as the runner does: a process with an environment. The runner reads both of its streams. */
function start(node: string, job: GithubJob): JobResult {
  const { environment, read } = layOutJob(job)
  const { status, stdout, stderr } = spawnSync(node, [join(built, 'dist/action.js')], {
    cwd: job.workspace,
    env: environment,
    encoding: 'utf8',
  })
  return read(status, `${stdout}${stderr}`)
}

describe.each([
  ['the Node that runs the tests', () => process.execPath],
  ['the Node that GitHub runs actions with', () => obtainedTool('node24')],
])('the bundle on %s', (_, node) => {
  test('fails a change with a mistake', () => {
    const result = start(node(), pullRequest(makeHub(history), { inputs: { output: 'sarif=k.sarif' } }))
    expect(result.status).toBe(1)
    expect(result.commands).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({ file: 'deploy/web.yaml', line: '5' }),
        message: expect.stringContaining('"dta"'),
      },
    ])
    expect(result.outputs).toMatchObject({ outcome: 'failed', sarif: 'k.sarif' })
    expect(result.summary).toContain('❌ failed')
  })

  test('passes one without, in threads where there is much to read', () => {
    const files = Array.from({ length: 40 }, (_one, index) => [
      `deploy/${index}.yaml`,
      configMap(`c-${index}`, 'data:', `  a: ${'a'.repeat(60_000)}`),
    ])
    const hub = makeHub({ start: Object.fromEntries(files), work: {} })
    const result = start(node(), pullRequest(hub, { event: 'schedule', payload: {}, commit: hub.commits.base }))
    expect(result).toMatchObject({ status: 0, commands: [], outputs: { outcome: 'passed' } })
    expect(result.lines.join('\n')).toContain('nothing found in 40 files and 40 documents')
  })

  test('ends with 2 for an event that it cannot read', () => {
    const result = start(node(), pullRequest(makeHub(history), { payload: '' }))
    expect(result).toMatchObject({ status: 2, commands: [{ name: 'error' }], outputs: { outcome: 'incomplete' } })
  })

  test.each(['throw error', 'Promise.reject(error)'])(
    'ends with 2 at an error that nobody waits for, and quotes nothing of it: %s',
    (ending) => {
      const code = `process.on('newListener', (name) => {
      if (name === 'uncaughtException') setImmediate(() => { const error = new RangeError('quoted\\n::error::forged'); ${ending} })
    })`
      const preload = join(throwawayFolder(), 'preload.mjs')
      writeFileSync(preload, code)
      const result = start(node(), pullRequest(makeHub(history), { environment: { NODE_OPTIONS: `--import=${preload}` } }))
      expect(result.status).toBe(2)
      expect(result.commands).toEqual([
        { name: 'error', properties: { title: 'Kubelatch' }, message: expect.stringMatching(/^an unexpected RangeError/) },
      ])
      expect(result.output).not.toMatch(/quoted|forged/)
    },
  )
})

describe('in a workflow that says uses: ./', () => {
  const workflow = `on: [pull_request]
permissions: { contents: read }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
      - id: kubelatch
        uses: ./
        with:
          output: json=out/kubelatch.json
          comment: never
      - if: always()
        run: |
          echo "told=\${{ steps.kubelatch.outcome }},\${{ steps.kubelatch.outputs.outcome }},\${{ steps.kubelatch.outputs.errors }}"
          node -p "'reported=' + require('./\${{ steps.kubelatch.outputs.report }}').outcome"
`

  function act(hub: Hub) {
    return runAct({
      workspace: checkOut(hub, hub.commits.merge),
      workflow: '.github/workflows/check.yml',
      event: 'pull_request',
      payload: pullRequestPayload(hub),
      token: 'fake',
      environment: { GITHUB_SERVER_URL: 'http://127.0.0.1:1' },
    })
  }

  function withAction(work: Readonly<Record<string, string>>): Hub {
    const origin = repositoryIn(throwawayFolder())
    cpSync(built, origin.folder, { recursive: true })
    const shipped = origin
      .git('ls-files', '--others')
      .split('\n')
      .map((path): [string, Uint8Array] => [path, readFileSync(join(origin.folder, path))])
    return makeHub({ start: { ...history.start, ...Object.fromEntries(shipped), '.github/workflows/check.yml': workflow }, work })
  }

  test('the step fails on the line of the mistake, and later steps have its outputs', async () => {
    const { status, lines } = await act(withAction(history.work))
    expect(status).toBe(1)
    const annotations = lines.filter(({ command }) => command === 'error' || command === 'warning' || command === 'notice')
    expect(annotations).toMatchObject([
      {
        command: 'error',
        kvPairs: { file: 'deploy/web.yaml', line: '5', title: 'schema-violation' },
        arg: expect.stringContaining('"dta"'),
      },
    ])
    expect(lines.filter(({ step, stepResult }) => step === './' && stepResult !== undefined).map(({ stepResult }) => stepResult)).toEqual([
      'failure',
    ])
    expect(lines.find(({ command }) => command === 'summary')?.content).toContain('## Kubelatch: ❌ failed')
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['told=failure,failed,1\n', 'reported=failed\n']))
    expect(lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult).toBe('failure')
  })

  test('the job passes where there is no mistake', async () => {
    const { status, lines } = await act(withAction({ 'deploy/web.yaml': configMap('web', 'data: {a: b}') }))
    expect(status).toBe(0)
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['told=success,passed,0\n', 'reported=passed\n']))
  })
})
