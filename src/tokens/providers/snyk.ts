import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'snyk-api-token',
    name: 'a Snyk API token',
    keywords: [],
    form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    needs: ['snyk'],
    random: (token) => token.replaceAll('-', ''),
    floor: 'lowerHex',
    revoke: 'https://app.snyk.io/account',
    sample: (random) => [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-'),
  },
] satisfies readonly TokenFamily[]
