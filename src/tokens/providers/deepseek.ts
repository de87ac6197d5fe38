import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'deepseek-api-key',
    name: 'a DeepSeek API key',
    keywords: [],
    form: /sk-[0-9a-f]{32}/,
    needs: ['deepseek'],
    random: (token) => token.slice(3),
    floor: 'lowerHex',
    revoke: 'https://platform.deepseek.com/api_keys',
    sample: (random) => `sk-${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
