import { describe, expect, it } from 'vitest'
import { drawnBits } from './drawn-bits.ts'
import { type AlphabetName, alphabets } from './family.ts'
import { isRandomLiteral } from './random-literal.ts'
import { seededRandom } from './testing.ts'

const written = `
password hunter2pw admin123 postgres postgresql-ha my-release-postgresql changeme correct-horse-battery-staple Summer2024! Welcome123!
my-service.default.svc.cluster.local postgres.prod.svc:5432 https://example.com/path/to/thing redis://redis-master:6379/0 /etc/secrets/token
./config/app.yaml registry.example.com/team/app:v1.2.3 ghcr.io/org/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 user@example.com 2024-01-01T00:00:00Z 10.96.0.10 192.168.100.200:8443
v1.27.3-eks-a5565ad 1.2.3-alpha.4 1234567890123 true 500m 128974848 Mozilla/5.0 application/json maintenance-window production-database-credentials
kubernetes.io/dockerconfigjson SomeVeryLongClassNameInJavaConfiguration ENABLE_EXPERIMENTAL_FEATURES max_connections=200 --log-level=debug
age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdhgjs8qs6vxlke pk_live_TYooMQauvdEDq54NiTphI7jx MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQ
dGhpcyBpcyBhIHBsYWluIHRleHQsIGVuY29kZWQ= \${DB_PASSWORD} $(cat/run/secret) {{.Values.password}} vault:secret/data/db#password <your-password-here>
`
  .trim()
  .split(/\s+/)
  .map((value) => value.replace('\\$', '$'))

describe('literals without a shape', () => {
  it.each(written)('%s was written', (value) => {
    expect(isRandomLiteral(value, { name: 'DB_PASSWORD' })).toBe(false)
  })

  it.each<[AlphabetName, number, number]>([
    ['base62', 16, 0.93],
    ['base62', 24, 0.98],
    ['base62', 32, 0.995],
    ['lowerAlnum', 20, 0.97],
    ['lowerAlnum', 32, 0.995],
    ['letters', 20, 0.98],
    ['base64url', 43, 0.99],
    ['lowerHex', 32, 0.99],
    ['lowerHex', 64, 0.99],
  ])('random %s of %i characters under a credential’s name are found, %d of them', (name, length, share) => {
    const random = seededRandom(21)
    const found = Array.from({ length: 1000 }, () => random.draw(alphabets[name], length)).filter((value) =>
      isRandomLiteral(value, { name: 'token' }),
    )
    expect(found.length / 1000).toBeGreaterThanOrEqual(share)
  })

  it('finds passwords with signs', () => {
    const random = seededRandom(22)
    const drawn = Array.from({ length: 1000 }, () => random.draw(`${alphabets.base62}!#$%&*?@^`, 20))
    expect(drawn.filter((value) => isRandomLiteral(value, { name: 'password' })).length).toBeGreaterThanOrEqual(900)
  })

  it.each(['sk-', 'key-', 'acme_live_'])('random hexadecimal digits behind %s are found', (start) => {
    const random = seededRandom(23)
    const drawn = Array.from({ length: 500 }, () => start + random.draw(alphabets.lowerHex, 32))
    expect(drawn.filter((value) => isRandomLiteral(value, { name: 'token' })).length).toBeGreaterThanOrEqual(490)
  })

  it.each([
    ['a UUID', '38fe94df-115c-4096-91ec-b6e16ce3a01f'],
    ['a commit id', '9f2c4e81b07d3a65c8e1f09d7b42a6c35e8d1f70'],
    ['an MD5', '9f2c4e81b07d3a65c8e1f09d7b42a6c3'],
  ])('%s counts under a credential’s name alone', (_, value) => {
    expect(isRandomLiteral(value, { name: 'SECRET_KEY' })).toBe(true)
    expect(isRandomLiteral(value, { name: 'revision' })).toBe(false)
    expect(isRandomLiteral(value, {})).toBe(false)
  })

  it.each([
    ['too short', 'k9mPx2Lq8Z'],
    ['with a space', 'k9mPx2Lq8ZtR 4vWn7Yb3'],
    ['too long', 'k9mPx2Lq8ZtR4vWn7Yb3'.repeat(300)],
    ['known from documentation', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['empty', ''],
  ])('what is %s does not count', (_, value) => {
    expect(isRandomLiteral(value, { name: 'password' })).toBe(false)
  })
})

describe('bits that say drawn', () => {
  it.each(['production-database', 'someClassName', 'version2024', 'MAX_CONNECTIONS'])('are below none for %s', (text) => {
    expect(drawnBits(text)).toBeLessThan(0)
  })

  it.each(['k9mPx2Lq8ZtR4vWn', 'xqzjvkwpfhgbtdmc', '7f3k9q2m8x4w1z6v', 'tR#9k!mQ2$xZ7&wL'])('are many for %s', (text) => {
    expect(drawnBits(text)).toBeGreaterThan(14)
  })
})
