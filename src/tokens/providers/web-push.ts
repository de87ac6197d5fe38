import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'vapid-private-key',
    name: 'a VAPID private key',
    keywords: [],
    needs: ['vapid_private', 'vapid-private', 'vapidprivate', 'vapid_secret'],
    form: /[A-Za-z0-9_-]{43}/,
    floor: 'base64url',
    revoke: 'https://datatracker.ietf.org/doc/html/rfc8292',
    sample: (random) => random.draw(alphabets.base64url, 43),
  },
] satisfies readonly TokenFamily[]
