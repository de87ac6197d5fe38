import { expect, test } from 'vitest'
import { alphabets } from '../../tokens/family.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { commented } from './comments.ts'

const value = seededRandom(7).draw(alphabets.base62, 32)
const search = { depth: 4, nesting: 0, stop: () => {} }
const read = (text: string) => commented(text, search).map(({ from, to, key }) => [text.slice(from, to), key])

test.each([
  ['a key that says so', `a: b\n  # password: ${value}\n`, 'password'],
  ['a variable', `# export API_TOKEN=${value}`, 'API_TOKEN'],
  ['a value whose name stands before', `# - name: API_TOKEN\n#   value: ${value}\n`, 'API_TOKEN'],
  ['words in another comment', `# the secret\na: b # c\r\n# passphrase = ${value}\r\n`, 'passphrase'],
])('%s', (_, text, key) => {
  expect(read(text)).toEqual([[value, key]])
})

test.each([
  ['no comment', `password: ${value}`],
  ['behind a value', `a: b # password: ${value}`],
  ['another name', `# about tokens\n# revision: ${value}`],
  ['a value without a name', `# about tokens\n# value: ${value}`],
  ['words alone', '# the password: of course'],
])('%s is none', (_, text) => {
  expect(read(text)).toEqual([])
})
