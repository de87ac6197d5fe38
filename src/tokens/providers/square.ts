import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'square-access-token',
    name: 'a Square access token',
    keywords: ['EAAA'],
    form: /EAAA[A-Za-z0-9_-]{60}/,
    floor: 'base64url',
    revoke: 'https://developer.squareup.com/apps',
    sample: (random) => `EAAA${random.draw(alphabets.base64url, 60)}`,
  },
  {
    id: 'square-oauth-secret',
    name: 'a Square OAuth secret',
    keywords: ['sq0csp-'],
    form: /sq0csp-[A-Za-z0-9_-]{43}/,
    floor: 'base64url',
    revoke: 'https://developer.squareup.com/apps',
    sample: (random) => `sq0csp-${random.draw(alphabets.base64url, 43)}`,
  },
] satisfies readonly TokenFamily[]
