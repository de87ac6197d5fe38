import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'elevenlabs-api-key',
    name: 'an ElevenLabs API key',
    keywords: ['sk_'],
    form: /sk_[0-9a-f]{48}/,
    floor: 'lowerHex',
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    sample: (random) => `sk_${random.draw(alphabets.lowerHex, 48)}`,
  },
] satisfies readonly TokenFamily[]
