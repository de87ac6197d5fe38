import { expect, test } from 'vitest'
import type { Policy } from '../types/policy.ts'
import { UserError } from '../types/user-error.ts'
import { setFlags } from './flags.ts'
import { plainText } from './plain-text.ts'
import { tighten } from './tighten.ts'

const policy: Policy = {
  versions: [
    { paths: 'old/**', minors: ['1.30'] },
    { paths: '**', minors: ['1.34'] },
  ],
  paths: [],
  schemaEngine: 'embedded',
  schemaLocations: [],
  crds: [],
  rules: {
    'rbac-wildcard': { cases: { secrets: 'error', 'all-verbs': 'warning' }, options: {} },
    'yaml-parse-error': { cases: { syntax: 'notice' }, options: {} },
  },
  failOn: 'warning',
  scope: 'changed-files',
  onIncomplete: 'fail',
  exemptions: [],
  external: [],
  trustedControllers: [],
}

test.each([
  [{ 'fail-on': 'notice' }, { failOn: 'notice' }],
  [{ 'fail-on': 'warning' }, { failOn: 'warning' }],
  [{ scope: 'all' }, { scope: 'all' }],
  [{ 'schema-engine': 'kubeconform' }, { schemaEngine: 'kubeconform' }],
  [{ 'kubernetes-versions': '1.31' }, { versions: [{ paths: '**', minors: ['1.31'] }] }],
  [{ 'fail-on': '', scope: undefined }, {}],
])('inputs %j tighten', (inputs, expected) => {
  expect(tighten(policy, inputs)).toEqual({ policy: { ...policy, ...expected }, refused: [] })
})

test.each([
  [{ 'fail-on': 'error' }, 'fail-on'],
  [{ 'fail-on': 'never' }, 'fail-on'],
  [{ scope: 'new' }, 'scope'],
  [{ 'on-incomplete': 'warn' }, 'on-incomplete'],
  [{ rule: ['rbac-wildcard=off'] }, 'rbac-wildcard/secrets'],
  [{ rule: ['rbac-wildcard/all-verbs=notice'] }, 'rbac-wildcard/all-verbs'],
])('inputs %j would loosen and are refused, with a word', (inputs, named) => {
  const tightened = tighten(policy, inputs)
  expect(tightened.policy).toEqual(policy)
  expect(tightened.refused.map(plainText).join()).toContain(named)
})

test('rules are raised case by case', () => {
  const { rules } = tighten(policy, { rule: ['rbac-wildcard=warning', 'yaml-parse-error=error'] }).policy
  expect(rules['rbac-wildcard']?.cases).toEqual({ secrets: 'error', 'all-verbs': 'warning' })
  expect(rules['yaml-parse-error']?.cases).toEqual({ syntax: 'error' })
})

test('versions and engine that the config states stay, more are checked as well', () => {
  const stated: Policy = { ...policy, stated: ['/kubernetes-versions', '/schema-engine'] }
  expect(tighten(stated, { 'kubernetes-versions': '1.31' }).policy.versions).toEqual([
    { paths: 'old/**', minors: ['1.30', '1.31'] },
    { paths: '**', minors: ['1.31', '1.34'] },
  ])
  expect(tighten(stated, { 'schema-engine': 'kubeconform' })).toMatchObject({
    policy: { schemaEngine: 'embedded' },
    refused: [expect.anything()],
  })
  expect(tighten(stated, { 'schema-engine': 'both' }).policy.schemaEngine).toBe('both')
})

test('flags set, in either direction', () => {
  const flags = {
    'fail-on': 'never',
    scope: 'new',
    'on-incomplete': 'warn',
    'kubernetes-versions': '1.31,1.33-1.34',
    rule: ['rbac-wildcard/secrets=off'],
  }
  expect(setFlags(policy, flags)).toMatchObject({
    failOn: 'never',
    scope: 'new',
    onIncomplete: 'warn',
    versions: [{ paths: '**', minors: ['1.31', '1.33', '1.34'] }],
    rules: { 'rbac-wildcard': { cases: { secrets: 'off', 'all-verbs': 'warning' } } },
  })
})

test('a bare rule leaves that one alone', () => {
  const { rules } = setFlags(policy, { rule: ['yaml-parse-error'] })
  expect(rules['rbac-wildcard']?.cases).toEqual({ secrets: 'off', 'all-verbs': 'off' })
  expect(rules['yaml-parse-error']?.cases).toEqual({ syntax: 'notice' })
})

test.each([
  [{ 'fail-on': 'eror' }, 'fail-on: there is no `eror`', 'Did you mean error?'],
  [{ 'schema-engine': 'kubekonform' }, 'schema-engine', 'Did you mean kubeconform?'],
  [{ rule: ['rbac-wildcart=error'] }, 'rule: there is no `rbac-wildcart`', 'Did you mean rbac-wildcard?'],
  [{ rule: ['rbac-wildcard/secret'] }, 'rule', 'Did you mean rbac-wildcard/secrets?'],
  [{ rule: ['rbac-wildcard=erro'] }, 'rule', 'Did you mean error?'],
  [{ rule: ['constructor'] }, 'rule', 'kubelatch rules lists them.'],
  [{ 'kubernetes-versions': '1.99' }, 'kubernetes-versions: Kubernetes `1.99` is not bundled', 'Use `1.37`'],
])('%j is a usage error', (flags, message, hint) => {
  const attempt = () => setFlags(policy, flags)
  expect(attempt).toThrow(UserError)
  expect(attempt).toThrow(
    expect.objectContaining({ status: 3, message: expect.stringContaining(message), hint: expect.stringContaining(hint) }),
  )
})
