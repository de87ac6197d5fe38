import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'dynatrace-api-token',
    name: 'a Dynatrace API token',
    keywords: ['dt0c01.'],
    form: /dt0c01\.[A-Z2-7]{24}\.[A-Z2-7]{64}/,
    random: (token) => token.slice(-64),
    floor: 'base32',
    revoke: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    sample: (random) => `dt0c01.${random.draw(alphabets.base32, 24)}.${random.draw(alphabets.base32, 64)}`,
  },
  {
    id: 'dynatrace-platform-token',
    name: 'a Dynatrace platform token',
    keywords: ['dt0s16.', 'dt0s08.', 'dt0s01.'],
    form: /(?:dt0s16|dt0s08|dt0s01)\.[A-Z2-7]{8}\.[A-Z2-7]{64}/,
    random: (token) => token.slice(-64),
    floor: 'base32',
    revoke: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/platform-tokens',
    sample: (random) => `dt0s16.${random.draw(alphabets.base32, 8)}.${random.draw(alphabets.base32, 64)}`,
  },
] satisfies readonly TokenFamily[]
