import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'paypal-braintree-access-token',
    name: 'a PayPal Braintree access token',
    keywords: ['access_token$production$', 'access_token$sandbox$'],
    form: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
    random: (token) => token.slice(-32),
    floor: 'lowerHex',
    opens: (token) => [{ what: 'scope', value: token.split('$')[1] ?? '' }],
    revoke: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    sample: (random) => `access_token$production$${random.draw(alphabets.lowerAlnum, 16)}$${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    // The client's id is as long and begins with A.
    id: 'paypal-client-secret',
    name: 'a PayPal client secret',
    keywords: [],
    needs: ['paypal'],
    form: /E[A-Za-z0-9_-]{59}(?:[A-Za-z0-9_-]{20})?/,
    floor: 'base64url',
    revoke: 'https://developer.paypal.com/dashboard/applications',
    sample: (random) => `E${random.draw(alphabets.base64url, 78)}${random.draw(alphabets.base62, 1)}`,
  },
] satisfies readonly TokenFamily[]
