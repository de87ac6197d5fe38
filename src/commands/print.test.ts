import { execFileSync } from 'node:child_process'
import { closeSync, constants, createWriteStream, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'
import { repositoryIn, throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'

const map = (name: string, data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  a: ${data}\n`

/** The writing end of a pipe whose reader is gone. */
function closedPipe(): Writable {
  const path = join(throwawayFolder(), 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, 'w')
  closeSync(reader)
  return createWriteStream('', { fd: writer })
}

/** A repository with a change that fails, which adds `good/` and `bad/`. */
function shop(): string {
  const made = repositoryIn(throwawayFolder())
  made.commit({ 'README.md': 'A shop.' })
  writeFiles(made.folder, { 'good/a.yaml': map('good', '"1"'), 'bad/a.yaml': map('bad', '1 # one') })
  return made.folder
}

const told = 'kubelatch: Standard output was not written: the reader closed the pipe.'

test.each<[string, number, string]>([
  ['--help', 0, ''],
  ['--version', 0, ''],
  ['check --help', 0, ''],
  ['rules', 0, ''],
  ['explain yaml-parse-error', 0, ''],
  ['demo', 0, ''],
  ['check bad', 1, told],
  ['check good', 2, told],
  ['check good --format json', 2, told],
  ['diff', 1, told],
  ['audit', 1, told],
  ['tokens', 2, told],
  ['tokens --history', 2, told],
  ['fix --dry-run bad', 2, told],
  ['fix good', 2, told],
])('%s into a closed pipe ends with %d: what is only read ends quietly, a verdict that nobody got is told', async (line, status, words) => {
  const result = await runCli(shop(), line.split(' '), '', {}, closedPipe())
  expect([result.status, result.stderr.split('. ')[0]]).toEqual([status, words.replace(/\.$/, '')])
  expect(result.stderr.trim().split('\n')).toHaveLength(1)
})

test.each(['rules', 'explain yaml-parse-error', '--help', 'demo'])('%s onto a full disk says so, and is no bug of ours', async (line) => {
  const result = await runCli(shop(), line.split(' '), '', {}, createWriteStream('/dev/full'))
  expect([result.status, result.stderr]).toEqual([
    2,
    'kubelatch: Standard output was not written: the disk is full.\nFree some space, or write to another disk.\n',
  ])
})
