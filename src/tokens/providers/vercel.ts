import { alphabets, type TokenFamily } from '../family.ts'
import { writeBase62 } from '../proofs/base62.ts'
import { crc32 } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://vercel.com/account/settings/tokens'

/** The last six of 56 characters are the base62 CRC-32 of the fifty before them (recomputed on eight published tokens). */
function family(prefix: string, id: string, name: string): TokenFamily {
  return {
    id,
    name,
    keywords: [prefix],
    form: new RegExp(`${prefix}[A-Za-z0-9]{56}`),
    floor: 'base62',
    evidence: 'checksum',
    prove: (token) => provenIf(writeBase62(crc32(token.slice(4, 54))) === token.slice(54)),
    refutationSilences: true,
    revoke,
    sample: (random) => {
      const body = random.draw(alphabets.base62, 50)
      return `${prefix}${body}${writeBase62(crc32(body))}`
    },
  }
}

export default [
  family('vcp_', 'vercel-personal-access-token', 'a Vercel personal access token'),
  family('vci_', 'vercel-integration-token', 'a Vercel integration token'),
  family('vca_', 'vercel-app-access-token', 'a Vercel app access token'),
  family('vcr_', 'vercel-app-refresh-token', 'a Vercel app refresh token'),
  family('vck_', 'vercel-api-key', 'a Vercel AI Gateway API key'),
] satisfies readonly TokenFamily[]
