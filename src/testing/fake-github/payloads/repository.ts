import type { Account, Repository } from '../state.ts'
import { apiRoot, nodeId, type World } from '../world.ts'

export type Payload = Record<string, unknown>

const accountUrls = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
}

/** GitHub's `simple-user`. */
export function accountPayload(world: World, account: Account): Payload {
  const url = `${apiRoot(world)}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('U', account.id),
    avatar_url: `${world.origin}/avatars/${account.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.origin}/${account.type === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login}`,
    ...Object.fromEntries(Object.entries(accountUrls).map(([name, path]) => [name, url + path])),
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

const repositoryUrls = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** What every repository was made with: no test is about the time of it. */
const made = '2024-01-01T00:00:00Z'

export function repositoryUrl(world: World, repository: Repository): string {
  return `${apiRoot(world)}/repos/${repository.fullName}`
}

/** GitHub's `repository`, as it stands in pull requests and events. */
export function repositoryPayload(world: World, repository: Repository): Payload {
  const url = repositoryUrl(world, repository)
  const html = `${world.origin}/${repository.fullName}`
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: accountPayload(world, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(Object.entries(repositoryUrls).map(([name, path]) => [name, url + path])),
    git_url: `git://${html.replace(/^https?:\/\//, '')}.git`,
    ssh_url: `git@${new URL(html).hostname}:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: made,
    created_at: made,
    updated_at: made,
  }
}

export function fullRepositoryPayload(world: World, repository: Repository): Payload {
  const parent =
    repository.parent === undefined
      ? {}
      : { parent: repositoryPayload(world, repository.parent), source: repositoryPayload(world, repository.parent) }
  return { ...repositoryPayload(world, repository), network_count: 0, subscribers_count: 0, ...parent }
}
