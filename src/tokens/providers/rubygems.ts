import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'rubygems-api-key',
    name: 'a RubyGems API key',
    keywords: ['rubygems_'],
    form: /rubygems_[0-9a-f]{48}/,
    floor: 'lowerHex',
    revoke: 'https://rubygems.org/profile/api_keys',
    sample: (random) => `rubygems_${random.draw(alphabets.lowerHex, 48)}`,
  },
] satisfies readonly TokenFamily[]
