import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'crates-api-token',
    name: 'a crates.io API token',
    keywords: ['cio'],
    form: /cio[A-Za-z0-9]{32}/,
    floor: 'base62',
    revoke: 'https://crates.io/settings/tokens',
    sample: (random) => `cio${random.draw(alphabets.base62, 32)}`,
  },
] satisfies readonly TokenFamily[]
