import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'
import { startProgram } from './start-program.ts'

const ample = { timeout: 20_000, outputLimit: 1_000_000 }
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-program-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function script(name: string, content: string, mode = 0o755): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  await chmod(path, mode)
  return path
}

describe('runProgram', () => {
  test('gives exit code and both outputs', async () => {
    const result = await runProgram('/bin/sh', ['-c', 'printf out; printf err >&2; exit 3'], ample)
    expect(result).toEqual({ ended: true, exitCode: 3, stdout: 'out', stderr: 'err' })
  })

  test('hands over input, and an empty one unless given', async () => {
    expect(await runProgram('/bin/cat', [], { ...ample, input: 'é\n' })).toMatchObject({ stdout: 'é\n' })
    expect(await runProgram('/bin/cat', [], ample)).toMatchObject({ exitCode: 0, stdout: '' })
  })

  test('takes a program that does not read its input', async () => {
    const result = await runProgram('/bin/true', [], { ...ample, input: 'x'.repeat(1_000_000) })
    expect(result).toMatchObject({ ended: true, exitCode: 0 })
  })

  test('reaches the program with arguments as they are', async () => {
    const result = await runProgram('/bin/echo', ['$HOME `id`', '; exit 1', "'"], ample)
    expect(result).toMatchObject({ stdout: "$HOME `id` ; exit 1 '\n" })
  })

  test.each([
    { name: 'a name not on PATH', file: async () => 'no-such-program-here', why: 'missing' },
    { name: 'a path that does not exist', file: async () => '/no/such/program', why: 'missing' },
    { name: 'a folder', file: async () => folder, why: 'not-executable' },
    { name: 'a file without permission', file: () => script('plain', '#!/bin/sh\n', 0o644), why: 'not-executable' },
    { name: 'a script of a missing interpreter', file: () => script('orphan', '#!/no/such/shell\n'), why: 'not-executable' },
  ])('says why $name does not start', async ({ file, why }) => {
    expect(await runProgram(await file(), [], ample)).toMatchObject({ ended: false, why })
  })

  test('tells a missing folder from a missing program', async () => {
    const result = await runProgram('/bin/true', [], { ...ample, cwd: '/no/such/folder' })
    expect(result).toMatchObject({ ended: false, why: 'not-started' })
  })

  test('says that the arguments are too many', async () => {
    const args = Array.from({ length: 400_000 }, (_, index) => `file-${index}.json`)
    expect(await runProgram('/bin/echo', args, ample)).toMatchObject({ ended: false, why: 'too-many-arguments' })
  })

  test('ends a program at its time limit with all that it started', async () => {
    const result = await runProgram('/bin/sh', ['-c', 'sleep 1000 & echo $!; sleep 1000'], { ...ample, timeout: 200 })
    expect(result).toMatchObject({ ended: false, why: 'time-limit' })
  })

  test('ends a program that does not heed SIGTERM', async () => {
    const result = await runProgram('/bin/sh', ['-c', 'trap "" TERM; while :; do sleep 1; done'], { ...ample, timeout: 100 })
    expect(result).toMatchObject({ ended: false, why: 'time-limit' })
  })

  test('does not wait for what the program leaves behind', async () => {
    expect(await runProgram('/bin/sh', ['-c', 'sleep 1000 & exit 4'], ample)).toMatchObject({ ended: true, exitCode: 4 })
  })

  test('ends a program that writes too much', async () => {
    expect(await runProgram('/usr/bin/yes', [], { ...ample, outputLimit: 1000 })).toMatchObject({ ended: false, why: 'output-limit' })
  })

  test('says that a program was killed', async () => {
    expect(await runProgram('/bin/sh', ['-c', 'kill -9 $$'], ample)).toMatchObject({ ended: false, why: 'killed' })
  })

  test('stops when it is no longer wanted', async () => {
    const result = await runProgram('/bin/sleep', ['1000'], { ...ample, signal: AbortSignal.abort() })
    expect(result).toMatchObject({ ended: false, why: 'stopped' })
  })

  test('gives the program nothing of our environment', async () => {
    process.env.KUBELATCH_TEST_WORD = 'inherited'
    const result = await runProgram('/usr/bin/env', [], ample)
    delete process.env.KUBELATCH_TEST_WORD
    expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('LANG=C.UTF-8') })
    expect(result).not.toMatchObject({ stdout: expect.stringContaining('KUBELATCH') })
  })
})

describe('startProgram', () => {
  test('leaves bytes to the caller, as they come', async () => {
    const program = await startProgram('/bin/cat', [], { timeout: 20_000 })
    if ('ended' in program) throw new Error('cat did not start')
    program.stdin.write(Buffer.from([0, 255, 10]))
    const [first] = await once(program.stdout, 'data')
    expect(first).toEqual(Buffer.from([0, 255, 10]))
    program.stop()
    expect(await program.end).toMatchObject({ ended: false, why: 'stopped' })
  })
})
