import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'netlify-personal-access-token',
    name: 'a Netlify personal access token',
    keywords: ['nfp_'],
    form: /nfp_[A-Za-z0-9]{36}/,
    floor: 'base62',
    revoke: 'https://app.netlify.com/user/applications',
    sample: (random) => `nfp_${random.draw(alphabets.base62, 36)}`,
  },
] satisfies readonly TokenFamily[]
