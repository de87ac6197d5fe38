import { expect, test } from 'vitest'
import { lines, openStage, type StageOptions } from '../testing-stage.ts'
import { nodeId } from '../world.ts'

const base = { 'a.yaml': lines(60) }
const work = { 'a.yaml': lines(60, { 30: 'changed' }) }

async function withThread(options: StageOptions = {}) {
  const stage = await openStage(base, work, options)
  await stage.ask.post('/repos/octo/repo/pulls/1/comments', { commit_id: stage.pull.headSha(), path: 'a.yaml', line: 30, body: 'first' })
  const thread = stage.pull.state.threads[0]
  const comment = thread?.comments[0]
  if (thread === undefined || comment === undefined) throw new Error('no thread')
  return {
    ...stage,
    thread: nodeId('PRRT', thread.id),
    comment: nodeId('PRRC', comment.id),
    id: comment.id,
    pullId: nodeId('PR', stage.pull.state.id),
  }
}

const forbidden = { type: 'FORBIDDEN', message: 'Resource not accessible by integration', extensions: { saml_failure: false } }

test('resolving a thread needs contents: write beside pull-requests: write', async () => {
  const { ask, pull, thread, github, repository } = await withThread()
  const resolve = 'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved resolvedBy { login } } } }'
  expect(await ask.graphql(resolve, { id: thread })).toMatchObject({
    data: { resolveReviewThread: null },
    errors: [{ ...forbidden, path: ['resolveReviewThread'] }],
  })
  expect(pull.view().threads[0]).not.toHaveProperty('resolvedBy')
  const able = ask.as(github.jobToken(repository, { contents: 'write', pull_requests: 'write' }))
  expect(await able.graphql(resolve, { id: thread })).toMatchObject({
    data: { resolveReviewThread: { thread: { isResolved: true, resolvedBy: { login: 'github-actions' } } } },
  })
  expect(pull.view().threads).toMatchObject([{ resolvedBy: 'github-actions[bot]' }])
  await able.graphql('mutation($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { clientMutationId } }', { id: thread })
  expect(pull.view().threads[0]).not.toHaveProperty('resolvedBy')
  expect(github.traffic.breaches).toEqual([])
})

test('hiding and showing comments of every kind', async () => {
  const { ask, pull, comment, github, repository } = await withThread()
  const below = nodeId('IC', pull.comment('below', 'octocat'))
  const hide =
    'mutation($id: ID!, $why: ReportedContentClassifiers!) { minimizeComment(input: { subjectId: $id, classifier: $why }) { minimizedComment { isMinimized minimizedReason } } }'
  for (const id of [comment, below]) {
    expect(await ask.graphql(hide, { id, why: 'OUTDATED' })).toMatchObject({
      data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } } },
    })
  }
  expect(pull.view()).toMatchObject({ threads: [{ comments: [{ minimized: 'outdated' }] }], comments: [{ minimized: 'outdated' }] })
  await ask.graphql('mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }', { id: comment })
  expect(pull.view().threads[0]?.comments[0]).not.toHaveProperty('minimized')
  const reader = ask.as(github.jobToken(repository, { contents: 'read', pull_requests: 'read' }))
  expect(await reader.graphql(hide, { id: comment, why: 'RESOLVED' })).toMatchObject({ errors: [forbidden] })
  expect(github.traffic.breaches).toEqual([])
  expect(await ask.graphql(hide, { id: comment, why: 'FIXED' })).toMatchObject({ errors: [{ message: expect.stringContaining('FIXED') }] })
})

const addThread = `mutation($input: AddPullRequestReviewThreadInput!) { addPullRequestReviewThread(input: $input) { thread { id line path subjectType } } }`

test('a thread outside the diff is taken without a word, and nobody ever sees it', async () => {
  const { ask, pull, pullId, github } = await withThread()
  const add = (input: object) => ask.graphql(addThread, { input: { pullRequestId: pullId, body: 'b', ...input } })
  expect(await add({ path: 'a.yaml', line: 5 })).toMatchObject({
    data: { addPullRequestReviewThread: { thread: { line: null, path: 'a.yaml' } } },
  })
  expect(await add({ path: 'a.yaml', line: 31, startLine: 29 })).toMatchObject({
    data: { addPullRequestReviewThread: { thread: { line: 31 } } },
  })
  expect(await add({ path: 'a.yaml', subjectType: 'FILE' })).toMatchObject({
    data: { addPullRequestReviewThread: { thread: { line: null, subjectType: 'FILE' } } },
  })
  expect(await add({ path: 'README.md', line: 1 })).toMatchObject({ data: { addPullRequestReviewThread: { thread: null } } })
  expect(pull.view().threads).toHaveLength(1)
  const review = nodeId('PRR', pull.state.reviews.at(-1)?.id ?? 0)
  await ask.graphql(
    'mutation($id: ID!) { submitPullRequestReview(input: { pullRequestReviewId: $id, event: COMMENT, body: "done" }) { pullRequestReview { state } } }',
    { id: review },
  )
  expect(pull.view()).toMatchObject({
    threads: [{ line: 30 }, { line: 31, startLine: 29 }, { about: 'file' }].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    reviews: [{}, { body: 'done', threads: 2 }],
  })
  expect((await ask.get('/repos/octo/repo/pulls/1/comments')).body).toHaveLength(3)
  expect(github.traffic.breaches).toEqual([])
})

test('comments are edited, answered and deleted, and a thread goes with its last one', async () => {
  const { ask, pull, comment, thread, github } = await withThread()
  await ask.graphql(
    'mutation($id: ID!) { updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: "second" }) { pullRequestReviewComment { body } } }',
    { id: comment },
  )
  await ask.graphql(
    'mutation($id: ID!) { addPullRequestReviewThreadReply(input: { pullRequestReviewThreadId: $id, body: "answer" }) { comment { replyTo { id } } } }',
    { id: thread },
  )
  expect(pull.view().threads).toMatchObject([{ comments: [{ body: 'second' }, { body: 'answer' }] }])
  const remove = 'mutation($id: ID!) { deletePullRequestReviewComment(input: { id: $id }) { pullRequestReviewComment { id } } }'
  await ask.graphql(remove, { id: comment })
  expect(pull.view().threads).toMatchObject([{ comments: [{ body: 'answer' }] }])
  await ask.graphql(remove, { id: nodeId('PRRC', pull.view().threads[0]?.comments[0]?.id ?? 0) })
  expect(pull.view().threads).toEqual([])
  expect(await ask.graphql(remove, { id: comment })).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
  expect(github.traffic.breaches).toEqual([])
})

test('who wrote a comment is known by the token, not by the name', async () => {
  const { ask, pull, github, repository } = await withThread()
  pull.reply(pull.view().threads[0]?.comments[0]?.id ?? 0, 'not so', 'github-actions')
  const query = `{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { reviewThreads(first: 5) { nodes { viewerCanResolve comments(first: 5) { nodes { viewerDidAuthor author { login __typename } } } } } } } }`
  const heard = await ask.graphql(query)
  const nodes = [
    { viewerDidAuthor: true, author: { login: 'github-actions', __typename: 'Bot' } },
    { viewerDidAuthor: false, author: { login: 'github-actions', __typename: 'User' } },
  ]
  expect(heard).toMatchObject({
    data: { repository: { pullRequest: { reviewThreads: { nodes: [{ viewerCanResolve: false, comments: { nodes } }] } } } },
  })
  const person = await ask.as(github.personalToken('hubot', [repository])).graphql(query)
  expect(person).toMatchObject({
    data: {
      repository: {
        pullRequest: { reviewThreads: { nodes: [{ viewerCanResolve: true, comments: { nodes: [{ viewerDidAuthor: false }, {}] } }] } },
      },
    },
  })
  expect(github.traffic.breaches).toEqual([])
})

const asked: readonly (readonly [string, string, object])[] = [
  [
    'a list without a bound',
    '{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { comments { totalCount } } } }',
    { type: 'MISSING_PAGINATION_BOUNDARIES' },
  ],
  [
    'a list of more than 100',
    '{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { comments(first: 101) { totalCount } } } }',
    { type: 'EXCESSIVE_PAGINATION', message: expect.stringContaining('exceeds the `first` limit of 100 records') },
  ],
  [
    'a cursor that is none',
    '{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { comments(first: 1, after: "x") { totalCount } } } }',
    { type: 'INVALID_CURSOR_ARGUMENTS' },
  ],
  [
    'a repository that is not there',
    '{ repository(owner: "octo", name: "none") { id } }',
    { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'octo/none'." },
  ],
  [
    'a pull request that is not there',
    '{ repository(owner: "octo", name: "repo") { pullRequest(number: 9) { id } } }',
    { type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest with the number of 9.' },
  ],
  [
    'a node that is not there',
    '{ node(id: "PR_x") { id } }',
    { type: 'NOT_FOUND', message: "Could not resolve to a node with the global id of 'PR_x'" },
  ],
]

test.each(asked)('%s is an error of GraphQL, with 200', async (_name, query, error) => {
  const { ask, github } = await openStage(base, work)
  expect(await ask.graphql(query)).toMatchObject({ errors: [error] })
  expect(github.traffic.breaches).toEqual([])
})

test('lists go on where a cursor says', async () => {
  const { ask, pull } = await openStage(base, work)
  for (const body of ['1', '2', '3']) pull.comment(body, 'octocat')
  const page = (args: string) =>
    ask.graphql(
      `{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { comments(${args}) { totalCount nodes { body } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } } }`,
    )
  const first = await page('first: 2')
  const found = { totalCount: 3, nodes: [{ body: '1' }, { body: '2' }], pageInfo: { hasNextPage: true, hasPreviousPage: false } }
  expect(first).toMatchObject({ data: { repository: { pullRequest: { comments: found } } } })
  const { endCursor } = Object(first).data.repository.pullRequest.comments.pageInfo
  expect(await page(`first: 2, after: "${endCursor}"`)).toMatchObject({
    data: { repository: { pullRequest: { comments: { nodes: [{ body: '3' }], pageInfo: { hasNextPage: false } } } } },
  })
  expect(await page('last: 2')).toMatchObject({
    data: { repository: { pullRequest: { comments: { nodes: [{ body: '2' }, { body: '3' }], pageInfo: { hasPreviousPage: true } } } } },
  })
})

test('many files in one request, by commit and path', async () => {
  const { ask, repository, github } = await openStage(
    { ...base, 'b.bin': new Uint8Array([0, 1]), 'big.txt': 'x'.repeat(600_000), link: { link: 'a.yaml' } },
    work,
  )
  const query = `query($a: String!, $b: String!) { repository(owner: "octo", name: "repo") {
    a: object(expression: $a) { ... on Blob { oid text isTruncated isBinary byteSize } }
    b: object(expression: $b) { ... on Blob { text isBinary } }
    big: object(expression: "main:big.txt") { ... on Blob { text isTruncated byteSize } }
    link: object(expression: "main:link") { ... on Blob { text } }
    none: object(expression: "main:nothing") { oid }
    tree: object(expression: "main:") { ... on Tree { entries { name mode type oid } } }
    tip: ref(qualifiedName: "refs/heads/main") { target { oid ... on Commit { parents(first: 1) { totalCount } } } } } }`
  const heard = await ask.graphql(query, { a: `${repository.tip()}:a.yaml`, b: 'main:b.bin' })
  expect(heard).toMatchObject({
    data: {
      repository: {
        a: { text: lines(60), isTruncated: false, isBinary: false },
        b: { text: null, isBinary: true },
        big: { isTruncated: true, byteSize: 600_000 },
        // GraphQL gives what is in the tree, and follows no link.
        link: { text: 'a.yaml' },
        none: null,
        tree: { entries: expect.arrayContaining([{ name: 'link', mode: 0o120000, type: 'blob', oid: expect.any(String) }]) },
        tip: { target: { oid: repository.tip() } },
      },
    },
  })
  expect(github.traffic.breaches).toEqual([])
})

test('what GitHub does not know is refused and noted; so is what the fake does not', async () => {
  const { ask, github } = await openStage(base, work)
  expect(await ask.graphql('{ viewer { shoeSize } }')).toMatchObject({
    errors: [
      {
        message: "Field 'shoeSize' doesn't exist on type 'User'",
        extensions: { code: 'undefinedField', typeName: 'User', fieldName: 'shoeSize' },
      },
    ],
  })
  expect(await ask.graphql('{ viewer { ')).toMatchObject({ errors: [{}] })
  await ask.graphql('{ viewer { bio } }')
  expect(github.traffic.breaches.map(({ words }) => words)).toEqual([
    'Cannot query field "shoeSize" on type "User".',
    'the document cannot be parsed',
    'the fake does not know User.bio',
  ])
  const anonymous = await ask.as(undefined).graphql('{ viewer { login } }')
  expect(anonymous).toMatchObject({ message: 'This endpoint requires you to be authenticated.', status: '401' })
})

test('an older GitHub Enterprise Server lacks fields, which is no breach', async () => {
  const { ask, github, pullId } = await withThread({ style: 'enterprise', graphqlLacks: ['PullRequestReviewComment.isMinimized'] })
  expect([github.apiUrl, github.graphqlUrl]).toEqual([`${github.serverUrl}/api/v3`, `${github.serverUrl}/api/graphql`])
  const query = (fields: string) =>
    `{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { reviewThreads(first: 1) { nodes { ${fields} } } } } }`
  expect(await ask.graphql(query('subjectType'))).toMatchObject({
    errors: [{ extensions: { code: 'undefinedField', fieldName: 'subjectType' } }],
  })
  expect(await ask.graphql(query('comments(first: 1) { nodes { isMinimized } }'))).toMatchObject({
    errors: [{ extensions: { fieldName: 'isMinimized' } }],
  })
  expect(await ask.graphql(query('line'))).toMatchObject({ data: {} })
  const input = { pullRequestId: pullId, path: 'a.yaml', body: 'b', subjectType: 'FILE' }
  expect(await ask.graphql(addThread.replace('subjectType }', '}'), { input })).toMatchObject({
    errors: [{ message: expect.stringContaining('subjectType') }],
  })
  expect(github.traffic.breaches).toEqual([])
})
