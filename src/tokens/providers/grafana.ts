import { alphabets, type Opened, type RandomSource, type TokenFamily } from '../family.ts'
import { asObject, decodeBase64Object } from '../proofs/base64.ts'
import { crc32Bytes } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

/** Whether the base64 holds a JSON object with these keys. */
function holds(base64: string, ...keys: readonly string[]): boolean {
  const object = decodeBase64Object(base64)
  return object !== undefined && keys.every((key) => key in object)
}

function organisationOf(base64: string, key: string): readonly Opened[] {
  const value = decodeBase64Object(base64)?.[key]
  return typeof value === 'string' || typeof value === 'number' ? [{ what: 'organisation', value: String(value) }] : []
}

function regionOf(base64: string): readonly Opened[] {
  const region = asObject(decodeBase64Object(base64)?.m)?.r
  return typeof region === 'string' ? [{ what: 'region', value: region }] : []
}

/** What is random inside: the key; of what cannot be read, all of it. */
function secretOf(base64: string): string {
  const key = decodeBase64Object(base64)?.k
  return typeof key === 'string' ? key : base64
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64')
}

function keyOf(random: RandomSource, length: number): string {
  return random.draw(alphabets.base62, length)
}

export default [
  {
    id: 'grafana-service-account-token',
    name: 'a Grafana service account token',
    keywords: ['glsa_'],
    form: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
    floor: 'base62',
    random: (token) => token.slice(5, 37),
    evidence: 'checksum',
    // The CRC-32 of the prefix and the 32 characters, least significant byte first (recomputed on four published tokens).
    prove: (token) => provenIf(crc32Bytes(token.slice(0, 37)).toString('hex') === token.slice(38)),
    refutationSilences: true,
    revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    sample: (random) => {
      const head = `glsa_${keyOf(random, 32)}`
      return `${head}_${crc32Bytes(head).toString('hex')}`
    },
  },
  {
    id: 'grafana-cloud-token',
    name: 'a Grafana Cloud access policy token',
    keywords: ['glc_eyJ'],
    form: /glc_eyJ[A-Za-z0-9+/]{32,600}={0,2}/,
    floor: 'base62',
    random: (token) => secretOf(token.slice(4)),
    prove: (token) => provenIf(holds(token.slice(4), 'o', 'n', 'k', 'm')),
    opens: (token) => [...organisationOf(token.slice(4), 'o'), ...regionOf(token.slice(4))],
    revoke: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    sample: (random) => `glc_${encode({ o: random.draw('123456789', 6), n: 'metrics', k: keyOf(random, 24), m: { r: 'eu' } })}`,
  },
  {
    id: 'grafana-legacy-api-key',
    name: 'a Grafana API key of the old form',
    keywords: ['eyJrIjoi'],
    form: /eyJrIjoi[A-Za-z0-9+/]{50,400}={0,2}/,
    floor: 'base62',
    random: secretOf,
    prove: (token) => provenIf(holds(token, 'k', 'n', 'id')),
    opens: (token) => organisationOf(token, 'id'),
    revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    sample: (random) => encode({ k: keyOf(random, 32), n: 'deploy', id: 1 }),
  },
] satisfies readonly TokenFamily[]
