import { isWrittenPassword } from '../../../tokens/written-password.ts'
import { shortest } from '../literal-in.ts'

/** Where a value may end that no quotation mark ends. */
const ends = /[\s,;&|)}\]<>\\"'`#]/g

/** So many of these are tried, and of what stands in quotation marks. */
const mostTried = 8

/** Whether what a line goes on with behind a name may begin with a password as people write them, or with base64 of one. */
export function couldBeWritten(rest: string, name: string): boolean {
  if (rest.length < shortest) return false
  for (const value of valuesIn(rest)) if (isWritten(value, name)) return true
  return false
}

function isWritten(written: string, name: string): boolean {
  const value = written.trim()
  if (value.length < shortest) return false
  if (isWrittenPassword(value, name)) return true
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return false
  return isWrittenPassword(Buffer.from(value, 'base64').toString('latin1'), name)
}

/** All that the value may be: the rest, up to one of its first ends, and what stands in quotation marks. */
function* valuesIn(rest: string): Generator<string> {
  const line = rest.trim().replace(/[\s,;]{1,99}$/, '')
  yield line
  yield line.replace(/^\\{0,9}["'`]/, '').replace(/\\{0,9}["'`]$/, '')
  yield* first(rest.matchAll(ends), ({ index }) => rest.slice(0, index))
  yield* first(rest.matchAll(/(["'`])([^"'`\\]{8,300})(?=\\{0,9}["'`]|$)/g), ([, , value = '']) => value)
}

function* first(matches: Iterable<RegExpExecArray>, valueIn: (match: RegExpExecArray) => string): Generator<string> {
  let tried = 0
  for (const match of matches) {
    yield valueIn(match)
    if (++tried === mostTried) return
  }
}
