import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { plainlyFits } from './plainly-fits.ts'
import { policySchema } from './policy-schema.ts'
import { shippedConfig } from './shipped.ts'

const schema = policySchema(catalogue)
const byAjv = new Ajv({ allErrors: true, strict: false, ownProperties: true }).compile(schema)

test('the shipped policies plainly fit', () => {
  expect(plainlyFits(schema, shippedConfig('default'))).toBe(true)
  expect(plainlyFits(schema, shippedConfig('strict'))).toBe(true)
})

test.each([
  {},
  { extends: 'strict', 'kubernetes-versions': '1.34', 'fail-on': 'never', scope: 'all', 'on-incomplete': 'warn', 'schema-engine': 'both' },
  { 'kubernetes-versions': { 'a/**': ['1.30'], '**': '1.34' }, paths: ['a', '!b'], crds: [], external: ['secret/a/b'] },
  {
    rules: {
      'rbac-wildcard': 'off',
      'schema-violation': { severity: { value: 'notice' } },
      'unknown-kind': { severity: 'error', options: {} },
    },
  },
  { exemptions: [{ rule: 'rbac-wildcard', reason: 'r', until: '2026-01-01', ahead: true }] },
])('%j plainly fits', (config) => {
  expect(byAjv(config)).toBe(true)
  expect(plainlyFits(schema, config)).toBe(true)
})

test('what says more than is known here is left to ajv', () => {
  for (const more of [{ minimum: 1 }, { anyOf: [{}] }, { if: { type: 'string' } }, false, { enum: [1] }])
    expect(plainlyFits(more, 1)).toBe(false)
})

/** Anything, made of the words that a config is made of. */
const word = fc.constantFrom('error', 'off', 'all', 'rbac-wildcard', 'secrets', '1.34', '', 'reason', '2026-01-01', '__proto__', 'x')
const key = fc.constantFrom(
  ...Object.keys((schema as { properties: object }).properties),
  'rbac-wildcard',
  'unknown-kind',
  'severity',
  'secrets',
  'options',
  'reason',
  'rule',
  'until',
  'x',
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.boolean(),
    fc.nat(2),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}))

test('what plainly fits, fits', () => {
  const config = fc.oneof(
    tree,
    fc.record({ rules: tree }),
    fc.record({ exemptions: fc.array(tree, { maxLength: 2 }) }),
    fc.record({ 'fail-on': word, scope: word, 'kubernetes-versions': tree }, { requiredKeys: [] }),
    fc.record({
      rules: fc.record(
        { 'rbac-wildcard': tree, 'unknown-kind': fc.record({ severity: tree, options: tree }, { requiredKeys: [] }) },
        { requiredKeys: [] },
      ),
    }),
  )
  let fitting = 0
  fc.assert(
    fc.property(config, (value) => {
      const fits = plainlyFits(schema, value)
      if (fits) fitting++
      expect(fits).toBe(byAjv(value))
    }),
    { numRuns: 3000 },
  )
  expect(fitting).toBeGreaterThan(50)
})
