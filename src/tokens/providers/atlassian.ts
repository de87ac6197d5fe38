import { alphabets, type Proof, type RandomSource, type TokenFamily } from '../family.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { crc32Hex } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://id.atlassian.com/manage-profile/security/api-tokens'

/** The last eight characters are the CRC-32 of all before them, in capitals. */
function proveChecksum(token: string): Proof {
  return provenIf(crc32Hex(token.slice(0, -8)).toUpperCase() === token.slice(-8))
}

/** Tokens of the server products are base64 of a number, a colon and random bytes. */
function proveNumbered(base64: string): Proof {
  const bytes = decodeBase64(base64)
  return provenIf(bytes !== undefined && /^[1-9][0-9]{8,14}:/.test(bytes.toString('latin1', 0, 20)))
}

function withChecksum(head: string): string {
  return `${head}${crc32Hex(head).toUpperCase()}`
}

function writeNumbered(random: RandomSource): string {
  const id = `${random.draw('3456789', 1)}${random.draw(alphabets.digits, 11)}:`
  return Buffer.concat([Buffer.from(id), Buffer.from(random.bytes(20))]).toString('base64')
}

export default [
  {
    id: 'atlassian-api-token',
    name: 'an Atlassian API token',
    keywords: ['ATATT3xFfGF0'],
    form: /ATATT3xFfGF0[A-Za-z0-9_-]{100,300}=[0-9A-F]{8}/,
    floor: 'base64url',
    random: (token) => token.slice(12, -9),
    evidence: 'checksum',
    prove: proveChecksum,
    revoke,
    sample: (random) => withChecksum(`ATATT3xFfGF0${random.draw(alphabets.base64url, 171)}=`),
  },
  {
    id: 'bitbucket-access-token',
    name: 'a Bitbucket repository, project or workspace access token',
    keywords: ['ATCTT3xFfGN0'],
    form: /ATCTT3xFfGN0[A-Za-z0-9_-]{100,300}=[0-9A-F]{8}/,
    floor: 'base64url',
    random: (token) => token.slice(12, -9),
    evidence: 'checksum',
    prove: proveChecksum,
    revoke: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/',
    sample: (random) => withChecksum(`ATCTT3xFfGN0${random.draw(alphabets.base64url, 171)}=`),
  },
  {
    id: 'bitbucket-app-password',
    name: 'a Bitbucket app password',
    keywords: ['ATBB'],
    form: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/,
    floor: 'base62',
    random: (token) => token.slice(4, 28),
    evidence: 'checksum',
    prove: proveChecksum,
    revoke: 'https://bitbucket.org/account/settings/app-passwords/',
    sample: (random) => withChecksum(`ATBB${random.draw(alphabets.base62, 24)}`),
  },
  {
    id: 'bitbucket-http-access-token',
    name: 'a Bitbucket Data Center HTTP access token',
    keywords: ['BBDC-'],
    form: /BBDC-[MNO][A-Za-z0-9+/_-]{43}/,
    floor: 'base64',
    prove: (token) => proveNumbered(token.slice(5)),
    revoke: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    sample: (random) => `BBDC-${writeNumbered(random)}`,
  },
  {
    id: 'jira-personal-access-token',
    name: 'a Jira or Confluence Data Center personal access token',
    keywords: [],
    needs: ['jira', 'confluence'],
    form: /[MNO][A-Za-z0-9+/]{43}/,
    floor: 'base64',
    prove: proveNumbered,
    refutationSilences: true,
    revoke: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    sample: writeNumbered,
  },
] satisfies readonly TokenFamily[]
