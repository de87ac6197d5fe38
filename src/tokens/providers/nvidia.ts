import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Text } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://org.ngc.nvidia.com/setup/api-keys'

export default [
  {
    id: 'nvidia-api-key',
    name: 'an NVIDIA API key',
    keywords: ['nvapi-'],
    form: /nvapi-[A-Za-z0-9_-]{60,70}/,
    floor: 'base64url',
    revoke,
    sample: (random) => `nvapi-${random.draw(alphabets.base64url, 64)}`,
  },
  {
    id: 'nvidia-ngc-legacy-key',
    name: 'an NVIDIA NGC API key of the old form',
    keywords: [],
    run: 84,
    // Base64 of 26 characters, a colon and a UUID.
    form: /[A-Za-z0-9]{84}/,
    floor: 'lowerAlnum',
    random: (token) => (decodeBase64Text(token) ?? '').slice(0, 26),
    prove: (token) => provenIf(/^[0-9a-z]{26}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(decodeBase64Text(token) ?? '')),
    refutationSilences: true,
    revoke,
    sample: (random) => {
      const uuid = [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-')
      return Buffer.from(`${random.draw(alphabets.lowerAlnum, 26)}:${uuid}`).toString('base64')
    },
  },
] satisfies readonly TokenFamily[]
