import { describe, expect, it } from 'vitest'
import { familyById } from './catalogue.ts'
import { alphabets, type RandomSource } from './family.ts'
import { judgeLiteral } from './judge-literal.ts'
import { writeJwt } from './proofs/jwt.ts'
import { seededRandom } from './testing.ts'

const printable = `${alphabets.base62}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~`
const bytes = (random: RandomSource, length: number) => Buffer.from(random.bytes(length))

/** What people make secrets with, 16 characters and more, and what share of them is told as likely. */
const generators: Readonly<Record<string, readonly [make: (random: RandomSource) => string, share: number]>> = {
  'openssl rand -base64 12': [(random) => bytes(random, 12).toString('base64'), 0.99],
  'openssl rand -base64 16': [(random) => bytes(random, 16).toString('base64'), 0.99],
  'openssl rand -base64 24': [(random) => bytes(random, 24).toString('base64'), 0.99],
  'openssl rand -base64 32': [(random) => bytes(random, 32).toString('base64'), 0.99],
  'openssl rand -hex 8': [(random) => bytes(random, 8).toString('hex'), 0.99],
  'openssl rand -hex 16': [(random) => bytes(random, 16).toString('hex'), 0.99],
  'openssl rand -hex 32': [(random) => bytes(random, 32).toString('hex'), 0.99],
  'url-safe base64': [(random) => bytes(random, 32).toString('base64url'), 0.99],
  uuidgen: [(random) => [4, 2, 2, 2, 6].map((length) => bytes(random, length).toString('hex')).join('-'), 0.99],
  'pwgen -s 16': [(random) => random.draw(alphabets.base62, 16), 0.99],
  'pwgen -s 32': [(random) => random.draw(alphabets.base62, 32), 0.99],
  'pwgen -sy 16': [(random) => random.draw(printable, 16), 0.98],
  'pwgen -sy 32': [(random) => random.draw(printable, 32), 0.98],
  'a password manager': [(random) => random.draw(`${alphabets.base62}!@#$%^&*`, 20), 0.99],
  'randAlpha 20': [(random) => random.draw(alphabets.letters, 20), 0.99],
  'small letters and digits': [(random) => random.draw(alphabets.lowerAlnum, 20), 0.99],
}

const written = `
nginx:1.27-alpine ghcr.io/acme/web:sha-9f2c4e8 registry.k8s.io/pause:3.10 quay.io/prometheus/node-exporter:v1.8.2@sha256:${'9f2c4e81b07d3a65'.repeat(4)}
my-release-postgresql-0.my-release-postgresql-hl.prod.svc.cluster.local postgres.prod.svc:5432 10.96.0.10:6443 fe80::1ff:fe23:4567:890a
sum(rate(http_requests_total{job="web"}[5m])) histogram_quantile(0.99,sum(rate(x_bucket[5m]))by(le)) 0,15,30,45 */15 @every_1h30m 1h30m45s 2026-06-30T12:00:00Z
500m 128Mi 1.5Gi 1e6 $.status.conditions[?(@.type=="Ready")].status {.spec.template.spec.containers[0].image} metadata.labels['app.kubernetes.io/name']
/var/run/secrets/kubernetes.io/serviceaccount/token ./certs/tls.key ~/.ssh/id_ed25519 ../base/secrets.env C:\\Users\\deploy\\token.txt
kube-system cluster-admin system:serviceaccount:kube-system:default app.kubernetes.io/managed-by cert-manager.io/v1 v1beta1 apps/v1 RollingUpdate
us-east-1a eu-central-1 n2d-standard-8 p4d.24xlarge ami-03d1c2cba04df838c iface-enp65s0f0np0-vlan210 odh-cl2-jlxqf-notebook-gpu-g-us-east-1a
db-credentials-prod-x9 tls-secret-k8s-euw1 vault-kv-v2-app-7c9d app=web,tier=backend,env=prod RS256 aes-256-gcm TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
`
  .trim()
  .split(/\s+/)

describe('random secrets', () => {
  it.each(Object.entries(generators))('of %s are found under a credential’s name', (_, [make, share]) => {
    const random = seededRandom(31)
    const tiers = Array.from({ length: 2000 }, () => judgeLiteral(make(random), { name: 'DB_PASSWORD' }))
    expect(tiers.filter((tier) => tier === 'likely').length / 2000).toBeGreaterThanOrEqual(share)
  })

  it.each(Object.entries(generators).filter(([name]) => name !== 'uuidgen' && !name.includes('hex')))(
    'of %s are found in a Secret under any name, 97 of 100',
    (_, [make]) => {
      const random = seededRandom(32)
      const tiers = Array.from({ length: 1000 }, () => judgeLiteral(make(random), { name: 'value', secret: true }))
      expect(tiers.filter((tier) => tier === 'likely').length / 1000).toBeGreaterThanOrEqual(0.97)
    },
  )

  it('are none under other names, where anything may stand', () => {
    expect(judgeLiteral('k9mPx2Lq8ZtR4vWn', { name: 'checksum' })).toBeUndefined()
    expect(judgeLiteral('k9mPx2Lq8ZtR4vWn', {})).toBeUndefined()
  })

  it('are told behind the name of a variable', () => {
    expect(judgeLiteral('DB_PASSWORD=k9mPx2Lq8ZtR4vWn', { name: 'env', secret: true })).toBe('likely')
    expect(judgeLiteral('LOG_LEVEL=k9mPx2Lq8ZtR4vWn', { name: 'env' })).toBeUndefined()
  })

  it('are told under the name of a Secret, where they could be none', () => {
    const random = seededRandom(33)
    for (const value of [bytes(random, 32).toString('base64'), random.draw(alphabets.base62, 32), bytes(random, 32).toString('hex')])
      expect(judgeLiteral(value, { name: 'secret' })).toBe('likely')
    for (const value of [
      'db-credentials-prod-x9',
      `web-tls-${random.draw(alphabets.lowerAlnum, 10)}`,
      random.draw(alphabets.lowerAlnum, 24),
    ])
      expect(judgeLiteral(value, { name: 'secret' })).toBeUndefined()
  })

  it('are told behind the scheme of an Authorization header', () => {
    expect(judgeLiteral('Bearer k9mPx2Lq8ZtR4vWn', { name: 'Authorization' })).toBe('likely')
    expect(judgeLiteral('Bearer your-token-here', { name: 'Authorization' })).toBeUndefined()
  })
})

describe('what stands in manifests', () => {
  it.each(written)('%s is no credential where secrets belong', (value) => {
    expect(judgeLiteral(value, { name: 'value', secret: true })).toBeUndefined()
  })

  it.each(written)('%s is none under a credential’s name', (value) => {
    expect(judgeLiteral(value, { name: 'token' })).toBeUndefined()
  })
})

describe('what people wrote', () => {
  it.each([
    ['a word', 'password'],
    ['words and a number', 'hunter2pw'],
    ['a word in disguise', 'p@ssw0rd1234'],
    ['two words in disguise', 'Sup3rS3cr3tP@55w0rd'],
    ['the default of a program', 'SW2YcwTIb9zpOOhoPsMm'],
    ['base64 of a placeholder', 'UkVQTEFDRV9NRQ=='],
    ['the beginning of a token', 'SWMTKN-1-test'],
    ['a reference', 'vault:secret/data/web#token'],
    ['JSON of placeholders', '{"HF_TOKEN":"JEhGX1RPS0VO"}\n'],
    ['a variable with a placeholder', 'HF_TOKEN=JEhGX1RPS0VO'],
    ['a sentence', 'ask the platform team for it'],
    ['a published sample', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  ])('%s is not drawn', (_, value) => {
    expect(judgeLiteral(value, { name: 'DB_PASSWORD', secret: true })).toBeUndefined()
  })
})

describe('what its own form refutes', () => {
  it.each([
    ['a GitHub token with a made-up checksum', (random: RandomSource) => `ghp_${random.draw(alphabets.base62, 36)}`],
    [
      'a Supabase key that is public',
      (random: RandomSource) => writeJwt(random, { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'anon' }),
    ],
  ])('%s is no literal either', (_, make) => {
    for (let seed = 1; seed < 20; seed++) expect(judgeLiteral(make(seededRandom(seed)), { name: 'TOKEN', secret: true })).toBeUndefined()
  })

  it('what no proof refutes is one', () => {
    const token = familyById('huggingface-user-token')?.sample(seededRandom(1)) ?? ''
    expect(judgeLiteral(`${token}x`, { name: 'HF_TOKEN' })).toBe('likely')
  })
})
