import { type Pointer, tokens } from '../../types/pointer.ts'

/** One thing that kubeconform's validator says against an object: where, by which keyword of JSON Schema, and the field names it tells. */
export interface Complaint {
  readonly pointer: Pointer
  readonly keyword: string
  readonly names: readonly string[]
}

/**
 * How the validator of v0.7 and v0.8 words each keyword; undefined where the words begin with it.
 * https://github.com/santhosh-tekuri/jsonschema/blob/v6.0.2/kind/kind.go
 */
const wordings: readonly (readonly [keyword: string | undefined, RegExp])[] = [
  ['parts', /^(?:validation failed|'?allOf'? failed)$/],
  ['anyOf', /^'?anyOf'? failed$/],
  ['oneOf', /^'?oneOf'? failed, (?:none matched|subschemas \d+, \d+ matched)$/],
  ['not', /^'?not'? failed$/],
  ['additionalProperties', /^additional properties '.*' not allowed$/],
  ['required', /^(?:missing propert(?:y|ies) '.*'|properties '.*' required, if '.*' exists)$/],
  ['type', /^got [a-z]+, want [a-z ]+$/],
  ['enum', /^(?:value must be .*|'?(?:enum|const)'? failed)$/s],
  ['pattern', /^'.*' does not match pattern '.*'$/s],
  ['format', /^.* is not valid [a-z0-9-]+: .*$/s],
  [undefined, /^(minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|(?:min|max)(?:Length|Items|Properties)): got /],
  ['contains', /^no items match contains schema$/],
  ['uniqueItems', /^items at \d+ and \d+ are equal$/],
]

const opening = /^problem validating schema\. Check JSON formatting: jsonschema validation failed with '[^']*'/
/** kubeconform makes each line break a space, so that a line's depth is still told by the spaces before its dash. */
const entry = / ((?: {2})*)- at '((?:\/[^']*)?)': /g

/**
 * The complaints in one result's `msg`, or undefined where it is worded in a way that is not known: then nothing of it may be taken for whole.
 * `msg` tells every level of causes, `validationErrors` only the first. Field names must be free of quotes and backslashes, as the documents
 * that are handed over have them: so no quoted text can look like the beginning of an entry.
 */
export function readMessage(message: string): readonly Complaint[] | undefined {
  const head = opening.exec(message)
  if (head === null) return undefined
  const body = message.slice(head[0].length)
  const starts = [...body.matchAll(entry)]
  if (starts[0]?.index !== 0) return undefined
  const complaints: Complaint[] = []
  // Beneath alternatives of which none fits, each says why: the alternatives as a whole are what is wrong.
  let silent = Number.POSITIVE_INFINITY
  for (const [index, start] of starts.entries()) {
    const [whole, indent = '', at = ''] = start
    const depth = indent.length
    if (depth > silent) continue
    silent = Number.POSITIVE_INFINITY
    const words = body.slice(start.index + whole.length, starts[index + 1]?.index)
    const keyword = keywordOf(words)
    const pointer = toPointer(at)
    if (keyword === undefined || pointer === undefined) return undefined
    if (keyword === 'anyOf' || keyword === 'oneOf') silent = depth
    if (keyword !== 'parts') complaints.push({ pointer, keyword, names: namesIn(keyword, words) })
  }
  return complaints.length === 0 ? undefined : complaints
}

function keywordOf(words: string): string | undefined {
  for (const [keyword, wording] of wordings) {
    const found = wording.exec(words)
    if (found !== null) return keyword ?? found[1]
  }
  return undefined
}

function namesIn(keyword: string, words: string): readonly string[] {
  if (keyword !== 'additionalProperties' && keyword !== 'required') return []
  const listed = words.replace(/ required, if .*$/s, '')
  return [...listed.matchAll(/'([^']*)'/g)].map(([, name = '']) => name)
}

function toPointer(at: string): Pointer | undefined {
  if (at === '') return ''
  const pointer: Pointer = `/${at.slice(1)}`
  return tokens(pointer).length > 0 ? pointer : undefined
}
