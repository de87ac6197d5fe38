import { createECDH, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { crc24 } from '../checksums.ts'
import { type Draw, fill } from '../draw.ts'
import { type Family, made } from '../family.ts'

const structure = { proof: 'structure', lines: true } as const
const key = /private key|key/i

/** Keys, which take several lines. RSA keys and encrypted ones cost too much to draw one by one, or cannot be seeded: one of each a run. */
export const keyFamilies: readonly Family[] = [
  made(77, 'pem-rsa', 'TLS_KEY', key, () => rsa().export({ type: 'pkcs1', format: 'pem' }).toString(), structure),
  made(77, 'pem-pkcs8', 'TLS_KEY', key, () => rsa().export({ type: 'pkcs8', format: 'pem' }).toString(), structure),
  made(77, 'pem-ec', 'TLS_KEY', key, (draw) => elliptic(draw).export({ type: 'sec1', format: 'pem' }).toString(), structure),
  made(77, 'pem-ec-pkcs8', 'TLS_KEY', key, (draw) => elliptic(draw).export({ type: 'pkcs8', format: 'pem' }).toString(), structure),
  made(77, 'pem-ed25519', 'SIGNING_KEY', key, (draw) => edwards(draw).export({ type: 'pkcs8', format: 'pem' }).toString(), structure),
  made(77, 'pem-encrypted', 'TLS_KEY', key, encrypted, { ...structure, lowered: true }),
  made(78, 'openssh', 'SSH_PRIVATE_KEY', key, openSsh, structure),
  made(79, 'putty', 'SSH_PRIVATE_KEY', key, putty, { lines: true }),
  made(79, 'pgp', 'GPG_PRIVATE_KEY', key, pgp, { lines: true }),
  made(80, 'gcp-service-account', 'GOOGLE_CREDENTIALS', /Google|GCP|service account/i, gcpAccount, structure),
  made(94, 'cosign', 'COSIGN_KEY', /cosign|sigstore|key/i, cosign, { ...structure, lowered: true }),
]

let drawn: KeyObject | undefined
let locked: string | undefined

function rsa(): KeyObject {
  drawn ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return drawn
}

function elliptic(draw: Draw): KeyObject {
  const curve = createECDH('prime256v1')
  const secret = draw.bytes(32)
  secret[0] = 1
  curve.setPrivateKey(secret)
  const der = Buffer.concat([
    Buffer.from('30770201010420', 'hex'),
    secret,
    Buffer.from('a00a06082a8648ce3d030107a144034200', 'hex'),
    curve.getPublicKey(),
  ])
  return createPrivateKey({ key: der, format: 'der', type: 'sec1' })
}

function edwards(draw: Draw): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), draw.bytes(32)]),
    format: 'der',
    type: 'pkcs8',
  })
}

function encrypted(draw: Draw): string {
  locked ??= rsa()
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: fill('{alnum:16}', draw) })
    .toString()
  return locked
}

const field = (bytes: Uint8Array | string): Buffer => {
  const body = Buffer.from(bytes)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length)
  return Buffer.concat([size, body])
}

/** Lines of at most `width` characters. */
export function wrapped(text: string, width: number): string {
  return text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? ''
}

/** https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key */
function openSsh(draw: Draw): string {
  const seed = draw.bytes(32)
  const secret = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const open = createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(-32)
  const publicKey = Buffer.concat([field('ssh-ed25519'), field(open)])
  const check = draw.bytes(4)
  const inner = Buffer.concat([check, check, field('ssh-ed25519'), field(open), field(Buffer.concat([seed, open])), field('deploy@acme')])
  const padding = Buffer.from(Array.from({ length: (8 - (inner.length % 8)) % 8 }, (_, index) => index + 1))
  const count = Buffer.from([0, 0, 0, 1])
  const whole = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    field('none'),
    field('none'),
    field(''),
    count,
    field(publicKey),
    field(Buffer.concat([inner, padding])),
  ])
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${wrapped(whole.toString('base64'), 70)}\n-----END OPENSSH PRIVATE KEY-----\n`
}

function putty(draw: Draw): string {
  const publicKey = Buffer.concat([field('ssh-ed25519'), field(draw.bytes(32))]).toString('base64')
  return [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    'Encryption: none',
    'Comment: deploy@acme',
    'Public-Lines: 2',
    wrapped(publicKey, 64),
    'Private-Lines: 1',
    field(draw.bytes(32)).toString('base64'),
    `Private-MAC: ${fill('{hex:64}', draw)}`,
    '',
  ].join('\n')
}

/** An RSA secret-key packet of OpenPGP (RFC 4880, 5.5.3), whose numbers are drawn. */
function pgp(draw: Draw): string {
  const number = (bits: number) => {
    const bytes = draw.bytes(bits / 8)
    bytes[0] = 0x80 | (bytes[0] ?? 0)
    return Buffer.concat([Buffer.from([bits >> 8, bits & 255]), bytes])
  }
  const numbers = [
    number(2048),
    Buffer.from([0, 17, 1, 0, 1]),
    Buffer.from([0]),
    number(2040),
    number(1024),
    number(1024),
    number(1024),
    draw.bytes(2),
  ]
  const body = Buffer.concat([Buffer.from([4]), draw.bytes(4), Buffer.from([1]), ...numbers])
  const packet = Buffer.concat([Buffer.from([0x95, body.length >> 8, body.length & 255]), body])
  const sum = crc24(packet).toString('base64')
  return `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${wrapped(packet.toString('base64'), 64)}\n=${sum}\n-----END PGP PRIVATE KEY BLOCK-----\n`
}

function gcpAccount(draw: Draw): string {
  const account = {
    type: 'service_account',
    project_id: 'acme-shop',
    private_key_id: fill('{hex:40}', draw),
    private_key: rsa().export({ type: 'pkcs8', format: 'pem' }).toString(),
    client_email: 'deployer@acme-shop.iam.gserviceaccount.com',
    client_id: fill('{digit:21}', draw),
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
  }
  return `${JSON.stringify(account, null, 2)}\n`
}

function cosign(draw: Draw): string {
  const body = {
    kdf: { name: 'scrypt', params: { N: 65_536, r: 8, p: 1 }, salt: draw.bytes(32).toString('base64') },
    cipher: { name: 'nacl/secretbox', nonce: draw.bytes(24).toString('base64') },
    ciphertext: draw.bytes(160).toString('base64'),
  }
  const kind = draw.pick(['SIGSTORE', 'COSIGN'])
  const lines = wrapped(Buffer.from(JSON.stringify(body)).toString('base64'), 64)
  return `-----BEGIN ENCRYPTED ${kind} PRIVATE KEY-----\n${lines}\n-----END ENCRYPTED ${kind} PRIVATE KEY-----\n`
}
