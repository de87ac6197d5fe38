import { alphabets, type TokenFamily } from '../family.ts'
import { crc32Bytes } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

/** The four bytes of the body's CRC-32, least significant first, as six characters of base64. */
function checksumOf(body: string): string {
  return crc32Bytes(body).toString('base64').slice(0, 6)
}

export default [
  {
    id: 'confluent-api-secret',
    name: 'a Confluent Cloud API secret',
    keywords: ['cflt'],
    form: /cflt[A-Za-z0-9+/]{60}/,
    floor: 'base64',
    evidence: 'checksum',
    prove: (token) => provenIf(checksumOf(token.slice(4, 58)) === token.slice(58)),
    revoke: 'https://confluent.cloud/settings/api-keys',
    sample: (random) => {
      const body = random.draw(alphabets.base64, 54)
      return `cflt${body}${checksumOf(body)}`
    },
  },
] satisfies readonly TokenFamily[]
