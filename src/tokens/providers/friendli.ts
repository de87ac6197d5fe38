import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'friendli-token',
    name: 'a Friendli token',
    keywords: ['flp_'],
    form: /flp_[A-Za-z0-9]{46}/,
    floor: 'base62',
    revoke: 'https://friendli.ai/suite/setting/tokens',
    sample: (random) => `flp_${random.draw(alphabets.base62, 46)}`,
  },
] satisfies readonly TokenFamily[]
