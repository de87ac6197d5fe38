import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainAsks } from '../testing/plain-asks.ts'
import type { FileFacts, SourceFile } from '../types/facts.ts'
import { remembering } from './inspector.ts'
import { openPool } from './pool.ts'

const source = (path: string): SourceFile => ({ path, blob: path, bytes: new Uint8Array(8) })
const options = { threads: 2, timeLimit: 60_000, memory: { first: 32, most: 512 } }

/** A worker that dies of `die`, hangs on `hang`, throws on `throw`, needs some 200 MB for `large`, and is well otherwise. */
const script = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', (files) => {
  const paths = files.map((file) => file.path)
  if (paths.includes('die')) process.exit(1)
  if (paths.includes('throw')) throw new Error('of this')
  if (paths.includes('hang')) for (;;) ;
  if (paths.includes('large')) globalThis.held = Array.from({ length: 200 }, () => Array.from({ length: 120000 }, (_, index) => index + 0.5))
  parentPort.postMessage(paths.map((path) => ({ path, blob: path, role: 'manifest', documents: 1, manifests: [], reports: [], ignores: [], gaps: [] })))
})
`
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubelatch-pool-'))
  writeFileSync(join(folder, 'worker.mjs'), script)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function inspectAll(paths: readonly string[], more: Partial<typeof options> = {}): Promise<readonly FileFacts[]> {
  const pool = openPool(plainAsks, { ...options, ...more, script: join(folder, 'worker.mjs') })
  try {
    return await pool.inspect(paths.map(source))
  } finally {
    await pool.close()
  }
}
const told = (facts: readonly FileFacts[]) => facts.map(({ path, gaps }) => [path, ...gaps.map(({ reason }) => reason)].join(' '))

describe('the pool', () => {
  test('answers in the order of the files, over many batches', async () => {
    const paths = Array.from({ length: 300 }, (_, index) => `file ${index}`)
    expect(told(await inspectAll(paths))).toEqual(paths)
  })

  test.each([
    ['die', 'worker-died'],
    ['throw', 'worker-died'],
  ])('a worker that breaks of %s loses that file alone', async (path, reason) => {
    expect(told(await inspectAll(['a', path, 'b']))).toEqual(['a', `${path} ${reason}`, 'b'])
  })

  test('what outgrows the memory of everyday files gets all that there may be', async () => {
    const paths = ['a', 'large', ...Array.from({ length: 300 }, (_, index) => `file ${index}`)]
    expect(told(await inspectAll(paths))).toEqual(paths)
    expect(told(await inspectAll(['a', 'large', 'b'], { memory: { first: 32, most: 32 } }))).toEqual(['a', 'large worker-died', 'b'])
  })

  test('a worker that hangs is ended', async () => {
    expect(told(await inspectAll(['a', 'hang', 'b'], { timeLimit: 700 }))).toEqual(['a', 'hang time-limit', 'b'])
  })

  test('a script that does not start loses every file, and says so', async () => {
    const pool = openPool(plainAsks, { ...options, script: join(folder, 'missing.mjs') })
    expect(told(await pool.inspect([source('a')]))).toEqual(['a worker-died'])
    await pool.close()
  })
})

test('a content at one path is inspected once', async () => {
  let asked = 0
  const inspector = remembering({
    inspect: async (files) => {
      asked += files.length
      return files.map(({ path, blob }) => ({ path, blob, role: 'other', documents: 0, manifests: [], reports: [], ignores: [], gaps: [] }))
    },
    close: async () => {},
  })
  await inspector.inspect([source('a'), source('b')])
  expect((await inspector.inspect([source('b'), source('c'), { ...source('b'), known: 'patch' }])).map(({ path }) => path)).toEqual([
    'b',
    'c',
    'b',
  ])
  expect(asked).toBe(4)
})
