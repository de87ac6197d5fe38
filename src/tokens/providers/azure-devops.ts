import type { Proof, RandomSource, TokenFamily } from '../family.ts'
import { decodeBase32, encodeBase32 } from '../proofs/base32.ts'
import { crc32 } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

/** Where in the 32 bytes the checksum's four stand, most significant first, and what it is xored with: SEC101_102_AdoPat.cs of microsoft/security-utilities. */
const places = [2, 7, 8, 22]
const seeds = [0xe0b9692d, 0x1019f92e]

function proveLegacyToken(token: string): Proof {
  const bytes = decodeBase32(token)
  if (bytes?.length !== 32) return 'refuted'
  const said = places.reduce((value, at) => value * 256 + (bytes[at] ?? 0), 0)
  const crc = crc32(bytes.filter((_, at) => !places.includes(at)))
  return provenIf(seeds.some((seed) => (crc ^ seed) >>> 0 === said))
}

function writeLegacyToken(random: RandomSource): string {
  const bytes = Buffer.from(random.bytes(32))
  const crc = (crc32(bytes.filter((_, at) => !places.includes(at))) ^ (seeds[0] ?? 0)) >>> 0
  for (const [index, at] of places.entries()) bytes[at] = (crc >>> (8 * (3 - index))) & 0xff
  return encodeBase32(bytes).toLowerCase()
}

export default [
  {
    id: 'azure-devops-legacy-token',
    name: 'an Azure DevOps personal access token of the old form',
    keywords: [],
    run: 52,
    needs: ['azure_devops', 'azure-devops', 'azuredevops', 'azdo', 'azp_', 'vsts', 'vss_', 'system_accesstoken', 'devops'],
    form: /[a-z2-7]{52}/,
    floor: 'base32',
    evidence: 'checksum',
    prove: proveLegacyToken,
    revoke: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    sample: writeLegacyToken,
  },
] satisfies readonly TokenFamily[]
