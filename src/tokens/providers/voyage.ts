import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'voyage-api-key',
    name: 'a Voyage AI API key',
    keywords: [],
    form: /pa-[A-Za-z0-9_-]{43}/,
    needs: ['voyage'],
    random: (token) => token.slice(3),
    floor: 'base64url',
    revoke: 'https://dashboard.voyageai.com/organization/api-keys',
    sample: (random) => `pa-${random.draw(alphabets.base64url, 43)}`,
  },
] satisfies readonly TokenFamily[]
