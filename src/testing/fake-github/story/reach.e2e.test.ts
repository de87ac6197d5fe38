import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { builtAction, obtainedTool } from '../../built-action.ts'
import { configMap } from '../../manifests.ts'
import { throwawayFolder } from '../../throwaway-repository.ts'
import { pullEvent } from '../events.ts'
import { openStage, type Stage } from '../testing-stage.ts'
import { runStory } from './run-story.ts'

beforeAll(() => {
  builtAction()
}, 180_000)

const grants = { contents: 'read', pull_requests: 'write' } as const
const many = (count: number, field: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_one, index) => [
      `apps/${String(index).padStart(4, '0')}.yaml`,
      configMap(`c-${index}`, `${field}: {}`),
    ]),
  )

/** Notes the most memory that a process ever held, its threads included, in a file that is named by a variable. */
const noteMemory =
  "import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(process.env.MEMORY_NOTE, String(process.resourceUsage().maxRSS)))\n"

/** Runs the shipped action as the README's workflow does; tells what it took, as of the verdict and as of the end. */
async function measure({ github, repository, pull }: Stage) {
  const folder = throwawayFolder()
  const [preload, note] = [join(folder, 'preload.mjs'), join(folder, 'memory')]
  writeFileSync(preload, noteMemory)
  let begin = 0
  let verdict: { readonly calls: number; readonly git: number; readonly milliseconds: number } | undefined
  const calls = () => github.traffic.count().rest + github.traffic.count().graphql
  const seen = await runStory({
    github,
    repository,
    event: pullEvent(github, repository, pull, 'opened'),
    token: github.jobToken(repository, grants),
    entry: builtAction(),
    node: obtainedTool('node24'),
    environment: { NODE_OPTIONS: `--import=${preload}`, MEMORY_NOTE: note },
    started(child) {
      begin = performance.now()
      child.stdout?.on('data', (chunk: string | Buffer) => {
        if (verdict !== undefined || !/Kubelatch (?:passed|failed|incomplete)/.test(String(chunk))) return
        verdict = { calls: calls(), git: github.traffic.count().git, milliseconds: Math.round(performance.now() - begin) }
      })
    },
  })
  const megabytes = Math.round(Number(readFileSync(note, 'utf8')) / 1024)
  return { seen, verdict, calls: calls(), milliseconds: Math.round(seen.milliseconds), megabytes }
}

function tell(what: string, { verdict, calls, milliseconds, megabytes }: Awaited<ReturnType<typeof measure>>): void {
  const times = `verdict after ${verdict?.milliseconds} ms, end after ${milliseconds} ms`
  process.stdout.write(
    `${what}: ${times}, ${calls} calls of the API (${verdict?.git} of git before the verdict), ${megabytes} MB, load ${loadavg()[0]}\n`,
  )
}

test.each([
  ['with nothing to say', 'data', 0, 12],
  ['with a review to post', 'dta', 1, 20],
] as const)(
  '20 files in a repository of 3,000, 50 ms a call, %s: no call of the API stands before the verdict',
  async (what, field, status, most) => {
    const touched = Object.fromEntries(Object.entries(many(20, field)).map(([path, text]) => [path, `# new\n${text}`]))
    const stage = await openStage(many(3000, 'data'), touched, { latency: 50 })
    stage.github.warm()
    const measured = await measure(stage)
    tell(`20 files of 3,000, ${what}`, measured)
    expect(measured.seen.status).toBe(status)
    expect(measured.verdict?.calls).toBe(0)
    expect(measured.calls).toBeLessThanOrEqual(most)
    expect(stage.pull.view().threads).toHaveLength(status === 0 ? 0 : 20)
    expect(stage.github.traffic.breaches).toEqual([])
  },
  120_000,
)

test('3,000 changed files take less than 512 MB', async () => {
  const stage = await openStage({}, many(3000, 'dta'))
  const measured = await measure(stage)
  tell('3,000 changed files', measured)
  expect(measured.seen).toMatchObject({ status: 1, outputs: { errors: '3000' } })
  expect(measured.megabytes).toBeLessThan(512)
  expect(stage.github.traffic.breaches).toEqual([])
}, 240_000)
