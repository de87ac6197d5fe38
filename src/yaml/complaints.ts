import { type Text, text, untrusted } from '../types/text.ts'

/** A parser's complaint, and what stands where it complains. */
export interface Seen {
  readonly complaint: string
  readonly character: string
  /** What stands before it on its line. */
  readonly before: string
}

const says =
  (pattern: RegExp) =>
  ({ complaint }: Seen) =>
    pattern.test(complaint)

const isInValue = ({ before }: Seen) => before !== ''
const isEntry = says(/bad indentation of a mapping entry/)

/** Tried in order; what the parser says decides, and what stands there says it better. */
const reasons: readonly (readonly [(seen: Seen) => boolean, (character: string) => Text])[] = [
  [
    (seen) => isEntry(seen) && isInValue(seen) && /["'}\]]\s*$/.test(seen.before),
    () => text`something follows the end of a value: quote the whole value`,
  ],
  [
    (seen) => isEntry(seen) && isInValue(seen) && seen.character === ':',
    () => text`a second colon stands in the line: a value that holds ": " must be quoted`,
  ],
  [
    (seen) => isEntry(seen) && isInValue(seen) && '@`%'.includes(seen.character),
    (character) => text`a value cannot begin with ${untrusted(character)}: quote it`,
  ],
  [(seen) => isEntry(seen) && isInValue(seen) && seen.character === '-', () => text`a list cannot begin on the line of its key`],
  [(seen) => isEntry(seen) && '}]'.includes(seen.character), (character) => text`the ${untrusted(character)} closes nothing`],
  [isEntry, () => text`the indentation fits no mapping above`],
  [says(/bad indentation of a sequence entry/), () => text`the indentation fits no list above`],
  [says(/deficient indentation/), () => text`a bracket or quote above is not closed, or the lines that it spans are not indented`],
  [says(/expected valid JSON character/), () => text`a quoted value holds a control character`],
  [says(/whitespace character is expected after/), () => text`a space is missing behind the colon`],
  [says(/expected ':' after/), () => text`the line holds no colon: it is no field of the mapping`],
  [says(/end of the stream within a flow/), () => text`the file ends inside an open bracket`],
  [says(/within a (?:single|double) quoted/), () => text`a quotation is not closed`],
  [says(/missed comma/), () => text`a comma is missing in the brackets`],
  [says(/expected the node content/), () => text`a comma stands where a value is expected`],
  [says(/line break is expected/), () => text`nothing but a comment may follow the block indicator on its line`],
  [says(/unknown escape/), () => text`the escape in this quotation is not known`],
  [says(/hexadecimal/), () => text`the escape in this quotation needs hexadecimal digits`],
  [says(/end of the stream or a document separator/), () => text`the line fits nothing above: it belongs to no mapping, list or value`],
  [says(/undeclared tag handle/), () => text`the tag uses a handle that no %TAG directive declares`],
  [says(/directives end mark/), () => text`a directive must be followed by a line of ---`],
]

/** What the complaint means, in plain words; the parser's own where nothing better is known. */
export function reasonFor(seen: Seen): Text {
  for (const [fits, reason] of reasons) if (fits(seen)) return reason(seen.character)
  return text`${untrusted(seen.complaint)}`
}
