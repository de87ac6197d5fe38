import type { Manifest } from '../types/manifest.ts'
import { type Pointer, parent, tokens, valueAt } from '../types/pointer.ts'
import type { SchemaCause, SchemaError } from '../types/schema.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'

/** A schema error in words: what is wrong and why it matters, and what to do. Rebuilt from path and schema, never an engine's text. */
export function tellSchemaError(error: SchemaError, manifest: Manifest, partly: boolean): { readonly message: Text; readonly help: Text } {
  const why = text` The API server refuses the object${partly ? text` in ${untrusted(error.versions.join(', '))}` : text``}.`
  return { message: text`${words[error.cause](error, manifest)}${why}`, help: advise(error, valueAt(manifest.value, error.pointer)) }
}

type Tell = (error: SchemaError, manifest: Manifest) => Text

const words: Readonly<Record<SchemaCause, Tell>> = {
  'unknown-field': (error, manifest) =>
    text`${untrusted(error.field ?? '')} is not a field of ${ownerOf(parent(error.pointer), manifest, 'an')}.`,
  'missing-field': (error, manifest) =>
    text`${ownerOf(error.pointer, manifest, 'An')} lacks the required field ${untrusted(error.field ?? '')}.`,
  'wrong-type': (error) =>
    text`${fieldOf(error.pointer)} is ${named(error.found ?? 'another type')} where ${oneOf(error.expected.map(named))} is taken.`,
  'not-in-enum': (error) => text`${fieldOf(error.pointer)} takes only ${oneOf(error.expected.slice(0, 12).map(untrusted))}.`,
  'bad-pattern': (error) => text`${fieldOf(error.pointer)} does not match the pattern ${untrusted(error.expected.join(', '))}.`,
  'bad-format': (error) => text`${fieldOf(error.pointer)} is not ${formatWords(error.expected.join(', '))}.`,
  'out-of-range': (error) => text`${fieldOf(error.pointer)} is out of range: it has to be ${limitWords(error)}.`,
  'wrong-length': (error) => text`${fieldOf(error.pointer)} ${sizeWords(error)}.`,
  'not-unique': (error) => text`${fieldOf(error.pointer)} holds an item twice.`,
  'wrong-combination': (error) =>
    text`${fieldOf(error.pointer)} has a combination of fields that the schema does not take${error.expected.length > 0 ? text`: it takes ${oneOf(error.expected.slice(0, 12).map(untrusted))}` : text``}.`,
}

function advise(error: SchemaError, value: unknown): Text {
  if (error.cause === 'unknown-field') {
    if (error.nearest !== undefined) return text`Did you mean ${untrusted(error.nearest)}?`
    if (error.belongs !== undefined) return text`Move it to ${untrusted(error.belongs)}, where this kind has a field of that name.`
    return text`Remove it, or move it to where it belongs.`
  }
  if (error.cause === 'missing-field') return text`Add ${untrusted(error.field ?? '')}.`
  if (error.nearest !== undefined) return text`Did you mean ${untrusted(error.nearest)}?`
  if (error.cause === 'wrong-type') return adviseOnType(error, value)
  return adviceByCause[error.cause] ?? text`Correct the value.`
}

const adviceByCause: Partial<Readonly<Record<SchemaCause, Text>>> = {
  'not-in-enum': text`Use one of these values.`,
  'bad-pattern': text`Use a value that matches the pattern.`,
  'bad-format': text`Write it in that form.`,
  'out-of-range': text`Use a value in range.`,
  'wrong-length': text`Keep to the size that is taken.`,
  'not-unique': text`Remove one of the two.`,
  'wrong-combination': text`Keep the fields of one alternative; the kind’s documentation tells which belong together.`,
}

function adviseOnType({ expected, found }: SchemaError, value: unknown): Text {
  const only = expected.length === 1 ? expected[0] : undefined
  if (only === 'string' && (found === 'array' || found === 'object'))
    return text`Write one string: dashes, brackets and braces make lists and mappings.`
  if (only === 'string') return text`Quote the value.`
  if (typeof value === 'string' && isQuoted(value, only)) return text`Remove the quotes.`
  if (only === 'array' && found === 'object') return text`Begin the item with a dash.`
  if (only === 'object' && found === 'array') return text`Remove the dash: one mapping is taken, not several.`
  if (only === 'boolean') return text`Write true or false.`
  return text`Write ${oneOf(expected.map(named))}.`
}

/** A number or boolean that is a string only for its quotes. */
function isQuoted(value: string, type: string | undefined): boolean {
  if (type === 'boolean') return value === 'true' || value === 'false'
  return (type === 'integer' || type === 'number') && /^-?\d+$/.test(value)
}

/** Formats in words, where their names say little to people. */
const knownFormats: Readonly<Record<string, string>> = {
  byte: 'standard base64',
  quantity: 'a quantity such as 500m or 2Gi',
  'date-time': 'a time such as 2026-01-31T12:00:00Z',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
}

function formatWords(format: string): Text {
  const known = Object.hasOwn(knownFormats, format) ? knownFormats[format] : undefined
  return known === undefined ? text`in the format ${untrusted(format)}` : text`${[known]}`
}

/** A limit is our words around a number of the schema. */
const limit = /^(?:(?:at least|at most|more than|less than|a multiple of) -?[\d.e+]+|an? (?:integer of \d+ bits|byte))$/

function limitWords({ expected }: SchemaError): Text {
  return listed(
    expected.map((one) => (limit.test(one) ? text`${[one]}` : untrusted(one))),
    'and',
  )
}

/** `at most 1 fields` told as what is wrong with the value. */
function sizeWords({ expected }: SchemaError): Text {
  const [, bound = '', count = '', unit = ''] = /^at (least|most) (\d+) (characters|items|fields)$/.exec(expected[0] ?? '') ?? []
  if (bound === '') return text`has a wrong length: ${untrusted(expected.join(', '))}`
  const taken = `at ${bound} ${count} ${count === '1' ? unit.slice(0, -1) : unit}`
  if (bound === 'most' && count === '0') return text`has to be empty`
  if (bound === 'least' && count === '1') return text`is empty: ${[taken]} must be there`
  if (unit === 'characters') return text`is too ${[bound === 'most' ? 'long' : 'short']}: it has to have ${[taken]}`
  return text`has too ${[bound === 'most' ? 'many' : 'few']} ${[unit]}: it has to have ${[taken]}`
}

const articles: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
}

function named(type: string): Text {
  const known = articles[type]
  return known === undefined ? text`${untrusted(type)}` : [known]
}

function oneOf(items: readonly (Text | ReturnType<typeof untrusted>)[]): Text {
  return items.length === 0 ? text`another value` : listed(items, 'or')
}

/** The field itself, with its list when it is an item. */
function fieldOf(pointer: Pointer): Text {
  const path = tokens(pointer)
  const last = path.at(-1)
  if (last === undefined) return text`The object`
  return /^\d+$/.test(last) ? text`An item of ${untrusted(path.at(-2) ?? '')}` : text`${untrusted(last)}`
}

/** What holds a field, named as people do: the kind at the root, else the field or the list whose item it is. */
function ownerOf(pointer: Pointer, manifest: Manifest, article: 'an' | 'An'): Text {
  const path = tokens(pointer)
  const last = path.at(-1)
  if (last === undefined) return text`${untrusted(manifest.kind)}`
  if (!/^\d+$/.test(last)) return text`${untrusted(last)}`
  return text`${[article]} item of ${untrusted(path.at(-2) ?? '')}`
}
