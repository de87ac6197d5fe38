import { describe, expect, test } from 'vitest'
import { fakeGithub } from '../../testing/fake-github/fake-github.ts'
import type { Mishap } from '../../testing/fake-github/faults.ts'
import { configMap } from '../../testing/manifests.ts'
import { openPullStage, type PullStage, pullStage, takeMoment } from '../../testing/pull-stage.ts'

/** A field that there is none of, on line 5, and `more` before it. */
const bad = (name: string, ...more: readonly string[]) => configMap(name, ...more, 'dta: {}')
const above = (count: number) => Array.from({ length: count }, (_one, index) => `# ${index}`)
const threadsOf = ({ pull }: PullStage) => pull.view().threads.map(({ path, line, outdated, about }) => ({ path, line, outdated, about }))
const on = (path: string, line: number | null, more: object = {}) => ({ path, line, outdated: false, about: 'line', ...more })

describe('a pull request', () => {
  test('gets one review with a comment on each line and one summary; a second run on the same commit writes nothing', async () => {
    const stage = await openPullStage({
      before: { 'deploy/web.yaml': configMap('web', 'data: {}') },
      work: { 'deploy/web.yaml': bad('web'), 'deploy/two.yaml': bad('two') },
    })
    const { pull, github } = stage
    expect((await stage.run()).status).toBe(1)
    expect(threadsOf(stage)).toEqual([on('deploy/two.yaml', 5), on('deploy/web.yaml', 5)])
    const view = pull.view()
    expect(view.reviews).toHaveLength(1)
    expect(view.comments).toHaveLength(1)
    expect(view.comments[0]?.body).toContain('**Kubelatch: 2 errors** in 2 files and 2 documents at ')
    expect(view.threads[0]?.comments[0]?.body).toContain('`dta` is not a field of `ConfigMap`.')
    expect(github.traffic.writes()).toHaveLength(2)
    expect(github.traffic.count()).toMatchObject({ rest: 3, graphql: 1 })
    github.traffic.clear()

    expect((await stage.run()).status).toBe(1)
    expect(github.traffic.writes()).toEqual([])
    expect(pull.view()).toEqual(view)
    expect(github.traffic.breaches).toEqual([])
  })

  test('keeps what is true from push to push, says anew what has moved, and ends with an all-clear', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a'), 'b.yaml': bad('b'), 'c.yaml': bad('c') } })
    const { pull, github } = stage
    await stage.run()
    const ids = pull.view().threads.map(({ comments }) => comments[0]?.id ?? 0)
    pull.reply(ids[2] ?? 0, 'On purpose?', 'octocat')
    stage.push({ 'a.yaml': configMap('a'), 'b.yaml': `${above(40).join('\n')}\n${bad('b')}`, 'c.yaml': configMap('c') })
    github.traffic.clear()
    await stage.run()
    expect(threadsOf(stage)).toEqual([on('b.yaml', 45), on('c.yaml', null, { outdated: true })])
    expect(pull.view().threads[1]?.comments[0]).toMatchObject({
      id: ids[2],
      minimized: 'resolved',
      body: expect.stringContaining('**Fixed** as of'),
    })
    expect(pull.view().comments).toMatchObject([{ body: expect.stringContaining('**Kubelatch: 1 error**') }])

    stage.push({ 'b.yaml': null, 'renamed/b.yaml': `${above(40).join('\n')}\n${bad('b')}` })
    await stage.run()
    expect(threadsOf(stage)[1]).toEqual(on('renamed/b.yaml', 45))

    stage.push({ 'renamed/b.yaml': configMap('b') })
    const clear = await stage.run()
    expect(clear.status).toBe(0)
    expect(threadsOf(stage)).toEqual([on('c.yaml', null, { outdated: true })])
    expect(pull.view().comments).toMatchObject([{ body: expect.stringContaining('**All clear:**') }])
    github.traffic.clear()
    await stage.run()
    expect(github.traffic.writes()).toEqual([])
    expect(github.traffic.breaches).toEqual([])
  })

  test.each([
    ['is not YAML any more', (text: string) => `a: b: c\n${text}`, /^Not valid YAML: /],
    ['has become a template', (text: string) => `{{ if .x }}\n${text}`, undefined],
  ])('of which a file %s says of nothing in it that it is fixed', async (_what, broken, said) => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a'), 'b.yaml': bad('b') } })
    const { pull } = stage
    await stage.run()
    const [answered] = pull.view().threads.map(({ comments }) => comments[0])
    pull.reply(answered?.id ?? 0, 'Why?', 'octocat')
    stage.push({ 'a.yaml': broken(bad('a')), 'b.yaml': broken(bad('b')) })
    await stage.run()
    const texts = () => pull.view().threads.map(({ comments }) => comments[0]?.body.replace(/<!--.*-->\s*/, '') ?? '')
    expect(texts().filter((text) => said?.test(text))).toHaveLength(said === undefined ? 0 : 2)
    expect(texts().filter((text) => text.startsWith('`dta` is not a field'))).toHaveLength(2)
    stage.push({ 'a.yaml': bad('a'), 'b.yaml': configMap('b') })
    await stage.run()
    expect(pull.view().threads.map(({ comments }) => comments[0]?.id)).toEqual([answered?.id])
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('without anything to say is asked about once, and nothing is written', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': configMap('a') } })
    expect((await stage.run()).status).toBe(0)
    expect(stage.github.traffic.count()).toMatchObject({ rest: 0, graphql: 1 })
    expect(stage.pull.view()).toMatchObject({ threads: [], comments: [], reviews: [] })
  })

  test("whose base has moved is told at the head's lines", async () => {
    const lines = Array.from({ length: 30 }, (_one, index) => `  k${index}: v`)
    const stage = await openPullStage({
      before: { 'a.yaml': configMap('a', 'data:', ...lines) },
      work: { 'a.yaml': configMap('a', 'data:', ...lines, 'dta: {}') },
      main: { 'a.yaml': `${above(40).join('\n')}\n${configMap('a', 'data:', ...lines)}` },
    })
    const { commands } = await stage.run()
    expect(commands.map(({ properties }) => properties.line)).toEqual(['76'])
    expect(threadsOf(stage)).toEqual([on('a.yaml', 36)])
  })

  test('from a fork gets verdict, annotations and summary, and the permission that is missing is named', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a') } })
    const token = stage.github.jobToken(stage.repository, { contents: 'read', pull_requests: 'write' }, { fork: true })
    const result = await stage.run({ token })
    expect(result.status).toBe(1)
    expect(result.commands.map(({ name }) => name)).toEqual(['error', 'warning'])
    expect(result.commands[1]?.message).toMatch(
      /The pull request got no comments: GitHub answered 403 .*Give the job the permission "pull-requests: write"/,
    )
    expect(result.summary).toContain('## Kubelatch: ❌ failed')
    expect(result.summary).toContain('> The pull request got no comments')
    expect(stage.pull.view().threads).toEqual([])
  })

  test('is left alone by two jobs of a matrix that do not know each other, and by the run of an older push', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a') } })
    const old = takeMoment(stage.pull)
    await stage.run({ inputs: { 'comment-id': '{"version":"1.31"}' } })
    await stage.run({ inputs: { 'comment-id': '{"version":"1.34"}' } })
    expect(stage.pull.view()).toMatchObject({ threads: [{}, {}], comments: [{}, {}] })
    stage.push({ 'a.yaml': configMap('a') })
    stage.github.traffic.clear()
    const late = await stage.run({ moment: old, inputs: { 'comment-id': '{"version":"1.31"}' } })
    expect(late.status).toBe(1)
    expect(late.lines.join('\n')).toContain('another push')
    expect(stage.github.traffic.writes()).toEqual([])
    await stage.run({ inputs: { 'comment-id': '{"version":"1.31"}' } })
    expect(stage.pull.view().threads).toHaveLength(1)
  })

  test('from a fork is reviewed by a workflow that runs with the rights of the base', async () => {
    const github = await fakeGithub()
    const repository = github.repository('octo/repo', { 'README.md': 'Hello.\n' })
    const fork = repository.fork('someone')
    fork.push('work', { 'a.yaml': bad('a') })
    const stage = pullStage(github, repository, repository.openPull('work', { from: fork }))
    expect((await stage.run()).commands.map(({ message }) => message).join('\n')).toContain('whose token can only read')
    expect((await stage.run({ event: 'pull_request_target' })).status).toBe(1)
    expect(threadsOf(stage)).toEqual([on('a.yaml', 5)])
  })

  test('that two runs review at once is told twice, until the next run makes it one', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a'), 'b.yaml': bad('b') } })
    await Promise.all([stage.run(), stage.run()])
    await stage.run()
    expect(threadsOf(stage)).toEqual([on('a.yaml', 5), on('b.yaml', 5)])
    expect(stage.pull.view().comments).toHaveLength(1)
  })

  test.each<[string, (stage: PullStage) => void, string]>([
    ['closed', ({ pull }) => pull.close(), 'closed'],
    ['merged', ({ pull }) => pull.merge(), 'closed'],
    ['pushed to', (stage) => stage.push({ 'b.yaml': 'x: y' }), 'another push'],
    ['force-pushed', ({ repository }) => repository.forcePush('work', repository.tip(), { 'b.yaml': 'x: y' }), 'another push'],
    ['left without its branch', ({ repository }) => repository.deleteBranch('work'), 'closed'],
  ])('that is %s during the run has its verdict, and gets nothing written', async (_what, act, words) => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a') } })
    stage.github.faults.add({ when: /reviewThreads/, act: () => act(stage) })
    const result = await stage.run()
    expect(result.status).toBe(1)
    expect(result.lines.join('\n')).toContain(words)
    expect(stage.github.traffic.writes()).toEqual([])
  })

  test.each<[string, Mishap, RegExp]>([
    ['answers HTML', { html: 502 }, /GitHub answered 502/],
    ['says a lie', { lie: () => ({ data: { repository: null } }) }, /no pull request #1/],
    ['breaks the connection', { connection: 'reset' }, /GitHub could not be reached/],
    ['refuses the token', { status: 401, message: 'Bad credentials' }, /the token is expired or of another server/],
  ])('on a GitHub that %s has its verdict, annotations and summary, and the reason', async (_what, answer, words) => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a') } })
    stage.github.faults.add({ when: /reviewThreads/, answer, times: 99 })
    const result = await stage.run()
    expect(result.status).toBe(1)
    expect(result.commands.map(({ name }) => name)).toEqual(['error', 'warning'])
    expect(result.commands[1]?.message).toMatch(words)
    expect(result.summary).toContain('## Kubelatch: ❌ failed')
    expect(result.outputs).toMatchObject({ outcome: 'failed', errors: '1' })
  })

  test('that has got a deleted comment is not told the same there again, and loses nothing', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a'), 'b.yaml': bad('b') } })
    await stage.run()
    const { threads, comments } = stage.pull.view()
    stage.pull.remove(threads[0]?.comments[0]?.id ?? 0)
    stage.push({ 'a.yaml': `# one line more\n${bad('a')}` })
    const result = await stage.run()
    expect([result.status, result.outputs.errors]).toEqual([1, '2'])
    expect(threadsOf(stage)).toEqual([on('b.yaml', 5)])
    expect(stage.pull.view().comments).toMatchObject([
      { id: comments[0]?.id, body: expect.stringMatching(/2 errors[\s\S]*Without a comment of its own:\s+- [^\n]*`a\.yaml:6`/) },
    ])
    stage.github.traffic.clear()
    await stage.run()
    expect(stage.github.traffic.writes()).toEqual([])
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('on an enterprise server is reviewed as anywhere else', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a') }, style: 'enterprise' })
    await stage.run()
    expect(threadsOf(stage)).toEqual([on('a.yaml', 5)])
    stage.github.traffic.clear()
    await stage.run()
    expect(stage.github.traffic.writes()).toEqual([])
    expect(
      stage.github.traffic.exchanges.filter(({ kind }) => kind !== 'git').map(({ url }) => url.split('/').slice(1, 3).join('/')),
    ).toEqual(expect.arrayContaining(['api/graphql', 'api/v3']))
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('with 300 findings gets 30 comments in one review and one summary, and all of them in the files', async () => {
    const work = { 'a.yaml': Array.from({ length: 300 }, (_one, index) => configMap(`a${index}`, 'zzqqx: {}')).join('---\n') }
    const stage = await openPullStage({ before: {}, work })
    const result = await stage.run({ inputs: { output: 'json=k.json\nsarif=k.sarif' } })
    const { threads, comments, reviews } = stage.pull.view()
    expect([threads.length, comments.length, reviews.length]).toEqual([30, 1, 1])
    expect(stage.github.traffic.writes()).toHaveLength(2)
    expect(result.outputs).toMatchObject({ errors: '300' })
    expect(result.summary.match(/^- \*\*error\*\*/gm)).toHaveLength(300)
    stage.github.traffic.clear()
    await stage.run()
    expect(stage.github.traffic.writes()).toEqual([])
  })

  test('without a token, and without an API, is told so in the log', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a') } })
    expect((await stage.run({ inputs: { token: '' } })).lines.join('\n')).toContain('the input token is empty')
    expect((await stage.run({ environment: { GITHUB_API_URL: 'nowhere' } })).lines.join('\n')).toContain('GITHUB_API_URL names no API')
  })

  test.each([
    ['never', []],
    ['always', ['Kubelatch: nothing found']],
  ])('comment: %s', async (comment, expected) => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': configMap('a') } })
    await stage.run({ inputs: { comment } })
    const { comments } = stage.pull.view()
    expect(comments).toHaveLength(expected.length)
    for (const [index, words] of expected.entries()) expect(comments[index]?.body).toContain(words)
    if (comment === 'never') expect(stage.github.traffic.count()).toMatchObject({ rest: 0, graphql: 0 })
  })

  test('review-comments and annotations keep their word', async () => {
    const stage = await openPullStage({ before: {}, work: { 'a.yaml': bad('a'), 'b.yaml': bad('b') } })
    const { commands, lines } = await stage.run({ inputs: { 'review-comments': '1', annotations: 'false' } })
    expect(commands).toEqual([])
    expect(lines.join('\n')).toContain('Kubelatch failed: 2 errors')
    expect(stage.pull.view().threads).toHaveLength(1)
    expect(stage.pull.view().comments[0]?.body).toMatch(/Without a comment of its own:\n+- \*\*error\*\* `schema-violation` \[`b.yaml:5`\]/)
  })
})
