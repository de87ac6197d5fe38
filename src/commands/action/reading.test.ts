import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pullEvent } from '../../testing/fake-github/events.ts'
import type { HostLimits } from '../../testing/fake-github/limits.ts'
import { checkOut } from '../../testing/fake-github/story/check-out.ts'
import { openStage, type Stage } from '../../testing/fake-github/testing-stage.ts'
import { runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { throwawayFolder } from '../../testing/throwaway-repository.ts'

const wrong = (name: string) => configMap(name, 'dta: {}')
const long = (bytes: number, name: string) => `${wrong(name)}# ${'x'.repeat(98)}\n`.padEnd(bytes, `# ${'y'.repeat(97)}\n`)
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:'.concat('a'.repeat(64), '\nsize 12345\n')
const mebibyte = 1024 * 1024

interface Read {
  readonly status: number | null
  /** `rule path:line` of each new finding, and `reason path` of each gap. */
  readonly told: readonly string[]
  readonly gaps: readonly string[]
  readonly output: string
}

/** The action on the pull request of a stage; `api` where git cannot fetch what the checkout lacks. */
async function read({ github, repository, pull }: Stage, way: 'git' | 'api'): Promise<Read> {
  const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' })
  const event = pullEvent(github, repository, pull, 'opened')
  const workspace = checkOut({ github, repository, event, token, depth: 1 }, join(throwawayFolder(), 'repo'))
  if (way === 'api') github.faults.add({ when: ({ kind }) => kind === 'git', answer: { status: 503 }, times: 99 })
  const { status, output } = await runJob({
    workspace,
    event: event.name,
    payload: event.payload,
    commit: event.commit,
    serverUrl: github.serverUrl,
    inputs: { token, output: 'json=k.json' },
    environment: { GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1' },
  })
  const report = JSON.parse(readFileSync(join(workspace, 'k.json'), 'utf8'))
  const fresh = ({ status: one }: { status: string }) => one === 'new'
  return {
    status,
    output,
    told: report.findings.filter(fresh).map(({ rule, path, line }: Record<string, unknown>) => `${rule} ${path}:${line}`),
    gaps: report.gaps.filter(fresh).map(({ reason, path }: Record<string, unknown>) => `${reason} ${path}`),
  }
}

describe.each(['git', 'api'] as const)('what a change holds, read over %s:', (way) => {
  test('links, submodules, LFS and large files are each what they are', async () => {
    const stage = await openStage(
      { 'a.yaml': configMap('a'), 'moved.yaml': wrong('moved') },
      {
        'a.yaml': wrong('a'),
        'link.yaml': { link: 'a.yaml' },
        'out.yaml': { link: '../../../etc/passwd' },
        module: { submodule: '1'.repeat(40) },
        'lfs.yaml': pointer,
        'over-1-mb.yaml': long(1.5 * mebibyte, 'large'),
        'over-16-mb.yaml': long(17 * mebibyte, 'huge'),
        // GitHub's API gives no blob of that size: https://docs.github.com/en/rest/git/blobs#get-a-blob
        'over-100-mb.yaml': long(101 * mebibyte, 'vast'),
        'moved.yaml': null,
        'elsewhere/moved.yaml': wrong('moved'),
        'run.yaml': { executable: wrong('run') },
      },
    )
    const { status, told, gaps } = await read(stage, way)
    expect([status, told]).toEqual([1, ['schema-violation a.yaml:5', 'schema-violation over-1-mb.yaml:5', 'schema-violation run.yaml:5']])
    expect(gaps).toEqual([
      'lfs-pointer lfs.yaml',
      'symlink link.yaml',
      'submodule module',
      'symlink out.yaml',
      'file-too-large over-100-mb.yaml',
      'file-too-large over-16-mb.yaml',
    ])
    // The diff of a large file is not shown: its finding is told about the file.
    expect(stage.pull.view().threads.map(({ path, about }) => `${about} ${path}`)).toEqual([
      'line a.yaml',
      'file over-1-mb.yaml',
      'line run.yaml',
    ])
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test.each<[string, number, Partial<HostLimits>]>([
    ['more files than a comparison lists', 25, { compareFiles: 20, diffFiles: 20 }],
    ['more files than GitHub lists for a pull request', 25, { pullFiles: 20 }],
  ])('%s', async (_what, count, limits) => {
    const names = Array.from({ length: count }, (_one, index) => `m/${String(index).padStart(4, '0')}.yaml`)
    const work = Object.fromEntries(names.map((name, index) => [name, configMap(`c-${index}`)]))
    const last = names.at(-1) ?? ''
    const stage = await openStage({}, { ...work, [last]: wrong('last') }, { limits })
    const { status, told } = await read(stage, way)
    expect([status, told]).toEqual([1, [`schema-violation ${last}:5`]])
    const { threads, comments } = stage.pull.view()
    const isListed = limits.pullFiles === undefined
    expect(threads.map(({ path }) => path)).toEqual(isListed ? [last] : [])
    // What GitHub does not list can carry no comment, and is told in the summary.
    expect(comments[0]?.body).toContain(isListed ? '1 comment at its place' : last)
    expect(stage.github.traffic.breaches).toEqual([])
  })
})
