import { expect, test } from 'vitest'
import { openSlab } from './slab.ts'

const bytes = (text: string) => Buffer.from(text)
const text = (held: Uint8Array) => Buffer.from(held).toString()

test('what is put into it stays as it was, side by side, and threads share it', () => {
  const slab = openSlab(8)
  const source = bytes('abc')
  const [first, second] = [slab.put(source), slab.put(bytes('defgh'))]
  source.fill(0)
  expect([text(first), text(second)]).toEqual(['abc', 'defgh'])
  expect(first.buffer).toBe(second.buffer)
  expect(first.buffer).toBeInstanceOf(SharedArrayBuffer)
})

test('what does not fit stays where it is, and takes no place from what does', () => {
  const slab = openSlab(4)
  const large = bytes('large')
  expect(slab.put(large)).toBe(large)
  expect(text(slab.put(bytes('fits')))).toBe('fits')
  expect(text(slab.put(bytes('')))).toBe('')
})

test('once cleared its memory is used again', () => {
  const slab = openSlab(4)
  const first = slab.put(bytes('abcd'))
  slab.clear()
  const second = slab.put(bytes('xyz'))
  expect([second.buffer === first.buffer, second.byteOffset, text(first)]).toEqual([true, first.byteOffset, 'xyzd'])
})
