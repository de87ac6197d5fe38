import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'cohere-api-key',
    name: 'a Cohere API key',
    keywords: [],
    form: /[A-Za-z0-9]{40}/,
    needs: ['cohere', 'co_api_key'],
    floor: 'base62',
    revoke: 'https://dashboard.cohere.com/api-keys',
    sample: (random) => random.draw(alphabets.base62, 40),
  },
] satisfies readonly TokenFamily[]
