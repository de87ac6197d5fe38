import { run } from '../run.ts'
import type { Finding } from '../types/finding.ts'
import type { Rule } from '../types/rule.ts'
import { memoryTree } from './memory-tree.ts'
import { policyFor } from './policy-for.ts'

/** Runs one rule alone over a tree, or over a change between two. */
export async function runRule(
  rule: Rule,
  after: Readonly<Record<string, string>>,
  before?: Readonly<Record<string, string>>,
): Promise<readonly Finding[]> {
  const { report } = await run({
    trees: {
      after: memoryTree(after),
      ...(before === undefined ? {} : { before: memoryTree(before) }),
      names: { after: 'head', ...(before === undefined ? {} : { before: 'base' }) },
    },
    policy: policyFor([rule]),
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
    rules: [rule],
  })
  return report.findings
}
