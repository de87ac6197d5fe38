import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'
import { type Checkout, lookAtFiles } from './checkout.ts'
import type { IndexedStatus } from './index-listing.ts'

/** How a file is taken whose index status is its own, `change` aside, by the time the index was written after it. */
function look(indexedAfter: number, change: (status: IndexedStatus) => Partial<IndexedStatus> = () => ({})): string {
  const root = throwawayFolder()
  writeFiles(root, { 'a.yaml': 'x' })
  const { mtimeMs, ctimeMs, ino, size } = lstatSync(join(root, 'a.yaml'))
  const own: IndexedStatus = { mtimeMs, ctimeMs, ino, size, coarse: false, skipped: false, assumed: false, intended: false }
  const checkout: Checkout = { root, clean: [], dirty: [], otherModes: new Map(), folders: new Map() }
  const record = { path: 'a.yaml', rawPath: undefined, mode: '100644', id: '1'.repeat(40), stage: 0, status: { ...own, ...change(own) } }
  lookAtFiles(checkout, [record], mtimeMs + indexedAfter)
  return checkout.clean.length === 1 ? 'clean' : 'dirty'
}

/** As a git without parts of a second has it. */
function coarse({ mtimeMs, ctimeMs }: IndexedStatus): Partial<IndexedStatus> {
  return { coarse: true, mtimeMs: Math.floor(mtimeMs / 1_000) * 1_000, ctimeMs: Math.floor(ctimeMs / 1_000) * 1_000 }
}

test.each<[string, number, ((status: IndexedStatus) => Partial<IndexedStatus>) | undefined, string]>([
  ['written before the index', 10, undefined, 'clean'],
  ['written in the moment of the index', 0, undefined, 'dirty'],
  ['written after the index', -10, undefined, 'dirty'],
  ['of another size', 10, () => ({ size: 2 }), 'dirty'],
  ['written again', 10, ({ mtimeMs }) => ({ mtimeMs: mtimeMs - 1 }), 'dirty'],
  ['whose status changed', 10, ({ ctimeMs }) => ({ ctimeMs: ctimeMs - 1 }), 'dirty'],
  ['that is another one', 10, ({ ino }) => ({ ino: ino + 1 }), 'dirty'],
  ['of a size that the index cuts', 10, ({ size }) => ({ size: size + 2 ** 32 }), 'dirty'],
  ['indexed in whole seconds', 2_000, coarse, 'clean'],
  ['indexed in whole seconds, in the same one', 0, coarse, 'dirty'],
  ['that is left out by a sparse checkout', -10, () => ({ skipped: true }), 'clean'],
  ['that git takes for unchanged', -10, () => ({ assumed: true, size: 9 }), 'clean'],
  ['that is only promised', 10, () => ({ intended: true }), 'dirty'],
])('a file %s', (_, indexedAfter, change, expected) => {
  expect(look(indexedAfter, change)).toBe(expected)
})
