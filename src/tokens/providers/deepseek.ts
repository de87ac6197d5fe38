import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'deepseek-api-key',
    name: 'a DeepSeek API key',
    keywords: ['sk-'],
    form: /sk-[0-9a-f]{32}/,
    needs: ['deepseek'],
    floor: 'lowerHex',
    revoke: 'https://platform.deepseek.com/api_keys',
    sample: (random) => `sk-${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
