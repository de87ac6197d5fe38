import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'harness-api-key',
    name: 'a Harness API key',
    keywords: ['pat.', 'sat.'],
    form: /(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
    random: (token) => token.slice(4, 26),
    floor: 'base64url',
    revoke: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    sample: (random) =>
      `pat.${random.draw(alphabets.base64url, 22)}.${random.draw(alphabets.lowerHex, 24)}.${random.draw(alphabets.base62, 20)}`,
  },
] satisfies readonly TokenFamily[]
