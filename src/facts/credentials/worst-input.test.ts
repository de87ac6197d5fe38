import { expect, test } from 'vitest'
import { readTextComments } from '../text-comments.ts'
import { codeLiterals } from './code-literals.ts'
import { examine } from './examine.ts'
import { givesPassword } from './first-sight/gives-password.ts'
import { isDull, mayHoldCredentials } from './first-sight/may-hold.ts'
import { writtenOnce } from './written-once.ts'

const size = 1_000_000
const fillings = [
  'a',
  'token ',
  'token: a',
  'token="',
  '"token", ',
  'token="aaaaaaaaaaaaaaaa',
  'token=\'x" ',
  'token *a',
  'mysql ',
  'mysql -p',
  'mysql a -pa ',
  '${a:',
  '{{ default .Values.a .b ',
  '&token=',
  '?token=aaaaaaaaaaaaa',
]
const signs = ['://?&', ' # ', '# kubelatch:', '-- -- ', '<!-- ', '/*', ' &', '\n*a', 'https://a:%41']

/** Far more than a look takes in proportion to a text's length, far less than one in proportion to its square: the test's own limit. */
test.each([...fillings, ...signs])('a megabyte of %j is looked through', (filling) => {
  const text = `https://a.b/${filling.repeat(Math.ceil(size / filling.length))}`
  const search = { depth: 4, nesting: 8, stop() {} }
  expect([...codeLiterals(text)]).toEqual([])
  expect(readTextComments(text).length).toBeLessThan(size / 8)
  expect(examine(text, { holder: 'other', belongs: false, weak: false }, search)).toEqual([])
  expect(writtenOnce(text, [])).toEqual([])
})

const names = [
  'password ',
  'key pass token\n',
  'Basic ',
  'password',
  'password=',
  '"password":',
  'password:\n',
  'password, value: ',
  '--password ',
  'name: token\n',
  '-u ',
  'value=',
  'Xq7mZp2',
  `${'a'.repeat(16)}\u0141`,
  `${'Xq7mZp2L'.repeat(2)}\u0141`,
  "''",
]

test.each([...fillings, ...signs, ...names])('a megabyte of %j is looked over', (filling) => {
  const text = filling.repeat(Math.ceil(size / filling.length))
  const looks = [givesPassword(text), isDull(text), mayHoldCredentials('a.txt', text)]
  expect(looks.every((look) => typeof look === 'boolean')).toBe(true)
  // The same once more in another place of memory, as files that are equal come.
  const again = Buffer.from(text).toString()
  expect([givesPassword(again), isDull(again), mayHoldCredentials('a.txt', again)]).toEqual(looks)
})
