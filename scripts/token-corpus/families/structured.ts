import { createHmac } from 'node:crypto'
import { type Draw, fill, uuid } from '../draw.ts'
import { type Family, made, shape } from '../family.ts'

const structure = { proof: 'structure' } as const

/** When the corpus's tokens were issued, and when they end: on either side of the day that its runs take for today. */
const issued = 1_767_225_600
const ends = 2_208_988_800

/** tokens.md 2c: what decoding proves. Keys that take several lines are in `keys.ts`. */
export const structuredFamilies: readonly Family[] = [
  made(69, 'pypi', 'TWINE_PASSWORD', /PyPI/, macaroon('pypi.org'), structure),
  made(69, 'testpypi', 'TWINE_PASSWORD', /PyPI/, macaroon('test.pypi.org'), structure),
  made(70, 'sentry-organisation', 'SENTRY_AUTH_TOKEN', /Sentry/, sentry, structure),
  made(71, 'grafana-cloud', 'GRAFANA_CLOUD_TOKEN', /Grafana/, grafanaCloud, structure),
  made(72, 'grafana-legacy', 'GRAFANA_API_KEY', /Grafana/, grafanaLegacy, structure),
  made(73, 'onepassword', 'OP_SERVICE_ACCOUNT_TOKEN', /1Password/, onePassword, structure),
  made(
    74,
    'jwt',
    'SESSION_TOKEN',
    /JWT|JSON Web Token|web token/i,
    (draw) => jwt(draw, { sub: uuid(draw), iat: issued, exp: ends }),
    structure,
  ),
  made(75, 'service-account-legacy', 'SA_TOKEN', /service account|ServiceAccount/i, serviceAccount, structure),
  made(75, 'service-account-bound', 'SA_TOKEN', /service account|ServiceAccount/i, boundServiceAccount, structure),
  made(76, 'supabase-service-role', 'SUPABASE_SERVICE_ROLE_KEY', /Supabase/, supabase, structure),
  { ...shape(86, 'aws-key', '', 'AWS_SECRET_ACCESS_KEY', /AWS/), needsName: true, make: awsPair },
  made(88, 'jfrog-reference', 'ARTIFACTORY_TOKEN', /JFrog|Artifactory/, jfrog, structure),
  shape(88, 'jfrog-key', 'AKCp8{b58:68}', 'ARTIFACTORY_API_KEY', /JFrog|Artifactory/),
  made(89, 'workos', 'WORKOS_API_KEY', /WorkOS|Highnote/, workos, structure),
  made(90, 'fly', 'FLY_API_TOKEN', /Fly/, fly, structure),
  made(91, 'vault-service', 'VAULT_TOKEN', /Vault/, vault, structure),
  shape(91, 'vault-batch', 'hvb.AAAAAQ{url64:150-240}', 'VAULT_TOKEN', /Vault/),
  shape(91, 'vault-legacy', 's.{alnum:24}', 'VAULT_TOKEN', /Vault/, { needsName: true }),
  made(92, 'discord', 'DISCORD_TOKEN', /Discord/, discord, structure),
  shape(93, 'telegram', '{digit:10}:AA{url64:33}', 'TELEGRAM_BOT_TOKEN', /Telegram/),
  made(95, 'tink', 'TINK_KEYSET', /Tink/, tink, structure),
  made(97, 'connection-string', 'DATABASE_URL', /connection|database|password|URL/i, connectionString),
  made(97, 'jdbc', 'JDBC_URL', /connection|database|password|URL/i, jdbc),
  made(126, 'argocd', 'ARGOCD_AUTH_TOKEN', /Argo|JWT|web token/i, argocd, structure),
  { ...shape(131, 'gcs-hmac', '', 'GCS_SECRET', /Google|GCS|Cloud Storage/), needsName: true, make: gcsPair },
]

const json = (value: unknown): string => JSON.stringify(value)
const url64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url')

function macaroon(host: string) {
  return (draw: Draw): string => {
    const caveat = Buffer.from(json([0, ends, issued]))
    const bytes = Buffer.concat([
      Buffer.from([2, 1, host.length]),
      Buffer.from(host),
      Buffer.from([2, 36]),
      Buffer.from(uuid(draw)),
      Buffer.from([0, 2, caveat.length]),
      caveat,
      Buffer.from([0, 0, 6, 32]),
      draw.bytes(32),
    ])
    return `pypi-${url64(bytes)}`
  }
}

function sentry(draw: Draw): string {
  const body = json({ iat: issued + draw.below(9999) / 10, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme-shop' })
  return `sntrys_${Buffer.from(body).toString('base64')}_${draw.bytes(32).toString('base64').replaceAll('=', '')}`
}

function grafanaCloud(draw: Draw): string {
  const body = json({ o: fill('{digit:6}', draw), n: 'stack-agent', k: fill('{alnum:24}', draw), m: { r: 'prod-eu-west-0' } })
  return `glc_${Buffer.from(body).toString('base64')}`
}

function grafanaLegacy(draw: Draw): string {
  return Buffer.from(json({ k: fill('{alnum:32}', draw), n: 'agent', id: 1 + draw.below(9) })).toString('base64')
}

function onePassword(draw: Draw): string {
  const body = {
    signInAddress: 'acme.1password.com',
    userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256', iterations: 650_000, salt: draw.bytes(16).toString('base64url') },
    email: `${fill('{low:13}', draw)}@1passwordserviceaccounts.com`,
    srpX: fill('{hex:64}', draw),
    muk: { alg: 'A256GCM', ext: true, k: draw.bytes(32).toString('base64url'), key_ops: ['encrypt', 'decrypt'], kty: 'oct', kid: 'mp' },
    secretKey: fill('A3-{up:6}-{up:6}-{up:5}-{up:5}-{up:5}-{up:5}', draw),
    throttleSecret: { seed: fill('{hex:64}', draw), uuid: fill('{b32:26}', draw) },
    deviceUuid: fill('{low:26}', draw),
  }
  return `ops_${url64(json(body))}`
}

function jwt(
  draw: Draw,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = { alg: 'HS256', typ: 'JWT' },
): string {
  const head = `${url64(json(header))}.${url64(json(claims))}`
  const size = header.alg === 'RS256' ? 256 : 32
  const signature = size === 32 ? createHmac('sha256', draw.bytes(32)).update(head).digest() : draw.bytes(size)
  return `${head}.${url64(signature)}`
}

function serviceAccount(draw: Draw): string {
  const [namespace, name] = ['shop', `deployer-${fill('{lower:4}', draw)}`]
  const claims = {
    iss: 'kubernetes/serviceaccount',
    'kubernetes.io/serviceaccount/namespace': namespace,
    'kubernetes.io/serviceaccount/secret.name': `${name}-token`,
    'kubernetes.io/serviceaccount/service-account.name': name,
    'kubernetes.io/serviceaccount/service-account.uid': uuid(draw),
    sub: `system:serviceaccount:${namespace}:${name}`,
  }
  return jwt(draw, claims, { alg: 'RS256', kid: fill('{url64:43}', draw) })
}

function boundServiceAccount(draw: Draw): string {
  const claims = {
    aud: ['https://kubernetes.default.svc.cluster.local'],
    exp: ends,
    iat: issued,
    iss: 'https://kubernetes.default.svc.cluster.local',
    jti: uuid(draw),
    'kubernetes.io': { namespace: 'shop', serviceaccount: { name: 'deployer', uid: uuid(draw) } },
    nbf: issued,
    sub: 'system:serviceaccount:shop:deployer',
  }
  return jwt(draw, claims, { alg: 'RS256', kid: fill('{url64:43}', draw) })
}

function supabase(draw: Draw): string {
  return jwt(draw, { iss: 'supabase', ref: fill('{lower:20}', draw), role: 'service_role', iat: issued, exp: ends })
}

function argocd(draw: Draw): string {
  return jwt(draw, { iss: 'argocd', sub: 'ci:apiKey', nbf: issued, iat: issued, jti: uuid(draw) })
}

function awsPair(draw: Draw) {
  return {
    value: fill('{b64:40}', draw),
    beside: { name: 'AWS_ACCESS_KEY_ID', value: fill('AKIA{b32:16}', draw) },
  }
}

function gcsPair(draw: Draw) {
  return { value: fill('{b64:40}', draw), beside: { name: 'GCS_ACCESS_KEY_ID', value: fill('GOOG1E{up:57}', draw) } }
}

function jfrog(draw: Draw): string {
  return Buffer.from(fill('reftkn:01:{digit:10}:{alnum:27}', draw)).toString('base64')
}

function workos(draw: Draw): string {
  return `sk_live_${Buffer.from(fill('key_01{up:24},{alnum:25}', draw)).toString('base64').replaceAll('=', '')}`
}

/** A macaroon in msgpack: [[kid, random, proof], location, caveats, tail]. */
function fly(draw: Draw): string {
  const location = Buffer.from('https://api.fly.io/v1')
  const bytes = Buffer.concat([
    Buffer.from([0x94, 0x93, 0xc4, 8, 0, 0, 0, 0, 0]),
    draw.bytes(3),
    Buffer.from([0xc4, 16]),
    draw.bytes(16),
    Buffer.from([0xc3, 0xa0 + location.length]),
    location,
    Buffer.from([0x92, 0x04, 0x91, 0xce]),
    draw.bytes(4),
    Buffer.from([0xc4, 32]),
    draw.bytes(32),
  ])
  return `${draw.pick(['FlyV1 ', ''])}fm2_${bytes.toString('base64')}`
}

/** Protobuf: version 1, an HMAC of 32 bytes, the token within. */
function vault(draw: Draw): string {
  const inner = Buffer.concat([
    Buffer.from([0x0a, 28]),
    Buffer.from(fill('hvs.{alnum:24}', draw)),
    Buffer.from([0x10, 0x80 + draw.below(128), 1]),
  ])
  return `hvs.${url64(Buffer.concat([Buffer.from([8, 1, 18, 32]), draw.bytes(32), Buffer.from([26, inner.length]), inner]))}`
}

function discord(draw: Draw): string {
  const snowflake = `${1 + draw.below(9)}${fill('{digit:17}', draw)}`
  return `${url64(snowflake)}.${fill('{url64:6}.{url64:27-38}', draw)}`
}

function tink(draw: Draw): string {
  const id = 1 + draw.below(2 ** 30)
  const keyData = {
    typeUrl: 'type.googleapis.com/google.crypto.tink.AesGcmKey',
    keyMaterialType: 'SYMMETRIC',
    value: Buffer.concat([Buffer.from([26, 32]), draw.bytes(32)]).toString('base64'),
  }
  return json({ primaryKeyId: id, key: [{ keyData, outputPrefixType: 'TINK', keyId: id, status: 'ENABLED' }] })
}

function connectionString(draw: Draw): string {
  const scheme = draw.pick(['postgres', 'postgresql', 'mysql', 'mongodb', 'mongodb+srv', 'redis', 'amqp'])
  return `${scheme}://shop:${fill('{alnum:20}', draw)}@db.prod.internal${scheme === 'mongodb+srv' ? '' : ':5432'}/shop`
}

function jdbc(draw: Draw): string {
  return `jdbc:${draw.pick(['postgresql', 'mysql'])}://db.prod.internal:5432/shop?user=shop&password=${fill('{alnum:20}', draw)}`
}
