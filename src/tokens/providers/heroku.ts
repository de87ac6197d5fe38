import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'heroku-api-key',
    name: 'a Heroku API key',
    keywords: ['HRKU-AA'],
    form: /HRKU-AA[A-Za-z0-9_-]{58}/,
    floor: 'base64url',
    revoke: 'https://dashboard.heroku.com/account',
    sample: (random) => `HRKU-AA${random.draw(alphabets.base64url, 58)}`,
  },
] satisfies readonly TokenFamily[]
