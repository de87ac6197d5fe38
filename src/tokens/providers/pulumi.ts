import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'pulumi-access-token',
    name: 'a Pulumi access token',
    keywords: ['pul-'],
    form: /pul-[0-9a-f]{40}/,
    floor: 'lowerHex',
    revoke: 'https://app.pulumi.com/account/tokens',
    sample: (random) => `pul-${random.draw(alphabets.lowerHex, 40)}`,
  },
] satisfies readonly TokenFamily[]
