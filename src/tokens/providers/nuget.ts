import type { RandomSource, TokenFamily } from '../family.ts'

/** The alphabets of its characters, in order: NuGetApiKey of microsoft/security-utilities. */
const places = ['a-p', 'any', 'aq', 'any', 'eu', 'odd', 'a-p', 'any', 'last'] as const
const alphabetOf = {
  any: 'abcdefghijklmnopqrstuvwxyz234567',
  'a-p': 'abcdefghijklmnop',
  aq: 'aq',
  eu: 'eu',
  odd: 'bdfhjlnprtvxz357',
  last: 'aeimquy4',
}
const lengths = [1, 15, 1, 11, 1, 1, 1, 11, 1]

function write(random: RandomSource): string {
  return `oy2${places.map((place, index) => random.draw(alphabetOf[place], lengths[index] ?? 0)).join('')}`
}

export default [
  {
    id: 'nuget-api-key',
    name: 'a NuGet API key',
    keywords: ['oy2'],
    // Base32 of bytes whose version bits are fixed: hence the narrow places.
    form: /oy2[a-p][0-9a-z]{15}[aq][0-9a-z]{11}[eu][bdfhjlnprtvxz357][a-p][0-9a-z]{11}[aeimquy4]/,
    floor: 'lowerAlnum',
    revoke: 'https://www.nuget.org/account/apikeys',
    sample: write,
  },
] satisfies readonly TokenFamily[]
