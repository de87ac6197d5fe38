import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'mailchimp-api-key',
    name: 'a Mailchimp API key',
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    form: /[0-9a-f]{32}-us[1-9][0-9]?/,
    random: (token) => token.slice(0, 32),
    floor: 'lowerHex',
    opens: (token) => [{ what: 'region', value: token.slice(33) }],
    revoke: 'https://admin.mailchimp.com/account/api/',
    sample: (random) => `${random.draw(alphabets.lowerHex, 32)}-us1${random.draw(alphabets.digits, 1)}`,
  },
] satisfies readonly TokenFamily[]
