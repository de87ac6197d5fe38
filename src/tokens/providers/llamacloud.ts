import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'llamacloud-api-key',
    name: 'a LlamaCloud API key',
    keywords: ['llx-'],
    form: /llx-[A-Za-z0-9_-]{48}/,
    floor: 'base64url',
    revoke: 'https://cloud.llamaindex.ai/api-key',
    sample: (random) => `llx-${random.draw(alphabets.base64url, 48)}`,
  },
] satisfies readonly TokenFamily[]
