import { expect, test } from 'vitest'
import { memoryTree } from '../testing/memory-tree.ts'
import type { FileFacts } from '../types/facts.ts'
import { text } from '../types/text.ts'
import { defaultLimits } from './asks.ts'
import { surveySecretTools } from './survey-secret-tools.ts'

const external = 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: a}\nspec: {secretStoreRef: {name: one}}\n'

async function survey(rule: string | undefined, files: Readonly<Record<string, string>>, isAsked = true) {
  const tree = memoryTree(files)
  const read: string[] = []
  const contents = {
    read(ids: readonly string[]) {
      read.push(...ids)
      return tree.read(ids)
    },
  }
  const entries = new Map((await tree.entries()).map((entry) => [entry.path, entry]))
  const side = { contents, entries }
  const place = { file: 'a.yaml', document: 0, pointer: '' as const }
  const reports = rule === undefined ? [] : [{ rule, case: 'likely', place, message: text``, help: text``, stable: '' }]
  const facts: FileFacts = { path: 'a.yaml', blob: '1', role: 'manifest', documents: 1, manifests: [], reports, ignores: [], gaps: [] }
  const rules = isAsked ? { 'external-secrets-adoption': {} } : {}
  return { tools: await surveySecretTools(side, [facts], { rules, limits: defaultLimits }), read }
}

test('reads nothing where no credential was found, or nobody asks', async () => {
  const files = { 'e.yaml': external }
  expect(await survey(undefined, files)).toEqual({ tools: undefined, read: [] })
  expect(await survey('rbac-wildcard', files)).toEqual({ tools: undefined, read: [] })
  expect(await survey('plaintext-token', files, false)).toEqual({ tools: undefined, read: [] })
})

test('counts what manifests and the configuration of SOPS tell', async () => {
  const files = { 'e.yaml': external, 'README.md': external, '.sops.yaml': 'creation_rules: []\n' }
  const { tools, read } = await survey('plaintext-token', files)
  expect(tools).toEqual([
    { tool: 'external-secrets', objects: 1, stores: [{ kind: 'SecretStore', name: 'one' }] },
    { tool: 'sops', objects: 0, stores: [] },
  ])
  expect(read).toHaveLength(2)
})
