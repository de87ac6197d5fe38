import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'elastic-cloud-api-key',
    name: 'an Elastic Cloud API key',
    keywords: ['essu_'],
    form: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/,
    floor: 'base64',
    revoke: 'https://cloud.elastic.co/account/keys',
    sample: (random) => `essu_${random.draw(alphabets.base64, 76)}`,
  },
] satisfies readonly TokenFamily[]
