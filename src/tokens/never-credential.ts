import { drawnBits } from './drawn-bits.ts'

/** By how many bits what is left of a path without its ids has to look drawn to be none: base64 holds slashes too. */
const surplusOfPath = 4

/** The same for what has the shape of Kubernetes names: small letters and digits between hyphens, full stops and slashes. */
const surplusOfName = 30

/** What says by its form that it is a hash, an address, a number, a date, a version, JSON, a list, a line of armour, or public. */
const forms: readonly RegExp[] = [
  /^(?:sha(?:1|256|384|512)|md5|blake2b)[:-]/i,
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|data:|mailto:|urn:|arn:)/i,
  /@sha256:[0-9a-f]{64}$/,
  /^[\w.-]{1,64}:(?:\/[a-z0-9._%-]{1,64}){1,20}\/?$/,
  /^__(?:Host|Secure)-[\w-]{1,64}$/,
  /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,10}[A-Za-z]{2,24}$/,
  /^(?=[^.]{0,63}[a-z])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}\.?:\d{1,5}$/,
  /^[\d.,:+TZ-]{1,64}$/,
  /^\{.*\}$|^\[.*\]$/,
  // The first or last line of an armoured block, or a word of it: what a block holds is known by the block as a whole.
  /^-----(?:BEGIN|END)\b/,
  /^\d{4}-\d\d-\d\d[T ][\d:.]{4,20} ?[A-Z]{2,5}$/,
  /^v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][A-Za-z0-9.-]{1,64})?$/,
  /^[\d*/,-]{1,20}(?:\s+[\w*/,-]{1,20}){4}$/,
  /^(?:[A-Z]{2,8}|[a-z]{2,12})(?:,(?:[A-Z0-9]{2,8}|[a-z0-9]{2,12})){1,40}$/,
  // What browsers are given: Mapbox, Datadog.
  /^pk\.eyJ1[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{22}$|^pub[0-9a-f]{32}$/,
  /^(?:age1|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|pk_(?:live|test)_|pk-lf-|phc_|sb_publishable_|MII[A-Za-z0-9+/]{6}|LS0tLS1CRUdJTi|iVBORw0KGgo|\/9j\/|R0lGOD|UEsDB|H4sI|AAAAB3NzaC1|AAAAC3NzaC1)/,
]

/** Whether a literal says by its form that it is no credential. Kubernetes names and paths, which random characters may look like, must look written. */
export function isNeverCredential(literal: string): boolean {
  return forms.some((form) => form.test(literal)) || isPath(literal) || isName(literal) || isPattern(literal)
}

const identifier = /^(?:[0-9a-f]{7,128}|\d+|v?\d+(?:\.\d+){1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Paths, image references, addresses without a scheme: segments between slashes, those that are ids by their own form left aside. */
function isPath(literal: string): boolean {
  if (!literal.includes('/') || !/^[A-Za-z0-9._~@%+:=,/-]+$/.test(literal)) return false
  const written = literal.split(/[/:@=-]/).filter((segment) => segment !== '' && !identifier.test(segment))
  return drawnBits(written.join('/')) < surplusOfPath
}

function isName(literal: string): boolean {
  return /^[~.]{0,2}\/?[a-z0-9]{1,40}(?:[-._:/][a-z0-9]{1,40})+\/?$/.test(literal) && drawnBits(literal) < surplusOfName
}

/** Regular expressions: two signs of one, as passwords may hold one by chance. */
function isPattern(literal: string): boolean {
  const signs = literal.match(/^\^|\$$|\.[*+]|\[\^|\(\?[:=!<]|\\[.dwsbS]|\[(?:a-z|A-Z|0-9)|[\])][*+?]|\{\d+,?\d*\}/g)
  return (signs?.length ?? 0) >= 2
}
