import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'mailgun-api-key',
    name: 'a Mailgun API key',
    keywords: [],
    form: /key-[0-9a-f]{32}/,
    needs: ['mailgun'],
    random: (token) => token.slice(4),
    floor: 'lowerHex',
    revoke: 'https://app.mailgun.com/settings/api_security',
    sample: (random) => `key-${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
