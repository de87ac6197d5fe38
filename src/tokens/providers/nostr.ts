import type { TokenFamily } from '../family.ts'
import { bech32Alphabet, isBech32, writeBech32 } from '../proofs/bech32.ts'
import { provenIf } from '../proofs/verdict.ts'

export default [
  {
    id: 'nostr-private-key',
    name: 'a Nostr private key',
    keywords: ['nsec1'],
    form: /nsec1[02-9ac-hj-np-z]{58}/,
    floor: 'base32',
    evidence: 'checksum',
    prove: (token) => provenIf(isBech32(token)),
    revoke: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
    sample: (random) => writeBech32('nsec', random.draw(bech32Alphabet, 52)),
  },
] satisfies readonly TokenFamily[]
