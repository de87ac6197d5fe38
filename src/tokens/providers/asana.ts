import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'asana-personal-access-token',
    name: 'an Asana personal access token',
    keywords: [],
    run: 32,
    form: /[12]\/[0-9]{13,17}(?:\/[0-9]{13,17})?:[0-9a-f]{32}/,
    random: (token) => token.slice(-32),
    floor: 'lowerHex',
    revoke: 'https://app.asana.com/0/my-apps',
    sample: (random) => `1/${random.draw(alphabets.digits, 16)}:${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
