import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'together-api-key',
    name: 'a Together AI API key',
    keywords: ['tgp_v1_'],
    form: /tgp_v1_[A-Za-z0-9_-]{43}/,
    floor: 'base64url',
    revoke: 'https://api.together.ai/settings/api-keys',
    sample: (random) => `tgp_v1_${random.draw(alphabets.base64url, 43)}`,
  },
  {
    id: 'together-legacy-api-key',
    name: 'a Together AI API key of the old form',
    keywords: [],
    form: /[0-9a-f]{64}/,
    needs: ['together_api_key', 'togetherai', 'together_ai'],
    floor: 'lowerHex',
    revoke: 'https://api.together.ai/settings/api-keys',
    sample: (random) => random.draw(alphabets.lowerHex, 64),
  },
] satisfies readonly TokenFamily[]
