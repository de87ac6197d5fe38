import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'airtable-personal-access-token',
    name: 'an Airtable personal access token',
    keywords: [],
    run: 64,
    form: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
    random: (token) => token.slice(-64),
    floor: 'lowerHex',
    revoke: 'https://airtable.com/create/tokens',
    sample: (random) => `pat${random.draw(alphabets.base62, 14)}.${random.draw(alphabets.lowerHex, 64)}`,
  },
] satisfies readonly TokenFamily[]
