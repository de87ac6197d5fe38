import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'brevo-api-key',
    name: 'a Brevo API key',
    keywords: ['xkeysib-'],
    form: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    random: (token) => token.slice(8, 72),
    floor: 'lowerHex',
    revoke: 'https://app.brevo.com/settings/keys/api',
    sample: (random) => `xkeysib-${random.draw(alphabets.lowerHex, 64)}-${random.draw(alphabets.base62, 16)}`,
  },
] satisfies readonly TokenFamily[]
