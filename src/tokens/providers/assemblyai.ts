import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'assemblyai-api-key',
    name: 'an AssemblyAI API key',
    keywords: [],
    form: /[0-9a-z]{32}/,
    needs: ['assemblyai', 'assembly_ai'],
    floor: 'lowerHex',
    revoke: 'https://www.assemblyai.com/app/api-keys',
    sample: (random) => random.draw(alphabets.lowerHex, 32),
  },
] satisfies readonly TokenFamily[]
