import { createHash } from 'node:crypto'

import { alphabets, type Proof, type RandomSource, type TokenFamily } from '../family.ts'
import { encodeBase32 } from '../proofs/base32.ts'
import { writeBase62 } from '../proofs/base62.ts'
import { crc32 } from '../proofs/crc32.ts'
import { expiryOf, proveJwt, readJwt, writeJwt } from '../proofs/jwt.ts'
import { provenIf } from '../proofs/verdict.ts'

/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/: the body's CRC-32 in base62. */
function proveChecksum(token: string): Proof {
  return provenIf(writeBase62(crc32(token.slice(4, -6))) === token.slice(-6))
}

function writeToken(random: RandomSource, prefix: string, length: number): string {
  const body = random.draw(alphabets.base62, length)
  return `${prefix}${body}${writeBase62(crc32(body))}`
}

/** The first eight characters of the SHA-256, in base32, of all before the last sixteen characters: they stand right there. */
function fineGrainedChecksum(head: string): string {
  return encodeBase32(createHash('sha256').update(head).digest()).slice(0, 8)
}

const revoke = 'https://github.com/settings/tokens'
const apps = 'https://github.com/settings/apps/authorizations'

export default [
  {
    id: 'github-personal-access-token',
    name: 'a GitHub personal access token',
    keywords: ['ghp_'],
    form: /ghp_[A-Za-z0-9]{36}/,
    floor: 'base62',
    evidence: 'checksum',
    prove: proveChecksum,
    refutationSilences: true,
    revoke,
    sample: (random) => writeToken(random, 'ghp_', 30),
  },
  {
    id: 'github-oauth-token',
    name: 'a GitHub OAuth access token',
    keywords: ['gho_'],
    form: /gho_[A-Za-z0-9]{36}/,
    floor: 'base62',
    evidence: 'checksum',
    prove: proveChecksum,
    refutationSilences: true,
    revoke: apps,
    sample: (random) => writeToken(random, 'gho_', 30),
  },
  {
    id: 'github-app-user-token',
    name: 'a GitHub App user access token',
    keywords: ['ghu_'],
    form: /ghu_[A-Za-z0-9]{36}/,
    floor: 'base62',
    evidence: 'checksum',
    prove: proveChecksum,
    refutationSilences: true,
    revoke: apps,
    sample: (random) => writeToken(random, 'ghu_', 30),
  },
  {
    id: 'github-app-installation-token',
    name: 'a GitHub App installation access token',
    keywords: ['ghs_'],
    form: /ghs_[A-Za-z0-9]{36}/,
    floor: 'base62',
    evidence: 'checksum',
    prove: proveChecksum,
    refutationSilences: true,
    revoke: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
    sample: (random) => writeToken(random, 'ghs_', 30),
  },
  {
    id: 'github-app-installation-jwt',
    name: 'a GitHub App installation access token',
    keywords: ['ghs_'],
    form: /ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/,
    floor: 'base64url',
    random: (token) => token.slice(token.lastIndexOf('.') + 1),
    prove: (token) => proveJwt(jwtIn(token), () => true),
    opens: (token) => [{ what: 'scope', value: `app ${token.split('_')[1] ?? ''}` }, ...expiryOf(readJwt(jwtIn(token))?.claims ?? {})],
    revoke: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
    sample: (random) =>
      `ghs_${random.draw(alphabets.digits, 6)}_${writeJwt(random, { iss: 'https://github.com', exp: 1900000000 }, 'RS256')}`,
  },
  {
    id: 'github-refresh-token',
    name: 'a GitHub App refresh token',
    keywords: ['ghr_'],
    form: /ghr_[A-Za-z0-9]{76}/,
    floor: 'base62',
    evidence: 'checksum',
    prove: proveChecksum,
    refutationSilences: true,
    revoke: apps,
    sample: (random) => writeToken(random, 'ghr_', 70),
  },
  {
    id: 'github-fine-grained-token',
    name: 'a GitHub fine-grained personal access token',
    keywords: ['github_pat_'],
    form: /github_pat_[0-9][A-Za-z0-9]{21}_[A-Za-z0-9]{59}/,
    floor: 'base62',
    random: (token) => token.slice(34, 77),
    evidence: 'checksum',
    // Three independent tokens agree, which is too few to silence what does not.
    prove: (token) => provenIf(fineGrainedChecksum(token.slice(0, 77)) === token.slice(77, 85)),
    revoke: 'https://github.com/settings/personal-access-tokens',
    sample: (random) => {
      const id = `${random.draw(alphabets.digits, 1)}${random.draw(alphabets.base62, 21)}`
      const head = `github_pat_${id}_${random.draw(alphabets.base62, 43)}`
      return `${head}${fineGrainedChecksum(head)}${random.draw(alphabets.base62, 8)}`
    },
  },
] satisfies readonly TokenFamily[]

function jwtIn(token: string): string {
  return token.slice(token.indexOf('_', 4) + 1)
}
