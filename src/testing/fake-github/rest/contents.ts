import { listTree, objectKind, objectSize, readBlob, resolve, resolveCommit, type TreeEntry } from '../git.ts'
import { type Payload, repositoryUrl } from '../payloads/repository.ts'
import { notFound, tooLarge, validationFailed } from '../refusal.ts'
import type { Repository } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { type Answer, type Call, ok, type Route, repositoryOf, routes } from './call.ts'

/** https://docs.github.com/rest/repos/contents and https://docs.github.com/rest/git */
export const contentRoutes: readonly Route[] = routes({
  'GET */contents/{path}': ['contents=read', readContents],
  'GET */git/blobs/{file_sha}': ['contents=read', readBlobById],
  'GET */git/trees/{tree_sha}': ['contents=read', readTree],
})

function readContents(call: Call): Answer {
  const repository = repositoryOf(call)
  const commit = resolveCommit(repository.bare, call.query.get('ref') ?? repository.defaultBranch)
  const path = (call.parameters.path ?? '').replace(/^\/+|\/+$/g, '')
  if (commit === undefined) {
    const body = `No commit found for the ref ${call.query.get('ref')}`
    throw Object.assign(notFound(), { body: { ...notFound().body, message: body } })
  }
  const entry = path === '' ? { mode: '040000', type: 'tree' as const, sha: `${commit}^{tree}`, path } : entryAt(repository, commit, path)
  if (entry === undefined) throw notFound()
  const place: Place = { world: call.world, repository, ref: call.query.get('ref') ?? repository.defaultBranch }
  if (entry.type === 'tree') return folderAnswer(call, place, entry)
  if (entry.type === 'commit')
    return ok({
      type: 'submodule',
      submodule_git_url: `${call.world.origin}/submodule.git`,
      size: 0,
      ...fileFields(place, path, entry.sha),
    })
  return fileAnswer(call, place, followLink(repository, commit, entry))
}

interface Place {
  readonly world: World
  readonly repository: Repository
  readonly ref: string
}

function entryAt(repository: Repository, commit: string, path: string): TreeEntry | undefined {
  const { status, stdout } = repository.bare.run(['ls-tree', '-z', '-l', commit, '--', path])
  const match = status === 0 ? /^(\d+) (blob|tree|commit) (\S+) +(\S+)\t/.exec(stdout.toString()) : null
  if (match === null) return undefined
  const [, mode = '', kind, sha = '', size = '-'] = match
  const type = kind === 'tree' ? 'tree' : kind === 'commit' ? 'commit' : 'blob'
  return { mode, type, sha, path, ...(size === '-' ? {} : { size: Number(size) }) }
}

/** "If the requested path points to a symlink, and the symlink's target is a normal file in the repository, then the API responds with the content of the file." */
function followLink(repository: Repository, commit: string, entry: TreeEntry): TreeEntry {
  if (entry.mode !== '120000') return entry
  const target = readBlob(repository.bare, entry.sha)?.toString() ?? ''
  const parts = target.startsWith('/') ? undefined : entry.path.split('/').slice(0, -1)
  for (const part of parts === undefined ? [] : target.split('/')) {
    if (part === '..') parts?.pop()
    else if (part !== '.' && part !== '') parts?.push(part)
  }
  const found = parts === undefined ? undefined : entryAt(repository, commit, parts.join('/'))
  return found?.type === 'blob' && found.mode !== '120000' ? { ...found, path: entry.path } : entry
}

function fileFields({ world, repository, ref }: Place, path: string, sha: string): Payload {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const url = `${repositoryUrl(world, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${repositoryUrl(world, repository)}/git/blobs/${sha}`
  const html = `${world.origin}/${repository.fullName}/blob/${encodeURIComponent(ref)}/${encoded}`
  const name = path.split('/').at(-1) ?? ''
  return {
    name,
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: html.replace('/blob/', '/raw/'),
    _links: { self: url, git, html },
  }
}

function fileAnswer(call: Call, place: Place, entry: TreeEntry): Answer {
  const { limits } = call.world
  const size = entry.size ?? 0
  if (size > limits.contentsAtAll) throw blobTooLarge(limits.contentsAtAll)
  const bytes = readBlob(place.repository.bare, entry.sha) ?? Buffer.alloc(0)
  if (/\.raw\b/.test(call.accept)) return raw(bytes)
  const fields = fileFields(place, entry.path, entry.sha)
  if (entry.mode === '120000') return ok({ type: 'symlink', target: bytes.toString(), size, ...fields })
  // Between 1 and 100 MB only the raw media type has the content.
  if (size > limits.contentsInJson) return ok({ type: 'file', encoding: 'none', content: '', size, ...fields })
  return ok({ type: 'file', encoding: 'base64', content: toBase64(bytes), size, ...fields })
}

function raw(bytes: Buffer): Answer {
  return { status: 200, raw: { bytes, type: 'application/vnd.github.raw+json; charset=utf-8' } }
}

function blobTooLarge(most: number) {
  const megabytes = Math.floor(most / (1 << 20))
  const message = `This API returns blobs up to ${megabytes} MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain it.`
  return tooLarge('Blob', 'data', message, 403)
}

/** With a line end after every 60 characters, as GitHub encodes. */
function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

/** At most 1,000 entries, and no word of the others. */
function folderAnswer(call: Call, place: Place, folder: TreeEntry): Answer {
  const prefix = folder.path === '' ? '' : `${folder.path}/`
  const entries = listTree(place.repository.bare, folder.sha, false).slice(0, call.world.limits.folderEntries)
  const payloads = entries.map((entry) => ({
    type: entry.type === 'tree' ? 'dir' : entry.type === 'commit' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file',
    size: entry.size ?? 0,
    ...fileFields(place, prefix + entry.path, entry.sha),
  }))
  if (!/\.object\b/.test(call.accept)) return ok(payloads)
  const body = {
    type: 'dir',
    size: 0,
    ...fileFields(place, folder.path, resolve(place.repository.bare, folder.sha) ?? ''),
    entries: payloads,
  }
  return { status: 200, body, media: 'application/vnd.github.object' }
}

function readBlobById(call: Call): Answer {
  const repository = repositoryOf(call)
  const id = call.parameters.file_sha ?? ''
  if (!/^[0-9a-f]{40}$/.test(id)) {
    throw validationFailed([
      {
        resource: 'Blob',
        field: 'sha',
        code: 'custom',
        message: 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
      },
    ])
  }
  if (objectKind(repository.bare, id) !== 'blob') throw notFound()
  const { contentsAtAll } = call.world.limits
  if (objectSize(repository.bare, id) > contentsAtAll) throw blobTooLarge(contentsAtAll)
  const bytes = readBlob(repository.bare, id) ?? Buffer.alloc(0)
  if (/\.raw\b/.test(call.accept)) return raw(bytes)
  const url = `${repositoryUrl(call.world, repository)}/git/blobs/${id}`
  return ok({
    sha: id,
    node_id: nodeId('B', Number.parseInt(id.slice(0, 8), 16)),
    size: bytes.length,
    url,
    content: toBase64(bytes),
    encoding: 'base64',
  })
}

/** Anything that names a tree: its id, a commit, a branch. What does not fit is left out, and `truncated` is all that tells. */
function readTree(call: Call): Answer {
  const { world, parameters, query } = call
  const repository = repositoryOf(call)
  const tree = resolve(repository.bare, `${parameters.tree_sha}^{tree}`)
  if (tree === undefined) throw notFound()
  // "Setting this parameter to any value, also 0, enables recursion": https://docs.github.com/rest/git/trees#get-a-tree
  const all = listTree(repository.bare, tree, query.has('recursive'))
  const root = `${repositoryUrl(world, repository)}/git`
  const entries: Payload[] = []
  let bytes = 0
  for (const { path, mode, type, sha, size } of all) {
    const entry = {
      path,
      mode,
      type,
      sha,
      ...(size === undefined ? {} : { size }),
      ...(type === 'commit' ? {} : { url: `${root}/${type}s/${sha}` }),
    }
    bytes += JSON.stringify(entry).length
    if (entries.length >= world.limits.treeEntries || bytes > world.limits.treeBytes) break
    entries.push(entry)
  }
  return ok({ sha: tree, url: `${root}/trees/${tree}`, tree: entries, truncated: entries.length < all.length })
}
