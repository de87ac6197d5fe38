import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'sourcegraph-access-token',
    name: 'a Sourcegraph access token',
    keywords: ['sgp_'],
    form: /sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}/,
    random: (token) => token.slice(-40),
    floor: 'lowerHex',
    revoke: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    sample: (random) => `sgp_${random.draw(alphabets.lowerHex, 16)}_${random.draw(alphabets.lowerHex, 40)}`,
  },
] satisfies readonly TokenFamily[]
