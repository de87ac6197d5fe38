import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'sendgrid-api-key',
    name: 'a SendGrid API key',
    keywords: ['SG.'],
    form: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    random: (token) => token.slice(-43),
    floor: 'base64url',
    revoke: 'https://app.sendgrid.com/settings/api_keys',
    sample: (random) => `SG.${random.draw(alphabets.base64url, 22)}.${random.draw(alphabets.base64url, 43)}`,
  },
] satisfies readonly TokenFamily[]
