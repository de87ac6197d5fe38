import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildPolicy } from '../policy/build-policy.ts'
import { shippedConfig } from '../policy/shipped.ts'
import { catalogue } from '../rules/catalogue.ts'
import { run } from '../run.ts'
import { memoryTree } from '../testing/memory-tree.ts'
import { expandMarkers } from '../tokens/markers.ts'
import type { Trees } from '../types/tree.ts'

const policy = { ...buildPolicy([shippedConfig('default')], catalogue), exemptions: [] }
const secret = (...lines: readonly string[]) =>
  expandMarkers(['apiVersion: v1', 'kind: Secret', 'metadata:', '  name: web', 'stringData:', ...lines, ''].join('\n'))
const value = (marker: string) => expandMarkers(marker)

async function valuesOf(trees: Omit<Trees, 'names'>): Promise<readonly string[]> {
  const names = { after: 'head', ...(trees.before === undefined ? {} : { before: 'base' }) }
  const { credentialValues } = await run({
    trees: { ...trees, names },
    policy,
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
  const values: string[] = []
  for await (const value of credentialValues()) values.push(value)
  return values
}

test('values of both sides, new ones first, and nothing that is merely possible', async () => {
  const before = memoryTree({ 'old.yaml': secret('  a: <token:npm-access-token>'), 'kept.yaml': secret('  b: <random:base62:30>') })
  const after = memoryTree({
    'kept.yaml': `# moved\n${secret('  b: <random:base62:30>')}`,
    'new.yaml': secret('  c: <token:grafana-service-account-token>', '  password: hunter2pw'),
  })
  const values = await valuesOf({ before, after })
  const [old, kept, fresh] = ['<token:npm-access-token>', '<random:base62:30>', '<token:grafana-service-account-token>'].map(value)
  expect(new Set(values)).toEqual(new Set([old, kept, fresh]))
  expect(values[0]).toBe(fresh)
})

test('values that only a commit on the way held', async () => {
  const bytes = new TextEncoder().encode(`#!/bin/sh\nexport T=${value('<token:npm-access-token#2>')}\n`)
  const blob = createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
  const tree = memoryTree({ 'a.yaml': secret('  user: web') })
  const between: NonNullable<Trees['between']> = {
    list: async () => ({
      introduced: (async function* () {
        yield [{ commit: 'c'.repeat(40), path: 'run.sh', blob }]
      })(),
      gaps: [],
    }),
    async *read(blobs) {
      for (const id of blobs) yield id === blob ? { id, bytes } : { id, missing: 'not-found' as const }
    },
  }
  expect(await valuesOf({ before: tree, after: tree, between })).toContain(value('<token:npm-access-token#2>'))
})

test('each form of what is encoded, and the lines of a key', async () => {
  const after = memoryTree({
    'a.yaml': `${secret('  tls.key: |', '    <token:private-key>')}data:\n  b: ${value('<base64:token:npm-access-token>')}\n`,
  })
  const values = await valuesOf({ after })
  expect(values).toContain(value('<token:npm-access-token>'))
  expect(values).toContain(value('<base64:token:npm-access-token>'))
  const lines = value('<token:private-key>')
    .split('\n')
    .filter((line) => line.length >= 8)
  for (const line of lines) expect(values).toContain(line)
})
