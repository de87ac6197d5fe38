import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'zhipu-api-key',
    name: 'a Zhipu AI API key',
    keywords: [],
    form: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
    needs: ['zhipu', 'zai', 'glm', 'bigmodel'],
    random: (token) => token.slice(0, 32),
    floor: 'lowerHex',
    revoke: 'https://z.ai/manage-apikey/apikey-list',
    sample: (random) => `${random.draw(alphabets.lowerHex, 32)}.${random.draw(alphabets.base62, 16)}`,
  },
] satisfies readonly TokenFamily[]
