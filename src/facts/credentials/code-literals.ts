import { holdsCredential } from '../../tokens/credential-name.ts'
import { drawnBits } from '../../tokens/drawn-bits.ts'
import type { Assignment } from './assignments.ts'
import { mentionsCredential } from './first-sight/sight.ts'

/**
 * A quoted literal without white space that code gives a name: `const API_KEY = "..."`, `password: '...'`, `api_key="..."`, `:=`, `=>`, a type between
 * name and value, the pair of a call (`set("token", "...")`). Bounded, and no part can match where the next one begins.
 */
const named =
  /(?<![\w$-])([A-Za-z_$][\w$-]{2,60})(?:["']\]?)?(?:[ \t]{0,4}:[ \t]{0,4}[&*]?([A-Za-z][\w.<>'&]{0,60})|[ \t]{1,4}(\*?[a-z]\w{0,60}))?[ \t]{0,20}(?:(?:=|:=|=>|:)[ \t]{0,20}|(?<=["']),[ \t]{0,4})(?:[bru]{1,2}|@)?(["'`])([^"'`\\\s]{16,200})\4(?![ \t]{0,4}[+.%\w])/g

/** A name, what gives it a value, and the value. */
const shortest = 20

/** By how many bits a literal of code has to look drawn: constants are names of all kinds. */
const surplus = 14

/** The same in markup: an element, Hadoop's pairs of elements, and attributes that come in pairs. */
const elements =
  /<(?:name|key)>[ \t]{0,20}([\w.-]{2,100})[ \t]{0,20}<\/(?:name|key)>\s{0,60}<value>[ \t]{0,20}([^<>\s"']{16,200})<|<([A-Za-z][\w.:-]{1,60})>[ \t]{0,20}([^<>\s"']{16,200})[ \t]{0,20}<\/|\b(?:name|key)="([\w.:-]{2,100})"\s{1,60}value="([^"<>\s]{16,200})"/g

/** Where a text holds one of them at all. */
const quoted = /[=:>,][ \t]{0,20}(?:[bru]{1,2}|@)?["'`][^"'`\\\s]{16}|<\//

/** The literals of source code and markup that stand under a name that says credential and look drawn. Time is linear in the text. */
export function* codeLiterals(text: string): Generator<Assignment> {
  if (text.length < shortest || !quoted.test(text) || !mentionsCredential(text)) return
  for (const match of text.matchAll(named)) {
    const [whole, first, typed, second, , value = ''] = match
    // `clientSecret: string =`, `String clientSecret =`, `$env:CLIENT_SECRET =`: one of them is the name.
    const name = [first, typed, second].find((word) => word !== undefined && holdsCredential(word))
    if (name === undefined || drawnBits(value) <= surplus) continue
    const to = match.index + whole.length - 1
    yield { name, from: to - value.length, to }
  }
  if (!text.includes('</') && !text.includes(' value="')) return
  for (const match of text.matchAll(elements)) {
    const [name = '', value = ''] = [match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[6]]
    if (!holdsCredential(name) || drawnBits(value) <= surplus) continue
    const from = match.index + match[0].lastIndexOf(value)
    yield { name, from, to: from + value.length }
  }
}
