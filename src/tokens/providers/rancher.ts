import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'rancher-api-token',
    name: 'a Rancher API token',
    keywords: ['token-'],
    form: /token-[0-9a-z]{5}:[0-9a-z]{54}/,
    random: (token) => token.slice(12),
    floor: 'lowerAlnum',
    revoke: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    sample: (random) => `token-${random.draw(alphabets.lowerAlnum, 5)}:${random.draw(alphabets.lowerAlnum, 54)}`,
  },
] satisfies readonly TokenFamily[]
