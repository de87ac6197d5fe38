import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'buildkite-api-token',
    name: 'a Buildkite API access token',
    keywords: ['bkua_'],
    form: /bkua_[0-9a-f]{40}/,
    floor: 'lowerHex',
    revoke: 'https://buildkite.com/user/api-access-tokens',
    sample: (random) => `bkua_${random.draw(alphabets.lowerHex, 40)}`,
  },
] satisfies readonly TokenFamily[]
