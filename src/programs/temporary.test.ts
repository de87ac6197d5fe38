import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTemporaryFolder, withTemporaryFolder } from './temporary.ts'

const mode = (path: string) => statSync(path).mode & 0o777

describe('openTemporaryFolder', () => {
  test('gives a folder that nobody else may look into', async () => {
    const folder = await openTemporaryFolder()
    const file = await folder.write('deep/a.json', '{}')
    expect([mode(folder.path), mode(join(folder.path, 'deep')), mode(file)]).toEqual([0o700, 0o700, 0o600])
    expect(await readFile(file, 'utf8')).toBe('{}')
    await folder.remove()
    expect(existsSync(folder.path)).toBe(false)
    await folder.remove()
  })

  test('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT')
    const folders = await Promise.all([openTemporaryFolder(), openTemporaryFolder()])
    expect(process.listenerCount('SIGINT')).toBe(before + 1)
    await Promise.all(folders.map((folder) => folder.remove()))
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})

describe('withTemporaryFolder', () => {
  test('removes the folder when the work is done and when it fails', async () => {
    const done = await withTemporaryFolder(async ({ path }) => path)
    let failed = ''
    const work = withTemporaryFolder(async ({ path }) => {
      failed = path
      throw new Error('a mistake')
    })
    await expect(work).rejects.toThrow('a mistake')
    expect([existsSync(done), existsSync(failed), failed.length > 0]).toEqual([false, false, true])
  })
})
