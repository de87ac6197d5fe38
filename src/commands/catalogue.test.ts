import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { runCli } from '../testing/run-cli.ts'
import { throwawayFolder, throwawayRepository, writeFiles } from '../testing/throwaway-repository.ts'

describe('rules', () => {
  test('lists every rule with its grade, one per line', async () => {
    const { status, stdout, stderr } = await runCli(throwawayFolder(), ['rules'])
    expect([status, stderr]).toEqual([0, ''])
    for (const { id } of catalogue) expect(stdout).toMatch(new RegExp(`^(?:error|warning|notice|off) +${id} `, 'm'))
  })

  test('knows nothing of a config: it is the catalogue', async () => {
    const folder = throwawayFolder()
    const plain = await runCli(folder, ['rules'])
    writeFiles(folder, { '.github/kubelatch.yml': 'rules: [' })
    expect(await runCli(folder, ['rules'])).toEqual(plain)
  })
})

describe('explain', () => {
  test.each(catalogue.map(({ id, docs, cases }) => [id, docs, cases] as const))(
    '%s: what, why, how to mend it, where it is written, and an example',
    async (id, docs, cases) => {
      const { status, stdout, stderr } = await runCli(throwawayFolder(), ['explain', id])
      const words = stdout.replaceAll(/\s+/g, ' ')
      expect([status, stderr]).toEqual([0, ''])
      for (const part of [id, docs.what, docs.why, ...docs.sources, ...Object.keys(cases)])
        expect(words).toContain(part.replaceAll(/\s+/g, ' ').replaceAll('`', ''))
      expect(stdout).toMatch(/apiVersion|kind|rules|exemptions|kubelatch/)
    },
  )

  test.each([
    ['schema-violaton', 'schema-violation'],
    ['Immutable-Unset', 'immutable-unset'],
    ['nothing-like-it-at-all', 'kubelatch rules'],
  ])('%s is none, and it says %s', async (id, hint) => {
    const { status, stdout, stderr } = await runCli(throwawayFolder(), ['explain', id])
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toContain(hint)
  })
})

describe('demo', () => {
  test('runs the real diff on a change of a web shop, in a folder that is no repository', async () => {
    const folder = throwawayFolder()
    const { status, stdout, stderr } = await runCli(folder, ['demo'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\$ git diff --stat[\s\S]*\$ kubelatch diff[\s\S]*failed: \d+ error/)
    expect(stdout).toContain('immutable-data-changed')
    expect(readdirSync(folder)).toEqual([])
  })

  test('takes no config, hook or repository of the person, and leaves theirs as it was', async () => {
    const plain = withoutCommit((await runCli(throwawayFolder(), ['demo'])).stdout)
    const made = throwawayRepository()
    const hook = { executable: `#!/bin/sh\ntouch ${made.folder}/ran\nexit 1\n` }
    const at = (path: string) => join(made.folder, path)
    made.commit({
      'hooks/pre-commit': hook,
      'template/hooks/post-commit': hook,
      excludes: '*.yaml\n',
      '.gitconfig': `
[core]\nhooksPath = ${at('hooks')}\nautocrlf = true\nexcludesFile = ${at('excludes')}\nfsmonitor = ${at('hooks/pre-commit')}
[commit]\ngpgsign = true\ntemplate = /nowhere
[init]\ndefaultBranch = trunk\ntemplateDir = ${at('template')}
[color]\nui = always
[diff]\nexternal = false\nnoprefix = true\ncontext = 0
[alias]\ndiff = log
[status]\nshowUntrackedFiles = no\n`,
    })
    writeFiles(made.folder, { 'under-way.yaml': 'a: 1\n' })
    const before = made.git('status', '--porcelain')
    const { status, stdout, stderr } = await runCli(made.folder, ['demo'], '', {
      GIT_DIR: at('.git'),
      GIT_INDEX_FILE: at('.git/index'),
      GIT_WORK_TREE: made.folder,
    })
    expect([status, stderr, withoutCommit(stdout)]).toEqual([0, '', plain])
    expect([made.git('status', '--porcelain'), made.git('rev-list', '--count', 'HEAD'), existsSync(at('ran'))]).toEqual([
      before,
      '1',
      false,
    ])
  })
})

/** The commit's id is another one each second. */
function withoutCommit(words: string): string {
  return words.replaceAll(/\([0-9a-f]{7}\)/g, '(commit)')
}
