import { forbidden, notFound } from './refusal.ts'
import type { Access, Permission, Repository, Token } from './state.ts'

/** What a table of needs says: alternatives behind `;`, of which each wants all that stands behind `,`. `''` wants nothing. */
function readNeeds(needs: string): readonly (readonly [Permission, Access])[][] {
  return needs.split(';').map((alternative) =>
    alternative.split(',').flatMap((part): [Permission, Access][] => {
      const [name = '', access] = part.trim().split('=')
      const permission = permissions.find((one) => one === name)
      return permission === undefined ? [] : [[permission, access === 'write' ? 'write' : 'read']]
    }),
  )
}

const permissions: readonly Permission[] = ['contents', 'pull_requests', 'issues', 'checks', 'security_events', 'actions', 'metadata']

/** Whether a token may do something in a repository. What is public can be read by everybody. */
export function may(token: Token | undefined, repository: Repository, needs: string): boolean {
  return readNeeds(needs).some((wants) =>
    wants.every(([permission, access]) => {
      if (access === 'read' && (!repository.private || permission === 'metadata')) return true
      if (token?.repositories.includes(repository) !== true) return false
      const granted = token.permissions[permission]
      return granted === 'write' || (granted === 'read' && access === 'read')
    }),
  )
}

/** Throws what GitHub answers to a token that may not: 403 where it knows the repository, 404 where it may not even know that it is there. */
export function permit(token: Token | undefined, repository: Repository, needs: string): void {
  if (may(token, repository, needs)) return
  throw token === undefined || (repository.private && !token.repositories.includes(repository)) ? notFound() : forbidden()
}
