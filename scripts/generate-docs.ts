import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { examplesOf } from '../src/commands/rules.ts'
import { renderCatalogue } from '../src/formats/catalogue.ts'
import { reportSchema } from '../src/formats/json-schema.ts'
import { buildPolicy } from '../src/policy/build-policy.ts'
import { policySchema } from '../src/policy/policy-schema.ts'
import { shippedConfig } from '../src/policy/shipped.ts'
import { catalogue } from '../src/rules/catalogue.ts'
import { groupOfRule } from '../src/rules/groups.ts'
import { withActionTables } from './action-table.ts'

/** Every file that is printed from the rules and types, by path from the root. Nobody edits them. */
export function generatedDocs(): ReadonlyMap<string, string> {
  const entries = buildPolicy([shippedConfig('default')], catalogue).rules
  const examples = new Map(catalogue.map((rule) => [rule.id, examplesOf(rule.id) ?? { bad: [], good: [] }]))
  return new Map([
    ['README.md', withActionTables(readFileSync(fileOf('README.md'), 'utf8'), readFileSync(fileOf('action.yml'), 'utf8'))],
    ['policies/README.md', renderCatalogue(catalogue, { group: groupOfRule, entries, examples })],
    ['policies/schema.json', json(policySchema(catalogue))],
    ['schemas/report.schema.json', json(reportSchema)],
  ])
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}
