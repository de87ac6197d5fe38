import { holdsCredential } from '../../tokens/credential-name.ts'
import { drawnBits } from '../../tokens/drawn-bits.ts'
import type { Assignment } from './assignments.ts'
import { mentionsCredential } from './mentions.ts'

/**
 * A quoted literal without white space that code gives a name: `const API_KEY = "..."`, `password: '...'`, `api_key="..."`, `:=`, `=>`, a type between
 * name and value, the pair of a call (`set("token", "...")`). Bounded, and no part can match where the next one begins.
 */
const named =
  /(?<![\w$-])([A-Za-z_$][\w$-]{2,60})(?:["']\]?)?(?:[ \t]{0,4}:[ \t]{0,4}[&*]?[A-Za-z][\w.<>'&]{0,30}|[ \t]{1,4}(\*?[a-z]\w{0,60}))?[ \t]{0,20}(?:(?:=|:=|=>|:)[ \t]{0,20}|(?<=["']),[ \t]{0,4})(?:[bru]{1,2}|@)?(["'`])([^"'`\\\s]{16,200})\3(?![ \t]{0,4}[+.%\w])/g

/** By how many bits a literal of code has to look drawn: constants are names of all kinds. */
const surplus = 14

/** The literals of source code that stand under a name that says credential and look drawn. Time is linear in the text. */
export function* codeLiterals(text: string): Generator<Assignment> {
  if (!mentionsCredential(text)) return
  for (const match of text.matchAll(named)) {
    const [whole, first = '', second, , value = ''] = match
    // `clientSecret string =` and `String clientSecret =`: one of the two is the name.
    const name = [first, second].find((word) => word !== undefined && holdsCredential(word))
    if (name === undefined || drawnBits(value) <= surplus) continue
    const to = match.index + whole.length - 1
    yield { name, from: to - value.length, to }
  }
}
