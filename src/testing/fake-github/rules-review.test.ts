import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openFakeGithub } from './host.ts'
import { lines, openStage, type Stage, setStage } from './testing-stage.ts'

/** Requests that github.md 2.2 has rules for, each with GitHub's status and words. */
const files = { 'a.yaml': lines(100), 'old.yaml': lines(10), 'b.bin': new Uint8Array([0, 1, 2, 3, 0]) }
const work = {
  // Two hunks: 7 to 14 around what is changed and added, 77 to 83.
  'a.yaml': lines(100, { 10: 'changed\nadded', 80: 'changed too' }),
  'old.yaml': null,
  'new.yaml': lines(3),
  'b.bin': new Uint8Array([0, 1, 2, 9, 0]),
  'large.yaml': lines(2500),
}

type Anchor = Readonly<Record<string, unknown>>
/** GitHub's words about a part of a comment, none where it says nothing, the field and its code. */
type Complaint = readonly [words: string, field: string, code: string]
const thread = 'Pull request review thread'
const outside: Complaint = [`${thread} line must be part of the diff`, 'line', 'custom']
const startOutside: Complaint = [`${thread} start line must be part of the same hunk as the line.`, 'start_line', 'custom']
const backwards: Complaint = [`${thread} start line must precede the end line.`, 'start_line', 'custom']
const noHunk: Complaint = [`${thread} diff hunk can't be blank`, 'diff_hunk', 'missing_field']
const noPath: Complaint = ['Path could not be resolved', 'path', 'invalid']
const noPosition: Complaint = ['Position is invalid', 'position', 'invalid']

const refused: readonly (readonly [string, Anchor, readonly Complaint[]])[] = [
  ['a line outside of every hunk', { path: 'a.yaml', line: 50 }, [outside, noHunk]],
  ['an added line on the side of the base', { path: 'new.yaml', line: 1, side: 'LEFT' }, [outside, noHunk]],
  ['a deleted line on the side of the head', { path: 'old.yaml', line: 1, side: 'RIGHT' }, [outside, noHunk]],
  ['a binary file', { path: 'b.bin', line: 1 }, [outside, noHunk]],
  ['a file whose patch is left out', { path: 'large.yaml', line: 5 }, [outside, noHunk]],
  ['a file that is not changed', { path: 'README.md', line: 1 }, [noPath, ['', 'diff_hunk', 'missing_field']]],
  ['a range over two hunks', { path: 'a.yaml', start_line: 10, line: 80 }, [startOutside]],
  ['a range that begins outside of every hunk', { path: 'a.yaml', start_line: 50, line: 80 }, [startOutside]],
  ['a range of one line', { path: 'a.yaml', start_line: 10, line: 10 }, [backwards]],
  ['a range backwards', { path: 'a.yaml', start_line: 11, line: 10 }, [backwards]],
  ['a range outside of every hunk', { path: 'a.yaml', start_line: 49, line: 50 }, [outside, startOutside, noHunk]],
  ['a position that is none', { path: 'a.yaml', position: 500 }, [noPosition, noHunk]],
]

/** As GitHub joins them: `A`, `A and B`, `A, B, and C`. */
function sentenceOf(complaints: readonly Complaint[]): string {
  const words = complaints.flatMap(([one]) => (one === '' ? [] : [one]))
  return words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`
}

/** What is refused changes nothing, so that all of it can be asked of one host. */
let shared: Stage
beforeAll(async () => {
  shared = setStage(await openFakeGithub(), files, work)
})
afterAll(() => shared.github.stop())
beforeEach(() => shared.github.traffic.clear())

describe.each(refused)('%s', (_name, anchor, complaints) => {
  test('a review with it posts nothing, and says not which comment it was', async () => {
    const { ask, pull, github } = shared
    const good = { path: 'a.yaml', line: 10, body: 'good' }
    const { status, body } = await ask.post('/repos/octo/repo/pulls/1/reviews', {
      event: 'COMMENT',
      body: 'b',
      comments: [good, { body: 'bad', ...anchor }, good],
    })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      message: 'Unprocessable Entity',
      errors: [sentenceOf(complaints)],
      documentation_url: expect.any(String),
      status: '422',
    })
    expect(pull.view()).toMatchObject({ threads: [], reviews: [] })
    expect(github.traffic.breaches).toEqual([])
  })

  test('a single comment with it names fields', async () => {
    const { ask, pull, github } = shared
    const { status, body } = await ask.post('/repos/octo/repo/pulls/1/comments', { commit_id: pull.headSha(), body: 'bad', ...anchor })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      message: 'Validation Failed',
      errors: complaints.map(([_words, field, code]) => ({
        resource: 'PullRequestReviewComment',
        field: `pull_request_review_thread.${field}`,
        code,
      })),
    })
    expect(pull.view().threads).toEqual([])
    expect(github.traffic.breaches).toEqual([])
  })
})

const taken: readonly (readonly [string, Anchor, object])[] = [
  ['a changed line', { path: 'a.yaml', line: 10 }, { side: 'RIGHT', line: 10 }],
  ['context on the right', { path: 'a.yaml', line: 14, side: 'RIGHT' }, { side: 'RIGHT', line: 14 }],
  ['context on the left', { path: 'a.yaml', line: 13, side: 'LEFT' }, { side: 'LEFT', line: 13 }],
  ['a deleted line', { path: 'old.yaml', line: 10, side: 'LEFT' }, { side: 'LEFT', line: 10 }],
  ['a range in one hunk', { path: 'a.yaml', start_line: 7, start_side: 'RIGHT', line: 11, side: 'RIGHT' }, { startLine: 7, line: 11 }],
  [
    'a range from left to right',
    { path: 'a.yaml', start_line: 10, start_side: 'LEFT', line: 10, side: 'RIGHT' },
    { startLine: 10, line: 10 },
  ],
  ['a position', { path: 'a.yaml', position: 5 }, { side: 'RIGHT', line: 10 }],
  ['a position in the second hunk', { path: 'a.yaml', position: 14 }, { side: 'LEFT', line: 80 }],
]

test.each(taken)('%s takes a comment, alone and in a review', async (_name, anchor, thread) => {
  const { ask, pull, github } = await openStage(files, work)
  const alone = await ask.post('/repos/octo/repo/pulls/1/comments', { commit_id: pull.headSha(), body: 'alone', ...anchor })
  expect(alone.status).toBe(201)
  const review = await ask.post('/repos/octo/repo/pulls/1/reviews', {
    event: 'COMMENT',
    body: 'b',
    comments: [{ body: 'together', ...anchor }],
  })
  expect(review.status).toBe(200)
  expect(pull.view().threads).toMatchObject([thread, thread])
  expect(github.traffic.breaches).toEqual([])
})

test('a file takes a comment of its own by subject_type, also a binary one, but not in a review', async () => {
  const { ask, pull, github } = await openStage(files, work)
  const alone = await ask.post('/repos/octo/repo/pulls/1/comments', {
    commit_id: pull.headSha(),
    body: 'file',
    path: 'b.bin',
    subject_type: 'file',
  })
  expect(alone).toMatchObject({ status: 201, body: { subject_type: 'file', line: null, path: 'b.bin' } })
  expect(pull.view().threads).toMatchObject([{ path: 'b.bin', about: 'file', line: null, outdated: false }])
  const other = await ask.post('/repos/octo/repo/pulls/1/comments', {
    commit_id: pull.headSha(),
    body: 'file',
    path: 'README.md',
    subject_type: 'file',
  })
  expect(other.status).toBe(422)
  expect(github.traffic.breaches).toEqual([])
  const comments = [{ path: 'a.yaml', body: 'file', subject_type: 'file' }]
  const review = await ask.post('/repos/octo/repo/pulls/1/reviews', { event: 'COMMENT', body: 'b', comments })
  expect(review).toMatchObject({ status: 422, body: { message: expect.stringContaining('"subject_type" is not a permitted key.') } })
  expect(github.traffic.breaches).toMatchObject([{ of: 'request', words: 'there is no field /comments/0/subject_type' }])
})

const bodies: readonly (readonly [string, string, object, object])[] = [
  [
    'a comment without words',
    'comments',
    { body: ' ' },
    { message: 'Validation Failed', errors: [{ code: 'missing_field', field: 'body' }] },
  ],
  [
    'a comment of 65,537 characters',
    'comments',
    { body: '𝒙'.repeat(65_537) },
    { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
  ],
  [
    'a review that comments without words',
    'reviews',
    { event: 'COMMENT', body: '' },
    { errors: ['Could not comment pull request review.'] },
  ],
  [
    'a review of 65,537 characters',
    'reviews',
    { event: 'COMMENT', body: 'x'.repeat(65_537) },
    { message: 'Unprocessable Entity', errors: ['Body is too long (maximum is 65536 characters)'] },
  ],
  [
    'a review with a comment of 65,537 characters',
    'reviews',
    { event: 'COMMENT', body: 'b', comments: [{ path: 'a.yaml', line: 10, body: 'x'.repeat(65_537) }] },
    { errors: ['Body is too long (maximum is 65536 characters)'] },
  ],
  [
    'a review for a commit of another branch',
    'reviews',
    { event: 'COMMENT', body: 'b', commit_id: '0'.repeat(40) },
    { message: 'Unprocessable Entity' },
  ],
  [
    'a comment for a commit of another branch',
    'comments',
    { body: 'b', commit_id: '0'.repeat(40) },
    { errors: [{ message: 'pull_request_review_thread.end_commit_oid is not part of the pull request' }] },
  ],
  [
    'an approval by GitHub Actions',
    'reviews',
    { event: 'APPROVE' },
    { errors: ['GitHub Actions is not permitted to approve pull requests.'] },
  ],
]

test.each(bodies)('%s is refused', async (_name, kind, body, answer) => {
  const { ask, pull, github } = shared
  const anchor = kind === 'comments' ? { path: 'a.yaml', line: 10, commit_id: pull.headSha() } : {}
  const heard = await ask.post(`/repos/octo/repo/pulls/1/${kind}`, { ...anchor, ...body })
  expect(heard.status).toBe(422)
  expect(heard.body).toMatchObject(answer)
  expect(pull.view()).toMatchObject({ threads: [], reviews: [] })
  expect(github.traffic.breaches).toEqual([])
})

test('65,536 characters are taken, whatever their bytes', async () => {
  const { ask, pull } = await openStage(files, work)
  const comment = { path: 'a.yaml', line: 10, commit_id: pull.headSha(), body: '𝒙'.repeat(65_536) }
  expect((await ask.post('/repos/octo/repo/pulls/1/comments', comment)).status).toBe(201)
})

test('more comments than GitHub takes at once are refused as too quick', async () => {
  const { ask, pull } = await openStage(files, work)
  const comments = (count: number) => Array.from({ length: count }, (_one, index) => ({ path: 'a.yaml', line: 10, body: `${index}` }))
  const post = (count: number) => ask.post('/repos/octo/repo/pulls/1/reviews', { event: 'COMMENT', body: 'b', comments: comments(count) })
  const heard = await post(33)
  expect(heard).toMatchObject({ status: 422, body: { errors: [{ message: 'was submitted too quickly' }] } })
  expect(pull.view().threads).toEqual([])
  expect((await post(32)).status).toBe(200)
  expect(pull.view().threads).toHaveLength(32)
})

test('fields of the wrong type or missing are refused, and noted as a breach of the contract', async () => {
  const { ask, github } = await openStage(files, work)
  const wrong = await ask.post('/repos/octo/repo/pulls/1/reviews', {
    event: 'COMMENT',
    body: 'b',
    comments: [{ path: 'a.yaml', line: '10', body: 'x' }],
  })
  expect(wrong).toMatchObject({ status: 422, body: { message: expect.stringContaining('Invalid request.') } })
  const missing = await ask.post('/repos/octo/repo/pulls/1/comments', { body: 'x', path: 'a.yaml' })
  expect(missing.status).toBe(422)
  const broken = await ask.post('/repos/octo/repo/pulls/1/comments', '{"body":')
  expect(broken).toMatchObject({ status: 400, body: { message: 'Problems parsing JSON' } })
  expect(github.traffic.breaches.map(({ words }) => words)).toEqual([
    `For '/comments/0/line', "10" is not of type integer.`,
    `"commit_id" wasn't supplied.`,
  ])
})

test('in_reply_to answers in the thread and ignores everything else', async () => {
  const { ask, pull, github } = await openStage(files, work)
  await ask.post('/repos/octo/repo/pulls/1/comments', { commit_id: pull.headSha(), path: 'a.yaml', line: 10, body: 'first' })
  const [first] = pull.view().threads[0]?.comments ?? []
  const reply = { commit_id: pull.headSha(), path: 'nowhere', line: 999, body: 'second', in_reply_to: first?.id }
  expect(await ask.post('/repos/octo/repo/pulls/1/comments', reply)).toMatchObject({
    status: 201,
    body: { in_reply_to_id: first?.id, path: 'a.yaml' },
  })
  expect((await ask.post(`/repos/octo/repo/pulls/1/comments/${first?.id}/replies`, { body: 'third' })).status).toBe(201)
  expect(pull.view().threads).toMatchObject([{ comments: [{ body: 'first' }, { body: 'second' }, { body: 'third' }] }])
  expect(github.traffic.breaches).toEqual([])
})

test("a pending review is its author's alone until it is submitted", async () => {
  const { ask, pull, github, repository } = await openStage(files, work)
  const comments = [{ path: 'a.yaml', line: 10, body: 'one' }]
  const pending = await ask.post('/repos/octo/repo/pulls/1/reviews', { comments })
  expect(pending).toMatchObject({ status: 200, body: { state: 'PENDING' } })
  expect(pull.view()).toMatchObject({ threads: [], reviews: [] })
  const again = await ask.post('/repos/octo/repo/pulls/1/reviews', { comments })
  expect(again).toMatchObject({ status: 422, body: { errors: ['User can only have one pending review per pull request'] } })
  const id = pull.state.reviews[0]?.id
  const other = github.personalToken('hubot', [repository])
  expect((await ask.as(other).get(`/repos/octo/repo/pulls/1/reviews/${id}`)).status).toBe(404)
  expect((await ask.post(`/repos/octo/repo/pulls/1/reviews/${id}/events`, { event: 'COMMENT', body: 'done' })).status).toBe(200)
  expect(pull.view()).toMatchObject({ threads: [{ line: 10 }], reviews: [{ body: 'done', state: 'COMMENTED', threads: 1 }] })
  expect(github.traffic.breaches).toEqual([])
})

test('a locked conversation takes no comment of any kind', async () => {
  const { ask, pull, github } = await openStage(files, work)
  pull.lock()
  const answers = [
    await ask.post('/repos/octo/repo/issues/1/comments', { body: 'b' }),
    await ask.post('/repos/octo/repo/pulls/1/comments', { body: 'b', commit_id: pull.headSha(), path: 'a.yaml', line: 10 }),
    await ask.post('/repos/octo/repo/pulls/1/reviews', { body: 'b', event: 'COMMENT' }),
  ]
  const refusal = { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  expect(answers).toMatchObject([refusal, refusal, refusal])
  pull.lock(false)
  expect((await ask.post('/repos/octo/repo/issues/1/comments', { body: 'b' })).status).toBe(201)
  expect(github.traffic.breaches).toEqual([])
})
