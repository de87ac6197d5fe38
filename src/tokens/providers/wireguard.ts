import type { TokenFamily } from '../family.ts'

export default [
  {
    // 32 bytes; the same shape under PublicKey is public.
    id: 'wireguard-private-key',
    name: 'a WireGuard private or preshared key',
    keywords: [],
    form: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9+/=])/,
    needs: ['privatekey', 'private_key', 'private-key', 'presharedkey', 'preshared_key', 'preshared-key'],
    random: (token) => token.slice(0, 42),
    floor: 'base64',
    revoke: 'https://www.wireguard.com/quickstart/',
    sample: (random) => Buffer.from(random.bytes(32)).toString('base64'),
  },
] satisfies readonly TokenFamily[]
