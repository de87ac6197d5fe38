import type { Opened, Proof, RandomSource } from '../family.ts'
import { asObject, decodeBase64Object, encodeObject } from './base64.ts'

export type Claims = Readonly<Record<string, unknown>>

/** What a signed JSON Web Token says. */
export interface Jwt {
  readonly header: Claims
  readonly claims: Claims
  /** The signature has a length that base64url can have: nothing of it was cut, as far as that tells. */
  readonly whole: boolean
}

/** The signature of 32 bytes, which no algorithm of RFC 7518 goes below, in base64url. */
const signed = /^[A-Za-z0-9_-]{43,}$/

/**
 * Reads a token in compact form (RFC 7519): undefined unless header and claims are JSON objects, the header names an algorithm other than
 * `none`, and the signature is base64url of at least 32 bytes. The signature itself needs a key.
 */
export function readJwt(token: string): Jwt | undefined {
  const [head = '', body = '', signature = '', ...more] = token.split('.')
  if (more.length > 0) return undefined
  const header = decodeBase64Object(head)
  const claims = decodeBase64Object(body)
  if (header === undefined || claims === undefined) return undefined
  if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none') return undefined
  return signed.test(signature) ? { header, claims, whole: signature.length % 4 !== 1 } : undefined
}

/** Whether a token says of itself what its family's do; without the end of its signature it proves nothing, and is no other token either. */
export function proveJwt(token: string, says: (claims: Claims) => boolean): Proof {
  const jwt = readJwt(token)
  if (jwt === undefined || !says(jwt.claims)) return 'refuted'
  return jwt.whole ? 'confirmed' : 'unknown'
}

/** The namespace and name of the ServiceAccount that the claims are of: `system:serviceaccount:<namespace>:<name>`. */
export function serviceAccountOf(claims: Claims): { readonly namespace: string; readonly name: string } | undefined {
  const [, namespace, name] = /^system:serviceaccount:([^:]{1,63}):([^:]{1,253})$/.exec(textOf(claims, 'sub') ?? '') ?? []
  return namespace === undefined || name === undefined ? undefined : { namespace, name }
}

/** Whether the API server made the token: the issuer of legacy tokens, or the `kubernetes.io` claim of bound ones. */
export function isOfKubernetes(claims: Claims): boolean {
  return claims.iss === 'kubernetes/serviceaccount' || asObject(claims['kubernetes.io']) !== undefined
}

/** When the token expires, as an ISO date with seconds; nothing when it never does or the claim is no time. */
export function expiryOf(claims: Claims): readonly Opened[] {
  const seconds = claims.exp
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 8.64e12)) return []
  return [{ what: 'expiry', value: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') }]
}

/** A claim that is text, and not empty. */
export function textOf(claims: Claims, name: string): string | undefined {
  const value = claims[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A token with these claims, signed with randomness: for samples. */
export function writeJwt(random: RandomSource, claims: Claims, alg: 'HS256' | 'RS256' = 'HS256'): string {
  const signature = Buffer.from(random.bytes(alg === 'HS256' ? 32 : 256)).toString('base64url')
  return `${encodeObject({ alg, typ: 'JWT' })}.${encodeObject(claims)}.${signature}`
}
