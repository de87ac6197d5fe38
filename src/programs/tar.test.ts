import { describe, expect, test } from 'vitest'
import { makeTar } from '../testing/make-tar.ts'
import { readTarFile } from './tar.ts'

const archive = makeTar([
  { name: 'LICENSE', content: 'x'.repeat(700) },
  { name: 'link', content: '', type: '2' },
  { name: 'kubeconform', content: 'the program' },
  { name: 'README.md', content: '' },
])

describe('readTarFile', () => {
  test('takes one file out', () => {
    expect(String(readTarFile(archive, 'kubeconform'))).toBe('the program')
    expect(readTarFile(archive, 'LICENSE')).toHaveLength(700)
  })

  test.each([
    ['a name that is not there', archive, 'other'],
    ['a link', archive, 'link'],
    ['an archive cut in the file', archive.subarray(0, 512 * 5 + 3), 'kubeconform'],
    ['an empty archive', new Uint8Array(1024), 'kubeconform'],
    ['something else', Buffer.from('kubeconform'.repeat(100)), 'kubeconform'],
    ['nothing', new Uint8Array(), 'kubeconform'],
  ])('gives nothing for %s', (_, bytes, name) => {
    expect(readTarFile(bytes, name)).toBeUndefined()
  })
})
