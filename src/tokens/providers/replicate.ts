import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'replicate-api-token',
    name: 'a Replicate API token',
    keywords: ['r8_'],
    form: /r8_[A-Za-z0-9]{37}/,
    floor: 'base62',
    revoke: 'https://replicate.com/account/api-tokens',
    sample: (random) => `r8_${random.draw(alphabets.base62, 37)}`,
  },
] satisfies readonly TokenFamily[]
