import { describe, expect, test } from 'vitest'
import type { Exemption } from '../types/policy.ts'
import { type Exemptable, exemptionMatcher, isExpired, objectMatcher } from './exemptions.ts'

const print = '0123456789abcdef0123456789abcdef'
const finding = (rule: string, more: Partial<Exemptable['report']> = {}): Exemptable => ({
  fingerprint: print,
  report: {
    rule,
    place: { file: 'apps/web/deployment.yaml', document: 0, pointer: '/spec/template/spec/containers/0/env/1/value' },
    stable: '/spec/template/spec/containers[name=web]/env[name=DB_PASSWORD]/value',
    object: { apiVersion: 'apps/v1', group: 'apps', kind: 'Deployment', namespace: 'prod', name: 'web' },
    ...more,
  },
})
const exemption = (parts: Partial<Exemption>): Exemption => ({ reason: 'r', line: 1, ...parts })

test.each<[Partial<Exemption>, boolean]>([
  [{ rule: 'a' }, true],
  [{ rule: 'b' }, false],
  [{ object: 'Deployment/web' }, true],
  [{ object: 'deployment/prod/web' }, true],
  [{ object: 'Deployment/dev/web' }, false],
  [{ object: 'Deployment/*/w*' }, true],
  [{ object: 'web' }, false],
  [{ path: 'apps/**' }, true],
  [{ path: 'apps/*' }, false],
  [{ path: 'apps/web/deployment.yaml' }, true],
  [{ key: 'DB_PASSWORD' }, true],
  [{ key: 'value' }, true],
  [{ key: 'DB' }, false],
  [{ fingerprint: print }, true],
  [{ fingerprint: 'f'.repeat(32) }, false],
  [{ rule: 'a', path: 'other/**' }, false],
  [{ rule: 'a', path: 'apps/**', key: 'DB_PASSWORD', object: 'Deployment/web' }, true],
  [{}, false],
])('%j: %s', (parts, expected) => {
  expect(exemptionMatcher(exemption(parts))(finding('a'))).toBe(expected)
})

test('a finding about no object is not reached by an object', () => {
  const { object: _, ...report } = finding('a').report
  expect(exemptionMatcher(exemption({ object: '*/*' }))({ report, fingerprint: print })).toBe(false)
})

test('a rule about tokens is only reached by the fingerprint', () => {
  for (const parts of [{ rule: 'plaintext-token' }, { path: '**' }, { object: 'Deployment/web' }, { key: 'DB_PASSWORD' }]) {
    expect(exemptionMatcher(exemption(parts))(finding('plaintext-token'))).toBe(false)
  }
  expect(exemptionMatcher(exemption({ fingerprint: print }))(finding('plaintext-token'))).toBe(true)
})

describe('isExpired', () => {
  test.each([
    ['2026-03-01', '2026-02-28', false],
    ['2026-03-01', '2026-03-01', false],
    ['2026-03-01', '2026-03-02', true],
    [undefined, '2999-01-01', false],
  ])('until %s on %s: %s', (until, today, expected) => {
    expect(isExpired(exemption(until === undefined ? {} : { until }), today)).toBe(expected)
  })
})

test.each([
  ['secret/prod/*', 'prod', 'db', true],
  ['secret/*/cluster-*-vars', 'any', 'cluster-eu-vars', true],
  ['secret/*/cluster-*-vars', 'any', 'cluster-vars', false],
  ['secret/*/a*a', 'any', 'a', false],
  ['secret/a/b/c', 'a', 'b', false],
  ['secret', 'a', 'b', false],
])('objects %s against %s/%s: %s', (pattern, namespace, name, expected) => {
  expect(objectMatcher(pattern)({ kind: 'Secret', namespace, name })).toBe(expected)
})
