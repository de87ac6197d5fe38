import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'deno-deploy-token',
    name: 'a Deno Deploy token',
    keywords: ['ddp_', 'ddw_'],
    form: /(?:ddp|ddw)_[A-Za-z0-9]{36}/,
    floor: 'base62',
    revoke: 'https://dash.deno.com/account#access-tokens',
    sample: (random) => `ddp_${random.draw(alphabets.base62, 36)}`,
  },
] satisfies readonly TokenFamily[]
