import { alphabets, type Proof, type TokenFamily } from '../family.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://developer.hashicorp.com/vault/docs/commands/token/revoke'

/**
 * Service tokens are the protobuf message SignedToken (vault/tokens/token.proto): version 1, an HMAC of 32 bytes, and a Token to the last
 * byte, which begins with its random text.
 */
function proveSignedToken(token: string): Proof {
  const bytes = decodeBase64(token.slice('hvs.'.length))
  if (bytes === undefined || !bytes.subarray(0, 4).equals(Buffer.from([8, 1, 0x12, 32]))) return 'refuted'
  const [field, length = 0, first] = bytes.subarray(36)
  return provenIf(field === 0x1a && 38 + length === bytes.length && first === 0x0a)
}

export default [
  {
    id: 'vault-service-token',
    name: 'a HashiCorp Vault service token',
    keywords: ['hvs.CAES'],
    form: /hvs\.CAES[A-Za-z0-9_-]{86,296}/,
    floor: 'base64url',
    prove: proveSignedToken,
    revoke,
    sample: (random) => {
      const inner = Buffer.concat([Buffer.from([0x0a, 28]), Buffer.from(`hvs.${random.draw(alphabets.base62, 24)}`)])
      const parts = [Buffer.from([8, 1, 0x12, 32]), Buffer.from(random.bytes(32)), Buffer.from([0x1a, inner.length]), inner]
      return `hvs.${Buffer.concat(parts).toString('base64url')}`
    },
  },
  {
    id: 'vault-root-token',
    name: 'a HashiCorp Vault root or namespace token',
    keywords: ['hvs.'],
    form: /hvs\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?/,
    floor: 'base62',
    random: (token) => token.slice(4, 28),
    revoke,
    sample: (random) => `hvs.${random.draw(alphabets.base62, 24)}`,
  },
  {
    id: 'vault-batch-token',
    name: 'a HashiCorp Vault batch token',
    keywords: ['hvb.'],
    form: /hvb\.[A-Za-z0-9_-]{138,300}/,
    floor: 'base64url',
    random: (token) => token.slice(12),
    revoke,
    sample: (random) => `hvb.AAAAAQ${random.draw(alphabets.base64url, 150)}`,
  },
  {
    id: 'vault-recovery-token',
    name: 'a HashiCorp Vault recovery token',
    keywords: ['hvr.'],
    form: /hvr\.[A-Za-z0-9_-]{24,300}/,
    floor: 'base64url',
    revoke,
    sample: (random) => `hvr.${random.draw(alphabets.base62, 24)}`,
  },
  {
    id: 'vault-legacy-token',
    name: 'a HashiCorp Vault token of the old form',
    keywords: [],
    needs: ['vault'],
    form: /[sb]\.[A-Za-z0-9]{24}/,
    floor: 'base62',
    random: (token) => token.slice(2),
    revoke,
    sample: (random) => `s.${random.draw(alphabets.base62, 24)}`,
  },
  {
    id: 'terraform-cloud-token',
    name: 'an HCP Terraform API token',
    keywords: ['.atlasv1.'],
    form: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/,
    floor: 'base62',
    random: (token) => token.slice(23),
    revoke: 'https://app.terraform.io/app/settings/tokens',
    sample: (random) => `${random.draw(alphabets.base62, 14)}.atlasv1.${random.draw(alphabets.base62, 67)}`,
  },
] satisfies readonly TokenFamily[]
