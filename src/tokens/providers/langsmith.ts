import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'langsmith-api-key',
    name: 'a LangSmith API key',
    keywords: ['lsv2_pt_', 'lsv2_sk_'],
    form: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
    random: (token) => token.slice(8, 40),
    floor: 'lowerHex',
    revoke: 'https://smith.langchain.com/settings',
    sample: (random) => `lsv2_pt_${random.draw(alphabets.lowerHex, 32)}_${random.draw(alphabets.lowerHex, 10)}`,
  },
] satisfies readonly TokenFamily[]
