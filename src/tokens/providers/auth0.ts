import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'auth0-client-secret',
    name: 'an Auth0 client secret',
    keywords: [],
    form: /[A-Za-z0-9_-]{64}/,
    needs: ['auth0'],
    floor: 'base64url',
    revoke: 'https://manage.auth0.com',
    sample: (random) => random.draw(alphabets.base64url, 64),
  },
] satisfies readonly TokenFamily[]
