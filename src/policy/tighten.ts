import type { Policy } from '../types/policy.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { type failOns, type Grade, grades, scopes } from './config.ts'
import { gradeRule, type PolicyFlags, readFlags, type Settings } from './flags.ts'

/** A policy after the action's inputs, and which inputs were not followed because they would have loosened it. */
export interface Tightened {
  readonly policy: Policy
  readonly refused: readonly Text[]
}

/**
 * Lays the action's inputs over a policy where they are stricter (decision 4: a change can edit its own workflow, but not the policy that
 * judges it). Versions and engine are followed where the config does not state its own: they are then no policy, only a default.
 * Throws a {@link import('../types/user-error.ts').UserError} for an input that cannot be read.
 */
export function tighten(policy: Policy, inputs: PolicyFlags): Tightened {
  const wanted = readFlags(inputs, policy)
  const refused: Text[] = []
  const stricter = <Value extends string>(key: string, now: Value, wish: Value | undefined, strictness: readonly string[]): Value => {
    if (wish === undefined || wish === now) return now
    if (strictness.indexOf(wish) < strictness.indexOf(now)) return wish
    refused.push(
      text`The input ${untrusted(key)} asks for ${untrusted(wish)}, and the policy for ${untrusted(now)}, which stands: inputs can only tighten it. Change .github/kubelatch.yml instead.`,
    )
    return now
  }
  const tightened: Policy = {
    ...policy,
    failOn: stricter('fail-on', policy.failOn, wanted.failOn, ['notice', 'warning', 'error', 'never'] satisfies (typeof failOns)[number][]),
    scope: stricter('scope', policy.scope, wanted.scope, [...scopes].reverse()),
    onIncomplete: stricter('on-incomplete', policy.onIncomplete, wanted.onIncomplete, ['fail', 'warn']),
    schemaEngine: engineOf(policy, wanted, refused),
    versions: versionsOf(policy, wanted),
    rules: rulesOf(policy, wanted, stricter),
  }
  return { policy: tightened, refused }
}

function isStated(policy: Policy, key: string): boolean {
  return policy.stated?.some((pointer) => pointer === `/${key}`) ?? false
}

function engineOf(policy: Policy, { schemaEngine: wish }: Settings, refused: Text[]): Policy['schemaEngine'] {
  if (wish === undefined || wish === policy.schemaEngine) return policy.schemaEngine
  if (wish === 'both' || !isStated(policy, 'schema-engine')) return wish
  refused.push(
    text`The input schema-engine asks for ${untrusted(wish)}, and the policy for ${untrusted(policy.schemaEngine)}, which stands.`,
  )
  return policy.schemaEngine
}

/** Versions that the config states stay; the input's are checked as well. */
function versionsOf(policy: Policy, { minors }: Settings): Policy['versions'] {
  if (minors === undefined) return policy.versions
  if (!isStated(policy, 'kubernetes-versions')) return [{ paths: '**', minors }]
  return policy.versions.map((entry) => {
    const all = new Set([...entry.minors, ...minors])
    return { ...entry, minors: [...all].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2))) }
  })
}

type Stricter = (key: string, now: Grade, wish: Grade | undefined, strictness: readonly string[]) => Grade

/** A bare rule name would silence all others, which is never tighter: it is not followed. */
function rulesOf(policy: Policy, { grades: graded }: Settings, stricter: Stricter): Policy['rules'] {
  let rules = policy.rules
  for (const { rule, case: situation, grade } of graded) {
    for (const [name, now] of Object.entries(policy.rules[rule]?.cases ?? {})) {
      if (situation !== undefined && situation !== name) continue
      rules = gradeRule(rules, { rule, case: name, grade: stricter(`rule ${rule}/${name}`, now, grade, grades) })
    }
  }
  return rules
}
