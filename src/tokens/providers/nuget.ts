import type { TokenFamily } from '../family.ts'

export default [
  {
    id: 'nuget-api-key',
    name: 'a NuGet API key',
    keywords: ['oy2'],
    // Base32 in small letters.
    form: /oy2[a-z2-7]{43}/,
    floor: 'base32',
    revoke: 'https://www.nuget.org/account/apikeys',
    sample: (random) => `oy2${random.draw('abcdefghijklmnopqrstuvwxyz234567', 43)}`,
  },
] satisfies readonly TokenFamily[]
