import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../formats/registry.ts'
import { configMap } from '../testing/manifests.ts'
import { runCli } from '../testing/run-cli.ts'
import { repositoryOf } from '../testing/run-diff.ts'
import { throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'

const wrong = (name: string) => configMap(name, 'data:', `  ${name}: 1`)

async function auditIn(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await runCli(folder, ['audit', ...args, '--format', 'json'])
  expect(stderr).toBe('')
  const { findings, summary } = JSON.parse(stdout)
  return { status, files: summary.files, findings: findings.map((one: Record<string, unknown>) => `${one.status} ${one.path}:${one.line}`) }
}

describe('audit looks at everything', () => {
  function repository() {
    const made = repositoryOf({ 'apps/a.yaml': wrong('a'), '.gitignore': 'build/\n' })
    made.git('tag', 'v1')
    made.commit({ 'b.yaml': wrong('b') })
    writeFiles(made.folder, { 'c.yaml': wrong('c'), 'build/out.yaml': wrong('out') })
    return made
  }

  test('as it lies, uncommitted and untracked included, ignored left out, from wherever it is called', async () => {
    const { folder } = repository()
    const told = { status: 1, files: 4, findings: ['new apps/a.yaml:6', 'new b.yaml:6', 'new c.yaml:6'] }
    expect(await auditIn(folder)).toEqual(told)
    expect(await auditIn(join(folder, 'apps'))).toEqual(told)
  })

  test('at a commit, with the policy of that commit', async () => {
    const made = repository()
    made.commit({ '.github/kubelatch.yml': 'fail-on: never\n' })
    expect(await auditIn(made.folder, 'v1')).toEqual({ status: 1, files: 2, findings: ['new apps/a.yaml:6'] })
    expect((await auditIn(made.folder, 'HEAD')).status).toBe(0)
  })

  test('outside a repository too', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'a.yaml': wrong('a'), 'deep/er/b.yaml': configMap('b') })
    expect(await auditIn(folder)).toEqual({ status: 1, files: 2, findings: ['new a.yaml:6'] })
  })

  test('in a repository without a commit, and in one without a file', async () => {
    const folder = throwawayFolder()
    mkdirSync(join(folder, 'empty'))
    expect(await auditIn(join(folder, 'empty'))).toEqual({ status: 0, files: 0, findings: [] })
  })
})

test('every format may be printed, and written at the same time', async () => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'a.yaml': wrong('a') })
  const outputs = formatNames.flatMap((name) => ['--output', `${name}=out/k.${name}`])
  for (const name of formatNames) {
    const { status, stdout, stderr } = await runCli(folder, ['check', 'a.yaml', '--format', name, ...outputs])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('invalid-data-entry')
    const written = readFileSync(join(folder, `out/k.${name}`), 'utf8')
    if (name !== 'json') expect(written).toBe(stdout)
  }
})

test.each(['check', 'diff', 'audit', 'rules', 'explain', 'demo'])('%s --help shows an example', async (command) => {
  const { status, stdout } = await runCli(throwawayFolder(), [command, '--help'])
  expect(status).toBe(0)
  expect(stdout).toMatch(new RegExp(`Usage: kubelatch ${command}[\\s\\S]*Examples?:\\n {2}\\$ kubelatch ${command}`))
})
