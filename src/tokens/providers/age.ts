import type { TokenFamily } from '../family.ts'
import { bech32Alphabet, isBech32, writeBech32 } from '../proofs/bech32.ts'
import { provenIf } from '../proofs/verdict.ts'

export default [
  {
    id: 'age-identity',
    name: 'an age identity',
    keywords: ['AGE-SECRET-KEY-1'],
    form: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/,
    floor: 'base32',
    evidence: 'checksum',
    prove: (token) => provenIf(isBech32(token)),
    revoke: 'https://github.com/FiloSottile/age',
    sample: (random) => writeBech32('age-secret-key-', random.draw(bech32Alphabet, 52)).toUpperCase(),
  },
] satisfies readonly TokenFamily[]
