import { configFile } from '../policy/config.ts'
import { readPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import { run } from '../run.ts'
import type { Finding } from '../types/finding.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { memoryTree } from './memory-tree.ts'
import { policyFor } from './policy-for.ts'

type Files = Readonly<Record<string, string>>

/** Runs one rule alone over a tree, or over a change between two. A config in the tree is the policy, as for a user. */
export async function runRule(rule: Rule, after: Files, before?: Files): Promise<readonly Finding[]> {
  const policy = await policyOf(before ?? after, rule)
  const { report } = await run({
    trees: {
      after: memoryTree(after),
      ...(before === undefined ? {} : { before: memoryTree(before) }),
      names: { after: 'head', ...(before === undefined ? {} : { before: 'base' }) },
    },
    policy,
    ...(before === undefined || before[configFile] === after[configFile] ? {} : await proposedBy(after)),
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
    rules: [rule],
  })
  return report.findings
}

async function policyOf(files: Files, rule: Rule): Promise<Policy> {
  const alone = policyFor([rule])
  if (files[configFile] === undefined) return alone
  const read = await readPolicy({ rules: catalogue, read: readerOf(files) })
  if ('faults' in read) throw new Error('the fixture’s policy cannot be used')
  return { ...read.policy, rules: alone.rules }
}

async function proposedBy(files: Files): Promise<{ proposed?: Policy; proposedFaults?: readonly PolicyFault[] }> {
  const read = await readPolicy({ rules: catalogue, read: readerOf(files) })
  return 'policy' in read ? { proposed: read.policy } : { proposedFaults: read.faults }
}

function readerOf(files: Files) {
  return async (path: string) => {
    const content = files[path]
    return content === undefined ? undefined : new TextEncoder().encode(content)
  }
}
