import { expect, test } from 'vitest'
import { buildPolicy } from '../policy/build-policy.ts'
import { shippedConfig } from '../policy/shipped.ts'
import { catalogue } from '../rules/catalogue.ts'
import { run } from '../run.ts'
import { memoryTree } from '../testing/memory-tree.ts'
import { familyById } from '../tokens/catalogue.ts'
import { seededRandom } from '../tokens/testing.ts'

const many = 100_000

test('a hundred thousand tokens in one file are all counted, and decide', async () => {
  const family = familyById('npm-access-token')
  const random = seededRandom(11)
  const lines = Array.from({ length: many }, (_, index) => `  t${index}: ${family?.sample(random)}`)
  const after = memoryTree({
    'many.yaml': ['apiVersion: example.com/v1', 'kind: Vault', 'metadata:', '  name: many', 'keys:', ...lines, ''].join('\n'),
  })
  const policy = { ...buildPolicy([shippedConfig('default')], catalogue), exemptions: [] }
  const { report, frames } = await run({
    trees: { after, names: { after: 'head' } },
    policy,
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
  expect(report.outcome).toBe('failed')
  expect(report.summary.error).toBe(many)
  const found = report.findings.filter(({ rule }) => rule === 'plaintext-token')
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(many)
  expect(found.every(({ span }, index) => span.line === index + 6)).toBe(true)
  expect(frames.size).toBeLessThan(1_000)
}, 300_000)
