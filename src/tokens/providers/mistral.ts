import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'mistral-api-key',
    name: 'a Mistral API key',
    keywords: [],
    form: /[A-Za-z0-9]{32}/,
    needs: ['mistral'],
    floor: 'base62',
    revoke: 'https://console.mistral.ai/api-keys',
    sample: (random) => random.draw(alphabets.base62, 32),
  },
] satisfies readonly TokenFamily[]
