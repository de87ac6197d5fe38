import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'jina-api-key',
    name: 'a Jina AI API key',
    keywords: ['jina_'],
    form: /jina_[A-Za-z0-9]{60}/,
    floor: 'base62',
    revoke: 'https://jina.ai/api-dashboard/key-manager',
    sample: (random) => `jina_${random.draw(alphabets.base62, 60)}`,
  },
] satisfies readonly TokenFamily[]
