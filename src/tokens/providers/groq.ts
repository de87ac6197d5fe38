import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'groq-api-key',
    name: 'a Groq API key',
    keywords: ['gsk_'],
    // Base64 of "XgroqX" stands in the middle, in one of its three shifts.
    form: /gsk_(?=[A-Za-z0-9]{10,40}(?:WGdyb3FY|hncm9xW|YZ3JvcV))[A-Za-z0-9]{52}/,
    floor: 'base62',
    random: (token) => token.slice(4).replace('WGdyb3FY', ''),
    revoke: 'https://console.groq.com/keys',
    sample: (random) => `gsk_${random.draw(alphabets.base62, 20)}WGdyb3FY${random.draw(alphabets.base62, 24)}`,
  },
] satisfies readonly TokenFamily[]
