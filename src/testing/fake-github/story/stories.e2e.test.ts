import { beforeAll, describe, expect, test, vi } from 'vitest'
import { builtAction } from '../../built-action.ts'
import { configMap } from '../../manifests.ts'
import { mergeGroupEvent, type PullAction, type PullEventOptions, pullEvent, pushEvent, scheduleEvent } from '../events.ts'
import { openStage, type Stage } from '../testing-stage.ts'
import { runStory, storyNodes } from './run-story.ts'
import type { Story, StoryEnding } from './story.ts'

/** Three mistakes, each in a file of its own: a field that there is none of, a boolean for a string, secrets for everybody. */
const deployment = (value: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: {app: shop}
  template:
    metadata:
      labels: {app: shop}
    spec:
      containers:
        - name: shop
          image: shop:1
          env:
            - name: FLAG
              value: ${value}
`
const role = (...lines: readonly string[]) => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
  namespace: shop
rules:
  - apiGroups: ['']
    resources: [secrets]
${lines.map((line) => `    ${line}\n`).join('')}`

const good = { 'a.yaml': configMap('a', 'data: {}'), 'b.yaml': deployment('x'), 'c.yaml': role('resourceNames: [one]', 'verbs: [get]') }
const bad = { 'a.yaml': configMap('a', 'dta: {}'), 'b.yaml': deployment('true'), 'c.yaml': role('verbs: [get, list]') }
const above = '# above\n'.repeat(40)

const grants = { contents: 'read', pull_requests: 'write' } as const

/** What is at the page, without what no person sees. */
function seenOf({ pull }: Stage) {
  const said = (body: string) => body.replace(/<!--[\s\S]*?-->\n?/g, '')
  const { threads, comments, reviews } = pull.view()
  return {
    threads: threads.map(({ path, line, outdated, comments: all }) => ({
      path,
      line,
      outdated,
      ids: all.map(({ id }) => id),
      first: said(all[0]?.body ?? ''),
    })),
    summary: comments.map(({ id, body }) => ({ id, body: said(body) })),
    reviews: reviews.length,
  }
}

// Each of these runs the action several times, each time in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => {
  builtAction()
}, 180_000)

describe.each(storyNodes)('the shipped action on %s', (_name, node) => {
  const runOn = (stage: Stage, story: Partial<Story> & Pick<Story, 'event'>): Promise<StoryEnding> =>
    runStory({
      github: stage.github,
      repository: stage.repository,
      token: stage.github.jobToken(stage.repository, grants),
      entry: builtAction(),
      node: node(),
      ...story,
    })
  const onPull = (stage: Stage, action: PullAction, options: PullEventOptions = {}, more: Partial<Story> = {}) =>
    runOn(stage, { event: pullEvent(stage.github, stage.repository, stage.pull, action, options), ...more })

  test('reviews, is true over pushes, and leaves alone what people did', async () => {
    const stage = await openStage(good, bad)
    const { github, repository, pull } = stage
    const first = await onPull(stage, 'opened')
    expect(first).toMatchObject({ status: 1, outputs: { outcome: 'failed', errors: '3' }, intoJob: '', others: [], dropped: 0 })
    const opened = seenOf(stage)
    expect(opened.threads).toMatchObject([
      {
        path: 'a.yaml',
        line: 5,
        first: expect.stringMatching(/^`dta` is not a field of `ConfigMap`\..*\n\n\*\*Fix:\*\* Did you mean `data`\?/),
      },
      { path: 'b.yaml', line: 17, first: expect.stringMatching(/a boolean where a string is taken\.[\s\S]*^ {14}value: "true"$/m) },
      { path: 'c.yaml', line: 9, first: expect.stringMatching(/every Secret in the namespace `shop`[\s\S]*`Role shop\/reader`/) },
    ])
    expect(opened).toMatchObject({ reviews: 1, summary: [{ body: expect.stringContaining('**Kubelatch: 3 errors**') }] })
    const [, second, third] = opened.threads

    github.traffic.clear()
    await onPull(stage, 'reopened')
    expect(github.traffic.writes()).toEqual([])
    expect(seenOf(stage)).toEqual(opened)

    // One is fixed, one moves by 40 lines, and the file of one gets another name.
    let before = pull.headSha()
    repository.push('work', { 'a.yaml': good['a.yaml'], 'b.yaml': above + bad['b.yaml'], 'c.yaml': null, 'd.yaml': bad['c.yaml'] })
    const pushed = await onPull(stage, 'synchronize', { before })
    expect(pushed).toMatchObject({ status: 1, outputs: { errors: '2' } })
    const moved = seenOf(stage)
    // GitHub moves a comment with its line, but not to a file of another name, where it is said anew.
    expect(moved.threads).toEqual([
      { ...second, line: 57 },
      { ...third, path: 'd.yaml', ids: [expect.any(Number)] },
    ])
    expect(opened.threads.flatMap(({ ids }) => ids)).not.toContain(moved.threads[1]?.ids[0])
    expect(moved.summary).toMatchObject([{ id: opened.summary[0]?.id, body: expect.stringContaining('**Kubelatch: 2 errors**') }])

    // What is answered and what is resolved stays where it is, though both move once more.
    const [one = 0, other = 0] = moved.threads.map(({ ids }) => ids[0] ?? 0)
    const answer = pull.reply(one, 'On purpose.', 'octocat')
    pull.resolve(other, 'octocat')
    before = pull.headSha()
    repository.push('work', { 'b.yaml': above + above + bad['b.yaml'], 'd.yaml': null, 'e.yaml': bad['c.yaml'] })
    github.traffic.clear()
    expect(await onPull(stage, 'synchronize', { before })).toMatchObject({ status: 1, outputs: { errors: '2' } })
    expect(seenOf(stage).threads).toMatchObject([
      { path: 'b.yaml', line: 97, ids: [one, answer], first: second?.first },
      { path: 'd.yaml', line: null, ids: [other], first: third?.first },
    ])
    expect(seenOf(stage).summary).toMatchObject([{ id: opened.summary[0]?.id }])
    expect(github.traffic.writes().filter((write) => !write.startsWith('PATCH '))).toEqual([])

    before = pull.headSha()
    repository.forcePush('work', repository.tip(), { 'b.yaml': above + deployment('"true"') }, { message: 'Begin again' })
    expect(await onPull(stage, 'synchronize', { before })).toMatchObject({ status: 0 })
    expect(seenOf(stage)).toMatchObject({
      threads: [
        { path: 'b.yaml', ids: [one, answer], first: expect.stringContaining('**Fixed**') },
        { path: 'd.yaml', ids: [other], first: third?.first },
      ],
      summary: [{ id: opened.summary[0]?.id, body: expect.stringContaining('**All clear:**') }],
    })
    github.traffic.clear()
    await onPull(stage, 'synchronize', { before })
    expect(github.traffic.writes()).toEqual([])
    expect(github.traffic.breaches).toEqual([])
  })

  test("comments on head's line when the base moved under it, and judges anew when it is retargeted", async () => {
    const stage = await openStage(good, { 'b.yaml': bad['b.yaml'] })
    const { github, repository, pull } = stage
    repository.push('release', bad)
    repository.push('main', { 'b.yaml': above + good['b.yaml'] })
    const first = await onPull(stage, 'opened')
    expect(first.annotations).toMatchObject([{ file: 'b.yaml', line: 57 }])
    expect(seenOf(stage).threads).toMatchObject([{ path: 'b.yaml', line: 17 }])

    const old = { ref: pull.state.baseBranch, sha: pull.baseSha() }
    pull.retarget('release')
    const second = await onPull(stage, 'edited', { changedBase: old })
    // What the new base has too is no mistake of this change.
    expect(second).toMatchObject({ status: 0, outputs: { outcome: 'passed' } })
    expect(seenOf(stage)).toMatchObject({ threads: [], summary: [{ body: expect.stringContaining('**All clear:**') }] })
    expect(github.traffic.breaches).toEqual([])
  })

  test('gives everything but comments where the token may only read, and says why', async () => {
    const stage = await openStage(good, bad)
    const { github, repository } = stage
    const fork = repository.fork('mallory')
    fork.push('evil', bad, { by: 'mallory' })
    const forked = { ...stage, pull: repository.openPull('evil', { from: fork, by: 'mallory' }) }
    const cases = [
      [forked, 'mallory', github.jobToken(repository, grants, { fork: true }), /comes from a fork/],
      [stage, 'dependabot[bot]', github.jobToken(repository, grants, { dependabot: true }), /pull-requests: write|Dependabot/],
      [stage, 'octocat', github.jobToken(repository, { contents: 'read' }), /pull-requests: write/],
    ] as const
    for (const [where, actor, token, why] of cases) {
      const seen = await onPull(where, 'opened', { actor }, { token })
      expect(seen).toMatchObject({ status: 1, outputs: { errors: '3' } })
      expect(seen.annotations.flatMap(({ level, file }) => (level === 'error' ? [file] : []))).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
      expect(seen.annotations.find(({ level }) => level === 'warning')?.message).toMatch(why)
      expect(seen.summary).toContain('dta')
      expect(where.pull.view()).toMatchObject({ threads: [], comments: [], reviews: [] })
    }
    expect(github.traffic.breaches).toEqual([])
  })

  test('says the same in the merge queue and on a push, where there is nowhere to comment', async () => {
    const stage = await openStage(good, bad)
    const { github, repository, pull } = stage
    const queued = await runOn(stage, { event: mergeGroupEvent(github, repository, repository.enqueue(pull)) })
    expect(queued).toMatchObject({ status: 1, outputs: { errors: '3' } })
    const created = await runOn(stage, { event: pushEvent(github, repository, 'work', { after: pull.headSha() }) })
    expect(created).toMatchObject({ status: 1, outputs: { errors: '3' } })
    const deleted = await runOn(stage, { event: pushEvent(github, repository, 'work', { before: pull.headSha() }) })
    expect(deleted.status).toBe(0)
    expect(github.traffic.writes()).toEqual([])
    expect(github.traffic.breaches).toEqual([])
  })

  test('keeps one issue over three nights', async () => {
    const stage = await openStage(bad, {})
    const { github, repository } = stage
    const night = () =>
      runOn(stage, { event: scheduleEvent(repository), token: github.jobToken(repository, { contents: 'read', issues: 'write' }) })
    await night()
    const [issue] = repository.issues()
    expect(issue).toMatchObject({ state: 'open', author: 'github-actions[bot]' })
    repository.push('main', { 'a.yaml': good['a.yaml'] })
    await night()
    expect(repository.issues()).toMatchObject([{ number: issue?.number, state: 'open' }])
    expect(repository.issues()[0]?.body).not.toBe(issue?.body)
    repository.push('main', good)
    const last = await night()
    expect(last.status).toBe(0)
    expect(repository.issues()).toMatchObject([{ number: issue?.number, state: 'closed' }])
    repository.push('main', { 'b.yaml': bad['b.yaml'] })
    await night()
    expect(repository.issues()).toMatchObject([{ number: issue?.number, state: 'open' }])
    github.traffic.clear()
    await night()
    expect(github.traffic.writes()).toEqual([])
    expect(github.traffic.breaches).toEqual([])
  })

  test('two runs at once say something twice at most until the next run', async () => {
    const stage = await openStage(good, bad)
    await Promise.all([onPull(stage, 'opened'), onPull(stage, 'opened')])
    await onPull(stage, 'reopened')
    const { threads, summary } = seenOf(stage)
    expect(threads.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
    expect(summary).toHaveLength(1)
    expect(stage.github.traffic.breaches).toEqual([])
  })
})

const budget = `apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: shop}
`

/** A role that reads all Secrets, with all that have it. */
const granted = [
  role('verbs: [get, list]').replace('name: reader', 'name: shop'),
  `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: shop, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: shop}
subjects: [{kind: ServiceAccount, name: shop-web}]
`,
  `apiVersion: v1
kind: Pod
metadata: {name: shop, namespace: shop}
spec:
  serviceAccountName: shop-web
  containers: [{name: a, image: "a:1", envFrom: [{secretRef: {name: shop-db}}]}]
`,
].join('---\n')

/** One mistake for each of the rules that know a fix. */
const fixable: Readonly<Record<string, readonly [before: string | null, after: string]>> = {
  'quoted.yaml': [deployment('x'), deployment('true')],
  'kind.yaml': [null, configMap('k', 'data: {}').replace('ConfigMap', 'ConfigMapp')],
  'version.yaml': [null, budget],
  'place.yaml': [null, configMap('p-v1', 'spec:', '  immutable: true', 'data:', '  a: b')],
  'label.yaml': [null, configMap('l').replace('  name: l', '  name: l\n  labels:\n    enabled: true')],
  'entry.yaml': [null, configMap('e', 'data:', '  port: 8080')],
  'immutable.yaml': [configMap('i-v1', 'immutable: true', 'data: {}'), configMap('i-v1', 'immutable: false', 'data: {}')],
  'narrow.yaml': [null, granted],
  'access.yaml': [null, role('verbs: [get]', 'resourceNames: [one]').replace('[secrets]', '[secret]')],
}

/** What a person gets by clicking on every suggestion of a pull request. */
function applySuggestions({ pull, repository }: Stage): {
  readonly rules: ReadonlySet<string>
  readonly files: Readonly<Record<string, string>>
} {
  const rules = new Set<string>()
  const files: Record<string, string> = {}
  for (const { path, line, startLine, comments } of pull.view().threads.toReversed()) {
    const [, fence, words] = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(comments[0]?.body ?? '') ?? []
    if (fence === undefined || words === undefined || line === null) continue
    rules.add(/Kubelatch \w+ · `([\w-]+)`/.exec(comments[0]?.body ?? '')?.[1] ?? '')
    const lines = (files[path] ?? repository.git('show', `work:${path}`)).replace(/\n$/, '').split('\n')
    lines.splice((startLine ?? line) - 1, line - (startLine ?? line) + 1, ...words.replace(/\n$/, '').split('\n'))
    files[path] = `${lines.join('\n')}\n`
  }
  return { rules, files }
}

describe('the shipped action on the Node that GitHub runs actions with', () => {
  const node = storyNodes[1]?.[1] ?? (() => process.execPath)
  const many = (count: number, field: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_one, index) => [
        `apps/${String(index).padStart(4, '0')}.yaml`,
        configMap(`c-${index}`, `${field}: {}`),
      ]),
    )
  const run = (stage: Stage, more: Partial<Story> = {}) => {
    const { github, repository, pull } = stage
    return runStory({
      github,
      repository,
      event: pullEvent(github, repository, pull, 'opened'),
      token: github.jobToken(repository, grants),
      entry: builtAction(),
      node: node(),
      ...more,
    })
  }
  const calls = ({ github }: Stage) => github.traffic.count().rest + github.traffic.count().graphql

  test('offers fixes of six rules at least, and nothing is left to say when they are taken', async () => {
    const before = Object.entries(fixable).flatMap(([path, [text]]) => (text === null ? [] : [[path, text]]))
    const stage = await openStage(
      Object.fromEntries(before),
      Object.fromEntries(Object.entries(fixable).map(([path, [, text]]) => [path, text])),
    )
    const first = await run(stage)
    expect(first.status).toBe(1)
    const { rules, files } = applySuggestions(stage)
    expect([...rules].sort()).toEqual([
      'immutable-unset',
      'invalid-data-entry',
      'invalid-label-key',
      'misplaced-field',
      'rbac-rule-never-matches',
      'rbac-secrets-read-unscoped',
      'removed-api-version',
      'schema-violation',
      'unknown-kind',
    ])
    stage.repository.push('work', files, { message: 'Apply suggestions' })
    const second = await run(stage)
    expect(second.annotations).toEqual([])
    expect(second.status).toBe(0)
    expect(stage.pull.view()).toMatchObject({ threads: [], comments: [{ body: expect.stringContaining('**All clear:**') }] })
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('offers a Secret in place of a credential, and goes on to say what history keeps', async () => {
    const value = ['kT7wQz9', 'Lm2xVb', 'R4s'].join('')
    const stage = await openStage({ 'a.yaml': deployment('x') }, { 'a.yaml': deployment(value).replace('FLAG', 'PGPASSWORD') })
    await run(stage)
    const [thread] = seenOf(stage).threads
    expect(thread?.first).toContain('`shop-credentials`, which is still to be made: outside of git')
    const { rules, files } = applySuggestions(stage)
    const taken = 'valueFrom:\n                secretKeyRef:\n                  name: shop-credentials\n                  key: PGPASSWORD\n'
    expect([...rules]).toEqual(['credential-in-env-literal'])
    expect(files['a.yaml']).toBe(deployment('x').replace('FLAG', 'PGPASSWORD').replace('value: x\n', taken))
    stage.repository.push('work', files, { message: 'Apply suggestions' })
    const second = await run(stage)
    expect(second.status).toBe(1)
    expect(seenOf(stage).threads.map(({ first }) => first)).toEqual([expect.stringContaining('history')])
    expect(stage.github.traffic.bytes()).not.toContain(value)
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test.each([
    ['a server error', { answer: { status: 500 } }],
    ['an answer that is lost', { answer: { status: 502 }, worked: true }],
    ['a page instead of an answer', { answer: { html: 503 } }],
    ['a connection that breaks', { answer: { connection: 'reset' } }],
    ['a rate limit', { answer: { secondary: 403, retryAfter: 1 } }],
  ] as const)('%s in the middle takes nothing of the verdict, and the next run puts it right', async (_what, fault) => {
    const stage = await openStage(good, bad)
    const { github } = stage
    github.faults.add({ when: /POST .*\/reviews/, ...fault })
    const first = await run(stage)
    expect(first).toMatchObject({ status: 1, outputs: { errors: '3' } })
    expect(first.annotations.filter(({ level }) => level === 'error')).toHaveLength(3)
    await run(stage)
    const { threads, summary } = seenOf(stage)
    expect(threads.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
    expect(summary).toHaveLength(1)
    github.traffic.clear()
    await run(stage)
    expect(github.traffic.writes()).toEqual([])
    expect(github.traffic.breaches).toEqual([])
  })

  test.each([
    ['is closed', (stage: Stage) => stage.pull.close()],
    ['is merged', (stage: Stage) => stage.pull.merge()],
    ['is pushed to', (stage: Stage) => stage.repository.push('work', { 'z.txt': 'z\n' })],
    ['is force-pushed', (stage: Stage) => stage.repository.forcePush('work', stage.repository.tip(), { 'a.yaml': good['a.yaml'] })],
    ['is locked', (stage: Stage) => stage.pull.lock()],
  ] as const)('a pull request that %s during the run gets the verdict, and no comment on what is no more', async (_what, act) => {
    const stage = await openStage(good, bad)
    const { github, pull } = stage
    github.faults.add({ when: /GET .*\/pulls\/1\/files/, act: () => act(stage) })
    const seen = await run(stage)
    expect(seen).toMatchObject({ status: 1, outputs: { errors: '3', outcome: 'failed' } })
    // What was posted is on the commit that was looked at, or not at all.
    const { threads, comments } = pull.view()
    expect(threads.filter(({ line, outdated }) => line === null && !outdated)).toEqual([])
    expect(comments.length).toBeLessThanOrEqual(1)
    expect(github.traffic.breaches).toEqual([])
  })

  test.each([
    [
      'expired',
      ({ github, repository }: Stage) => {
        const token = github.jobToken(repository, grants)
        github.expire(token)
        return token
      },
    ],
    ['of another repository', ({ github }: Stage) => github.jobToken(github.repository('octo/other'), grants)],
    ['empty', () => ''],
  ] as const)('a token that is %s takes nothing of the verdict', async (_what, tokenOf) => {
    const stage = await openStage(good, bad)
    // The objects are in the checkout, so that nothing but the review needs the token.
    const seen = await run(stage, { token: tokenOf(stage), depth: 0 })
    expect(seen).toMatchObject({ status: 1, outputs: { errors: '3' } })
    expect(seen.annotations.filter(({ level }) => level === 'error')).toHaveLength(3)
    expect(stage.pull.view()).toMatchObject({ threads: [], comments: [] })
    expect(
      seen.annotations.some(({ level, title }) => level === 'warning' && title === 'Kubelatch') || seen.lines.join().includes('token'),
    ).toBe(true)
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('a conflict leaves head against the merge base', async () => {
    const stage = await openStage(good, bad)
    stage.repository.push('main', { 'a.yaml': configMap('a', 'data: {x: y}') })
    const seen = await run(stage, { depth: 0 })
    expect(stage.pull.mergeSha()).toBeUndefined()
    expect(seen).toMatchObject({ status: 1, outputs: { errors: '3' } })
    expect(stage.pull.view().threads).toHaveLength(3)
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('an API that lies about totals is not believed for ever', async () => {
    const stage = await openStage(good, bad)
    const endless = (body: unknown): unknown =>
      JSON.parse(
        JSON.stringify(body)
          .replaceAll(
            '"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null',
            '"hasNextPage":true,"endCursor":"Y3Vyc29yOnYyOjA="',
          )
          .replaceAll('"hasNextPage":false,"endCursor":null', '"hasNextPage":true,"endCursor":"Y3Vyc29yOnYyOjA="'),
      )
    stage.github.faults.add({ when: (seen) => seen.kind === 'graphql', answer: { lie: endless }, times: 1000 })
    const seen = await run(stage)
    expect(seen).toMatchObject({ status: 1, outputs: { errors: '3' } })
    const { graphql } = stage.github.traffic.count()
    expect(graphql).toBeGreaterThan(2)
    expect(graphql).toBeLessThan(50)
  })

  test('20 files in a repository of 3,000: at most 12 calls to say nothing, and at most 20 to review', async () => {
    const clean = await openStage(
      many(3000, 'data'),
      Object.fromEntries(Object.entries(many(20, 'data')).map(([path, text]) => [path, `# new\n${text}`])),
    )
    expect((await run(clean)).status).toBe(0)
    expect(calls(clean)).toBeLessThanOrEqual(12)
    expect(clean.github.traffic.writes()).toEqual([])
    const faulty = await openStage(many(3000, 'data'), many(20, 'dta'))
    expect((await run(faulty)).status).toBe(1)
    expect(faulty.pull.view().threads).toHaveLength(20)
    expect(calls(faulty)).toBeLessThanOrEqual(20)
    expect([...clean.github.traffic.breaches, ...faulty.github.traffic.breaches]).toEqual([])
  })

  test('300 findings: 30 comments, one review, one summary, and all of them in the step summary, SARIF and JSON', async () => {
    const stage = await openStage({}, many(300, 'dta'))
    const seen = await run(stage, { inputs: { output: 'sarif=k.sarif\njson=k.json' } })
    const { threads, comments, reviews } = stage.pull.view()
    expect([threads.length, comments.length, reviews.length]).toEqual([30, 1, 1])
    expect(seen.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(seen.dropped).toBe(0)
    expect(JSON.parse(seen.files['k.json'] ?? '').findings).toHaveLength(300)
    expect(JSON.parse(seen.files['k.sarif'] ?? '').runs[0].results).toHaveLength(300)
    expect(new Set(seen.summary.match(/apps\/\d{4}\.yaml/g))).toHaveProperty('size', 300)
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('3,000 changed files: finishes within 512 MB, and says what it did', async () => {
    const stage = await openStage({}, many(3000, 'dta'))
    const seen = await run(stage, { environment: { NODE_OPTIONS: '--max-old-space-size=400' } })
    expect(seen).toMatchObject({ status: 1, outputs: { outcome: 'failed', errors: '3000' } })
    expect(stage.pull.view().threads).toHaveLength(30)
    expect(seen.summary).toContain('3000')
    expect(stage.github.traffic.breaches).toEqual([])
  }, 240_000)
})
