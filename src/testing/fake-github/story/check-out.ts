import { mkdirSync } from 'node:fs'
import { repositoryIn } from '../../throwaway-repository.ts'
import type { Story } from './story.ts'

type Checkout = Pick<Story, 'repository' | 'event' | 'github' | 'token' | 'depth' | 'credentials' | 'checkout'>

/** As actions/checkout leaves a workspace: one commit, a remote that can be reached, and no branch for a pull request. */
export function checkOut(
  { repository, event, github, token, depth = 1, credentials = false, checkout = event.commit }: Checkout,
  workspace: string,
): string {
  mkdirSync(workspace, { recursive: true })
  if (depth === 'none') return workspace
  const { git } = repositoryIn(workspace)
  const name = event.ref.startsWith('refs/pull/')
    ? event.ref.replace('refs/', 'refs/remotes/')
    : event.ref.replace('refs/heads/', 'refs/remotes/origin/')
  const url = `${github.serverUrl}/${repository.fullName}`
  git('remote', 'add', 'origin', url)
  const depths = depth === 0 ? [] : [`--depth=${depth}`]
  // From disk, so that the traffic is the action's alone.
  git('fetch', '-q', '--no-tags', ...depths, `file://${repository.folder}`, `+${checkout}:${name}`)
  if (depth === 0) git('fetch', '-q', `file://${repository.folder}`, '+refs/heads/*:refs/remotes/origin/*')
  if (event.ref.startsWith('refs/pull/')) git('checkout', '-q', '--force', name)
  else git('checkout', '-q', '--force', '-B', event.ref.replace('refs/heads/', ''), name)
  if (credentials) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    git('config', `http.${github.serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
  }
  return workspace
}
