import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'infracost-api-key',
    name: 'an Infracost API key',
    keywords: ['ico-'],
    form: /ico-[A-Za-z0-9]{32}/,
    floor: 'base62',
    revoke: 'https://dashboard.infracost.io',
    sample: (random) => `ico-${random.draw(alphabets.base62, 32)}`,
  },
] satisfies readonly TokenFamily[]
