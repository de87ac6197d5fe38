import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'firecrawl-api-key',
    name: 'a Firecrawl API key',
    keywords: ['fc-'],
    form: /fc-[0-9a-f]{32}/,
    floor: 'lowerHex',
    revoke: 'https://www.firecrawl.dev/app/api-keys',
    sample: (random) => `fc-${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
