import { describe, expect, it } from 'vitest'

import { families, familyById } from '../catalogue.ts'
import type { TokenFamily } from '../family.ts'
import { seededRandom } from '../testing.ts'

const seeds = [11, 12, 13]

/** Of these a passphrase guards the key, or only a filler can be told: a sample proves nothing. */
const unproven = [
  'encrypted-private-key',
  'cosign-private-key',
  'database-url',
  'mongodb-url',
  'redis-url',
  'amqp-url',
  'url-with-password',
  'jdbc-url',
  'ado-connection-password',
]

/** How a payload is broken so that what is decoded no longer holds; one character in the middle gone, unless told. */
const breaks: Readonly<Record<string, (token: string) => string>> = {
  'azure-sas-token': (token) => token.slice(0, -6),
  'json-web-key': (token) => token.replace('"d":"', '"d":"_'),
  'google-service-account-key': (token) => token.replace('-----END', '----END'),
  'kubernetes-service-account-token': (token) => token.replace('.eyJ', '.eyK'),
  'github-app-installation-jwt': (token) => token.replace('.eyJ', '.eyK'),
  'argocd-token': (token) => token.replace('.eyJ', '.eyK'),
  'supabase-service-role-key': (token) => token.replace('.eyJ', '.eyK'),
  'json-web-token': (token) => token.replace('.eyJ', '.eyK'),
  'sentry-organisation-token': (token) => token.replace('_eyJ', '_eyK'),
  'tink-keyset': (token) => token.replace('SYMMETRIC', 'ASYMMETRIC_PUBLIC'),
  'fly-access-token': (token) => `${token.slice(0, 12)}${token.slice(13)}`,
  'workos-api-key': (token) => `${token.slice(0, 12)}${token.slice(13)}`,
  'discord-bot-token': (token) => token.slice(1),
  'jira-personal-access-token': (token) => `${token.slice(0, 4)}${token.slice(5)}`,
  'bitbucket-http-access-token': (token) => `${token.slice(0, 9)}${token.slice(10)}`,
  'aws-bedrock-api-key': (token) => `${token.slice(0, 12)}${token.slice(13)}`,
}

const replaced = (token: string, at: number) => {
  const wanted = token.charAt(at)
  const other = [...'QAqa37'].find((character) => character !== wanted && kindOf(character) === kindOf(wanted)) ?? 'Z'
  return `${token.slice(0, at)}${other}${token.slice(at + 1)}`
}

const isWhole = (family: TokenFamily, token: string) => new RegExp(`^(?:${family.form.source})$`).test(token)

const kindOf = (character: string) => (/[0-9]/.test(character) ? 'digit' : /[A-Z]/.test(character) ? 'capital' : 'small')

const proving = families.filter((family) => family.prove !== undefined)

/** Characters that no checksum of a family covers: drawn after it was taken, or named beside it. */
const uncovered: Readonly<Record<string, RegExp>> = {
  'github-fine-grained-token': /.{8}$/,
}

describe.each(families.filter(({ evidence }) => evidence === 'checksum').map((family) => [family.id, family] as const))(
  '%s',
  (id, family) => {
    it('is confirmed, and no longer with any one character flipped', () => {
      for (const seed of seeds) {
        const token = family.sample(seededRandom(seed))
        expect(family.prove?.(token)).toBe('confirmed')
        const covered = token.replace(uncovered[id] ?? /$/, '')
        const survived = [...covered].flatMap((character, at) => {
          if (!/[A-Za-z0-9]/.test(character)) return []
          const changed = replaced(token, at)
          return isWhole(family, changed) && family.prove?.(changed) === 'confirmed' ? [at] : []
        })
        expect(survived).toEqual([])
      }
    })
  },
)

const decoded = proving.filter(({ id, evidence }) => evidence !== 'checksum' && !unproven.includes(id))

describe.each(decoded.map((family) => [family.id, family] as const))('%s', (id, family) => {
  it('is confirmed, and no longer with a broken payload', () => {
    for (const seed of seeds) {
      const token = family.sample(seededRandom(seed))
      const middle = Math.floor(token.length / 2)
      const broken = breaks[id]?.(token) ?? `${token.slice(0, middle)}${token.slice(middle + 1)}`
      expect(broken).not.toBe(token)
      expect(family.prove?.(token)).toBe('confirmed')
      expect(family.prove?.(broken)).not.toBe('confirmed')
    }
  })
})

it.each(unproven)('%s neither proves nor refutes its samples', (id) => {
  const family = familyById(id)
  for (const seed of seeds) expect(family?.prove?.(family.sample(seededRandom(seed)))).toBe('unknown')
})

it('lets a refuted checksum silence only where many independent tokens agree with the algorithm', () => {
  const silencing = families.filter(({ evidence, refutationSilences }) => evidence === 'checksum' && refutationSilences)
  const others = silencing.filter(({ id }) => !/^(?:github|npm|vercel|cloudflare|grafana)-/.test(id))
  // Files that carry their own checksum, and open nothing where it fails.
  expect(others.map(({ id }) => id)).toEqual(['pgp-private-key', 'putty-private-key'])
})

it.each([
  // Grafana's documentation, and an npm token that https://github.com/secretlint/secretlint/issues/200 calls a dummy.
  ['grafana-service-account-token', ['glsa_', 'ThisI5NtTheTok3n', 'You8reLo0k1ngF0r', '_0a2a3df7']],
  ['npm-access-token', ['npm_', 'qkJaB6MffYVzZXW', 'qmcoF49yrUxP3wf', '0LsakP']],
])('%s agrees with what is published', (id, parts) => {
  expect(familyById(id)?.prove?.(parts.join(''))).toBe('confirmed')
})

describe('what tokens open', () => {
  const opened = (id: string, seed = 11) => {
    const family = familyById(id)
    return family?.opens?.(family.sample(seededRandom(seed))) ?? []
  }

  it.each([
    ['kubernetes-service-account-token', ['namespace', 'service account']],
    ['supabase-service-role-key', ['project', 'role', 'expiry']],
    ['argocd-token', ['user']],
    ['json-web-token', ['host', 'user', 'expiry']],
    ['private-key', ['key']],
    ['slack-bot-token', ['organisation']],
    ['slack-webhook', ['organisation']],
    ['stripe-secret-key', ['scope']],
    ['mailchimp-api-key', ['region']],
    ['jdbc-url', ['host', 'user']],
    ['azure-sas-token', ['scope', 'expiry']],
    ['k3s-token', ['role']],
    ['json-web-key', ['key']],
    ['github-app-installation-jwt', ['scope', 'expiry']],
    ['gitlab-routable-token', ['organisation', 'user']],
    ['sentry-organisation-token', ['organisation', 'host']],
    ['pypi-api-token', ['host', 'project']],
    ['google-service-account-key', ['project', 'service account']],
    ['aws-bedrock-api-key', ['account']],
    ['aws-bedrock-short-lived-api-key', ['region', 'expiry']],
    ['grafana-cloud-token', ['organisation', 'region']],
    ['database-url', ['host', 'user']],
    ['onepassword-service-account-token', ['host']],
  ])('%s: %j', (id, wanted) => {
    expect(opened(id).map(({ what }) => what)).toEqual(wanted)
  })

  it('reads the account out of an AWS access key id', () => {
    // The example of https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489.
    const id = ['ASIA', 'Y34FZKBO', 'KMUTVV7A'].join('')
    expect(familyById('aws-access-key-id')?.opens?.(id)).toEqual([{ what: 'account', value: '609629065308' }])
    expect(familyById('aws-access-key-id')?.opens?.(['AKIA', 'IAAAAAAA', 'AAAAAAAA'].join(''))).toEqual([])
  })

  it('says nothing of what is broken', () => {
    for (const family of families) expect(() => family.opens?.('')).not.toThrow()
    for (const family of proving) expect(() => family.prove?.('')).not.toThrow()
  })
})
