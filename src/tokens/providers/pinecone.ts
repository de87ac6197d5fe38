import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'pinecone-api-key',
    name: 'a Pinecone API key',
    keywords: ['pcsk_'],
    form: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
    random: (token) => token.slice(-63),
    floor: 'base62',
    revoke: 'https://app.pinecone.io/organizations/-/projects/-/keys',
    sample: (random) => `pcsk_${random.draw(alphabets.base62, 5)}_${random.draw(alphabets.base62, 63)}`,
  },
  {
    id: 'pinecone-legacy-api-key',
    name: 'a Pinecone API key of the old form',
    keywords: [],
    form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    needs: ['pinecone'],
    random: (token) => token.replaceAll('-', ''),
    floor: 'lowerHex',
    revoke: 'https://app.pinecone.io/organizations/-/projects/-/keys',
    sample: (random) => [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-'),
  },
] satisfies readonly TokenFamily[]
