import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'mailchimp-api-key',
    name: 'a Mailchimp API key',
    keywords: ['-us'],
    form: /[0-9a-f]{32}-us[0-9]{1,2}/,
    random: (token) => token.slice(0, 32),
    floor: 'lowerHex',
    revoke: 'https://admin.mailchimp.com/account/api/',
    sample: (random) => `${random.draw(alphabets.lowerHex, 32)}-us${random.draw(alphabets.digits, 2)}`,
  },
] satisfies readonly TokenFamily[]
