import { expect, test } from 'vitest'
import { plainText } from '../formats/render-text.ts'
import { defaultLimits } from '../plan/asks.ts'
import { seededRandom } from '../tokens/testing.ts'
import { readBytes } from './read-bytes.ts'

const header = Buffer.from('\u0000GITCRYPT\u0000')
const gapOf = (bytes: Uint8Array) => {
  const read = readBytes({ path: 'a.yaml', bytes }, defaultLimits)
  return 'gap' in read ? `${read.gap.reason}: ${plainText(read.gap.message)}` : undefined
}

test('a file that is encrypted as a whole says how', () => {
  expect(gapOf(Buffer.concat([header, seededRandom(9).bytes(80)]))).toMatch(/^binary: .*"git-crypt"/)
})

test('one that only begins so was not checked, which is never green', () => {
  expect(gapOf(Buffer.concat([header, Buffer.from('kind: Secret\nstringData: {a: b}\n')]))).toMatch(/^encoding: .*git-crypt/)
})

test('other binary files are that', () => {
  expect(gapOf(Buffer.from([0, 1, 2, 3, 0, 0, 5, 6]))).toMatch(/^binary: The file is binary/)
})
