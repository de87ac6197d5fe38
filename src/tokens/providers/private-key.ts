import { alphabets, type Opened, type TokenFamily } from '../family.ts'
import { decodeBase64Object } from '../proofs/base64.ts'
import { proveOpenSshKey, writeOpenSshKey } from '../proofs/openssh.ts'
import { provePrivateKey, readArmour, readPrivateKey, writeArmour } from '../proofs/pem.ts'
import { pgpChecksum, provePgpKey } from '../proofs/pgp.ts'
import { provePuttyKey, puttyMac } from '../proofs/putty.ts'

const revoke = 'https://cert-manager.io/docs/usage/certificate/#actions-triggering-private-key-rotation'

/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The parts of an `EncryptedPrivateKeyInfo` with PBES2, PBKDF2 with SHA-256 and AES-256-CBC, between its random ones. */
const encrypted = {
  head: Buffer.from('3081a3305f06092a864886f70d01050d3052303106092a864886f70d01050c30240410', 'hex'),
  afterSalt: Buffer.from('02020800300c06082a864886f70d02090500301d060960864801650304012a0410', 'hex'),
  afterVector: Buffer.from('0440', 'hex'),
}

/** What a key is: `RSA, 2048 bits`. */
function openedBy(text: string): readonly Opened[] {
  const key = readPrivateKey(text)
  const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {}
  const detail = modulusLength === undefined ? namedCurve : `${modulusLength} bits`
  return key === undefined ? [] : [{ what: 'key', value: [key.asymmetricKeyType?.toUpperCase(), detail].filter(Boolean).join(', ') }]
}

/** Who made a key, by its comment. */
function namedBy(comment: string | undefined): readonly Opened[] {
  return comment === undefined ? [] : [{ what: 'key', value: comment.trim() }]
}

export default [
  {
    id: 'private-key',
    name: 'a private key',
    keywords: ['PRIVATE KEY-----'],
    form: /-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{48,16000}-----END (?:RSA |EC |DSA )?PRIVATE KEY-----/,
    boundary: 'open',
    random: (token) => readArmour(token)?.body ?? '',
    // A body that OpenSSL cannot read is cut or made up.
    prove: provePrivateKey,
    refutationSilences: true,
    opens: (token) => openedBy(token),
    revoke,
    sample: (random) => writeArmour('PRIVATE KEY', Buffer.concat([ed25519, Buffer.from(random.bytes(32))])),
  },
  {
    id: 'encrypted-private-key',
    name: 'a private key under a passphrase',
    keywords: ['ENCRYPTED'],
    form: /-----BEGIN (?:ENCRYPTED|RSA|EC|DSA) PRIVATE KEY-----(?:[^-]|-(?!----)){48,16000}-----END (?:ENCRYPTED|RSA|EC|DSA) PRIVATE KEY-----/,
    boundary: 'open',
    random: (token) => readArmour(token)?.body ?? '',
    prove: (token) => (provePrivateKey(token) === 'unknown' ? 'unknown' : 'refuted'),
    refutationSilences: true,
    revoke,
    sample: (random) => {
      const { head, afterSalt, afterVector } = encrypted
      const parts = [head, random.bytes(16), afterSalt, random.bytes(16), afterVector, random.bytes(64)]
      return writeArmour('ENCRYPTED PRIVATE KEY', Buffer.concat(parts.map((part) => Buffer.from(part))))
    },
  },
  {
    id: 'openssh-private-key',
    name: 'an OpenSSH private key',
    keywords: ['BEGIN OPENSSH PRIVATE KEY'],
    form: /-----BEGIN OPENSSH PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{100,16000}-----END OPENSSH PRIVATE KEY-----/,
    boundary: 'open',
    random: (token) => readArmour(token)?.body ?? '',
    prove: proveOpenSshKey,
    refutationSilences: true,
    revoke: 'https://man.openbsd.org/ssh-keygen',
    sample: (random) => writeArmour('OPENSSH PRIVATE KEY', writeOpenSshKey(random)),
  },
  {
    id: 'pgp-private-key',
    name: 'an OpenPGP private key',
    keywords: ['BEGIN PGP PRIVATE KEY BLOCK'],
    form: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]|-(?!----)){100,64000}-----END PGP PRIVATE KEY BLOCK-----/,
    boundary: 'open',
    random: (token) => readArmour(token)?.body ?? '',
    evidence: 'checksum',
    prove: provePgpKey,
    refutationSilences: true,
    revoke: 'https://www.gnupg.org/gph/en/manual/c14.html',
    sample: (random) => {
      const bytes = Buffer.concat([Buffer.from([0xc5, 0x80]), Buffer.from(random.bytes(128))])
      return writeArmour('PGP PRIVATE KEY BLOCK', bytes, { head: '', tail: `=${pgpChecksum(bytes)}` })
    },
  },
  {
    id: 'putty-private-key',
    name: 'a PuTTY private key',
    keywords: ['PuTTY-User-Key-File-'],
    form: /PuTTY-User-Key-File-[23]: (?:[A-OQ-Za-z0-9+/=\s\\:@.,_()-]|P(?!uTTY-User)){60,16000}Private-MAC: [0-9a-f]{40,64}/,
    boundary: 'open',
    random: (token) =>
      /Private-Lines:[^\n\\]{0,20}([A-Za-z0-9+/=\s\\]{1,8000}?)Private-MAC/.exec(token)?.[1]?.replaceAll(/\\[nr]|\s/g, '') ?? '',
    evidence: 'checksum',
    prove: provePuttyKey,
    refutationSilences: true,
    opens: (token) => namedBy(/Comment: ([^\n\\]{1,128})/.exec(token)?.[1]),
    revoke: 'https://www.chiark.greenend.org.uk/~sgtatham/putty/faq.html',
    sample: (random) => {
      const [publicPart, privatePart] = [Buffer.from(random.bytes(48)), Buffer.from(random.bytes(36))]
      const key = { version: '3', algorithm: 'ssh-ed25519', encryption: 'none', comment: 'deploy', publicPart, privatePart }
      const [first, second] = [publicPart, privatePart].map((part) => part.toString('base64'))
      return `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy\nPublic-Lines: 1\n${first}\nPrivate-Lines: 1\n${second}\nPrivate-MAC: ${puttyMac(key)}`
    },
  },
  {
    id: 'cosign-private-key',
    name: 'a cosign private key under a passphrase',
    keywords: ['ENCRYPTED COSIGN PRIVATE KEY', 'ENCRYPTED SIGSTORE PRIVATE KEY'],
    form: /-----BEGIN ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{100,8000}-----END ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----/,
    boundary: 'open',
    random: (token) => readArmour(token)?.body ?? '',
    // The body is JSON that names the key derivation and holds the sealed key.
    prove: (token) => {
      const sealed = decodeBase64Object(readArmour(token)?.body ?? '')
      return sealed !== undefined && 'kdf' in sealed && 'ciphertext' in sealed ? 'unknown' : 'refuted'
    },
    refutationSilences: true,
    revoke: 'https://docs.sigstore.dev/cosign/key_management/overview/',
    sample: (random) => {
      const kdf = { name: 'scrypt', params: { N: 65536, r: 8, p: 1 }, salt: random.draw(alphabets.base64, 43) }
      const cipher = { name: 'nacl/secretbox', nonce: random.draw(alphabets.base64, 32) }
      const sealed = JSON.stringify({ kdf, cipher, ciphertext: random.draw(alphabets.base64, 216) })
      return writeArmour('ENCRYPTED SIGSTORE PRIVATE KEY', Buffer.from(sealed))
    },
  },
] satisfies readonly TokenFamily[]
