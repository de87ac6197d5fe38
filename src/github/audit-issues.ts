import { GithubRefusal } from '../publish/github-refusal.ts'
import type { IssuePort } from '../publish/issue-port.ts'
import type { PostedIssue } from '../review/audit-issue.ts'
import { text } from '../types/text.ts'
import { at, nodes } from './answers.ts'
import type { Connection } from './connection.ts'

const label = 'kubelatch'

/** The issues of a repository over GitHub's APIs, with `issues: write` alone. */
export function openIssues(connection: Connection): IssuePort {
  const { owner, repo, read, write } = connection
  return {
    async look() {
      const labelled = await ask(connection, true)
      // The label may have been taken off.
      return labelled.issues.some(({ own }) => own) ? labelled : ask(connection, false)
    },
    async create(title, body) {
      await write((octokit) => octokit.rest.issues.create({ owner, repo, title, body, labels: [label], request: { retries: 0 } }))
    },
    async edit(number, { body, open }) {
      const state = open ? ({ state: 'open' } as const) : ({ state: 'closed', state_reason: 'completed' } as const)
      await write((octokit) =>
        octokit.rest.issues.update({ owner, repo, issue_number: number, ...state, ...(body === undefined ? {} : { body }) }),
      )
    },
  }
  async function ask({ owner: login }: Connection, isLabelled: boolean): Promise<Awaited<ReturnType<IssuePort['look']>>> {
    const variables = { owner: login, name: repo, labels: isLabelled ? [label] : null }
    const answer: unknown = await read((octokit) => octokit.graphql(query, variables))
    const repository = at(answer, 'repository')
    if (repository === null || !Array.isArray(at(at(repository, 'issues'), 'nodes'))) {
      throw new GithubRefusal('unreachable', text`GitHub's answer about the issues cannot be used`)
    }
    return { isPublic: at(repository, 'isPrivate') !== true, issues: nodes(at(repository, 'issues')).flatMap(readIssue) }
  }
}

const query = `query issues($owner: String!, $name: String!, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    isPrivate
    issues(first: 100, labels: $labels, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number state stateReason body viewerDidAuthor }
    }
  }
}`

function readIssue(node: unknown): readonly PostedIssue[] {
  const [number, body] = [at(node, 'number'), at(node, 'body')]
  if (typeof number !== 'number' || typeof body !== 'string') return []
  const open = at(node, 'state') === 'OPEN'
  return [{ number, body, own: at(node, 'viewerDidAuthor') === true, open, declined: at(node, 'stateReason') === 'NOT_PLANNED' }]
}
