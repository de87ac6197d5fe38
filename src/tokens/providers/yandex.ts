import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'yandex-api-key',
    name: 'a Yandex Cloud API key',
    keywords: ['AQVN'],
    form: /AQVN[A-Za-z0-9_-]{35,38}/,
    floor: 'base64url',
    revoke: 'https://yandex.cloud/en/docs/iam/operations/authentication/manage-api-keys',
    sample: (random) => `AQVN${random.draw(alphabets.base64url, 35)}`,
  },
] satisfies readonly TokenFamily[]
