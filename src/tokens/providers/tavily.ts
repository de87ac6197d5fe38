import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'tavily-api-key',
    name: 'a Tavily API key',
    keywords: ['tvly-'],
    form: /tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{32,40}/,
    random: (token) => token.replace(/^tvly-(?:dev-|prod-)?/, ''),
    floor: 'base62',
    revoke: 'https://app.tavily.com/home',
    sample: (random) => `tvly-dev-${random.draw(alphabets.base62, 32)}`,
  },
] satisfies readonly TokenFamily[]
