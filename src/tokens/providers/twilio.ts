import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // The API key's own id: the account's (AC and 32 hex digits) is no secret at all.
    id: 'twilio-api-key',
    name: 'a Twilio API key',
    keywords: [],
    run: 34,
    form: /SK[0-9a-f]{32}/,
    random: (token) => token.slice(2),
    floor: 'lowerHex',
    revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    sample: (random) => `SK${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    id: 'twilio-auth-token',
    name: 'a Twilio auth token',
    keywords: [],
    form: /[0-9a-f]{32}/,
    needs: ['twilio_auth_token', 'twilio-auth-token', 'twilioauthtoken'],
    floor: 'lowerHex',
    revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    sample: (random) => random.draw(alphabets.lowerHex, 32),
  },
] satisfies readonly TokenFamily[]
