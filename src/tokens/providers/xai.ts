import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'xai-api-key',
    name: 'an xAI API key',
    keywords: ['xai-'],
    form: /xai-[A-Za-z0-9_-]{70,120}/,
    floor: 'base64url',
    revoke: 'https://console.x.ai/team/default/api-keys',
    sample: (random) => `xai-${random.draw(alphabets.base64url, 70)}`,
  },
] satisfies readonly TokenFamily[]
