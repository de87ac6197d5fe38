import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'baseten-api-key',
    name: 'a Baseten API key',
    keywords: [],
    form: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    needs: ['baseten'],
    random: (token) => token.slice(9),
    floor: 'base62',
    revoke: 'https://app.baseten.co/settings/api_keys',
    sample: (random) => `${random.draw(alphabets.base62, 8)}.${random.draw(alphabets.base62, 32)}`,
  },
] satisfies readonly TokenFamily[]
