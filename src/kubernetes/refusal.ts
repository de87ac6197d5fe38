import { type Pointer, tokens } from '../types/pointer.ts'
import type { Refusal, RefusalTopic } from '../types/refusal.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'

/** What a refusal may say beside its place and message. Without a topic it is a `value`; without a part it is about the value. */
export interface Extra {
  readonly topic?: RefusalTopic
  readonly part?: 'key' | 'value'
  readonly suggestion?: string | undefined
}

type Scalar = string | number | boolean | null

/** A value that is not taken, with what is: `"x" is not taken: why.` */
export function invalid(pointer: Pointer, value: Scalar, why: Text, extra: Extra = {}): Refusal {
  return refusal(pointer, 'invalid', text`${untrusted(value)} is not taken${asField(pointer, value, extra)}: ${why}.`, extra)
}

/** The same without the value: for secrets, mappings and lists. `says` is a whole sentence. */
export function invalidWhole(pointer: Pointer, says: Text, extra: Extra = {}): Refusal {
  return refusal(pointer, 'invalid', says, extra)
}

/** A field that is missing from (or empty in) the object at `pointer`. `field` is ours: never a string from a manifest. */
export function required(pointer: Pointer, field: string, extra: Extra & { readonly why?: Text } = {}): Refusal {
  const why: Text = extra.why === undefined ? [] : text`: ${extra.why}`
  // A field's name is quoted; words about it begin the sentence.
  const subject = field.includes(' ') ? text`${[field.charAt(0).toUpperCase() + field.slice(1)]}` : text`${untrusted(field)}`
  return refusal(pointer, 'required', text`${subject} is required${why}.`, extra)
}

/** A value outside a closed list. A member that differs only in case is suggested. */
export function notSupported(pointer: Pointer, value: Scalar, taken: readonly string[], extra: Extra = {}): Refusal {
  const names = listed(
    taken.map((name) => [name === '' ? 'nothing' : name]),
    'or',
  )
  const folded = typeof value === 'string' ? value.toLowerCase() : undefined
  const suggestion = extra.suggestion ?? taken.find((name) => name.toLowerCase() === folded)
  return refusal(pointer, 'not-supported', text`${untrusted(value)} is not taken${asField(pointer, value, extra)}: it must be ${names}.`, {
    ...extra,
    suggestion,
  })
}

/** A value that stands twice where each may stand once. */
export function duplicate(pointer: Pointer, value: Scalar, extra: Extra = {}): Refusal {
  return refusal(pointer, 'duplicate', text`${untrusted(value)} stands here twice, and may stand once.`, extra)
}

/** Something that may not be there, with the reason as a whole sentence. An `It` or `They` at its beginning becomes the field's name. */
export function forbidden(pointer: Pointer, says: Text, extra: Extra = {}): Refusal {
  const [begin, ...rest] = says
  const told = typeof begin === 'string' ? /^(?:It|They)( .*)$/s.exec(begin)?.[1] : undefined
  const field = tokens(pointer).at(-1)
  if (told === undefined || field === undefined) return refusal(pointer, 'forbidden', says, extra)
  return refusal(pointer, 'forbidden', text`${untrusted(field)}${[told, ...rest]}`, extra)
}

/** Too many bytes or characters: `says` tells how many are taken, as a whole sentence. */
export function tooLong(pointer: Pointer, says: Text, extra: Extra = {}): Refusal {
  return refusal(pointer, 'too-long', says, extra)
}

/** Too many items: `says` tells how many are taken, as a whole sentence. */
export function tooMany(pointer: Pointer, says: Text, extra: Extra = {}): Refusal {
  return refusal(pointer, 'too-many', says, extra)
}

/** A name that nothing in the object bears. */
export function notFound(pointer: Pointer, value: Scalar, says: Text, extra: Extra = {}): Refusal {
  return refusal(pointer, 'not-found', text`${untrusted(value)} ${says}.`, extra)
}

/** A value that Go cannot decode: `says` tells what is found and what is taken, as a whole sentence. */
export function undecodable(pointer: Pointer, says: Text, extra: Extra = {}): Refusal {
  return refusal(pointer, 'decode', says, extra)
}

function refusal(pointer: Pointer, reason: Refusal['reason'], message: Text, extra: Extra): Refusal {
  const { topic = 'value', part = 'value', suggestion } = extra
  return suggestion === undefined ? { pointer, part, topic, reason, message } : { pointer, part, topic, reason, message, suggestion }
}

/** ` as "protocol"`, or ` in "searches"` for an item: what a value is not taken as. Nothing where the rule's own words say it. */
function asField(pointer: Pointer, value: Scalar, { topic = 'value', part = 'value' }: Extra): Text {
  const path = tokens(pointer)
  const last = path.at(-1)
  if (topic !== 'value' || part === 'key' || last === undefined || last === value) return []
  const list = path.at(-2)
  if (/^\d+$/.test(last)) return list === undefined ? [] : text` in ${untrusted(list)}`
  return text` as ${untrusted(last)}`
}
