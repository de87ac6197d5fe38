import type { CommitFacts } from '../git.ts'
import type { Repository } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { accountPayload, type Payload, repositoryUrl } from './repository.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** GitHub's `commit`. Authors are people of the host only where an account has their name. */
export function commitPayload(world: World, repository: Repository, commit: CommitFacts): Payload {
  const url = repositoryUrl(world, repository)
  const html = `${world.origin}/${repository.fullName}`
  const accountNamed = (name: string) => {
    const account = world.accounts.get(name)
    return account === undefined ? null : accountPayload(world, account)
  }
  return {
    sha: commit.sha,
    node_id: nodeId('C', Number.parseInt(commit.sha.slice(0, 8), 16)),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: accountNamed(commit.author.name),
    committer: accountNamed(commit.committer.name),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
  }
}

export function gitCommitPayload(world: World, repository: Repository, commit: CommitFacts): Payload {
  const url = `${repositoryUrl(world, repository)}/git`
  const html = `${world.origin}/${repository.fullName}/commit`
  return {
    sha: commit.sha,
    node_id: nodeId('C', Number.parseInt(commit.sha.slice(0, 8), 16)),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: unsigned,
  }
}
