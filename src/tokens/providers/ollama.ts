import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'ollama-api-key',
    name: 'an Ollama API key',
    keywords: [],
    form: /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/,
    needs: ['ollama'],
    random: (token) => token.slice(0, 32),
    floor: 'lowerHex',
    revoke: 'https://ollama.com/settings/keys',
    sample: (random) => `${random.draw(alphabets.lowerHex, 32)}.${random.draw(alphabets.base64url, 24)}`,
  },
] satisfies readonly TokenFamily[]
