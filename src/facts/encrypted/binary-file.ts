import { isAgeFile, isEncryptedPacket } from './armoured.ts'
import { isNoise } from './noise.ts'

/** A zero byte, `GITCRYPT`, a zero byte, and a nonce of 12. https://github.com/AGWA/git-crypt/blob/master/commands.cpp */
const gitCryptHeader = Buffer.from('\u0000GITCRYPT\u0000', 'latin1')
const gitCryptNonce = 12

/** Whether bytes begin as those of a file that git-crypt encrypted. */
export function saysGitCrypt(bytes: Uint8Array): boolean {
  return gitCryptHeader.equals(bytes.subarray(0, gitCryptHeader.length))
}

/** What encrypted a whole file that is no text; undefined where nothing known did, or where what follows the header is text. */
export function encryptedFileForm(bytes: Uint8Array): 'git-crypt' | 'age' | 'pgp' | undefined {
  if (saysGitCrypt(bytes)) {
    const rest = bytes.subarray(gitCryptHeader.length)
    return rest.length >= gitCryptNonce && isNoise(rest) ? 'git-crypt' : undefined
  }
  if (bytes[0] === 0x61 && isAgeFile(bytes)) return 'age'
  return bytes.length > 64 && isEncryptedPacket(bytes) && isNoise(bytes.subarray(32)) ? 'pgp' : undefined
}
