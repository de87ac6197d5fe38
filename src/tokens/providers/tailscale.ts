import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'tailscale-key',
    name: 'a Tailscale key',
    keywords: ['tskey-'],
    form: /tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,48}/,
    random: (token) => token.replace(/^.*-/, ''),
    floor: 'base62',
    opens: (token) => [{ what: 'scope', value: token.split('-')[1] ?? '' }],
    revoke: 'https://login.tailscale.com/admin/settings/keys',
    sample: (random) => `tskey-auth-k${random.draw(alphabets.base62, 11)}CNTRL-${random.draw(alphabets.base62, 32)}`,
  },
] satisfies readonly TokenFamily[]
