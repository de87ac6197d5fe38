import { child, type Pointer, tokens } from '../types/pointer.ts'
import type { Refusal } from '../types/refusal.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { whyNotAnnotationKey, whyNotLabelValue, whyNotQualifiedName } from './names.ts'
import { byteLength, fieldOf, isMapping, listAt, mappingAt, stringAt, typeName } from './plain.ts'
import { invalid, notSupported, required, tooLong, undecodable } from './refusal.ts'

const annotationsLimit = 256 * 1024

/** Every label of the mapping at `pointer` whose key or value the API server refuses, each at its own key or value. */
export function* labelRefusals(labels: unknown, pointer: Pointer): Generator<Refusal> {
  if (!isMapping(labels)) return
  for (const [key, value] of Object.entries(labels)) {
    const at = child(pointer, key)
    const why = whyNotQualifiedName(key)
    if (why !== undefined) yield badKey(at, key, why)
    if (typeof value === 'string') yield* labelValueRefusals(value, at)
    else if (value !== null) yield notAString(at, value)
  }
}

/** A label's value alone, also in selectors. */
export function* labelValueRefusals(value: string, pointer: Pointer): Generator<Refusal> {
  const why = whyNotLabelValue(value)
  if (why !== undefined) yield invalid(pointer, value, why, { topic: 'label', suggestion: nearestLabelValue(value) })
}

/** Every annotation of the mapping at `pointer` that is refused; the values are free text, 256 KiB in all with the keys. */
export function* annotationRefusals(annotations: unknown, pointer: Pointer): Generator<Refusal> {
  if (!isMapping(annotations)) return
  let size = 0
  for (const [key, value] of Object.entries(annotations)) {
    const at = child(pointer, key)
    const why = whyNotAnnotationKey(key)
    if (why !== undefined) yield badKey(at, key, why)
    size += byteLength(key)
    if (typeof value === 'string') size += byteLength(value)
    else if (value !== null) yield notAString(at, value)
  }
  if (size > annotationsLimit) {
    const says = text`The annotations have ${size} bytes in all, and at most ${annotationsLimit} are taken.`
    yield tooLong(pointer, says, { topic: 'label' })
  }
}

/** What metav1.ValidateLabelSelector refuses of a selector (`matchLabels`, `matchExpressions`), whose labels also have to be labels. */
export function* selectorRefusals(selector: unknown, pointer: Pointer): Generator<Refusal> {
  yield* labelRefusals(mappingAt(selector, 'matchLabels'), child(pointer, 'matchLabels'))
  const expressions = listAt(selector, 'matchExpressions')
  for (const [index, expression] of expressions.entries()) {
    yield* requirementRefusals(expression, child(child(pointer, 'matchExpressions'), index))
  }
}

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist']

function* requirementRefusals(requirement: unknown, pointer: Pointer): Generator<Refusal> {
  const operator = stringAt(requirement, 'operator')
  const key = stringAt(requirement, 'key')
  const values = listAt(requirement, 'values')
  if (!operators.includes(operator)) {
    yield fieldOf(requirement, 'operator') === undefined
      ? required(pointer, 'operator')
      : notSupported(child(pointer, 'operator'), operator, operators)
  } else if (operator.endsWith('In')) {
    if (values.length === 0) yield required(pointer, 'values', { why: text`In and NotIn compare with at least one value` })
  } else if (values.length > 0) {
    yield invalid(child(pointer, 'operator'), operator, text`with it, values must be empty`)
  }
  const why = whyNotQualifiedName(key)
  if (why !== undefined) yield key === '' ? required(pointer, 'key') : invalid(child(pointer, 'key'), key, why, { topic: 'label' })
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string') yield* labelValueRefusals(value, child(child(pointer, 'values'), index))
  }
}

function badKey(pointer: Pointer, key: string, why: Text): Refusal {
  return invalid(pointer, key, why, { topic: 'label', part: 'key', suggestion: nearestKey(key) })
}

function notAString(pointer: Pointer, value: unknown): Refusal {
  const shown = typeof value === 'number' || typeof value === 'boolean' ? text` ${untrusted(value)}` : text``
  const says = text`${untrusted(tokens(pointer).at(-1) ?? '')} is a ${[typeName(value)]}${shown}, and only strings are taken.`
  const suggestion = typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
  return undecodable(pointer, says, { topic: 'label', suggestion })
}

/** Label domains that are often mistyped with a space or another dash in place of a dot. */
const wellKnownPrefixes = ['app.kubernetes.io', 'kubernetes.io', 'helm.sh', 'pod-security.kubernetes.io', 'rbac.authorization.k8s.io']

/** The key that an author most likely meant: a well-known domain with its dots, or the same name with dashes for blanks. */
function nearestKey(key: string): string | undefined {
  const slash = key.indexOf('/')
  const prefix = key.slice(0, Math.max(0, slash)).trim().toLowerCase()
  const name = key.slice(slash + 1).trim()
  const dotted = prefix.replaceAll(/[\s_.]+/g, '.')
  const domain = slash === -1 ? '' : `${wellKnownPrefixes.find((known) => known === dotted) ?? prefix.replaceAll(/\s+/g, '-')}/`
  const candidate = `${domain}${name.replaceAll(/\s+/g, '-')}`
  return candidate !== key && whyNotQualifiedName(candidate) === undefined ? candidate : undefined
}

function nearestLabelValue(value: string): string | undefined {
  const candidate = value
    .trim()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
  return candidate !== value && candidate !== '' && whyNotLabelValue(candidate) === undefined ? candidate : undefined
}
