import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'neon-api-key',
    name: 'a Neon API key',
    keywords: ['napi_'],
    form: /napi_[0-9a-z]{64}/,
    floor: 'lowerAlnum',
    revoke: 'https://console.neon.tech/app/settings/api-keys',
    sample: (random) => `napi_${random.draw(alphabets.lowerAlnum, 64)}`,
  },
] satisfies readonly TokenFamily[]
