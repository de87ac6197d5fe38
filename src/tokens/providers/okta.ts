import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'okta-api-token',
    name: 'an Okta API token',
    keywords: [],
    form: /00[A-Za-z0-9_-]{40}/,
    needs: ['okta'],
    random: (token) => token.slice(2),
    floor: 'base64url',
    revoke: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    sample: (random) => `00${random.draw(alphabets.base64url, 40)}`,
  },
] satisfies readonly TokenFamily[]
