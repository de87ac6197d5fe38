import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'moonshot-api-key',
    name: 'a Moonshot AI API key',
    keywords: [],
    form: /sk-[A-Za-z0-9]{48}/,
    needs: ['moonshot', 'kimi'],
    random: (token) => token.slice(3),
    floor: 'base62',
    revoke: 'https://platform.moonshot.ai/console/api-keys',
    sample: (random) => `sk-${random.draw(alphabets.base62, 48)}`,
  },
] satisfies readonly TokenFamily[]
