import { configFile } from '../policy/config.ts'
import { readPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import { run } from '../run.ts'
import type { Finding } from '../types/finding.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import type { SchemaAnswer, SchemaError } from '../types/schema.ts'
import type { KubeconformPort } from '../work/ask-kubeconform.ts'
import { memoryTree } from './memory-tree.ts'
import { policyFor } from './policy-for.ts'

type Files = Readonly<Record<string, string>>

/** What one rule alone, with those that it follows, finds in a tree or in a change between two. A config in the tree is the policy, as for a user. */
export async function runRule(rule: Rule, after: Files, before?: Files): Promise<readonly Finding[]> {
  const policy = await policyOf(before ?? after, rule)
  const { report } = await run({
    trees: {
      after: memoryTree(after),
      ...(before === undefined ? {} : { before: memoryTree(before) }),
      names: { after: 'head', ...(before === undefined ? {} : { before: 'base' }) },
    },
    policy,
    ...(before === undefined || before[configFile] === after[configFile] ? {} : await proposedBy(after, rule)),
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
    rules: [rule, ...catalogue.filter(({ id }) => rule.follows?.includes(id))],
    kubeconform: kubeconformOf(after),
  })
  return report.findings.filter((finding) => finding.rule === rule.id)
}

async function policyOf(files: Files, rule: Rule): Promise<Policy> {
  if (files[configFile] === undefined) return policyFor(catalogue)
  const read = await readPolicy({ rules: catalogue, read: readerOf(files) })
  if ('faults' in read) throw new Error('the fixture’s policy cannot be used')
  return withRuleOn(read.policy, rule)
}

async function proposedBy(files: Files, rule: Rule): Promise<{ proposed?: Policy; proposedFaults?: readonly PolicyFault[] }> {
  const read = await readPolicy({ rules: catalogue, read: readerOf(files) })
  return 'policy' in read ? { proposed: withRuleOn(read.policy, rule) } : { proposedFaults: read.faults }
}

/** The rule that runs reports all of its cases, whatever the config asks of it. */
function withRuleOn(policy: Policy, rule: Rule): Policy {
  return { ...policy, rules: { ...policy.rules, ...policyFor([rule]).rules } }
}

function readerOf(files: Files) {
  return async (path: string) => {
    const content = files[path]
    return content === undefined ? undefined : new TextEncoder().encode(content)
  }
}

/** What kubeconform would say, for fixtures of both engines: `kubeconform.json` holds its errors by object name. */
function kubeconformOf(files: Files): KubeconformPort {
  const errors: Readonly<Record<string, readonly SchemaError[]>> = JSON.parse(files['kubeconform.json'] ?? '{}')
  return {
    answer: async (manifests, minors) =>
      new Map(
        Array.from(manifests, ({ id, value }): readonly [string, SchemaAnswer] => [
          id,
          { standing: { is: 'built-in', served: minors, unserved: [] }, errors: errors[nameOf(value)] ?? [] },
        ]),
      ),
  }
}

function nameOf(value: unknown): string {
  const named = value as { readonly metadata?: { readonly name?: string } }
  return named.metadata?.name ?? ''
}
