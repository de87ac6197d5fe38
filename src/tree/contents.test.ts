import { expect, test } from 'vitest'
import type { Blob, BlobId } from '../types/tree.ts'
import { type Contents, openContents, openContentsMemory, readEach } from './contents.ts'

/** Has every content but those called `missing`, and tells how often each was asked for. */
function listening(): { readonly contents: Contents; readonly asked: BlobId[][] } {
  const asked: BlobId[][] = []
  const contents: Contents = {
    async *read(blobs): AsyncGenerator<Blob> {
      asked.push([...blobs])
      for (const id of blobs) yield id === 'missing' ? { id, missing: 'not-found' } : { id, bytes: Buffer.from(id) }
    },
  }
  return { contents, asked }
}

async function tell(items: readonly string[], contents: Contents): Promise<string[]> {
  const told: string[] = []
  for await (const { item, blob } of readEach(items, (item) => item.slice(1), contents))
    told.push(`${item} ${'bytes' in blob ? Buffer.from(blob.bytes) : blob.missing}`)
  return told
}

test('each item with its content; one that several share is read once', async () => {
  const { contents, asked } = listening()
  expect(await tell(['1x', '2y', '3x', '4missing', '5x'], contents)).toEqual(['1x x', '3x x', '5x x', '2y y', '4missing not-found'])
  expect(asked).toEqual([['x', 'y', 'missing']])
  expect(await tell([], contents)).toEqual([])
})

test('many are asked for in slices, and a shared one is in one of them', async () => {
  const { contents, asked } = listening()
  const items = [...Array.from({ length: 10_000 }, (_, index) => `a${index}`), 'b0', 'b9999']
  const told = await tell(items, contents)
  expect(told).toHaveLength(items.length)
  expect(new Set(told)).toEqual(new Set(items.map((item) => `${item} ${item.slice(1)}`)))
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.flat()).toEqual(Array.from({ length: 10_000 }, (_, index) => String(index)))
})

test('what is kept is not read again, up to the budget', async () => {
  const asked: BlobId[] = []
  const tree = {
    entries: async () => [],
    async *read(blobs: readonly BlobId[]): AsyncGenerator<Blob> {
      asked.push(...blobs)
      for (const id of blobs) yield { id, bytes: Buffer.from(id) }
    },
    close: async () => {},
  }
  const contents = openContents(tree, openContentsMemory(3))
  for (const _ of [1, 2]) await tell(['1ab', '2cd'], contents)
  expect(asked).toEqual(['ab', 'cd', 'cd'])
})
