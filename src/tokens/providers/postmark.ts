import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'postmark-server-token',
    name: 'a Postmark server token',
    keywords: [],
    form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    needs: ['postmark'],
    random: (token) => token.replaceAll('-', ''),
    floor: 'lowerHex',
    revoke: 'https://account.postmarkapp.com/servers',
    sample: (random) => [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-'),
  },
] satisfies readonly TokenFamily[]
