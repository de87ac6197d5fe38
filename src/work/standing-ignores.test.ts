import { describe, expect, it } from 'vitest'
import { readPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import { run } from '../run.ts'
import { memoryTree } from '../testing/memory-tree.ts'

const role = (comment: string) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  ${comment}
  - apiGroups: ['']
    resources: [secrets]
    verbs: [list]
`
const plain = role('# reads')
const ignored = role('# kubelatch: ignore[rbac-secrets-read-unscoped] its controller mirrors Secrets')

/** Outcome of a change that brings `after`, with the policy read from a tree that holds `tip`. */
async function outcomeOf(after: string, tip?: string): Promise<string> {
  const read = await readPolicy({ rules: catalogue, read: async () => undefined })
  if ('faults' in read) throw new Error('the shipped policy cannot be used')
  const { report } = await run({
    trees: {
      before: memoryTree({ 'notes.md': '' }),
      after: memoryTree({ 'role.yaml': after }),
      ...(tip === undefined ? {} : { policy: memoryTree({ 'role.yaml': tip }) }),
      names: { before: 'base', after: 'head' },
    },
    policy: read.policy,
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
  return report.outcome
}

describe('an ignore that a change holds', () => {
  it('does not count where only the change has it', async () => {
    expect(await outcomeOf(ignored)).toBe('failed')
    expect(await outcomeOf(ignored, plain)).toBe('failed')
  })

  it('counts where it stands in the tree that policy is read from, though the before side lacks it', async () => {
    expect(await outcomeOf(ignored, ignored)).toBe('passed')
  })
})
