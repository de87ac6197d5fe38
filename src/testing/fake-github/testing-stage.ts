import type { Files } from './commit-files.ts'
import { fakeGithub } from './fake-github.ts'
import type { FakeGithub, Grants, HostOptions } from './host.ts'
import type { HostPull } from './host-pull.ts'
import type { HostRepository } from './host-repository.ts'
import { type Client, client } from './testing-client.ts'

/** `line 1` to `line COUNT`, some of them replaced. */
export function lines(count: number, change: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_one, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join('')
}

export interface Stage {
  readonly github: FakeGithub
  readonly repository: HostRepository
  /** From `work` to `main`, number 1. */
  readonly pull: HostPull
  readonly ask: Client
}

export interface StageOptions extends HostOptions {
  readonly grants?: Grants
  readonly private?: boolean
}

/** A host with one repository, one pull request, and a client with the token of a job. */
export async function openStage(files: Files, work: Files, options: StageOptions = {}): Promise<Stage> {
  return setStage(await fakeGithub(options), files, work, options)
}

/** The same on a host that is there: for tests that change nothing and share one. */
export function setStage(github: FakeGithub, files: Files, work: Files, options: StageOptions = {}): Stage {
  const repository = github.repository('octo/repo', { 'README.md': '# A\n', ...files }, { private: options.private ?? false })
  repository.push('work', work)
  const pull = repository.openPull('work')
  const token = github.jobToken(repository, options.grants ?? { contents: 'read', pull_requests: 'write' })
  return { github, repository, pull, ask: client(github, token) }
}
