import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'postman-api-key',
    name: 'a Postman API key',
    keywords: ['PMAK-'],
    form: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
    random: (token) => token.slice(-34),
    floor: 'lowerHex',
    revoke: 'https://go.postman.co/settings/me/api-keys',
    sample: (random) => `PMAK-${random.draw(alphabets.lowerHex, 24)}-${random.draw(alphabets.lowerHex, 34)}`,
  },
] satisfies readonly TokenFamily[]
