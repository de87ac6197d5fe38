import { describe, expect, test } from 'vitest'
import { readEvent } from './event.ts'

const [base, head, merge] = ['a', 'b', 'c'].map((digit) => digit.repeat(40))
const zeros = '0'.repeat(40)
const origin = { serverUrl: 'https://github.com', repository: 'octo/repo', commit: merge }

function read(name: string, payload: unknown, more: Record<string, string> = {}) {
  const environment = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_SHA: merge ?? '',
    GITHUB_REPOSITORY: 'octo/repo',
    ...more,
  }
  return readEvent(environment, () => (typeof payload === 'string' ? payload : JSON.stringify(payload)))
}

const pull = {
  number: 7,
  pull_request: {
    number: 7,
    commits: 3,
    merge_commit_sha: merge,
    base: { ref: 'main', sha: base },
    head: { sha: head, repo: { full_name: 'fork/repo' } },
  },
}
const byHand = (branch: string) => ({ inputs: null, ref: `refs/heads/${branch}`, repository: { default_branch: 'main' } })
const push = {
  ref: 'refs/heads/work',
  before: base,
  after: head,
  forced: false,
  deleted: false,
  commits: [{}, {}],
  repository: { default_branch: 'main' },
}

describe('an event', () => {
  test.each<[string, string, unknown, object]>([
    [
      'a pull request',
      'pull_request',
      pull,
      {
        kind: 'pull-request',
        event: 'pull_request',
        number: 7,
        commits: 3,
        mergeCommit: merge,
        base: { ref: 'main', commit: base },
        head: { commit: head, repository: 'fork/repo' },
      },
    ],
    [
      'one whose fork is gone',
      'pull_request',
      { ...pull, pull_request: { ...pull.pull_request, merge_commit_sha: null, head: { sha: head, repo: null } } },
      { kind: 'pull-request', event: 'pull_request', number: 7, commits: 3, base: { ref: 'main', commit: base }, head: { commit: head } },
    ],
    ['pull_request_target', 'pull_request_target', pull, expect.objectContaining({ kind: 'pull-request', event: 'pull_request_target' })],
    [
      'a push',
      'push',
      push,
      { kind: 'push', ref: 'refs/heads/work', before: base, after: head, forced: false, defaultBranch: 'main', commits: 2 },
    ],
    [
      'a new branch',
      'push',
      { ...push, before: zeros },
      { kind: 'push', ref: 'refs/heads/work', after: head, forced: false, defaultBranch: 'main', commits: 2 },
    ],
    ['a forced push', 'push', { ...push, forced: true }, expect.objectContaining({ before: base, forced: true })],
    ['a deleted branch', 'push', { ...push, after: zeros, deleted: true }, { kind: 'deletion', ref: 'refs/heads/work' }],
    [
      'a merge group',
      'merge_group',
      { merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x' } },
      { kind: 'merge-group', before: base, after: head, ref: 'refs/heads/gh-readonly-queue/main/pr-1-x' },
    ],
    ['a schedule', 'schedule', '', { kind: 'whole', event: 'schedule' }],
    ['a run by hand', 'workflow_dispatch', { inputs: null }, { kind: 'whole', event: 'workflow_dispatch' }],
    ['a run by hand on the default branch', 'workflow_dispatch', byHand('main'), { kind: 'whole', event: 'workflow_dispatch' }],
    [
      'a run by hand elsewhere',
      'workflow_dispatch',
      byHand('work'),
      { kind: 'whole', event: 'workflow_dispatch', elsewhere: 'refs/heads/work' },
    ],
    ['a run by hand without a payload', 'workflow_dispatch', '', { kind: 'whole', event: 'workflow_dispatch' }],
  ])('%s is read', (_, name, payload, expected) => {
    const event = read(name, payload)
    expect(event).toEqual(expected instanceof Object && !('kind' in expected) ? expected : { ...origin, ...expected })
  })

  test('of an enterprise server knows where it comes from', () => {
    expect(read('push', push, { GITHUB_SERVER_URL: 'https://git.example.com' }).serverUrl).toBe('https://git.example.com')
  })

  test.each<[string, () => unknown, string]>([
    ['without a name', () => read('', {}), 'GITHUB_EVENT_NAME is not set'],
    ['unknown', () => read('issues', {}), 'what to compare on the event "issues"'],
    ['with an empty file', () => read('push', '  \n'), 'is empty'],
    ['with a file that is not JSON', () => read('push', '{"ref": '), 'is not JSON'],
    ['with another payload', () => read('pull_request', []), '`pull_request.number`'],
    ['with null', () => read('push', 'null'), '`ref`'],
    ['with a commit that is none', () => read('push', { ...push, after: '--upload-pack=x' }), '`after`'],
    [
      'with a base that is none',
      () => read('pull_request', { pull_request: { ...pull.pull_request, base: { ref: 'main', sha: zeros } } }),
      '`pull_request.base.sha`',
    ],
    ['with inherited names', () => read('push', { constructor: 1 }), '`ref`'],
    ['without a file', () => read('push', {}, { GITHUB_EVENT_PATH: '' }), 'GITHUB_EVENT_PATH is not set'],
    ['with an odd repository', () => read('push', push, { GITHUB_REPOSITORY: '../../x y' }), 'GITHUB_REPOSITORY'],
    ['with an odd server', () => read('push', push, { GITHUB_SERVER_URL: 'https://user@host/' }), 'GITHUB_SERVER_URL'],
    ['with an odd commit', () => read('push', push, { GITHUB_SHA: 'HEAD' }), 'GITHUB_SHA'],
  ])('%s is refused with the reason', (_, act, message) => {
    expect(act).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message), hint: expect.stringMatching(/./) }),
    )
  })

  test('whose file is missing is refused with the reason', () => {
    const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/none', GITHUB_SHA: head ?? '', GITHUB_REPOSITORY: 'o/r' }
    const missing = () => {
      throw new Error('ENOENT')
    }
    expect(() => readEvent(environment, missing)).toThrow('"/none" cannot be read')
  })
})
