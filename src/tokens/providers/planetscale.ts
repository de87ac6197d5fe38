import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'planetscale-service-token',
    name: 'a PlanetScale service token',
    keywords: ['pscale_tkn_'],
    form: /pscale_tkn_[A-Za-z0-9_.=-]{32,64}/,
    floor: 'base64url',
    revoke: 'https://app.planetscale.com',
    sample: (random) => `pscale_tkn_${random.draw(alphabets.base64url, 43)}`,
  },
  {
    id: 'planetscale-password',
    name: 'a PlanetScale database password',
    keywords: ['pscale_pw_'],
    form: /pscale_pw_[A-Za-z0-9_.=-]{32,64}/,
    floor: 'base64url',
    revoke: 'https://app.planetscale.com',
    sample: (random) => `pscale_pw_${random.draw(alphabets.base64url, 43)}`,
  },
  {
    id: 'planetscale-oauth-token',
    name: 'a PlanetScale OAuth token',
    keywords: ['pscale_oauth_'],
    form: /pscale_oauth_[A-Za-z0-9_.=-]{32,64}/,
    floor: 'base64url',
    revoke: 'https://app.planetscale.com',
    sample: (random) => `pscale_oauth_${random.draw(alphabets.base64url, 43)}`,
  },
] satisfies readonly TokenFamily[]
