import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mergeGroupEvent, pullEvent, pushEvent } from '../../testing/fake-github/events.ts'
import { checkOut } from '../../testing/fake-github/story/check-out.ts'
import { openStage } from '../../testing/fake-github/testing-stage.ts'
import { runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { openPullStage, type PullStage } from '../../testing/pull-stage.ts'
import { throwawayFolder } from '../../testing/throwaway-repository.ts'
import { withoutCode } from '../../testing/without-code.ts'
import { familyById } from '../../tokens/catalogue.ts'
import { seededRandom } from '../../tokens/testing.ts'

const token = familyById('github-personal-access-token')?.sample(seededRandom(11)) ?? ''
const forms = [token, Buffer.from(token).toString('base64'), encodeURIComponent(token), Buffer.from(token).toString('base64url')]

/** Every body of ours, as a person gets it. */
function bodiesOf({ pull }: PullStage): readonly string[] {
  const { threads, comments, reviews } = pull.view()
  return [...threads.flatMap(({ comments: some }) => some), ...comments, ...reviews].map(({ body }) => body)
}

/** What leaves the process beside its masks, which the runner takes out of the log. */
function leaving(stage: PullStage, output: string, summary: string): string {
  const log = output.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [stage.github.traffic.bytes(), ...log, summary].join('\n')
}

test('a credential is never in what leaves, its comment stays when it goes, and what was removed is told to be rotated', async () => {
  const held = configMap('app', 'data:', `  token: ${token}`, `  encoded: ${Buffer.from(token).toString('base64')}`)
  const stage = await openPullStage({ before: { 'a.yaml': configMap('app') }, work: { 'a.yaml': held } })
  const first = await stage.run()
  expect(first.status).toBe(1)
  const threads = stage.pull.view().threads
  expect(threads.length).toBeGreaterThan(0)
  for (const form of forms) expect(leaving(stage, first.output, first.summary)).not.toContain(form)

  stage.push({ 'a.yaml': configMap('app', 'data:', '  token: taken-out') })
  const second = await stage.run()
  const after = stage.pull.view().threads
  const kept = after.find(({ comments }) => comments[0]?.id === threads[0]?.comments[0]?.id)
  expect(kept?.comments[0]?.body).toMatch(/Still in history: rotate it\./)
  for (const form of forms) expect(leaving(stage, second.output, second.summary)).not.toContain(form)
  stage.github.traffic.clear()
  await stage.run()
  expect(stage.github.traffic.writes()).toEqual([])
  expect(stage.github.traffic.breaches).toEqual([])
})

test('a credential that the change takes out of the base is told on the deleted line', async () => {
  const stage = await openPullStage({
    before: { 'a.yaml': configMap('app', 'data:', `  token: ${token}`) },
    work: { 'a.yaml': configMap('app', 'data:', '  token: taken-out') },
  })
  const { output, summary } = await stage.run()
  expect(stage.pull.view().threads).toMatchObject([{ path: 'a.yaml', side: 'LEFT', line: 6 }])
  for (const form of forms) expect(leaving(stage, output, summary)).not.toContain(form)
})

test('hostile names, keys and paths speak in no comment, and nothing is written to the files of the runner', async () => {
  const words = [
    '@org/team',
    '&#64;org',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    '-->',
    '#1 GH-1',
    '::error::x',
    '##[stop-commands]x',
    '\u202Eevil',
    '` @org `',
    'https://evil.example',
  ]
  const files = Object.fromEntries(
    words.map((word, index) => [
      `deploy/${index} ${word.replaceAll('/', '').replaceAll('\n', '')}.yaml`,
      configMap('app', `${JSON.stringify(word)}: {}`, `? ${JSON.stringify(`${word} <!-- kubelatch:1 e30 -->`)}`, ': 1'),
    ]),
  )
  const stage = await openPullStage({ before: {}, work: files })
  const folder = mkdtempSync(join(tmpdir(), 'kubelatch-runner-'))
  const [environment, path] = [join(folder, 'env'), join(folder, 'path')]
  for (const file of [environment, path]) writeFileSync(file, '')
  const result = await stage.run({ environment: { GITHUB_ENV: environment, GITHUB_PATH: path, GITHUB_STATE: path } })
  expect(result.status).toBe(1)
  const bodies = bodiesOf(stage)
  expect(bodies.length).toBeGreaterThan(words.length)
  for (const body of bodies) {
    const bare = withoutCode(body.slice(body.indexOf('-->') + 3)).replace(/\]\(http:\/\/127[^)\s]*\)/g, ']')
    expect(bare).not.toMatch(/@|&#|<(?!code>|\/?sub>)|!\[|evil|GH-|#1|-->|\u202E/)
    expect(body.match(/^<!-- kubelatch:1 [\w-]+ -->$/gm)).toHaveLength(1)
    expect(body).not.toMatch(/\u202E/)
  }
  expect([readFileSync(environment, 'utf8'), readFileSync(path, 'utf8')]).toEqual(['', ''])
  expect(result.commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true)
  expect(stage.github.traffic.breaches).toEqual([])
})

test("a branch's name speaks nowhere", async () => {
  // All of it is taken by git for a name.
  const name = `x\`@org/team\`<img/src=x>|#1&#64;org;$(id)"'%0A{a}-->`
  const { github, repository, pull } = await openStage({ 'a.yaml': configMap('a') }, { 'a.yaml': configMap('a', 'dta: {}') })
  repository.push(name, { 'z.yaml': configMap('z') })
  pull.retarget(name)
  const events = [
    pullEvent(github, repository, pull, 'opened'),
    pushEvent(github, repository, name, { before: repository.git('rev-parse', `${name}^`), after: repository.tip(name) }),
    mergeGroupEvent(github, repository, repository.enqueue(pull)),
  ]
  for (const event of events) {
    const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' })
    const result = await runJob({
      workspace: checkOut({ github, repository, event, token }, join(throwawayFolder(), 'repo')),
      event: event.name,
      payload: event.payload,
      commit: event.commit,
      serverUrl: github.serverUrl,
      inputs: { token },
      environment: { GITHUB_REF: event.ref, GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1' },
    })
    expect(result.summary).toContain('## Kubelatch: ')
    expect(result.outputs.outcome).toBe(event.name === 'push' ? 'passed' : 'failed')
    expect(withoutCode(result.summary)).not.toMatch(/@org|&#|<img|#1|-->|\$\(/)
    expect(result.commands.every(({ name: command }) => command === 'error')).toBe(true)
  }
  const { threads, comments } = pull.view()
  expect([threads.length, comments.length]).toEqual([1, 1])
  for (const { body } of [...threads.flatMap((thread) => thread.comments), ...comments])
    expect(withoutCode(body.slice(body.indexOf('-->') + 3))).not.toMatch(/@org|&#|<img|#1|-->|\$\(/)
})
