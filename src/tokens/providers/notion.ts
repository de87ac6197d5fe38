import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'notion-integration-token',
    name: 'a Notion integration token',
    keywords: ['ntn_'],
    form: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
    random: (token) => token.slice(-35),
    floor: 'base62',
    revoke: 'https://www.notion.so/profile/integrations',
    sample: (random) => `ntn_${random.draw(alphabets.digits, 11)}${random.draw(alphabets.base62, 35)}`,
  },
  {
    id: 'notion-legacy-integration-token',
    name: 'a Notion integration token of the old form',
    keywords: ['secret_'],
    form: /secret_[A-Za-z0-9]{43}/,
    floor: 'base62',
    revoke: 'https://www.notion.so/profile/integrations',
    sample: (random) => `secret_${random.draw(alphabets.base62, 43)}`,
  },
] satisfies readonly TokenFamily[]
