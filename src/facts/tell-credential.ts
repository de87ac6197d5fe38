import { namingOf } from '../kubernetes/kinds.ts'
import type { Credential } from '../types/credential.ts'
import { groupOf } from '../types/manifest.ts'
import type { Place } from '../types/place.ts'
import { tokens } from '../types/pointer.ts'
import type { Change, Report } from '../types/report.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'

/** What a rule says of a credential beside its own words: all that a report needs, nothing of the value. */
export function reportCredential(
  credential: Credential,
  words: { readonly case: string; readonly message: Text; readonly help: Text; readonly changes?: readonly Change[] },
): Report {
  const { place, stable, hash, object, also, called, revoke } = credential
  const { changes = [], ...told } = words
  return {
    ...told,
    ...(changes.length === 0 ? {} : { changes }),
    place,
    stable,
    ...(hash === undefined ? {} : { distinct: hash }),
    ...(object === undefined ? {} : { about: object }),
    ...(hash === undefined || !isLive(credential) ? {} : { credential: { called, revoke, hash } }),
    ...(also.length === 0 ? {} : { related: tellAgain(also) }),
  }
}

/** More places of one value are counted, not told. */
const mostPlaces = 20

function tellAgain(also: readonly Place[]): NonNullable<Report['related']> {
  const left = also.length - mostPlaces
  return also.slice(0, mostPlaces).map((place, index) => {
    const rest = left > 0 && index === mostPlaces - 1 ? text`, and in ${left} more places` : text``
    return { place, message: text`The same value stands here again${rest}.` }
  })
}

/** Whether a credential opens something by itself, as far as can be told. */
export function isLive(credential: Pick<Credential, 'tier' | 'identifier' | 'expired'>): boolean {
  return credential.tier !== 'possible' && credential.identifier !== true && credential.expired !== true
}

/** Stands for the path where the stable place of a credential stands. */
const inPath = '(path)'

/** `in Secret "shop/db" under "password"`; where there is no object, what names the value in its file. */
export function whereOf({ object, place, key: written, stable }: Credential): Text {
  // One letter of a command line tells nobody anything.
  const key = written !== undefined && /^-\w$/.test(written) ? undefined : written
  if (stable === inPath) return text`in the name of this file or of a folder above it`
  const field = object === undefined ? undefined : dataKeyOf(tokens(place.pointer).slice(tokens(object.place.pointer).length))
  const owner = object === undefined ? text`in this file` : text`in ${objectOf(object)}`
  if (field !== undefined && key !== undefined && field !== key) return text`${owner} under ${untrusted(field)} (${untrusted(key)})`
  const name = field ?? key
  return name === undefined ? owner : text`${owner} under ${untrusted(name)}`
}

/** `Secret "shop/db"`. Kinds that Kubernetes has itself are words of ours. */
export function objectOf({ apiVersion, kind, namespace, name }: NonNullable<Credential['object']>): Text {
  const isKnown = namingOf(groupOf(apiVersion), kind) !== undefined || kind === 'Kustomization'
  const called = isKnown ? [kind] : [untrusted(kind)]
  if (name === '') return text`this ${called}`
  return text`${called} ${untrusted(namespace === undefined ? name : `${namespace}/${name}`)}`
}

function dataKeyOf([field, key]: readonly string[]): string | undefined {
  return field === 'data' || field === 'stringData' || field === 'binaryData' ? key : undefined
}

/** How sure it is and what that rests on, as a sentence, with what follows from it. */
export function proofOf({ tier, proof, encodings }: Pick<Credential, 'tier' | 'proof' | 'encodings'>): Text {
  const encoded = encodings.includes('base64') ? text` Base64 is encoding, not encryption:` : text``
  const whoever = text`${encoded}${encoded.length === 0 ? text` Whoever` : text` whoever`} can read this repository can use it.`
  return text`${capitalised(tier)}: ${proofs[proof]}.${whoever}`
}

const proofs: Readonly<Record<Credential['proof'], Text>> = {
  checksum: text`its checksum holds, as only that of an issued one does`,
  structure: text`it decodes to what a real one holds`,
  shape: text`it has the exact form of one and is as random as one`,
  randomness: text`it is as random as what is generated`,
  name: text`it is a plain literal under a credential's name`,
}

/** What the token itself tells of what it opens, as a sentence behind another; empty where it tells nothing. */
export function opensOf({ opens }: Credential): Text {
  if (opens.length === 0) return text``
  const told = opens.map(({ what, value }) => text`${[what]} ${untrusted(value)}`)
  return text` It tells what it belongs to: ${listed(told)}.`
}

/** What has to happen outside of the repository, which no commit can do. */
export function revokeFirst({ revoke }: Pick<Credential, 'revoke'>): Text {
  const where = revoke === '' ? text`` : [` (${revoke})`]
  return text`Revoke it first${where}: deleting the line is not enough, as git history keeps it.`
}

/** A noun as it stands in a sentence, at the start of one. */
export function capitalised(called: string): Text {
  return [called.charAt(0).toUpperCase() + called.slice(1)]
}

/** Which rule speaks of a credential: a token of a known family is told as such wherever it is; what has no shape of its own by what holds it. */
export function ruleFor({ family, holder }: Pick<Credential, 'family' | 'holder'>): TokenRule {
  if (holder === 'encryption') return 'encryption-static-key-committed'
  return family === undefined ? byHolder[holder] : 'plaintext-token'
}

type TokenRule =
  | 'plaintext-token'
  | 'secret-manifest-committed'
  | 'credential-in-configmap'
  | 'credential-in-env-literal'
  | 'encryption-static-key-committed'

const byHolder: Readonly<Record<Exclude<Credential['holder'], 'encryption'>, TokenRule>> = {
  secret: 'secret-manifest-committed',
  config: 'credential-in-configmap',
  container: 'credential-in-env-literal',
  values: 'credential-in-env-literal',
  other: 'plaintext-token',
}
