import { expect, it } from 'vitest'
import { isEncodedText, textIn } from './encoded-text.ts'

it.each([
  ['REPLACE_ME', Buffer.from('REPLACE_ME').toString('base64')],
  ['your token?', Buffer.from('your token?').toString('base64url')],
  ['SET_ME', Buffer.from('SET_ME', 'utf16le').toString('base64')],
  ['SET_ME', Buffer.from('\ufeffSET_ME', 'utf16le').swap16().toString('base64')],
])('reads %s from %s', (text, literal) => {
  expect(textIn(literal)).toBe(text)
})

it.each([
  '',
  'password',
  'abc=',
  'k9mPx2Lq8ZtR4vWn',
  Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).toString('base64'),
  'not base64!',
  'dHdv\nbGluZXM=',
])('reads nothing from %j', (literal) => {
  expect(isEncodedText(literal)).toBe(false)
})
