import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Text } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

export default [
  {
    id: 'jfrog-reference-token',
    name: 'a JFrog reference token',
    keywords: ['cmVmdGtuOj'],
    form: /cmVmdGtuOj[A-Za-z0-9+/]{50,70}={0,2}/,
    floor: 'base62',
    random: (token) => (decodeBase64Text(token) ?? token).replace(/^.*:/, ''),
    prove: (token) => provenIf(/^reftkn:[0-9]{1,3}:[0-9]{1,12}:[A-Za-z0-9_/+-]{16,64}$/.test(decodeBase64Text(token) ?? '')),
    revoke,
    sample: (random) => {
      const text = `reftkn:01:${random.draw(alphabets.digits, 10)}:${random.draw(alphabets.base62, 27)}`
      return Buffer.from(text).toString('base64')
    },
  },
  {
    id: 'jfrog-api-key',
    name: 'a JFrog API key',
    keywords: ['AKCp'],
    // 54 bytes in base58; no checksum of it is known.
    form: /AKCp[1-9A-HJ-NP-Za-km-z]{69}/,
    floor: 'base62',
    revoke,
    sample: (random) => `AKCp${random.draw(base58, 69)}`,
  },
] satisfies readonly TokenFamily[]
