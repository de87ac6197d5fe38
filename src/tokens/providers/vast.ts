import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'vast-api-key',
    name: 'a Vast.ai API key',
    keywords: [],
    form: /[0-9a-f]{64}/,
    needs: ['vast_api_key', 'vastai', 'vast.ai'],
    floor: 'lowerHex',
    revoke: 'https://cloud.vast.ai/manage-keys/',
    sample: (random) => random.draw(alphabets.lowerHex, 64),
  },
] satisfies readonly TokenFamily[]
