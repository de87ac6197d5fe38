import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // The tail of six is no CRC-32 of the body (recomputed): shape alone.
    id: 'cloudsmith-api-key',
    name: 'a Cloudsmith API key',
    keywords: ['csa_'],
    form: /csa_[0-9a-f]{30}[A-Za-z0-9]{6}/,
    random: (token) => token.slice(4, 34),
    floor: 'lowerHex',
    revoke: 'https://cloudsmith.io/user/settings/api/',
    sample: (random) => `csa_${random.draw(alphabets.lowerHex, 30)}${random.draw(alphabets.base62, 6)}`,
  },
] satisfies readonly TokenFamily[]
