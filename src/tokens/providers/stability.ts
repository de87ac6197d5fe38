import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'stability-api-key',
    name: 'a Stability AI API key',
    keywords: [],
    form: /sk-[A-Za-z0-9]{48}/,
    needs: ['stability'],
    random: (token) => token.slice(3),
    floor: 'base62',
    revoke: 'https://platform.stability.ai/account/keys',
    sample: (random) => `sk-${random.draw(alphabets.base62, 48)}`,
  },
] satisfies readonly TokenFamily[]
