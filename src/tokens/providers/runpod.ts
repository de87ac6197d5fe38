import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // The tail of six is no CRC-32 of the body in the one sample known: shape alone.
    id: 'runpod-api-key',
    name: 'a RunPod API key',
    keywords: ['rpa_'],
    form: /rpa_[0-9A-Z]{40}[A-Za-z0-9]{6}/,
    random: (token) => token.slice(4, 44),
    floor: 'upperAlnum',
    revoke: 'https://console.runpod.io/user/settings',
    sample: (random) => `rpa_${random.draw(alphabets.upperAlnum, 40)}${random.draw(alphabets.base62, 6)}`,
  },
] satisfies readonly TokenFamily[]
