import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'digitalocean-personal-access-token',
    name: 'a DigitalOcean personal access token',
    keywords: ['dop_v1_'],
    form: /dop_v1_[0-9a-f]{64}/,
    floor: 'lowerHex',
    revoke: 'https://cloud.digitalocean.com/account/api/tokens',
    sample: (random) => `dop_v1_${random.draw(alphabets.lowerHex, 64)}`,
  },
  {
    id: 'digitalocean-oauth-token',
    name: 'a DigitalOcean OAuth token',
    keywords: ['doo_v1_'],
    form: /doo_v1_[0-9a-f]{64}/,
    floor: 'lowerHex',
    revoke: 'https://cloud.digitalocean.com/account/api/tokens',
    sample: (random) => `doo_v1_${random.draw(alphabets.lowerHex, 64)}`,
  },
  {
    id: 'digitalocean-refresh-token',
    name: 'a DigitalOcean refresh token',
    keywords: ['dor_v1_'],
    form: /dor_v1_[0-9a-f]{64}/,
    floor: 'lowerHex',
    revoke: 'https://cloud.digitalocean.com/account/api/tokens',
    sample: (random) => `dor_v1_${random.draw(alphabets.lowerHex, 64)}`,
  },
] satisfies readonly TokenFamily[]
