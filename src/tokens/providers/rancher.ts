import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'rancher-api-token',
    name: 'a Rancher API token',
    keywords: ['token-', 'kubeconfig-'],
    form: /(?:token-[0-9a-z]{5}|kubeconfig-[0-9a-z-]{3,40}):[0-9a-z]{54}/,
    random: (token) => token.slice(token.indexOf(':') + 1),
    opens: (token) => [{ what: 'key', value: token.slice(0, token.indexOf(':')) }],
    floor: 'lowerAlnum',
    revoke: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    sample: (random) => `token-${random.draw(alphabets.lowerAlnum, 5)}:${random.draw(alphabets.lowerAlnum, 54)}`,
  },
] satisfies readonly TokenFamily[]
