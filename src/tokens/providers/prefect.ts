import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'prefect-api-key',
    name: 'a Prefect API key',
    keywords: ['pnu_'],
    form: /pnu_[A-Za-z0-9]{36}/,
    floor: 'base62',
    revoke: 'https://app.prefect.cloud/my/api-keys',
    sample: (random) => `pnu_${random.draw(alphabets.base62, 36)}`,
  },
] satisfies readonly TokenFamily[]
