import { decodeBase64, decodeBase64Object } from '../../tokens/proofs/base64.ts'
import { isEncryptedPacket } from './armoured.ts'
import { isNoise } from './noise.ts'

/** OpenSSL's `enc`: eight letters, a salt of eight bytes, and whole blocks of 16. */
const saltBytes = 16

/** Whether a text is base64 of what `openssl enc` wrote with a passphrase. https://docs.openssl.org/master/man1/openssl-enc/ */
export function isOpensslText(value: string): boolean {
  const bytes = decodeBase64(value.replace(/\s/g, ''))
  if (bytes === undefined || bytes.subarray(0, 8).toString('latin1') !== 'Salted__') return false
  const rest = bytes.subarray(saltBytes)
  return rest.length > 0 && rest.length % 16 === 0 && isNoise(rest)
}

/** Whether a text is `ENC(...)` as Jasypt writes it: base64 of a salt and whole blocks. http://www.jasypt.org/encrypting-configuration.html */
export function isJasyptText(value: string): boolean {
  const [, inside] = /^ENC\(([A-Za-z0-9+/]+={0,2})\)$/.exec(value.trim()) ?? []
  const bytes = inside === undefined ? undefined : decodeBase64(inside)
  return bytes !== undefined && bytes.length >= 16 && bytes.length % 8 === 0 && isNoise(bytes)
}

/** Whether a text is `EJ[1:...]` as EJSON writes it: a public key, a nonce and a box. https://github.com/Shopify/ejson */
export function isEjsonText(value: string): boolean {
  const parts = /^EJ\[1:([A-Za-z0-9+/]{43}=):([A-Za-z0-9+/]{32}):([A-Za-z0-9+/]{22,}={0,2})\]$/.exec(value.trim())?.slice(1)
  return parts?.every((part) => isNoise(decodeBase64(part) ?? Buffer.alloc(0))) ?? false
}

/**
 * Whether a text is `{cipher}...` as Spring Cloud Config writes it: by a key that both share hexadecimal of an initialisation vector and whole blocks,
 * by a public one base64 of two bytes of length, a key that RSA encrypted, a vector and whole blocks.
 * https://docs.spring.io/spring-cloud-config/reference/server/encryption-and-decryption.html
 */
export function isSpringCipher(value: string): boolean {
  const [, hex, base64] =
    /^\{cipher\}(?:\{[a-z]{1,9}:[\w.-]{1,100}\}){0,2}(?:((?:[0-9a-f]{32}){2,})|([A-Za-z0-9+/]{200,}={0,2}))$/.exec(value.trim()) ?? []
  if (hex !== undefined) return isNoise(Buffer.from(hex, 'hex'))
  const bytes = base64 === undefined ? undefined : decodeBase64(base64)
  if (bytes === undefined || bytes.length < 2) return false
  const rest = bytes.length - 2 - bytes.readUInt16BE(0)
  return rest >= 32 && rest % 16 === 0 && isNoise(bytes.subarray(2))
}

/** The DER of PKCS #7's enveloped data, 1.2.840.113549.1.7.3. */
const envelopedData = Buffer.from('06092a864886f70d010703', 'hex')

/** Whether a text is `ENC[PKCS7,...]` or `ENC[GPG,...]` as eyaml writes it. https://github.com/voxpupuli/hiera-eyaml */
export function isEyamlText(value: string): boolean {
  const [, method, inside] = /^ENC\[(PKCS7|GPG),([A-Za-z0-9+/=\s]+)\]$/.exec(value.trim()) ?? []
  const bytes = inside === undefined ? undefined : decodeBase64(inside.replace(/\s/g, ''))
  if (bytes === undefined || bytes.length < 64) return false
  if (method === 'GPG') return isEncryptedPacket(bytes) && isNoise(bytes.subarray(32))
  return bytes[0] === 0x30 && bytes.subarray(0, 24).includes(envelopedData) && isNoise(bytes.subarray(-32))
}

/** A nonce of 12 bytes and a tag of 16. */
const shortestTransit = 28

/** Whether a text is what Vault's transit engine returns. https://developer.hashicorp.com/vault/docs/secrets/transit */
export function isVaultTransit(value: string): boolean {
  const [, inside] = /^vault:v[1-9]\d{0,5}:([A-Za-z0-9+/]+={0,2})$/.exec(value.trim()) ?? []
  const bytes = inside === undefined ? undefined : decodeBase64(inside)
  return bytes !== undefined && bytes.length > shortestTransit && isNoise(bytes)
}

/** The DER of PKCS #7's encrypted data, 1.2.840.113549.1.7.6: what AWS KMS puts behind its key's id. */
const encryptedData = Buffer.from('06092a864886f70d010706', 'hex')

/** Whether a text is base64 of a ciphertext of AWS KMS, as `aws kms encrypt` prints it. */
export function isAwsKmsText(value: string): boolean {
  const bytes = /^AQ[EI]CAH[g-j]/.test(value) ? decodeBase64(value.replace(/\s/g, '')) : undefined
  return bytes?.includes(encryptedData) === true && isNoise(bytes.subarray(-32))
}

/**
 * Whether a text is base64 of a ciphertext of Google Cloud KMS: a message whose first field (36 or 37 bytes) names the key's version and
 * whose second one is the rest.
 */
export function isGoogleKmsText(value: string): boolean {
  const bytes = /^Ci[QU]A/.test(value) ? decodeBase64(value.replace(/\s/g, '')) : undefined
  if (bytes === undefined) return false
  const second = 2 + (bytes[1] ?? 0)
  if (bytes[second] !== 0x12) return false
  const first = bytes[second + 1] ?? 0
  const wide = first >= 0x80
  const told = wide ? (first & 0x7f) + (bytes[second + 2] ?? 0) * 128 : first
  const rest = bytes.subarray(second + (wide ? 3 : 2))
  return rest.length === told && rest.length > shortestTransit && isNoise(rest)
}

/** Whether a text is an encrypted JSON Web Token, five parts whose header names how it is encrypted. RFC 7516, 7.1 */
export function isEncryptedJwt(value: string): boolean {
  const [, header = '', , , ciphertext = '', tag = ''] =
    /^(eyJ[A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/.exec(value.trim()) ?? []
  const told = decodeBase64Object(header)
  if (typeof told?.alg !== 'string' || typeof told.enc !== 'string') return false
  const [bytes, code] = [decodeBase64(ciphertext), decodeBase64(tag)]
  return bytes !== undefined && isNoise(bytes) && code !== undefined && [16, 24, 32].includes(code.length)
}
