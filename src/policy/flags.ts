import { nearest } from '../schema/nearest.ts'
import type { Policy, PolicyEntry } from '../types/policy.ts'
import type { Minor } from '../types/schema.ts'
import { untrusted } from '../types/text.ts'
import { UserError } from '../types/user-error.ts'
import { engines, failOns, type Grade, grades, incompletes, scopes } from './config.ts'
import { readMinors } from './minors.ts'
import { plainText } from './plain-text.ts'

/** What a person sets for one run, as given: flags of the command line, inputs of the action. Named as in the config. */
export interface PolicyFlags {
  readonly 'kubernetes-versions'?: string | undefined
  readonly 'schema-engine'?: string | undefined
  readonly 'fail-on'?: string | undefined
  readonly scope?: string | undefined
  readonly 'on-incomplete'?: string | undefined
  /** `ID=SEVERITY`, `ID/CASE=SEVERITY`; a bare `ID` leaves only the rules named so. */
  readonly rule?: readonly string[] | undefined
}

/** Flags that were understood. */
export interface Settings {
  readonly minors?: readonly Minor[]
  readonly schemaEngine?: Policy['schemaEngine']
  readonly failOn?: Policy['failOn']
  readonly scope?: Policy['scope']
  readonly onIncomplete?: Policy['onIncomplete']
  readonly grades: readonly { readonly rule: string; readonly case?: string; readonly grade: Grade }[]
  readonly only: readonly string[]
}

/** Lays flags over a policy. Throws a {@link UserError} of status 3 that names the flag and the nearest value. */
export function setFlags(policy: Policy, flags: PolicyFlags): Policy {
  const { minors, schemaEngine, failOn, scope, onIncomplete, grades: graded, only } = readFlags(flags, policy)
  const rules = Object.entries(policy.rules).map(([id, entry]): [string, PolicyEntry] => [
    id,
    only.length === 0 || only.includes(id) ? entry : silenced(entry),
  ])
  return {
    ...policy,
    rules: graded.reduce(gradeRule, Object.fromEntries(rules)),
    ...(minors === undefined ? {} : { versions: [{ paths: '**', minors }] }),
    ...(schemaEngine === undefined ? {} : { schemaEngine }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(scope === undefined ? {} : { scope }),
    ...(onIncomplete === undefined ? {} : { onIncomplete }),
  }
}

/** Reads flags against the rules of a policy. An empty string is not set, as with an action's inputs. */
export function readFlags(flags: PolicyFlags, policy: Pick<Policy, 'rules'>): Settings {
  const schemaEngine = oneOf('schema-engine', flags['schema-engine'], engines)
  const failOn = oneOf('fail-on', flags['fail-on'], failOns)
  const scope = oneOf('scope', flags.scope, scopes)
  const onIncomplete = oneOf('on-incomplete', flags['on-incomplete'], incompletes)
  const minors = flags['kubernetes-versions'] ? minorsOf(flags['kubernetes-versions']) : undefined
  const rules = (flags.rule ?? []).map((wish) => readRule(wish, policy.rules))
  return {
    ...(minors === undefined ? {} : { minors }),
    ...(schemaEngine === undefined ? {} : { schemaEngine }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(scope === undefined ? {} : { scope }),
    ...(onIncomplete === undefined ? {} : { onIncomplete }),
    grades: rules.flatMap(({ grade, ...rest }) => (grade === undefined ? [] : [{ ...rest, grade }])),
    only: rules.flatMap(({ rule, grade }) => (grade === undefined ? [rule] : [])),
  }
}

export function gradeRule(rules: Policy['rules'], { rule, case: situation, grade }: Settings['grades'][number]): Policy['rules'] {
  const entry = rules[rule]
  if (entry === undefined) return rules
  const cases = Object.fromEntries(
    Object.entries(entry.cases).map(([name, old]) => [name, situation === undefined || situation === name ? grade : old]),
  )
  return { ...rules, [rule]: { ...entry, cases } }
}

function silenced(entry: PolicyEntry): PolicyEntry {
  return { ...entry, cases: Object.fromEntries(Object.keys(entry.cases).map((name) => [name, 'off'])) }
}

function readRule(wish: string, rules: Policy['rules']): { rule: string; case?: string; grade?: Grade } {
  const [named = '', grade] = wish.split('=').map((part) => part.trim())
  const [rule = '', situation] = named.split('/')
  const cases = Object.hasOwn(rules, rule) ? rules[rule]?.cases : undefined
  if (cases === undefined) throw wrong('rule', rule, Object.keys(rules), 'kubelatch rules lists them.')
  if (situation !== undefined && !Object.hasOwn(cases, situation))
    throw wrong(
      'rule',
      named,
      Object.keys(cases).map((name) => `${rule}/${name}`),
    )
  const known = grade === undefined ? undefined : oneOf('rule', grade, grades)
  return { rule, ...(situation === undefined ? {} : { case: situation }), ...(known === undefined ? {} : { grade: known }) }
}

function minorsOf(wish: string): readonly Minor[] {
  const asked = readMinors([wish])
  if ('minors' in asked) return asked.minors
  throw new UserError(`kubernetes-versions: ${plainText(asked.fault)}`, { hint: plainText(asked.help), status: 3 })
}

function oneOf<Value extends string>(flag: string, given: string | undefined, values: readonly Value[]): Value | undefined {
  if (given === undefined || given === '') return undefined
  const found = values.find((value) => value === given)
  if (found === undefined) throw wrong(flag, given, values)
  return found
}

function wrong(flag: string, given: string, values: readonly string[], more = `It takes ${values.join(', ')}.`): UserError {
  const near = nearest(given, values)
  const shown = plainText([untrusted(given)])
  return new UserError(`${flag}: there is no ${shown}`, { hint: near === undefined ? more : `Did you mean ${near}? ${more}`, status: 3 })
}
