import type { Proof, RandomSource, TokenFamily } from '../family.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

/**
 * Whether a macaroon of Fly.io begins as its MessagePack must (https://pkg.go.dev/github.com/superfly/macaroon): a list of four, in it a
 * nonce of a key id, sixteen random bytes and, in newer ones, a boolean; then the location as text.
 */
function proveMacaroon(token: string): Proof {
  const bytes = decodeBase64(token.slice(token.indexOf('_') + 1))
  const [list, nonce, binary, length = 0] = bytes ?? []
  if (bytes === undefined || list !== 0x94 || (nonce !== 0x92 && nonce !== 0x93) || binary !== 0xc4) return 'refuted'
  const random = 4 + length
  if (bytes[random] !== 0xc4 || bytes[random + 1] !== 16) return 'refuted'
  const flag = bytes[random + 18] ?? 0
  if (nonce === 0x93 && flag !== 0xc2 && flag !== 0xc3) return 'refuted'
  const location = bytes[random + (nonce === 0x93 ? 19 : 18)] ?? 0
  return provenIf((location >= 0xa0 && location < 0xc0) || location === 0xd9)
}

function write(random: RandomSource): string {
  const location = Buffer.from('https://api.fly.io/v1')
  const caveats = Buffer.from([0x92, 0x00, 0xc4, 60])
  const parts = [
    Buffer.from([0x94, 0x93, 0xc4, 8]),
    random.bytes(8),
    Buffer.from([0xc4, 16]),
    random.bytes(16),
    Buffer.from([0xc2, 0xa0 + location.length]),
    location,
    caveats,
    random.bytes(60),
    Buffer.from([0xc4, 32]),
    random.bytes(32),
  ]
  return `fm2_${Buffer.concat(parts.map((part) => Buffer.from(part))).toString('base64')}`
}

export default [
  {
    id: 'fly-access-token',
    name: 'a Fly.io access token',
    keywords: ['fm1r_', 'fm1a_', 'fm2_'],
    form: /fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,4000}={0,2}/,
    floor: 'base64',
    random: (token) => token.slice(-48).replace(/=+$/, ''),
    prove: proveMacaroon,
    revoke: 'https://fly.io/docs/security/tokens/',
    sample: write,
  },
] satisfies readonly TokenFamily[]
