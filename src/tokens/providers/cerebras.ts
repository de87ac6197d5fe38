import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'cerebras-api-key',
    name: 'a Cerebras API key',
    keywords: ['csk-'],
    form: /csk-[0-9a-z]{48}/,
    floor: 'lowerAlnum',
    revoke: 'https://cloud.cerebras.ai/platform',
    sample: (random) => `csk-${random.draw(alphabets.lowerAlnum, 48)}`,
  },
] satisfies readonly TokenFamily[]
