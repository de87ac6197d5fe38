import { expect, test } from 'vitest'
import { fakeGithub } from './fake-github.ts'
import { client } from './testing-client.ts'
import { lines } from './testing-stage.ts'

test.each(['github.com', 'enterprise'] as const)(
  'a pull request from its opening to its merge, as the API and as a person see it: %s',
  async (style) => {
    const github = await fakeGithub({ style })
    const repository = github.repository('octo/repo', { 'a.yaml': lines(60) })
    repository.push('work', { 'a.yaml': lines(60, { 30: 'changed' }), 'b.yaml': 'new\n' })
    const pull = repository.openPull('work')
    const ask = client(github, github.jobToken(repository, { contents: 'read', pull_requests: 'write' }))

    const read = await ask.get('/repos/octo/repo/pulls/1')
    expect(read.body).toMatchObject({
      number: 1,
      mergeable: true,
      changed_files: 2,
      head: { sha: pull.headSha() },
      merge_commit_sha: pull.mergeSha(),
    })
    const files = await ask.get('/repos/octo/repo/pulls/1/files')
    expect(files.body).toMatchObject([
      { filename: 'a.yaml', patch: expect.stringContaining('@@ -27,7 +27,7 @@') },
      { filename: 'b.yaml', status: 'added' },
    ])

    const review = await ask.post('/repos/octo/repo/pulls/1/reviews', {
      commit_id: pull.headSha(),
      event: 'COMMENT',
      body: 'Two things.',
      comments: [
        { path: 'a.yaml', line: 30, side: 'RIGHT', body: 'one' },
        { path: 'a.yaml', start_line: 28, line: 29, side: 'RIGHT', body: 'two' },
      ],
    })
    expect(review.status).toBe(200)
    expect(pull.view().threads).toMatchObject([
      { path: 'a.yaml', side: 'RIGHT', line: 29, startLine: 28, comments: [{ author: 'github-actions[bot]', body: 'two' }] },
      { line: 30, outdated: false, comments: [{ body: 'one' }] },
    ])

    repository.push('work', { 'a.yaml': `top\n${lines(60, { 30: 'changed again' })}` })
    expect(pull.view().threads).toMatchObject([
      { line: null, originalLine: 30, outdated: true },
      { line: 30, startLine: 29, outdated: false },
    ])
    const comments = await ask.get('/repos/octo/repo/pulls/1/comments')
    expect(comments.body).toMatchObject([
      { line: null, position: null, original_line: 30, commit_id: expect.not.stringContaining(pull.headSha()) },
      { line: 30, start_line: 29, original_line: 29, commit_id: pull.headSha() },
    ])

    const document = `query($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefOid reviewThreads(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes {
      id path line originalLine isOutdated isResolved viewerCanResolve comments(first: 10) { nodes { id databaseId body author { login } viewerDidAuthor isMinimized } } } } } } }`
    const threads = await ask.graphql(document, { owner: 'octo', name: 'repo', number: 1 })
    expect(github.traffic.breaches).toEqual([])
    expect(threads).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            reviewThreads: {
              totalCount: 2,
              nodes: [
                {
                  line: null,
                  originalLine: 30,
                  isOutdated: true,
                  comments: { nodes: [{ viewerDidAuthor: true, author: { login: 'github-actions' } }] },
                },
                { line: 30 },
              ],
            },
          },
        },
      },
    })
    repository.push('main', { 'c.yaml': 'c\n' })
    expect((await ask.get('/repos/octo/repo/pulls/1')).body).toMatchObject({ mergeable: null })
    expect((await ask.get('/repos/octo/repo/pulls/1')).body).toMatchObject({ mergeable: true })
    pull.merge()
    expect(pull.view()).toMatchObject({
      state: 'merged',
      timeline: expect.arrayContaining(['octocat committed', 'octocat merged', 'octocat closed']),
    })
    expect(github.traffic.breaches).toEqual([])
    expect(github.traffic.count()).toEqual({ rest: 6, graphql: 1, git: 0 })
  },
)
