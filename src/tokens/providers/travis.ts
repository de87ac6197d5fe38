import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'travis-api-token',
    name: 'a Travis CI API token',
    keywords: [],
    form: /[A-Za-z0-9_-]{22}/,
    needs: ['travis_token', 'travis-token', 'travis_api_token', 'travis_access_token'],
    floor: 'base64url',
    revoke: 'https://app.travis-ci.com/account/preferences',
    sample: (random) => random.draw(alphabets.base64url, 22),
  },
] satisfies readonly TokenFamily[]
