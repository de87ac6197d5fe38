/**
 * GitHub on loopback, with a memory: real git repositories, and GitHub's own rules for what stands around them (its REST and GraphQL API, git over
 * HTTP). A test makes a world, lets the code under test loose on it, and looks at what a person would see:
 *
 *     const github = await fakeGithub()                                  // stops when the test ends
 *     const repository = github.repository('octo/repo', { 'a.yaml': 'kind: ConfigMap\n' })   // files on main, or a folder with a git repository
 *     repository.push('work', { 'a.yaml': 'kind: Secret\n' })            // a commit on a branch; a new branch begins at main
 *     const pull = repository.openPull('work')                           // refs/pull/N/head and merge are there
 *     const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' })   // GITHUB_TOKEN: github-actions[bot]
 *     ... run with GITHUB_API_URL=github.apiUrl, GITHUB_GRAPHQL_URL=github.graphqlUrl, GITHUB_SERVER_URL=github.serverUrl ...
 *     expect(pull.view().threads).toMatchObject([{ path: 'a.yaml', line: 1, comments: [{ author: 'github-actions[bot]' }] }])
 *     pull.reply(pull.view().threads[0]!.comments[0]!.id, 'No.', 'octocat'); repository.push('work', {...}); pull.resolve(...); github.traffic.clear()
 *     expect(github.traffic.breaches).toEqual([])                        // every request and answer fitted GitHub's descriptions
 *
 * `github.faults.add({ when: /POST .*\/reviews/, answer: { status: 502 }, worked: true })` scripts what goes wrong (faults.ts); `traffic.bytes()` is
 * every byte received; limits, clock, latency and the host's style (`enterprise`: `/api/v3`, older GraphQL) are options.
 */
import { onTestFinished } from 'vitest'
import { type FakeGithub, type HostOptions, openFakeGithub } from './host.ts'

/** A host for one test. */
export async function fakeGithub(options: HostOptions = {}): Promise<FakeGithub> {
  const github = await openFakeGithub(options)
  onTestFinished(() => github.stop())
  return github
}
