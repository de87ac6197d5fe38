import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'deepgram-api-key',
    name: 'a Deepgram API key',
    keywords: [],
    form: /[0-9a-f]{40}/,
    needs: ['deepgram'],
    floor: 'lowerHex',
    revoke: 'https://console.deepgram.com',
    sample: (random) => random.draw(alphabets.lowerHex, 40),
  },
] satisfies readonly TokenFamily[]
