import { familiesAskFor } from '../../../tokens/first-look.ts'
import { couldBeWritten } from './could-be-written.ts'
import { nameMatters } from './mentions.ts'
import { lineBefore, lineBehind, type NameInText, nameAround } from './name-in-text.ts'
import { sightOf } from './sight.ts'

/** What may stand between a name and what gives it a value: it is closed. */
const closing = /(?:\\*["'`]|[\])} \t]){0,12}/y
const separator = /(?:[:?+]?=>?|:=?)[ \t]{0,50}/y

/** A field that another one beside it names. */
const valueField = /(?:value|plaintext|inline_?string)\\*["']?[ \t]{0,20}[:=]/i

/**
 * Whether a text may give a name that says credential a password as people write them. Rather too often than once too seldom; it is asked of texts
 * in which nothing looks drawn, is encoded or has a token's form. Time is linear in the text.
 */
export function givesPassword(text: string): boolean {
  const { login, stems } = sightOf(text)
  let behind = 0
  let asked = 0
  const whole: Whole = { text }
  return (
    login ||
    stems.some((at) => {
      if (at < behind) return false
      const name = nameAround(text, at)
      behind = name.to
      if (!matters(name)) return false
      return ++asked > mostAsked || isGiven(text, name) || isGivenElsewhere(whole, name)
    })
  )
}

/** A text with more names than these is looked through for what they are given. */
const mostAsked = 500

/** Longer names are looked at by whoever reads the text. */
const longestName = 200

/** What ends a longer name is judged without what only short ones say. */
function matters({ text, isPart }: NameInText): boolean {
  return text.length > longestName || nameMatters(text) || (isPart && nameMatters(`/${text}`))
}

/** A text, and what was asked of the whole of it. */
interface Whole {
  readonly text: string
  hasValues?: boolean
  hasMachines?: boolean
}

/** Whether a name is itself the value of a field, which may name the field beside it, or names what stands behind it in a .netrc. */
function isGivenElsewhere(whole: Whole, name: NameInText): boolean {
  if (name.text === 'password') {
    whole.hasMachines ??= whole.text.includes('machine')
    if (whole.hasMachines) return true
  }
  whole.hasValues ??= valueField.test(whole.text)
  return whole.hasValues && /[:=]/.test(lineBefore(whole.text, name.from))
}

/** Whether a value that could be a password stands behind a name. */
function isGiven(text: string, name: NameInText): boolean {
  const { line, to: stop } = lineBehind(text, name.to)
  closing.lastIndex = 0
  closing.test(line)
  const behind = closing.lastIndex
  separator.lastIndex = behind
  if (separator.test(line)) return isGivenHere(line.slice(separator.lastIndex), { text, name, stop })
  if (!name.text.startsWith('-')) return false
  const rest = line.slice(behind)
  return rest === '' || rest.startsWith('\\') || couldBeWritten(rest.replace(/^,\s*/, ''), name.text)
}

interface Place {
  readonly text: string
  readonly name: NameInText
  /** Where the line ends. */
  readonly stop: number
}

/** What begins a value that stands on the lines below, or is more than a scalar. */
const opens = /^(?:$|#|\r|[|>][-+0-9]{0,3}(?:\s|$)|[&!*])/

function isGivenHere(rest: string, { text, name, stop }: Place): boolean {
  if (opens.test(rest)) return isGivenBelow(text, stop, rest)
  if (familiesAskFor(name.text) && rest.length >= shortestToken) return true
  if (rest.startsWith('{{')) return rest.includes('"')
  if (rest.startsWith('{')) return false
  return couldBeWritten(rest, name.text) || goesOn(text, name, stop)
}

/** Less than any token that only a name tells. */
const shortestToken = 16

/** A line that gives a name of its own a value, or an item that does. */
const named = /^[ \t]*(?:-[ \t]+)*(?:\\*["'])?([\w.\-/$ ()]{1,200}?)(?:\\*["'])?[ \t]*:(?:\s|$)/

/** Whether the lines below hold a value that has no other name. */
function isGivenBelow(text: string, stop: number, rest: string): boolean {
  if (/^[|>&!*]/.test(rest)) return true
  for (let at = stop + 1; at < text.length; ) {
    const { line, to } = lineBehind(text, at)
    at = to + 1
    if (/^\s*(?:#.*)?$/.test(line)) continue
    return !named.test(line) || valueField.test(line)
  }
  return false
}

/** Whether a plain value goes on in the line below. */
function goesOn(text: string, { from }: NameInText, stop: number): boolean {
  const { line } = lineBehind(text, stop + 1)
  const own = /^[ \t]*(?:- +)*/.exec(lineBefore(text, from))?.[0].length ?? 0
  const indent = line.search(/\S/)
  return indent > own && !named.test(line) && !/^\s*(?:#|-\s|[\w.-]+=)/.test(line) && /^\s*[^\s:]+\s*$/.test(line)
}
