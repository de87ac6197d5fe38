import { type Diff, diffOf } from '../diff.ts'
import { diffEntries } from '../diff-entries.ts'
import { type CommitFacts, mergeBaseOf, objectKind, readCommits, resolve, resolveCommit } from '../git.ts'
import { commitPayload, gitCommitPayload } from '../payloads/commit.ts'
import { type Payload, repositoryUrl } from '../payloads/repository.ts'
import { notFound, Refusal, tooLarge } from '../refusal.ts'
import type { Repository } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { type Answer, type Call, linkHeader, ok, paged, type Route, repositoryOf, routes } from './call.ts'

/** https://docs.github.com/rest/commits and https://docs.github.com/rest/git/refs */
export const commitRoutes: readonly Route[] = routes({
  'GET */compare/{basehead}': ['contents=read', compare],
  'GET */commits': ['contents=read', listCommits],
  'GET */commits/{ref}': ['contents=read', readCommit],
  'GET */git/commits/{commit_sha}': ['contents=read', readGitCommit],
  'GET */git/ref/{ref}': ['contents=read', readRef],
  'GET */git/matching-refs/{ref}': ['contents=read', listRefs],
  'GET */branches/{branch}': ['contents=read', readBranch],
})

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** A side of a comparison: a revision here, `owner:branch`, or `owner:repository:branch` of the same network. */
function sideOf(world: World, repository: Repository, name: string): string | undefined {
  const [owner = '', ...rest] = name.split(':')
  if (rest.length === 0) return resolveCommit(repository.bare, name)
  const other = rest.length === 2 ? `${owner}/${rest[0]}` : `${owner}/${repository.name}`
  const found = world.repositories.get(other)
  return found === undefined ? undefined : resolveCommit(found.bare, `refs/heads/${rest.at(-1)}`)
}

function compare(call: Call): Answer {
  const { world, parameters, query } = call
  const repository = repositoryOf(call)
  const [baseName = '', headName] = (parameters.basehead ?? '').split(/\.\.\.?(.*)/s)
  const base = sideOf(world, repository, baseName)
  const head = headName === undefined ? undefined : sideOf(world, repository, headName)
  if (base === undefined || head === undefined) throw notFound()
  const mergeBase = mergeBaseOf(repository.bare, base, head)
  if (mergeBase === undefined)
    throw new Refusal(404, {
      message: `No common ancestor between ${baseName} and ${headName}.`,
      documentation_url: 'https://docs.github.com/rest',
    })
  const diff = diffOf(repository.bare, mergeBase, head)
  if (/\.(diff|patch)\b/.test(call.accept)) return diffAnswer(world, diff)
  const commits = readCommits(repository.bare, '--reverse', '--topo-order', `${base}..${head}`)
  const behind = Number(repository.bare.git('rev-list', '--count', `${head}..${base}`))
  const page = Number(query.get('page') ?? 1)
  const listed =
    query.has('page') || query.has('per_page')
      ? pageOf(call, commits)
      : { commits: commits.slice(-world.limits.compareCommits), headers: {} }
  const status = base === head ? 'identical' : behind === 0 ? 'ahead' : commits.length === 0 ? 'behind' : 'diverged'
  const url = `${repositoryUrl(world, repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName ?? '')}`
  const html = `${world.origin}/${repository.fullName}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName ?? '')}`
  const payload = (sha: string) => commitPayload(world, repository, commitOf(repository, sha))
  const body = {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: payload(base),
    merge_base_commit: payload(mergeBase),
    status,
    ahead_by: commits.length,
    behind_by: behind,
    total_commits: commits.length,
    commits: listed.commits.map((commit) => commitPayload(world, repository, commit)),
    // "The list of changed files is only shown on the first page of results, and it includes up to 300 changed files."
    ...(page === 1 ? { files: diffEntries(world, repository, diff.files.slice(0, world.limits.compareFiles), head) } : {}),
  }
  return { status: 200, body, headers: listed.headers }
}

function pageOf(
  call: Call,
  commits: readonly CommitFacts[],
): { commits: readonly CommitFacts[]; headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(commits.length / size))
  return { commits: commits.slice((page - 1) * size, page * size), headers: linkHeader(call, page, last) }
}

function diffAnswer({ limits }: World, { text, files }: Diff): Answer {
  if (files.length > limits.diffFiles || text.split('\n').length > limits.diffLines) {
    throw tooLarge('Comparison', 'diff', 'Sorry, this diff is taking too long to generate.', 406)
  }
  return { status: 200, raw: { bytes: Buffer.from(text), type: 'application/vnd.github.diff; charset=utf-8' } }
}

function commitOf(repository: Repository, sha: string): CommitFacts {
  const [commit] = readCommits(repository.bare, '-1', sha)
  if (commit === undefined) throw notFound()
  return commit
}

function listCommits(call: Call): Answer {
  const { world, query } = call
  const repository = repositoryOf(call)
  const from = resolveCommit(repository.bare, query.get('sha') ?? repository.defaultBranch)
  if (from === undefined) throw notFound()
  return paged(call, readCommits(repository.bare, from), (commit) => commitPayload(world, repository, commit))
}

function readCommit(call: Call): Answer {
  const { world, parameters } = call
  const repository = repositoryOf(call)
  const sha = resolveCommit(repository.bare, parameters.ref ?? '')
  if (sha === undefined)
    throw new Refusal(422, { message: `No commit found for SHA: ${parameters.ref}`, documentation_url: 'https://docs.github.com/rest' })
  if (/\.sha\b/.test(call.accept))
    return { status: 200, raw: { bytes: Buffer.from(sha), type: 'application/vnd.github.sha; charset=utf-8' } }
  const commit = commitOf(repository, sha)
  const { files } = diffOf(repository.bare, commit.parents[0] ?? emptyTree, sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  const stats = { additions, deletions, total: additions + deletions }
  const shown = files.slice(0, world.limits.compareFiles)
  return ok({ ...commitPayload(world, repository, commit), stats, files: diffEntries(world, repository, shown, sha) })
}

function readGitCommit(call: Call): Answer {
  const repository = repositoryOf(call)
  const sha = call.parameters.commit_sha ?? ''
  if (objectKind(repository.bare, sha) !== 'commit') throw notFound()
  return ok(gitCommitPayload(call.world, repository, commitOf(repository, sha)))
}

function readRef(call: Call): Answer {
  const repository = repositoryOf(call)
  const ref = `refs/${call.parameters.ref}`
  const sha = resolve(repository.bare, ref)
  if (sha === undefined) throw notFound()
  return ok(refPayload(call.world, repository, ref, sha))
}

function listRefs(call: Call): Answer {
  const repository = repositoryOf(call)
  const lines = repository.bare.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n')
  const refs = lines.map((line) => line.split(' ')).filter(([name = '']) => name.startsWith(`refs/${call.parameters.ref}`))
  return ok(refs.map(([name = '', sha = '']) => refPayload(call.world, repository, name, sha)))
}

function refPayload(world: World, repository: Repository, ref: string, sha: string): Payload {
  const root = `${repositoryUrl(world, repository)}/git`
  const type = objectKind(repository.bare, sha) ?? 'commit'
  return {
    ref,
    node_id: nodeId('REF', Number.parseInt(sha.slice(0, 8), 16)),
    url: `${root}/${ref}`,
    object: { type, sha, url: `${root}/${type}s/${sha}` },
  }
}

function readBranch(call: Call): Answer {
  const { world, parameters } = call
  const repository = repositoryOf(call)
  const sha = resolveCommit(repository.bare, `refs/heads/${parameters.branch}`)
  if (sha === undefined) throw new Refusal(404, { message: 'Branch not found', documentation_url: 'https://docs.github.com/rest' })
  const self = `${repositoryUrl(world, repository)}/branches/${parameters.branch}`
  return ok({
    name: parameters.branch,
    commit: commitPayload(world, repository, commitOf(repository, sha)),
    _links: { self, html: `${world.origin}/${repository.fullName}/tree/${parameters.branch}` },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${self}/protection`,
  })
}
