import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { configMap } from '../testing/manifests.ts'
import { gitTestEnvironment, repositoryIn, throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import type { Surroundings } from './surroundings.ts'

/** A process whose streams are kept. */
function surroundingsIn(directory: string): Surroundings & { readonly told: { stdout: string; stderr: string } } {
  const told = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        told[name] += String(chunk)
        done()
      },
    })
  const standardInput = (async function* () {
    yield Buffer.from(configMap('piped', 'dta: {}'))
  })()
  return {
    directory,
    environment: gitTestEnvironment,
    standardInput,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    today: '2026-01-01',
    threads: 1,
    told,
  }
}

test.each([
  [[], 'the current folder'],
  [['a.yaml'], 'a.yaml'],
  [['-'], 'standard input'],
  [['a.yaml', '-'], 'a.yaml and standard input'],
  [['a.yaml', 'b.yaml', 'c'], 'a.yaml, b.yaml and 1 more'],
])('check %j says what it looked at: %s', async (paths, named) => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'a.yaml': configMap('a', 'dta: {}'), 'b.yaml': configMap('b'), 'c/c.yaml': configMap('c') })
  const surroundings = surroundingsIn(folder)
  expect(await check(paths, {}, surroundings)).toBe(1)
  expect(surroundings.told.stdout).toContain(`(${named})`)
})

test('SARIF has the hash that GitHub knows a line by', async () => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'a.yaml': configMap('a', 'dta: {}') })
  await check(['.'], { output: ['sarif=k.sarif'] }, surroundingsIn(folder))
  const [result] = JSON.parse(readFileSync(join(folder, 'k.sarif'), 'utf8')).runs[0].results
  expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/)
})

test('an output that cannot be written is told with what to do about it', async () => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'a.yaml': configMap('a') })
  const surroundings = surroundingsIn(folder)
  expect(await check(['.'], { output: ['json=/dev/full'] }, surroundings)).toBe(2)
  expect(surroundings.told.stderr).toBe(
    'kubelatch: "/dev/full" was not written: the disk is full. Free some space, or write to another disk.\n',
  )
})

test('a flag does not hide what a change makes of the policy', async () => {
  const made = repositoryIn(throwawayFolder())
  made.commit({ '.github/kubelatch.yml': 'fail-on: error\n' })
  made.commit({ '.github/kubelatch.yml': 'fail-on: never\n' })
  const surroundings = surroundingsIn(made.folder)
  await diff('HEAD^', 'HEAD', false, { failOn: 'notice' }, surroundings)
  expect(surroundings.told.stdout).toContain('"fail-on" becomes "never", it was "error"')
})
