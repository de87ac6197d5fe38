import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'minimax-api-key',
    name: 'a MiniMax API key',
    keywords: ['sk-api-'],
    form: /sk-api-[A-Za-z0-9_-]{119}/,
    floor: 'base64url',
    revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    sample: (random) => `sk-api-${random.draw(alphabets.base64url, 119)}`,
  },
] satisfies readonly TokenFamily[]
