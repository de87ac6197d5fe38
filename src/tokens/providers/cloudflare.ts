import { alphabets, type TokenFamily } from '../family.ts'
import { crc32Hex } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://dash.cloudflare.com/profile/api-tokens'

/** Forty characters and the hex CRC-32 of them: https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/. */
function family(prefix: string, id: string, name: string): TokenFamily {
  return {
    id,
    name,
    keywords: [prefix],
    form: new RegExp(`${prefix}[A-Za-z0-9]{40}[0-9a-f]{8}`),
    floor: 'base62',
    random: (token) => token.slice(prefix.length, -8),
    evidence: 'checksum',
    prove: (token) => provenIf(crc32Hex(token.slice(prefix.length, -8)) === token.slice(-8)),
    refutationSilences: true,
    revoke,
    sample: (random) => {
      const body = random.draw(alphabets.base62, 40)
      return `${prefix}${body}${crc32Hex(body)}`
    },
  }
}

export default [
  family('cfut_', 'cloudflare-user-token', 'a Cloudflare user API token'),
  family('cfat_', 'cloudflare-account-token', 'a Cloudflare account API token'),
  family('cfk_', 'cloudflare-global-key', 'a Cloudflare global API key'),
  {
    id: 'cloudflare-origin-ca-key',
    name: 'a Cloudflare Origin CA key',
    keywords: ['v1.0-'],
    form: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
    floor: 'lowerHex',
    random: (token) => token.slice(-146),
    revoke,
    sample: (random) => `v1.0-${random.draw(alphabets.lowerHex, 24)}-${random.draw(alphabets.lowerHex, 146)}`,
  },
] satisfies readonly TokenFamily[]
