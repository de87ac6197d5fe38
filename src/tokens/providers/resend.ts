import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'resend-api-key',
    name: 'a Resend API key',
    keywords: ['re_'],
    form: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
    random: (token) => token.slice(-24),
    floor: 'base62',
    revoke: 'https://resend.com/api-keys',
    sample: (random) => `re_${random.draw(alphabets.base62, 8)}_${random.draw(alphabets.base62, 24)}`,
  },
] satisfies readonly TokenFamily[]
