import { alphabets, type TokenFamily } from '../family.ts'
import { crc32Hex } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

export default [
  {
    id: 'zuplo-api-key',
    name: 'a Zuplo API key',
    keywords: ['zpka_'],
    form: /zpka_[0-9a-z]{32}_[0-9a-f]{8}/,
    floor: 'lowerHex',
    random: (token) => token.slice(5, 37),
    evidence: 'checksum',
    prove: (token) => provenIf(crc32Hex(token.slice(5, 37)) === token.slice(38)),
    revoke: 'https://portal.zuplo.com',
    sample: (random) => {
      const body = random.draw(alphabets.lowerHex, 32)
      return `zpka_${body}_${crc32Hex(body)}`
    },
  },
] satisfies readonly TokenFamily[]
