import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'linear-api-key',
    name: 'a Linear API key',
    keywords: ['lin_api_'],
    form: /lin_api_[A-Za-z0-9]{40}/,
    floor: 'base62',
    revoke: 'https://linear.app/settings/account/security',
    sample: (random) => `lin_api_${random.draw(alphabets.base62, 40)}`,
  },
] satisfies readonly TokenFamily[]
