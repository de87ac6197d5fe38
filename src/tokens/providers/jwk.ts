import { createPrivateKey } from 'node:crypto'

import { alphabets, type Opened, type Proof, type TokenFamily } from '../family.ts'
import { decodeBase64, readObject } from '../proofs/base64.ts'
import { textOf } from '../proofs/jwt.ts'

/** A JSON Web Key (RFC 7517): `d` makes it private, `k` is a shared one. */
function proveKey(json: string): Proof {
  const key = readObject(json) ?? {}
  if (key.kty === 'oct') return (textOf(key, 'k')?.length ?? 0) >= 22 ? 'unknown' : 'refuted'
  if (textOf(key, 'd') === undefined) return 'refuted'
  if (key.kty === 'RSA' && key.qi === undefined) return proveShortKey(key)
  try {
    createPrivateKey({ key, format: 'jwk' })
    return 'confirmed'
  } catch {
    return 'refuted'
  }
}

/**
 * An RSA key that leaves out what can be worked out of its two primes: allowed (RFC 7518, 6.3.2), and no key that Node reads. Without the primes
 * nothing but the length of its exponent can be told.
 */
function proveShortKey(key: Readonly<Record<string, unknown>>): Proof {
  const [n, d, p, q] = ['n', 'd', 'p', 'q'].map((name) => decodeBase64(textOf(key, name) ?? ''))
  if (n === undefined || d === undefined || n.length < 64 || d.length > n.length) return 'refuted'
  if (p === undefined || q === undefined || p.length === 0 || q.length === 0) return d.length > n.length / 2 ? 'unknown' : 'refuted'
  return numberOf(p) * numberOf(q) === numberOf(n) ? 'confirmed' : 'refuted'
}

function numberOf(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`)
}

function opens(json: string): readonly Opened[] {
  const key = readObject(json) ?? {}
  const [kind, id] = [textOf(key, 'kty'), textOf(key, 'kid')]
  return kind === undefined ? [] : [{ what: 'key', value: id === undefined ? kind : `${kind}, ${id}` }]
}

export default [
  {
    id: 'json-web-key',
    name: 'a private JSON Web Key',
    keywords: ['"kty'],
    form: /\{[^{}]{60,8000}\}/,
    boundary: 'open',
    floor: 'base64url',
    random: (token) => textOf(readObject(token) ?? {}, 'd') ?? textOf(readObject(token) ?? {}, 'k') ?? '',
    prove: proveKey,
    refutationSilences: true,
    opens,
    revoke: 'https://datatracker.ietf.org/doc/html/rfc7517',
    sample: (random) => {
      const d = Buffer.from(random.bytes(32)).toString('base64url')
      return JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid: random.draw(alphabets.lower, 6), d, x: publicPart(d) })
    },
  },
] satisfies readonly TokenFamily[]

/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

function publicPart(d: string): string {
  const key = Buffer.concat([ed25519, Buffer.from(d, 'base64url')])
  const { x } = createPrivateKey({ key, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
  return x ?? ''
}
