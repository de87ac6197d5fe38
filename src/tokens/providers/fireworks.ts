import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'fireworks-api-key',
    name: 'a Fireworks AI API key',
    keywords: ['fw_'],
    form: /fw_[A-Za-z0-9]{24}/,
    floor: 'base62',
    revoke: 'https://app.fireworks.ai/settings/users/api-keys',
    sample: (random) => `fw_${random.draw(alphabets.base62, 24)}`,
  },
] satisfies readonly TokenFamily[]
