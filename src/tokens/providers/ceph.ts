import { alphabets, type Proof, type TokenFamily } from '../family.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

/** A CryptoKey of https://github.com/ceph/ceph/blob/main/src/auth/Crypto.h: type 1 (AES), a time of eight bytes, a length of 16, the key. */
function proveKey(token: string): Proof {
  const bytes = decodeBase64(token)
  return provenIf(bytes?.length === 28 && bytes.readUInt16LE(0) === 1 && bytes.readUInt32LE(6) < 1e9 && bytes.readUInt16LE(10) === 16)
}

export default [
  {
    id: 'ceph-key',
    name: 'a Ceph authentication key',
    keywords: [],
    needs: ['ceph', 'rbd', 'userkey', 'adminkey', 'admin-secret', 'keyring'],
    form: /(?<![A-Za-z0-9+/])AQ[A-Za-z0-9+/]{36}==/,
    floor: 'base64',
    random: (token) => token.slice(-24, -2),
    prove: proveKey,
    refutationSilences: true,
    revoke: 'https://docs.ceph.com/en/latest/rados/operations/user-management/',
    sample: (random) => {
      const head = Buffer.alloc(12)
      head.writeUInt16LE(1, 0)
      head.writeUInt32LE(1_700_000_000 + Number(random.draw(alphabets.digits, 7)), 2)
      head.writeUInt32LE(Number(random.draw('12345678', 9)), 6)
      head.writeUInt16LE(16, 10)
      return Buffer.concat([head, Buffer.from(random.bytes(16))]).toString('base64')
    },
  },
] satisfies readonly TokenFamily[]
