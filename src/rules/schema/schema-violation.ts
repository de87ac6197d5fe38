import { isCiphertext, isSopsEncrypted, isTemplated } from '../../facts/opaque.ts'
import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { tellSchemaError } from '../../facts/schema-words.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { child, parent, valueAt } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Change, Report } from '../../types/report.ts'
import { defineRule, type Known } from '../../types/rule.ts'
import type { SchemaCause, SchemaError } from '../../types/schema.ts'
import { type Text, text } from '../../types/text.ts'

const caseOf: Readonly<Record<SchemaCause, string>> = {
  'unknown-field': 'unknown-field',
  'wrong-type': 'wrong-type',
  'missing-field': 'missing-field',
  'not-in-enum': 'value',
  'bad-pattern': 'value',
  'bad-format': 'value',
  'out-of-range': 'value',
  'wrong-length': 'value',
  'not-unique': 'value',
  'wrong-combination': 'value',
}

export default defineRule({
  id: 'schema-violation',
  scope: 'document',
  kinds: [],
  reads: ['schema', 'refusals'],
  yieldsTo: [
    'flattened-manifest',
    'invalid-object-name',
    'invalid-label-key',
    'invalid-data-entry',
    'secret-data-not-base64',
    'secret-type-keys',
    'misplaced-field',
    'rbac-rule-never-matches',
  ],
  cases: {
    'unknown-field': 'A field that the kind does not have.',
    'wrong-type': 'A value of another type than the field has.',
    'missing-field': 'A required field is missing.',
    value: 'A value that the schema does not take.',
    'api-validation': 'What the API server checks beyond the schema.',
  },
  docs: {
    what: 'Objects fit the schemas of the Kubernetes versions in use, and what the API server checks besides.',
    why: 'kubectl refuses unknown fields, and the API server refuses wrong types, missing fields and values out of range.',
    fix: 'Correct the field; the message names the nearest one that exists.',
    sources: ['https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation'],
  },
  *check(manifest, known) {
    const answer = known.schema(manifest)
    const errors = answer.errors.filter((error) => !isOpaque(error, manifest))
    for (const error of errors) if (!isEcho(error, errors) && !isEmptyTwice(error, errors)) yield reportError(error, manifest, known)
    // A value of the wrong type is told by the schema; what the server would say of it on top is the same cause.
    const told = new Set(errors.map((error) => error.pointer))
    for (const topic of ['value', 'rbac-binding'] as const) {
      for (const refusal of refusedOf(topic, manifest, known)) {
        if (told.has(refusal.pointer) || isEchoed(refusal, errors)) continue
        yield reportRefused(refusal, manifest, {
          case: 'api-validation',
          why: text` The API server refuses the object.`,
          help: refusal.suggestion === undefined ? adviceOn[refusal.reason] : text``,
          ...(refusal.suggestion === undefined || refusal.reason !== 'not-supported'
            ? {}
            : { changes: [{ place: at(manifest, refusal.pointer), set: refusal.suggestion }] }),
        })
      }
    }
  },
})

/** What a tool replaces before an apply has no type yet, and SOPS adds a field of its own. */
function isOpaque(error: SchemaError, manifest: Manifest): boolean {
  if (error.pointer === '/sops' && isSopsEncrypted(manifest.value)) return true
  const value = valueAt(manifest.value, error.pointer)
  return isCiphertext(value) || (typeof value === 'string' && error.cause !== 'unknown-field' && isTemplated(value))
}

/** A misspelt required field is unknown and missing at once: one cause, told at the field that is there. */
function isEcho(error: SchemaError, errors: readonly SchemaError[]): boolean {
  if (error.cause !== 'missing-field') return false
  return errors.some((other) => other.cause === 'unknown-field' && other.nearest === error.field && parent(other.pointer) === error.pointer)
}

/** An empty string is too short, and so matches no pattern. */
function isEmptyTwice({ cause, pointer }: SchemaError, errors: readonly SchemaError[]): boolean {
  return cause === 'bad-pattern' && errors.some((other) => other.cause === 'wrong-length' && other.pointer === pointer)
}

const adviceOn: Readonly<Record<Refusal['reason'], Text>> = {
  required: text`Add it.`,
  invalid: text`Correct the value.`,
  'not-supported': text`Use a value that is taken.`,
  duplicate: text`Remove one of the two, or give it another name.`,
  'too-long': text`Shorten it.`,
  'too-many': text`Remove what is too much.`,
  forbidden: text`Remove it.`,
  'not-found': text`Correct the name, or define what it names.`,
  decode: text`Correct the value.`,
}

/** The same for what the API server asks for beyond the schema. */
function isEchoed(refusal: Refusal, errors: readonly SchemaError[]): boolean {
  if (refusal.reason !== 'required') return false
  return errors.some((error) => {
    if (error.cause !== 'unknown-field' || error.nearest === undefined) return false
    const owner = parent(error.pointer)
    return refusal.pointer === owner || refusal.pointer === child(owner, error.nearest)
  })
}

function reportError(error: SchemaError, manifest: Manifest, known: Known): Report {
  const partly = error.versions.length > 0 && error.versions.length < known.versions.length
  const { message, help } = tellSchemaError(error, manifest, partly)
  return {
    case: caseOf[error.cause],
    place: at(manifest, error.pointer, error.part),
    message,
    help,
    ...(error.field === undefined ? {} : { distinct: error.field }),
    ...(partly ? { versions: error.versions } : {}),
    // What some of the versions in use take is no slip of the pen.
    ...(partly ? {} : changesFor(error, manifest)),
    ...(error.cause === 'missing-field' && error.field !== undefined
      ? { explains: [at(manifest, child(error.pointer, error.field)).pointer] }
      : {}),
  }
}

/** `512 MB` and its like: a number of bytes that only has a letter or a blank too much. */
function isBytes(value: unknown): boolean {
  return typeof value === 'string' && /^\d+(?:\.\d+)?\s*[KMGTP]i?B?$/.test(value)
}

/** A name or a member of an enum that is nearly right, text that lacks its quotes, and bytes. */
function changesFor(error: SchemaError, manifest: Manifest): { readonly changes?: readonly Change[] } {
  const { cause, pointer } = error
  const nearest = error.rivalled ? undefined : error.nearest
  if (cause === 'unknown-field' && nearest !== undefined) return { changes: [{ place: at(manifest, pointer, 'key'), rename: nearest }] }
  if (cause === 'not-in-enum' && nearest !== undefined) return { changes: [{ place: at(manifest, pointer), set: nearest }] }
  if (error.cause === 'bad-format' && nearest !== undefined && isBytes(valueAt(manifest.value, pointer))) {
    return { changes: [{ place: at(manifest, pointer), set: nearest }] }
  }
  const lacksQuotes =
    error.expected.length === 1 && error.expected[0] === 'string' && ['integer', 'number', 'boolean'].includes(error.found ?? '')
  return cause === 'wrong-type' && lacksQuotes ? { changes: [{ place: at(manifest, pointer), quote: true }] } : {}
}
