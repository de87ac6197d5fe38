import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Example, RuleExamples } from '../formats/catalogue.ts'
import { renderRule, renderRules } from '../formats/explain.ts'
import { buildPolicy } from '../policy/build-policy.ts'
import { shippedConfig } from '../policy/shipped.ts'
import { catalogue, ruleById } from '../rules/catalogue.ts'
import { nearest } from '../schema/nearest.ts'
import { UserError } from '../types/user-error.ts'
import { print } from './print.ts'
import { shippedFolder } from './shipped-folder.ts'
import type { Surroundings } from './surroundings.ts'

/** `rules`: every rule with its grades, as the shipped policy has them. */
export async function rules(surroundings: Surroundings): Promise<0> {
  await print(renderRules(catalogue, entries(), terminalOf(surroundings)), surroundings)
  return 0
}

/** `explain RULE`: one rule in full, with a fixture of each side. */
export async function explain(id: string, surroundings: Surroundings): Promise<0> {
  const rule = ruleById(id)
  if (rule === undefined) {
    const near = nearest(
      id,
      catalogue.map((known) => known.id),
    )
    throw new UserError(`There is no rule ${JSON.stringify(id)}.`, {
      hint: near === undefined ? 'See kubelatch rules.' : `Did you mean ${near}?`,
      status: 3,
    })
  }
  await print(renderRule(rule, entries()[id], examplesOf(id), terminalOf(surroundings)), surroundings)
  return 0
}

function entries() {
  return buildPolicy([shippedConfig('default')], catalogue).rules
}

function terminalOf({ terminal, environment }: Surroundings) {
  if (terminal === undefined) return {}
  return { width: terminal.columns, colour: (environment.NO_COLOR ?? '') === '' }
}

/** The plainest fixture of each side: `bad.yaml`, else the first that is a single file, else the first folder's files. */
export function examplesOf(id: string): RuleExamples | undefined {
  const folder = shippedFolder('fixtures')
  if (folder === undefined) return undefined
  const ofRule = join(folder, id)
  return { bad: firstExample(ofRule, 'bad'), good: firstExample(ofRule, 'good') }
}

function firstExample(folder: string, side: 'bad' | 'good'): readonly Example[] {
  const named = readdirSync(folder)
    .filter((name) => name.startsWith(side))
    .sort()
  const isFile = (name: string) => statSync(join(folder, name)).isFile()
  const chosen = named.find((name) => name === `${side}.yaml`) ?? named.find(isFile) ?? named[0]
  if (chosen === undefined) return []
  if (isFile(chosen)) return [{ file: chosen, text: readFileSync(join(folder, chosen), 'utf8') }]
  return readdirSync(join(folder, chosen), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ file: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }))
}
