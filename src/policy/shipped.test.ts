import { expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { buildPolicy, meaningFaults } from './build-policy.ts'
import { checkConfig } from './check-config.ts'
import { shippedNames } from './config.ts'
import { shippedConfig } from './shipped.ts'

const ids = catalogue.map((rule) => rule.id)

test.each(shippedNames)('the %s policy is valid', async (name) => {
  const config = shippedConfig(name)
  expect(await checkConfig(config, catalogue)).toEqual({ config })
  expect(meaningFaults(config)).toEqual([])
})

test('the default policy has one entry per rule and grades every case', () => {
  const { rules = {} } = shippedConfig('default')
  expect(Object.keys(rules).sort()).toEqual(ids)
  for (const rule of catalogue) {
    const entry = rules[rule.id]
    const severity = typeof entry === 'string' ? entry : entry?.severity
    if (typeof severity === 'object') expect(Object.keys(severity).sort(), rule.id).toEqual(Object.keys(rule.cases).sort())
    else expect(severity, rule.id).toBeDefined()
  }
})

test('the strict policy is nowhere laxer than the default one', () => {
  const grades = ['error', 'warning', 'notice', 'off']
  const base = buildPolicy([shippedConfig('default')], catalogue)
  const strict = buildPolicy([shippedConfig('default'), shippedConfig('strict')], catalogue)
  for (const id of ids) {
    for (const [name, grade] of Object.entries(strict.rules[id]?.cases ?? {})) {
      expect(grades.indexOf(grade), `${id}/${name}`).toBeLessThanOrEqual(grades.indexOf(base.rules[id]?.cases[name] ?? ''))
    }
  }
})
