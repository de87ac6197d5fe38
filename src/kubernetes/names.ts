import { type Text, text, untrusted } from '../types/text.ts'
import { byteLength } from './plain.ts'

/**
 * Says why the API server does not take a string as a name of some form, as a sentence part that tells what is taken; undefined where it takes it.
 * The forms are those of k8s.io/apimachinery/pkg/util/validation (v0.34.1, validation.go).
 */
export type NameForm = (value: string) => Text | undefined

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?'
const labelPattern = new RegExp(`^${label}$`)
const subdomainPattern = new RegExp(`^${label}(?:\\.${label})*$`)
const dns1035Pattern = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/
const qualifiedPattern = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/
const configKeyPattern = /^[-._a-zA-Z0-9]+$/

const subdomainWords = text`only lower-case letters, digits, - and . are taken, with a letter or digit at both ends and around each dot`
const labelWords = text`only lower-case letters, digits and - are taken, with a letter or digit at both ends`
const dns1035Words = text`only lower-case letters, digits and - are taken, with a letter first and a letter or digit last`
const qualifiedWords = text`only letters, digits, -, _ and . are taken, with a letter or digit at both ends`

/** RFC 1123 subdomain of at most 253 characters: the name of most kinds. */
export function whyNotDns1123Subdomain(value: string): Text | undefined {
  if (value === '') return text`it must not be empty`
  if (!subdomainPattern.test(value)) return subdomainWords
  return tooLong(value, 253)
}

/** RFC 1123 label of at most 63 characters: a Namespace's name, a container's. */
export function whyNotDns1123Label(value: string): Text | undefined {
  if (value === '') return text`it must not be empty`
  if (labelPattern.test(value)) return tooLong(value, 63)
  return subdomainPattern.test(value) ? text`no dots are taken here` : labelWords
}

/** RFC 1035 label of at most 63 characters: a Service's name. */
export function whyNotDns1035Label(value: string): Text | undefined {
  if (value === '') return text`it must not be empty`
  return dns1035Pattern.test(value) ? tooLong(value, 63) : dns1035Words
}

/** What can stand in a URL's path: the name of roles and bindings, the least that any kind asks for. An empty string is taken. */
export function whyNotPathSegment(value: string): Text | undefined {
  if (value === '.' || value === '..') return text`a name must not be . or ..`
  return whyNotPathSegmentPrefix(value)
}

/** The beginning of a path segment, for a generateName. */
export function whyNotPathSegmentPrefix(value: string): Text | undefined {
  return value.includes('/') || value.includes('%') ? text`neither / nor % is taken` : undefined
}

/** A label's key, a finalizer, a taint's key: `[prefix/]name`, the prefix a DNS subdomain, the name of at most 63 characters. */
export function whyNotQualifiedName(value: string): Text | undefined {
  const parts = value.split('/')
  if (parts.length > 2) return text`only one / is taken, between a DNS name and a name`
  const name = parts.at(-1) ?? ''
  const prefix = parts.length === 2 ? parts[0] : undefined
  if (prefix === '') return text`a DNS name must stand before the /`
  const why = prefix === undefined ? undefined : whyNotDns1123Subdomain(prefix)
  if (why !== undefined) return text`the part before the / is not a DNS name: ${why}`
  if (name === '') return prefix === undefined ? text`it must not be empty` : text`a name must follow the /`
  return qualifiedPattern.test(name) ? tooLong(name, 63) : qualifiedWords
}

/** An annotation's key: a qualified name whose case does not matter. */
export function whyNotAnnotationKey(value: string): Text | undefined {
  // Go lowers U+0130 to a plain i, JavaScript to an i with a dot above.
  return whyNotQualifiedName(value.replaceAll('\u0130', 'i').toLowerCase())
}

/** A label's value: empty, or at most 63 characters. */
export function whyNotLabelValue(value: string): Text | undefined {
  if (value === '') return undefined
  return qualifiedPattern.test(value) ? tooLong(value, 63) : qualifiedWords
}

/** A key of a ConfigMap's or Secret's data: at most 253 characters. */
export function whyNotConfigKey(value: string): Text | undefined {
  if (value === '') return text`it must not be empty`
  if (!configKeyPattern.test(value)) return text`only letters, digits, -, _ and . are taken`
  if (value === '.' || value.startsWith('..')) return text`it must be neither "." nor begin with ".."`
  return tooLong(value, 253)
}

/**
 * The form that a generateName must have: the form itself, with a trailing dash allowed, because a random suffix follows it.
 * As apimachinery's maskTrailingDash does: of a string that ends with a dash, the last two characters count as one letter.
 */
export function asPrefix(form: NameForm): NameForm {
  return (value) => form(value.length > 1 && value.endsWith('-') ? `${value.slice(0, -2)}a` : value)
}

/** The nearest name of at most 63 or 253 lower-case characters that a person may have meant, or undefined where none is near. */
export function nearestDnsName(value: string, form: NameForm): string | undefined {
  const candidate = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  return candidate !== value && form(candidate) === undefined ? candidate : undefined
}

function tooLong(value: string, most: number): Text | undefined {
  return byteLength(value) > most ? text`at most ${most} characters are taken, this has ${byteLength(value)}` : undefined
}

/** `"the value" is not a name that the API server takes: why`. */
export function refusedName(value: string, why: Text): Text {
  return text`${untrusted(value)} is not a name that the API server takes: ${why}.`
}
