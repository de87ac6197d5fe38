import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  gitTestEnvironment,
  type ThrowawayRepository,
  throwawayFolder,
  throwawayRepository,
  writeFiles,
} from '../testing/throwaway-repository.ts'
import type { Blob } from '../types/tree.ts'
import { type GitObjects, openGitObjects } from './git-objects.ts'

function open(made: ThrowawayRepository, environment = gitTestEnvironment): GitObjects {
  const objects = openGitObjects({ directory: made.folder, environment })
  onTestFinished(() => objects.close())
  return objects
}

async function readAll(objects: GitObjects, ids: readonly string[], fileSize = 1e9): Promise<Blob[]> {
  const blobs: Blob[] = []
  for await (const blob of objects.read(ids, fileSize)) blobs.push(blob)
  return blobs
}

function idOf(made: ThrowawayRepository, path: string): string {
  return made.git('rev-parse', `HEAD:${path}`)
}

/** Bytes of every value, among them line ends and what looks like git's own header lines. */
function bytesOf(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, (_, index) => (index * 7919 + (index >> 8)) & 0xff))
}

test('every size comes byte for byte', async () => {
  const made = throwawayRepository()
  const files = Object.fromEntries(
    [0, 1, 2, 4_095, 4_096, 65_535, 65_536, 65_537, 300_001, 2_000_000].map((size) => [`f${size}`, bytesOf(size)]),
  )
  made.commit({ ...files, like: `${'a'.repeat(40)} blob 3\nabc\n` })
  const paths = [...Object.keys(files), 'like']
  const blobs = await readAll(
    open(made),
    paths.map((path) => idOf(made, path)),
  )
  for (const [index, path] of paths.entries()) {
    const blob = blobs[index]
    expect(blob !== undefined && 'bytes' in blob && Buffer.from(blob.bytes).equals(readFileSync(join(made.folder, path)))).toBe(true)
  }
})

test('bytes have memory of their own, so that another thread gets no more than them', async () => {
  const made = throwawayRepository()
  made.commit({ a: 'x' })
  const [blob] = await readAll(open(made), [idOf(made, 'a')])
  expect(blob !== undefined && 'bytes' in blob && blob.bytes.buffer.byteLength).toBe(1)
})

test('what is too large, missing or no blob is told, and the rest is read', async () => {
  const made = throwawayRepository()
  const commit = made.commit({ large: bytesOf(200_000), small: 'x' })
  const absent = '0123456789'.repeat(4)
  const ids = [idOf(made, 'large'), absent, commit, '--batch-all-objects', `HEAD:small`, 'stat:1', idOf(made, 'small')]
  const blobs = await readAll(open(made), ids, 100)
  expect(new Map(blobs.map((blob) => [blob.id, 'bytes' in blob ? Buffer.from(blob.bytes).toString() : blob.missing]))).toEqual(
    new Map([
      [ids[0], 'too-large'],
      [absent, 'not-found'],
      [commit, 'not-found'],
      ['--batch-all-objects', 'not-found'],
      ['HEAD:small', 'not-found'],
      ['stat:1', 'not-found'],
      [ids[6], 'x'],
    ]),
  )
})

test.each([
  ['not-found', (_: Buffer) => Buffer.from('no zlib')],
  ['unreadable', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
])('a broken object is %s and costs no other', async (expected, damage) => {
  const made = throwawayRepository()
  made.commit({ a: 'one', b: bytesOf(100_000), c: 'three' })
  const broken = idOf(made, 'b')
  const file = join(made.folder, '.git/objects', broken.slice(0, 2), broken.slice(2))
  chmodSync(file, 0o644)
  writeFileSync(file, damage(readFileSync(file)))
  const ids = ['a', 'b', 'c'].map((path) => idOf(made, path))
  const blobs = await readAll(open(made), ids)
  expect(blobs.map((blob) => ('bytes' in blob ? Buffer.from(blob.bytes).toString() : blob.missing))).toEqual(['one', expected, 'three'])
})

test('reads may overlap, be left early and come again', async () => {
  const made = throwawayRepository()
  made.commit({ a: bytesOf(500_000), b: bytesOf(400_000), c: 'small' })
  const objects = open(made)
  const ids = ['a', 'b', 'c'].map((path) => idOf(made, path))
  const sizes: number[] = []
  for await (const outer of objects.read(ids, 1e9)) {
    for await (const inner of objects.read(ids, 1e9)) sizes.push('bytes' in inner ? inner.bytes.length : -1)
    if (outer.id === ids[1]) break
  }
  expect(sizes).toEqual([500_000, 400_000, 5, 500_000, 400_000, 5])
  expect(await readAll(objects, ids)).toHaveLength(3)
})

test('a git that dies is an error that names it', async () => {
  const made = throwawayRepository()
  made.commit({ a: 'x' })
  const programs = throwawayFolder()
  writeFiles(programs, { git: { executable: '#!/bin/sh\necho "fatal: no memory" >&2\nexit 128\n' } })
  const objects = open(made, { ...gitTestEnvironment, PATH: `${programs}:${process.env.PATH}` })
  const ids = Array.from({ length: 9 }, (_, index) => String(index).repeat(40))
  await expect(readAll(objects, ids)).rejects.toMatchObject({
    name: 'UserError',
    message: 'git cat-file ended with status 128: fatal: no memory',
  })
})

test('a git that is not there is an error that says so', async () => {
  const made = throwawayRepository()
  const objects = open(made, { PATH: throwawayFolder() })
  await expect(readAll(objects, ['0'.repeat(40)])).rejects.toThrow('git could not be started')
})

test('a git that the workspace brings is not run', async () => {
  const made = throwawayRepository()
  made.commit({ a: 'x', 'bin/git': { executable: '#!/bin/sh\ntouch "$(dirname "$0")/../canary"\n' } })
  const objects = open(made, { ...gitTestEnvironment, PATH: `${made.folder}/bin:bin:.:${process.env.PATH}` })
  expect(await readAll(objects, [idOf(made, 'a')])).toMatchObject([{ bytes: expect.anything() }])
  expect(readdirSync(made.folder)).not.toContain('canary')
})

test('a partial clone does not fetch in the middle of a read, and what it lacks costs no other', async () => {
  const origin = throwawayRepository()
  const paths = Array.from({ length: 9 }, (_, index) => `f${index}`)
  origin.commit(Object.fromEntries(paths.map((path) => [path, path])))
  for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) origin.git('config', key, 'true')
  const made = throwawayRepository()
  made.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.folder}`, 'partial')
  made.git('-C', 'partial', 'checkout', 'HEAD', '--', 'f4')
  const objects = openGitObjects({ directory: join(made.folder, 'partial'), environment: gitTestEnvironment })
  onTestFinished(() => objects.close())
  const blobs = await readAll(
    objects,
    paths.map((path) => idOf(origin, path)),
  )
  const found = Object.fromEntries(blobs.map((blob) => [blob.id, 'bytes' in blob ? Buffer.from(blob.bytes).toString() : blob.missing]))
  expect(found).toEqual(Object.fromEntries(paths.map((path) => [idOf(origin, path), path === 'f4' ? 'f4' : 'not-found'])))
})

test('what a partial clone only promises is fetched at once, by those who can', async () => {
  const origin = throwawayRepository()
  origin.commit({ a: 'a', b: 'b', c: 'c' })
  for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) origin.git('config', key, 'true')
  const made = throwawayRepository()
  made.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.folder}`, 'partial')
  made.git('-C', 'partial', 'checkout', 'HEAD', '--', 'a')
  const objects = openGitObjects({ directory: join(made.folder, 'partial'), environment: gitTestEnvironment })
  onTestFinished(() => objects.close())
  const asked: (readonly string[])[] = []
  objects.fetchPromised(async (ids) => {
    asked.push(ids)
    made.git('-C', 'partial', 'fetch', '-q', 'origin', ...ids)
    return true
  })
  const ids = ['a', 'b', 'c'].map((path) => idOf(origin, path))
  expect((await readAll(objects, ids)).map((blob) => ('bytes' in blob ? Buffer.from(blob.bytes).toString() : blob.missing)).sort()).toEqual(
    ['a', 'b', 'c'],
  )
  expect(asked).toEqual([ids.slice(1)])
})

test('children end when they are closed', async () => {
  const made = throwawayRepository()
  made.commit({ a: 'x' })
  const objects = open(made)
  await readAll(objects, [idOf(made, 'a')])
  await objects.close()
  await objects.close()
  expect(await readAll(objects, [idOf(made, 'a')])).toHaveLength(1)
})
