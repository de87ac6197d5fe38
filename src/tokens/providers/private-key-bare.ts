import type { TokenFamily } from '../family.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { proveKeyBytes } from '../proofs/pem.ts'
import { provenIf } from '../proofs/verdict.ts'

/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export default [
  {
    id: 'bare-private-key',
    name: 'a private key without its first and last line',
    // What the encodings of keys say of themselves: PKCS8 of RSA, of two curves and of Ed25519, PKCS1 of 1,024 bits and more, SEC1.
    keywords: [
      'ADANBgkqhkiG9w0BAQEFAASC',
      'AgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w',
      'AgEAMBAGByqGSM49AgEGBSuBBAAiBIGe',
      'MC4CAQAwBQYDK2VwBCIEI',
      'IBAAKCAQEA',
      'IBAAKCAgEA',
      'IBAAKCAYEA',
      'IBAAKBgQ',
      'MHcCAQEEI',
    ],
    form: /M[A-Za-z0-9+/]{60,9000}={0,2}/,
    random: (token) => token.slice(20),
    prove: (token) => {
      const bytes = decodeBase64(token)
      return provenIf(bytes !== undefined && proveKeyBytes(bytes))
    },
    refutationSilences: true,
    revoke: 'https://cert-manager.io/docs/usage/certificate/#actions-triggering-private-key-rotation',
    sample: (random) => Buffer.concat([ed25519, Buffer.from(random.bytes(32))]).toString('base64'),
  },
] satisfies readonly TokenFamily[]
