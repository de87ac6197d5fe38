import { alphabets, type TokenFamily } from '../family.ts'
import { writeBase62 } from '../proofs/base62.ts'
import { crc32 } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

export default [
  {
    id: 'npm-access-token',
    name: 'an npm access token',
    keywords: ['npm_'],
    form: /npm_[A-Za-z0-9]{36}/,
    floor: 'base62',
    // The same checksum as GitHub's: https://github.blog/2021-09-23-announcing-npms-new-access-token-format/.
    evidence: 'checksum',
    prove: (token) => provenIf(writeBase62(crc32(token.slice(4, 34))) === token.slice(34)),
    refutationSilences: true,
    revoke: 'https://docs.npmjs.com/revoking-access-tokens',
    sample: (random) => {
      const body = random.draw(alphabets.base62, 30)
      return `npm_${body}${writeBase62(crc32(body))}`
    },
  },
] satisfies readonly TokenFamily[]
