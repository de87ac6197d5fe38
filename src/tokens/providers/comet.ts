import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'comet-api-key',
    name: 'a Comet API key',
    keywords: [],
    form: /[A-Za-z0-9]{25,64}/,
    needs: ['comet_api_key', 'comet-api-key'],
    floor: 'base62',
    revoke: 'https://www.comet.com/account-settings/apiKeys',
    sample: (random) => random.draw(alphabets.base62, 25),
  },
] satisfies readonly TokenFamily[]
