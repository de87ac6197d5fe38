import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'openrouter-api-key',
    name: 'an OpenRouter API key',
    keywords: ['sk-or-v1-'],
    form: /sk-or-v1-[0-9a-f]{64}/,
    floor: 'lowerHex',
    revoke: 'https://openrouter.ai/settings/keys',
    sample: (random) => `sk-or-v1-${random.draw(alphabets.lowerHex, 64)}`,
  },
] satisfies readonly TokenFamily[]
