import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Text } from '../proofs/base64.ts'

export default [
  {
    id: 'workos-api-key',
    name: 'a WorkOS or Highnote API key',
    keywords: ['_a2V5X'],
    form: /[rs]k_(?:live|test)_a2V5X[A-Za-z0-9+/]{40,240}={0,2}/,
    floor: 'base64',
    random: (token) => token.slice(-32).replace(/=+$/, ''),
    // Base64 of `key_`, an id and a secret; how the two are parted is written down nowhere, so other text proves nothing either way.
    prove: (token) => (/^key_[0-9A-Z]{26}[^0-9A-Za-z]/.test(decodeBase64Text(token.slice(8)) ?? '') ? 'confirmed' : 'unknown'),
    revoke: 'https://dashboard.workos.com/api-keys',
    sample: (random) => {
      const text = `key_01${random.draw(alphabets.upperAlnum, 24)},${random.draw(alphabets.base62, 25)}`
      return `sk_live_${Buffer.from(text).toString('base64')}`
    },
  },
] satisfies readonly TokenFamily[]
