import { Buffer } from 'node:buffer'
import { GithubRefusal } from '../publish/github-refusal.ts'
import type { PullRequestPort } from '../publish/pull-request-port.ts'
import type { LineComment } from '../review/operations.ts'
import type { ChangedFile } from '../review/patch.ts'
import type { Posted } from '../review/posted.ts'
import { text } from '../types/text.ts'
import { at } from './answers.ts'
import type { Connection } from './connection.ts'
import { isOptional, type PullPage, pullQuery, readPullPage } from './pull-query.ts'
import { unknownFields } from './refusal.ts'

/** The most files that GitHub lists (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). */
const mostPages = 30
/** More conversations than anybody has: a list without an end is a lie. */
const mostQueries = 20
/** Nothing that makes something new is asked for twice: it may be there although no answer came. */
const once = { request: { retries: 0 } } as const

/** A pull request over GitHub's REST and GraphQL APIs, with `pull-requests: write` alone. */
export function openPullRequest(connection: Connection, number: number): PullRequestPort {
  return { ...openReading(connection, number), ...openWriting(connection, number) }
}

type Reading = 'look' | 'head' | 'files' | 'blob'

function openReading(connection: Connection, number: number): Pick<PullRequestPort, Reading> {
  const { owner, repo, read } = connection
  return {
    look: () => look(connection, number),
    async head() {
      const { data } = await read((octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }))
      const { sha } = data?.head ?? {}
      if (typeof sha !== 'string') throw unusable('the pull request')
      return sha
    },
    files: (paths) => listFiles(connection, number, paths),
    async blob(id) {
      const { data } = await read((octokit) => octokit.rest.git.getBlob({ owner, repo, file_sha: id }))
      if (typeof data?.content !== 'string' || data.encoding !== 'base64') throw unusable('a file')
      return Buffer.from(data.content, 'base64')
    },
  }
}

function openWriting({ owner, repo, write }: Connection, number: number): Omit<PullRequestPort, Reading> {
  const pull = { owner, repo, pull_number: number }
  const ask = async (work: Parameters<typeof write>[0]) => {
    await write(work)
  }
  return {
    review: (commit, body, comments) =>
      ask(({ rest }) =>
        rest.pulls.createReview({ ...pull, ...once, commit_id: commit, event: 'COMMENT', body, comments: comments.map(asAsked) }),
      ),
    commentOnFile: (commit, { path, body }) =>
      ask(({ rest }) => rest.pulls.createReviewComment({ ...pull, ...once, commit_id: commit, path, body, subject_type: 'file' })),
    editThread: (id, body) => ask(({ rest }) => rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body })),
    removeThread: (id) => ask(({ rest }) => rest.pulls.deleteReviewComment({ owner, repo, comment_id: id })),
    hide: (node, as) => ask((octokit) => octokit.graphql(hideMutation, { node, as })),
    comment: (body) => ask(({ rest }) => rest.issues.createComment({ owner, repo, ...once, issue_number: number, body })),
    editComment: (id, body) => ask(({ rest }) => rest.issues.updateComment({ owner, repo, comment_id: id, body })),
    removeComment: (id) => ask(({ rest }) => rest.issues.deleteComment({ owner, repo, comment_id: id })),
  }
}

/** A line comment as REST has it. */
function asAsked({ path, side, line, startLine, body }: LineComment) {
  return { path, side, line, body, ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }) }
}

const hideMutation = `mutation hide($node: ID!, $as: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $node, classifier: $as }) { minimizedComment { isMinimized } }
}`

async function look(connection: Connection, number: number): Promise<Posted> {
  const lacking: string[] = []
  const threads: Posted['threads'][number][] = []
  const comments: Posted['comments'][number][] = []
  let after: PullPage['next'] = { threads: undefined, comments: undefined }
  for (let asked = 0; asked < mostQueries; asked += 1) {
    const page = await askPage(connection, number, after, lacking)
    // A list that has ended comes again from its start beside one that goes on.
    if (asked === 0 || after.threads !== undefined) threads.push(...page.threads)
    if (asked === 0 || after.comments !== undefined) comments.push(...page.comments)
    after = asked === 0 ? page.next : stepOf(after, page.next)
    if (after.threads === undefined && after.comments === undefined) return { ...page, threads, comments }
  }
  throw new GithubRefusal('unreachable', text`GitHub lists the comments of this pull request without an end`)
}

function stepOf(before: PullPage['next'], next: PullPage['next']): PullPage['next'] {
  return {
    threads: before.threads === undefined ? undefined : next.threads,
    comments: before.comments === undefined ? undefined : next.comments,
  }
}

async function askPage(connection: Connection, number: number, after: PullPage['next'], lacking: string[]): Promise<PullPage> {
  const { owner, repo, read } = connection
  const variables = { owner, name: repo, number, threads: after.threads ?? null, comments: after.comments ?? null }
  const answer: unknown = await read(async (octokit) => {
    try {
      return await octokit.graphql(pullQuery(lacking), variables)
    } catch (error: unknown) {
      const unknown = unknownFields(error)
      if (unknown.length === 0 || !unknown.every(isOptional)) throw error
      lacking.push(...unknown)
      return octokit.graphql(pullQuery(lacking), variables)
    }
  })
  const page = readPullPage(answer)
  if (page === 'gone') throw new GithubRefusal('missing', text`there is no pull request #${number} that this token could see`)
  if (page === undefined) throw unusable('the comments of the pull request')
  return page
}

async function listFiles({ owner, repo, read }: Connection, number: number, paths: ReadonlySet<string>): Promise<readonly ChangedFile[]> {
  const files: ChangedFile[] = []
  const missing = new Set(paths)
  for (let page = 1; page <= mostPages && missing.size > 0; page += 1) {
    const { data } = await read((octokit) => octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: 100, page }))
    if (!Array.isArray(data)) throw unusable('the files of the pull request')
    for (const file of data.flatMap(readFile)) {
      files.push(file)
      missing.delete(file.path)
      if (file.before !== undefined) missing.delete(file.before)
    }
    if (data.length < 100) break
  }
  return files
}

/** A file as listed; what is none is left out, and its findings are told in the summary. */
function readFile(file: unknown): readonly ChangedFile[] {
  const [path, blob, before, patch] = ['filename', 'sha', 'previous_filename', 'patch'].map((name) => at(file, name))
  if (typeof path !== 'string') return []
  return [
    {
      path,
      blob: typeof blob === 'string' ? blob : '',
      removed: at(file, 'status') === 'removed',
      ...(typeof before === 'string' ? { before } : {}),
      ...(typeof patch === 'string' ? { patch } : {}),
    },
  ]
}

function unusable(what: string): GithubRefusal {
  return new GithubRefusal('unreachable', text`GitHub's answer about ${[what]} cannot be used`)
}
