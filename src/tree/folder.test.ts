import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contentsOf, throwawayFolder, withoutPrivileges, writeFiles } from '../testing/throwaway-repository.ts'
import type { Blob } from '../types/tree.ts'
import { openFiles, standardInputPath } from './files.ts'
import { openFolder } from './folder.ts'
import { blobIdOf } from './object-id.ts'

async function* inputOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

describe.each(['content', 'status'] as const)('a folder, named by %s', (names) => {
  test('shows everything beneath it but .git, links as links, in order', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, {
      'b.yaml': 'b',
      'a/ü "q"\nx.yaml': 'odd',
      'x.yaml/inner.yaml': 'a folder that is called like a file',
      '.git/config': 'no',
      'a/.git/config': 'no',
      'out.yaml': { link: '/etc/passwd' },
      loop: { link: '.' },
    })
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
    expect(await contentsOf(openFolder(folder, { names }))).toEqual({
      'a/ü "q"\nx.yaml': 'file odd',
      'b.yaml': 'file b',
      loop: 'symlink .',
      'out.yaml': 'symlink /etc/passwd',
      'pipe.yaml': 'special missing: unreadable',
      'x.yaml/inner.yaml': 'file a folder that is called like a file',
    })
  })

  test('reads names that are no UTF-8 and keeps them apart', async () => {
    const folder = throwawayFolder()
    for (const last of [0xfe, 0xff]) {
      const inner = Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([last])])
      mkdirSync(inner)
      writeFileSync(Buffer.concat([inner, Buffer.from('/a.yaml')]), `${last}`)
    }
    writeFileSync(join(folder, 'really \uFFFD.yaml'), 'written so')
    const contents = await contentsOf(openFolder(folder, { names }))
    expect(contents['really \uFFFD.yaml']).toBe('file written so')
    expect(Object.values(contents).sort()).toEqual(['file 254', 'file 255', 'file written so'])
  })

  test('tells what may not be read, and reads the rest', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'a.yaml': 'a', 'secret.yaml': 's', 'closed/b.yaml': 'b' })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'secret.yaml'), 0)
    chmodSync(join(folder, 'closed'), 0)
    onTestFinished(() => chmodSync(join(folder, 'closed'), 0o700))
    withoutPrivileges()
    expect(await contentsOf(openFolder(folder, { names }))).toEqual({
      'a.yaml': 'file a',
      closed: 'unreadable missing: unreadable',
      'secret.yaml': 'file missing: unreadable',
    })
  })

  test('never holds a file above the limit', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'large.yaml': '', 'small.yaml': 'x' })
    truncateSync(join(folder, 'large.yaml'), 3 * 1024 ** 3)
    expect(await contentsOf(openFolder(folder, { names, fileSize: 10 }))).toEqual({
      'large.yaml': 'file missing: too-large',
      'small.yaml': 'file x',
    })
  })

  test('notices what changed, went or became a way out since it was listed', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'changed.yaml': 'a', 'gone.yaml': 'b', 'linked.yaml': 'c', 'moved/d.yaml': 'd', 'other/d.yaml': 'd' })
    const tree = openFolder(folder, { names })
    const entries = await tree.entries()
    appendFileSync(join(folder, 'changed.yaml'), 'more')
    rmSync(join(folder, 'gone.yaml'))
    rmSync(join(folder, 'linked.yaml'))
    symlinkSync('/etc/passwd', join(folder, 'linked.yaml'))
    const first = entries.filter(({ path }) => !path.startsWith('other/'))
    renameSync(join(folder, 'moved'), join(folder, 'elsewhere'))
    symlinkSync('elsewhere', join(folder, 'moved'))
    const asked = new Map(first.map(({ path, blob }) => [blob, path]))
    const read: Record<string, string> = {}
    for await (const blob of tree.read([...asked.keys()])) read[asked.get(blob.id) ?? ''] = answer(blob)
    expect(read).toMatchObject({ 'changed.yaml': 'changed-while-reading', 'gone.yaml': 'not-found', 'linked.yaml': 'unreadable' })
    if (names === 'status') expect(read['moved/d.yaml']).toBe('unreadable')
  })
})

function answer(blob: Blob): string {
  return 'bytes' in blob ? Buffer.from(blob.bytes).toString() : blob.missing
}

test('two folders name equal contents equally', async () => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'one/a.yaml': 'x', 'two/b.yaml': 'x' })
  const ids = await Promise.all(['one', 'two'].map(async (name) => (await openFolder(join(folder, name)).entries())[0]?.blob))
  expect(ids).toEqual([blobIdOf(Buffer.from('x')), blobIdOf(Buffer.from('x'))])
})

test.each(['missing', 'file.yaml'])('what is no folder is refused: %s', (name) => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'file.yaml': 'x' })
  expect(() => openFolder(join(folder, name))).toThrow(expect.objectContaining({ name: 'UserError' }))
})

describe('files that a person names', () => {
  test('are called by their path from the root, once each, whatever way they are given', async () => {
    const root = throwawayFolder()
    writeFiles(root, { 'deep/a.yaml': 'a', 'deep/down/b.yaml': 'b', 'c.yaml': 'c' })
    const tree = openFiles(['a.yaml', './a.yaml', 'down', '../c.yaml', join(root, 'c.yaml')], { directory: join(root, 'deep'), root })
    expect(await contentsOf(tree)).toEqual({ 'c.yaml': 'file c', 'deep/a.yaml': 'file a', 'deep/down/b.yaml': 'file b' })
    expect(await contentsOf(openFiles(['.'], { directory: root }))).toEqual({
      'c.yaml': 'file c',
      'deep/a.yaml': 'file a',
      'deep/down/b.yaml': 'file b',
    })
  })

  test('keep their whole path outside the root', async () => {
    const [root, other] = [throwawayFolder(), throwawayFolder()]
    writeFiles(other, { 'a.yaml': 'a' })
    expect(await contentsOf(openFiles([other], { directory: root }))).toEqual({ [`${other}/a.yaml`]: 'file a' })
  })

  test('are followed through links inside the root, never out of it', async () => {
    const [root, other] = [throwawayFolder(), throwawayFolder()]
    writeFiles(other, { 'a.yaml': 'secret' })
    writeFiles(root, {
      'real/a.yaml': 'a',
      'in.yaml': { link: 'real/a.yaml' },
      folder: { link: 'real' },
      'out.yaml': { link: join(other, 'a.yaml') },
      'loop.yaml': { link: 'loop.yaml' },
    })
    expect(await contentsOf(openFiles(['in.yaml', 'folder', 'out.yaml', 'loop.yaml'], { directory: root }))).toEqual({
      'folder/a.yaml': 'file a',
      'in.yaml': 'file a',
      'loop.yaml': 'symlink loop.yaml',
      'out.yaml': `symlink ${other}/a.yaml`,
    })
  })

  test('may be a program, a FIFO, and a folder called like a file', async () => {
    const root = throwawayFolder()
    writeFiles(root, { 'x.yaml/a.yaml': 'a', 'run.yaml': { executable: 'r' } })
    execFileSync('mkfifo', [join(root, 'pipe.yaml')])
    expect(statSync(join(root, 'pipe.yaml')).isFIFO()).toBe(true)
    expect(await contentsOf(openFiles(['x.yaml', 'run.yaml', 'pipe.yaml'], { directory: root }))).toEqual({
      'pipe.yaml': 'special missing: unreadable',
      'run.yaml': 'executable r',
      'x.yaml/a.yaml': 'file a',
    })
  })

  test.each([
    ['nothing.yaml', 'Paths are looked for from'],
    ['file.yaml/x', 'Paths are looked for from'],
    ['', 'Paths are looked for from'],
    ['*.yaml', 'expanded by the shell'],
  ])('are refused where nothing is: %j', (path, hint) => {
    const root = throwawayFolder()
    writeFiles(root, { 'file.yaml': 'x' })
    const refused = expect.objectContaining({ name: 'UserError', status: 3, hint: expect.stringContaining(hint) })
    expect(() => openFiles([path], { directory: root })).toThrow(refused)
  })

  test('may come from standard input', async () => {
    const root = throwawayFolder()
    writeFiles(root, { 'a.yaml': 'a' })
    const tree = openFiles(['-', 'a.yaml'], { directory: root, standardInput: inputOf('one ', 'two') })
    expect(await contentsOf(tree)).toEqual({ 'a.yaml': 'file a', [standardInputPath]: 'file one two' })
    const large = openFiles(['-'], { directory: root, standardInput: inputOf('one ', 'two'), fileSize: 5 })
    expect(await contentsOf(large)).toEqual({ [standardInputPath]: 'file missing: too-large' })
  })
})
