import { expect, test } from 'vitest'
import { lines, openStage } from '../testing-stage.ts'

const raw = { accept: 'application/vnd.github.raw+json' }
const object = { accept: 'application/vnd.github.object+json' }
const decode = (body: unknown) => Buffer.from(String(Object(body).content), 'base64').toString()

const files = {
  'apps/web.yaml': 'kind: A\n',
  'apps/sub dir/ü#1.yaml': 'kind: B\n',
  'link.yaml': { link: 'apps/web.yaml' },
  'apps/up.yaml': { link: '../link-target.yaml' },
  'link-target.yaml': 'target\n',
  'dangling.yaml': { link: 'nowhere' },
  'outside.yaml': { link: '/etc/passwd' },
  module: { submodule: '1'.repeat(40) },
  'run.sh': { executable: '#!/bin/sh\n' },
}

test('contents: files, folders, links, submodules', async () => {
  const { ask, github } = await openStage(files, { 'apps/web.yaml': 'kind: C\n' })
  const at = async (path: string, headers?: Record<string, string>) => ask.get(`/repos/octo/repo/contents/${path}`, headers)
  const file = await at('apps/web.yaml')
  expect(file.body).toMatchObject({ type: 'file', encoding: 'base64', size: 8, path: 'apps/web.yaml' })
  expect(decode(file.body)).toBe('kind: A\n')
  expect((await at('apps/web.yaml?ref=work', raw)).text).toBe('kind: C\n')
  expect((await at('apps/sub%20dir/%C3%BC%231.yaml', raw)).text).toBe('kind: B\n')
  // A link to a file of the repository is answered with that file, and nothing says that it was a link.
  expect((await at('link.yaml')).body).toMatchObject({ type: 'file', path: 'link.yaml', size: 8 })
  expect((await at('apps/up.yaml', raw)).text).toBe('target\n')
  expect((await at('dangling.yaml')).body).toMatchObject({ type: 'symlink', target: 'nowhere' })
  expect((await at('outside.yaml')).body).toMatchObject({ type: 'symlink', target: '/etc/passwd' })
  expect((await at('module')).body).toMatchObject({ type: 'submodule', sha: '1'.repeat(40) })
  expect((await at('apps')).body).toMatchObject([
    { type: 'dir', name: 'sub dir' },
    { type: 'symlink', name: 'up.yaml' },
    { type: 'file', name: 'web.yaml' },
  ])
  expect((await at('apps', object)).body).toMatchObject({ type: 'dir', entries: [{}, {}, {}] })
  expect((await at('nothing')).status).toBe(404)
  expect((await at('apps/web.yaml?ref=nothing')).body).toMatchObject({ message: 'No commit found for the ref nothing', status: '404' })
  expect(github.traffic.breaches).toEqual([])
})

test('large files: without content in JSON, then not at all; folders are cut', async () => {
  const limits = { contentsInJson: 10, contentsAtAll: 100, folderEntries: 2 }
  const { ask, github } = await openStage({ 'b.txt': 'x'.repeat(50), 'c.txt': 'x'.repeat(200) }, { 'a.yaml': 'a\n' }, { limits })
  const at = async (path: string, headers?: Record<string, string>) => ask.get(`/repos/octo/repo/contents/${path}`, headers)
  expect((await at('b.txt')).body).toMatchObject({ type: 'file', encoding: 'none', content: '', size: 50 })
  expect((await at('b.txt', raw)).text).toBe('x'.repeat(50))
  const refused = await at('c.txt', raw)
  expect(refused).toMatchObject({ status: 403, body: { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] } })
  expect((await at('')).body).toHaveLength(2)
  expect(github.traffic.breaches).toEqual([])
})

test('blobs and trees by id; a tree that does not fit is cut and says so', async () => {
  const { ask, github, repository } = await openStage(files, { 'a.yaml': 'a\n' }, { limits: { treeEntries: 12, contentsAtAll: 100 } })
  const blob = repository.git('rev-parse', 'main:apps/web.yaml')
  expect(decode((await ask.get(`/repos/octo/repo/git/blobs/${blob}`)).body)).toBe('kind: A\n')
  expect((await ask.get(`/repos/octo/repo/git/blobs/${blob}`, raw)).text).toBe('kind: A\n')
  expect((await ask.get(`/repos/octo/repo/git/blobs/${'0'.repeat(40)}`)).status).toBe(404)
  expect((await ask.get('/repos/octo/repo/git/blobs/short')).status).toBe(422)
  const flat = await ask.get('/repos/octo/repo/git/trees/main')
  expect(flat.body).toMatchObject({
    truncated: false,
    tree: expect.arrayContaining([expect.objectContaining({ path: 'apps', type: 'tree', mode: '040000' })]),
  })
  const whole = await ask.get('/repos/octo/repo/git/trees/main?recursive=1')
  expect(whole.body).toMatchObject({
    truncated: false,
    tree: expect.arrayContaining([
      expect.objectContaining({ path: 'link.yaml', mode: '120000' }),
      expect.objectContaining({ path: 'module', mode: '160000', type: 'commit' }),
      expect.objectContaining({ path: 'run.sh', mode: '100755' }),
    ]),
  })
  repository.push('main', { 'z1.yaml': 'z\n', 'z2.yaml': 'z\n' })
  const cut = await ask.get('/repos/octo/repo/git/trees/main?recursive=true')
  expect(cut.body).toMatchObject({ truncated: true, tree: { length: 12 } })
  expect((await ask.get('/repos/octo/repo/git/trees/nothing')).status).toBe(404)
  expect(github.traffic.breaches).toEqual([])
})

test('a comparison: merge base, distance, at most so many files and commits', async () => {
  const { ask, github, repository } = await openStage(
    { 'a.yaml': lines(5) },
    { 'w0.yaml': 'w\n' },
    { limits: { compareFiles: 3, compareCommits: 4 } },
  )
  const start = repository.tip()
  for (const number of [1, 2, 3, 4, 5]) repository.push('work', { [`w${number}.yaml`]: 'w\n' })
  repository.push('main', { 'm.yaml': 'm\n' })
  const { body } = await ask.get('/repos/octo/repo/compare/main...work')
  expect(body).toMatchObject({ status: 'diverged', ahead_by: 6, behind_by: 1, total_commits: 6, merge_base_commit: { sha: start } })
  expect(body).toMatchObject({ files: { length: 3 }, commits: { length: 4 } })
  expect(Object(body).commits.at(-1).sha).toBe(repository.tip('work'))
  const second = await ask.get('/repos/octo/repo/compare/main...work?per_page=4&page=2')
  expect(second.body).toMatchObject({ commits: { length: 2 } })
  expect(second.body).not.toHaveProperty('files')
  expect((await ask.get('/repos/octo/repo/compare/main...main')).body).toMatchObject({ status: 'identical', files: [] })
  expect((await ask.get('/repos/octo/repo/compare/main...nothing')).status).toBe(404)
  const orphan = repository.git('commit-tree', `${start}^{tree}`, '-m', 'orphan')
  expect(await ask.get(`/repos/octo/repo/compare/main...${orphan}`)).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('No common ancestor') },
  })
  expect(github.traffic.breaches).toEqual([])
})

test('files of a pull request: renames, modes, patches that are left out, pages of them and an end', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 110 }, (_one, index) => [`many/${String(index).padStart(3, '0')}.yaml`, `${index}\n`]),
  )
  const { ask, github } = await openStage(
    { 'old.yaml': lines(20), 'run.sh': 'x\n', 'gone.yaml': 'g\n', 'crlf.yaml': 'a\r\nb\r\n' },
    {
      'old.yaml': null,
      'new.yaml': lines(20, { 10: 'changed' }),
      'run.sh': { executable: 'x\n' },
      'gone.yaml': null,
      'crlf.yaml': 'a\r\nc\r\n',
      'empty.yaml': '',
      'large.yaml': lines(30),
      'wide.json': `${'x'.repeat(500)}\n`,
      'b.bin': new Uint8Array([0, 1]),
      link: { link: 'new.yaml' },
      module: { submodule: '2'.repeat(40) },
      ...many,
    },
    { limits: { patchLines: 25, patchBytes: 400, pullFiles: 115 } },
  )
  const first = await ask.get('/repos/octo/repo/pulls/1/files?per_page=100')
  expect(first.body).toHaveLength(100)
  expect(first.headers.get('link')).toBe(
    `<${github.apiUrl}/repos/octo/repo/pulls/1/files?per_page=100&page=2>; rel="next", <${github.apiUrl}/repos/octo/repo/pulls/1/files?per_page=100&page=2>; rel="last"`,
  )
  const second = await ask.get('/repos/octo/repo/pulls/1/files?per_page=100&page=2')
  // 120 files changed; GitHub's list ends at its limit without a word.
  expect(second.body).toHaveLength(15)
  expect(second.headers.get('link')).toMatch(/rel="prev".*rel="first"/)
  expect((await ask.get('/repos/octo/repo/pulls/1/files')).body).toHaveLength(30)
  const byName = Object.fromEntries(Object(first.body).map((file: { filename: string }) => [file.filename, file]))
  expect(byName['crlf.yaml']).toMatchObject({ status: 'modified', patch: '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r' })
  expect(byName['gone.yaml']).toMatchObject({ status: 'removed', deletions: 1 })
  for (const name of ['empty.yaml', 'large.yaml', 'b.bin']) expect(byName[name]).not.toHaveProperty('patch')
  expect((await ask.get('/repos/octo/repo/pulls/1')).body).toMatchObject({ changed_files: 120 })
  expect(github.traffic.breaches).toEqual([])
})
