import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'perplexity-api-key',
    name: 'a Perplexity API key',
    keywords: ['pplx-'],
    form: /pplx-[A-Za-z0-9]{48}/,
    floor: 'base62',
    revoke: 'https://www.perplexity.ai/account/api/keys',
    sample: (random) => `pplx-${random.draw(alphabets.base62, 48)}`,
  },
] satisfies readonly TokenFamily[]
