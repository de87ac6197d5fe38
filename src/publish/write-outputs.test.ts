import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeOutputs } from './write-outputs.ts'

let folder: string
let printed: string
const stdout = new Writable({
  write(chunk, _encoding, done) {
    printed += String(chunk)
    done()
  },
})

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-outputs-')))
  printed = ''
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (...parts: string[]) => join(folder, ...parts)
const read = (...parts: string[]) => readFileSync(at(...parts), 'utf8')

test('files and standard output all get their bytes, missing folders are made, nothing else is left', async () => {
  const outputs = [{ content: 'text' }, { content: 'a', file: at('a.json') }, { content: 'b', file: at('new/folder/b.sarif') }]
  expect(await writeOutputs(outputs, { stdout })).toEqual([])
  expect([printed, read('a.json'), read('new/folder/b.sarif')]).toEqual(['text', 'a', 'b'])
  expect(readdirSync(folder)).toEqual(['a.json', 'new'])
})

test.each(['-', '/dev/stdout'])('%s is standard output', async (file) => {
  expect(await writeOutputs([{ content: 'x', file }], { stdout })).toEqual([])
  expect(printed).toBe('x')
})

test('an existing file keeps its mode and is replaced whole', async () => {
  writeFileSync(at('a'), 'old and longer')
  chmodSync(at('a'), 0o600)
  await writeOutputs([{ content: 'new', file: at('a') }], { stdout })
  expect(read('a')).toBe('new')
  expect(statSync(at('a')).mode & 0o777).toBe(0o600)
})

test.each([
  ['a full disk', '/dev/full', 'the disk is full'],
  ['a folder', '.', 'it is a folder'],
  ['a path through a file', 'file/below', 'a part of its path is a file'],
  ['a loop of links', 'loop', 'its path is a loop of symbolic links'],
  ['a FIFO without a reader', 'fifo', 'nothing reads from it'],
  ['a name that is too long', 'x'.repeat(300), 'its name is too long'],
])('%s is told, and the other outputs are written', async (_name, path, reason) => {
  writeFileSync(at('file'), '')
  symlinkSync('loop', at('loop'))
  execFileSync('sh', ['-c', `mkfifo '${at('fifo')}'`])
  const file = path.startsWith('/') ? path : at(path)
  const outputs = [{ content: 'text' }, { content: 'x', file }, { content: 'b', file: at('b') }]
  const failures = await writeOutputs(outputs, { stdout })
  expect(failures).toHaveLength(1)
  expect(failures[0]?.message).toContain(`${JSON.stringify(file)} was not written: ${reason}`)
  expect([printed, read('b')]).toEqual(['text', 'b'])
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a closed pipe is told after every file is written', async () => {
  const closed = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) })
  const failures = await writeOutputs([{ content: 'text' }, { content: 'b', file: at('b') }], { stdout: closed })
  expect(failures).toEqual([
    {
      output: 'Standard output',
      message: 'Standard output was not written: the reader closed the pipe.',
      hint: 'Let the reader read to the end, or write to a file with --output FORMAT=FILE.',
      readerLeft: true,
    },
  ])
  expect(read('b')).toBe('b')
})

test('a link that was committed sends nothing elsewhere', async () => {
  mkdirSync(at('work'))
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere/target'), 'precious')
  symlinkSync(at('elsewhere/target'), at('work/report.json'))
  symlinkSync(at('elsewhere'), at('work/out'))
  const outputs = [
    { content: 'new', file: at('work/report.json') },
    { content: 'new', file: at('work/out/report.json') },
    { content: 'new', file: at('work/out/deep/report.json') },
  ]
  const failures = await writeOutputs(outputs, { stdout, untrustedRoot: at('work') })
  expect(failures.map(({ output }) => output)).toEqual([
    JSON.stringify(at('work/out/report.json')),
    JSON.stringify(at('work/out/deep/report.json')),
  ])
  expect(failures[0]?.message).toContain('a folder on its path is a symbolic link in the checkout')
  expect(read('elsewhere/target')).toBe('precious')
  expect(readdirSync(at('elsewhere'))).toEqual(['target'])
  expect(lstatSync(at('work/report.json')).isSymbolicLink()).toBe(false)
})

test('at a shell a link is followed, and stays', async () => {
  writeFileSync(at('target'), 'old')
  symlinkSync('target', at('latest'))
  expect(await writeOutputs([{ content: 'new', file: at('latest') }], { stdout })).toEqual([])
  expect(read('target')).toBe('new')
  expect(lstatSync(at('latest')).isSymbolicLink()).toBe(true)
})
