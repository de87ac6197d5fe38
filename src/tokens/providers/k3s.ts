import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // K10, the SHA-256 of the cluster's CA, a user and a password: https://docs.k3s.io/cli/token. RKE2 has the same.
    id: 'k3s-token',
    name: 'a K3s or RKE2 cluster token',
    keywords: ['::server:', '::node:'],
    form: /K10[0-9a-f]{64}::(?:server|node):[A-Za-z0-9._~+/=-]{16,128}/,
    boundary: 'own',
    floor: 'lowerHex',
    random: (token) => token.slice(token.lastIndexOf(':') + 1),
    opens: (token) => [{ what: 'role', value: token.split('::')[1]?.split(':')[0] ?? '' }],
    revoke: 'https://docs.k3s.io/cli/token#k3s-token-rotate',
    sample: (random) => `K10${random.draw(alphabets.lowerHex, 64)}::server:${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
