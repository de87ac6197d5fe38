import type { Manifest } from '../types/manifest.ts'
import { type Pointer, parent, tokens } from '../types/pointer.ts'
import type { SchemaCause, SchemaError } from '../types/schema.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'

/** A schema error in words: what is wrong and why it matters, and what to do. Rebuilt from path and schema, never an engine's text. */
export function tellSchemaError(error: SchemaError, manifest: Manifest, partly: boolean): { readonly message: Text; readonly help: Text } {
  const why = text` The API server refuses the object${partly ? text` in ${untrusted(error.versions.join(', '))}` : text``}.`
  return { message: text`${words[error.cause](error, manifest)}${why}`, help: advise(error) }
}

type Tell = (error: SchemaError, manifest: Manifest) => Text

const words: Readonly<Record<SchemaCause, Tell>> = {
  'unknown-field': (error, manifest) =>
    text`${untrusted(error.field ?? '')} is not a field of ${ownerOf(parent(error.pointer), manifest)}.`,
  'missing-field': (error, manifest) => text`${ownerOf(error.pointer, manifest)} lacks the required field ${untrusted(error.field ?? '')}.`,
  'wrong-type': (error) =>
    text`${fieldOf(error.pointer)} is ${named(error.found ?? 'another type')} where ${oneOf(error.expected.map(named))} is taken.`,
  'not-in-enum': (error) => text`${fieldOf(error.pointer)} takes only ${oneOf(error.expected.slice(0, 12).map(untrusted))}.`,
  'bad-pattern': (error) => text`${fieldOf(error.pointer)} does not match the pattern ${untrusted(error.expected.join(', '))}.`,
  'bad-format': (error) => text`${fieldOf(error.pointer)} is not in the format ${untrusted(error.expected.join(', '))}.`,
  'out-of-range': (error) => text`${fieldOf(error.pointer)} is out of range: it has to be ${untrusted(error.expected.join(', '))}.`,
  'wrong-length': (error) => text`${fieldOf(error.pointer)} has a wrong length: it has to be ${untrusted(error.expected.join(', '))}.`,
  'not-unique': (error) => text`${fieldOf(error.pointer)} holds an item twice.`,
  'wrong-combination': (error) =>
    text`${fieldOf(error.pointer)} has a combination of fields that the schema does not take${error.expected.length > 0 ? text`: ${oneOf(error.expected.slice(0, 12).map(untrusted))}` : text``}.`,
}

function advise(error: SchemaError): Text {
  if (error.cause === 'unknown-field') {
    if (error.nearest !== undefined) return text`Did you mean ${untrusted(error.nearest)}?`
    if (error.belongs !== undefined) return text`Move it to ${untrusted(error.belongs)}, where this kind has a field of that name.`
    return text`Remove it, or move it to where it belongs.`
  }
  if (error.cause === 'missing-field') return text`Add ${untrusted(error.field ?? '')}.`
  if (error.cause === 'not-in-enum' && error.nearest !== undefined) return text`Did you mean ${untrusted(error.nearest)}?`
  if (error.cause === 'wrong-type' && error.expected.length === 1 && error.expected[0] === 'string') return text`Quote the value.`
  return text`Correct the value.`
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
function ownerOf(pointer: Pointer, manifest: Manifest): Text {
  const path = tokens(pointer)
  const last = path.at(-1)
  if (last === undefined) return text`${untrusted(manifest.kind)}`
  if (!/^\d+$/.test(last)) return text`${untrusted(last)}`
  return text`an item of ${untrusted(path.at(-2) ?? '')}`
}
