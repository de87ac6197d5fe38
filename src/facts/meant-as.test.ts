import { expect, test } from 'vitest'
import { meantAs } from './meant-as.ts'

const encoded = (words: string) => Buffer.from(words).toString('base64')

test.each([
  ['plain', 's3cr3t!'],
  ['plain', 'admin'],
  ['plain', 'my-long-password'],
  ['plain', 'two words and more'],
  ['plain', 'a line\nand another'],
  ['base64', encoded('user-of-the-shop').replace(/=+$/, '')],
  ['base64', encoded('what?>> is it??').replaceAll('/', '_').replaceAll('+', '-')],
  ['base64', encoded('a line and its end\n').replace(/=+$/, '')],
  [undefined, ''],
  [undefined, 'pass='],
  [undefined, Buffer.from(Array.from({ length: 17 }, (_, at) => (at * 97 + 131) % 256)).toString('base64url')],
  [undefined, `${encoded('one two three').slice(0, 6)} ${encoded('one two three').slice(6)}`],
])('%s: %j', (meant, written) => {
  expect(meantAs(written)).toBe(meant)
})
