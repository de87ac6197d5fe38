import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitTestEnvironment, type ThrowawayRepository, throwawayFolder, throwawayRepository } from '../testing/throwaway-repository.ts'
import { listCommits, listIntroduced } from './git-history.ts'

const placeOf = ({ folder }: ThrowawayRepository) => ({ directory: folder, environment: gitTestEnvironment })

async function listed(made: ThrowawayRepository, tips: readonly string[], without: readonly string[] = []) {
  return [...(await listCommits(placeOf(made), { tips, without }))]
}

async function introduced(made: ThrowawayRepository, commits: readonly string[]) {
  const found: string[] = []
  for await (const some of listIntroduced(placeOf(made), commits)) {
    for (const { commit, path, blob } of some) found.push(`${commit} ${path} ${blob}`)
  }
  return found
}

describe('listCommits', () => {
  test('parents before children, each with its parents', async () => {
    const made = throwawayRepository()
    const [one, two, three] = ['1', '2', '3'].map((content) => made.commit({ a: content }))
    expect(await listed(made, ['main'])).toEqual([[one], [two, one], [three, two]])
    expect(await listed(made, ['main'], [two ?? ''])).toEqual([[three, two]])
    expect(await listed(made, ['main'], ['main'])).toEqual([])
    expect((await listCommits(placeOf(made), { tips: ['main'], without: [] })).count).toBe(3)
  })

  test('a commit that is not here is an error that says so', async () => {
    const made = throwawayRepository()
    made.commit({ a: '1' })
    await expect(listed(made, ['f'.repeat(40)])).rejects.toMatchObject({ name: 'UserError' })
  })
})

describe('listIntroduced', () => {
  test('what is added or changed, of a root all; not what is deleted, moved within itself, a link or a submodule', async () => {
    const made = throwawayRepository()
    const idOf = (text: string) => made.git('rev-parse', text)
    const one = made.commit({ a: '1', 'b/c': '2', link: { link: 'a' } })
    made.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`)
    made.git('commit', '-q', '-m', 'submodule')
    const two = made.git('rev-parse', 'HEAD')
    const three = made.commit({ a: null, d: { executable: '3' }, 'b/c': '4' })
    expect(await introduced(made, [one, two, three])).toEqual([
      `${one} a ${idOf(`${one}:a`)}`,
      `${one} b/c ${idOf(`${one}:b/c`)}`,
      `${three} b/c ${idOf(`${three}:b/c`)}`,
      `${three} d ${idOf(`${three}:d`)}`,
    ])
    expect(await introduced(made, [])).toEqual([])
  })

  test('of a merge, also of many, only what no parent has', async () => {
    const made = throwawayRepository()
    made.commit({ a: '0' })
    for (const name of ['x', 'y', 'z']) {
      made.git('checkout', '-q', '-b', name, 'main')
      made.commit({ [name]: name })
    }
    made.git('checkout', '-q', 'main')
    made.git('merge', '-q', '--no-commit', '--no-ff', 'x', 'y', 'z')
    const merge = made.commit({ a: 'evil', x: 'x', fresh: 'new' })
    expect(await introduced(made, [merge])).toEqual([
      `${merge} a ${made.git('rev-parse', `${merge}:a`)}`,
      `${merge} fresh ${made.git('rev-parse', `${merge}:fresh`)}`,
    ])
  })

  test('in a repository of SHA-256', async () => {
    const made = throwawayRepository('--object-format=sha256')
    const one = made.commit({ a: '1' })
    const [found = ''] = await introduced(made, [one])
    expect(found).toBe(`${one} a ${made.git('rev-parse', `${one}:a`)}`)
    expect(one).toHaveLength(64)
  })

  test('many commits, more output than one chunk holds', async () => {
    const made = throwawayRepository()
    const files = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`folder/with/a/long/name/${index}`, `${index}`]))
    const one = made.commit(files)
    const found = await introduced(made, [one])
    expect(found).toHaveLength(2_000)
    expect(new Set(found).size).toBe(2_000)
  })

  test('a reader that has enough ends git', async () => {
    const made = throwawayRepository()
    const one = made.commit({ a: '1' })
    for await (const some of listIntroduced(
      placeOf(made),
      Array.from({ length: 50_000 }, () => one),
    )) {
      expect(some[0]?.path).toBe('a')
      break
    }
  })

  test('runs nothing that the repository names', async () => {
    const made = throwawayRepository()
    const marker = join(throwawayFolder(), 'ran')
    const program = `touch ${marker} #`
    const one = made.commit({ '.gitattributes': '* diff=x\n', a: '1' })
    const two = made.commit({ a: '2' })
    for (const key of [
      'diff.external',
      'diff.x.textconv',
      'diff.x.command',
      'gpg.program',
      'core.pager',
      'core.fsmonitor',
      'filter.x.smudge',
    ])
      made.git('config', key, program)
    made.git('config', 'log.showSignature', 'true')
    made.git('config', 'diff.orderFile', '/nonexistent')
    expect(await listed(made, ['main'])).toHaveLength(2)
    expect(await introduced(made, [one, two])).toHaveLength(3)
    expect(existsSync(marker)).toBe(false)
  })
})
