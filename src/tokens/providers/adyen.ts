import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'adyen-api-key',
    name: 'an Adyen API key',
    keywords: ['hmf'],
    // Base64 of a sealed blob that begins alike, a hyphen, more of it.
    form: /AQE[a-z]hmf[A-Za-z0-9+/]{60,200}={0,2}(?:-[A-Za-z0-9+/]{20,80}={0,2})?/,
    floor: 'base64',
    random: (token) => token.slice(7, 67),
    revoke: 'https://docs.adyen.com/development-resources/api-credentials/',
    sample: (random) => `AQEyhmf${random.draw(alphabets.base64, 85)}-${random.draw(alphabets.base64, 43)}=`,
  },
] satisfies readonly TokenFamily[]
