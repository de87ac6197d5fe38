import { expect, test } from 'vitest'
import { plainText } from '../formats/render-text.ts'
import { text } from '../types/text.ts'
import { withAdvice } from './advise.ts'
import type { Reported } from './reported.ts'

const report = (rule: string, namespace = 'shop'): Reported => ({
  rule,
  case: 'likely',
  place: { file: 'a.yaml', document: 0, pointer: '/data/a' },
  message: text`Wrong.`,
  help: text`Change it.`,
  stable: '/data/a',
  object: { apiVersion: 'v1', group: '', kind: 'Secret', namespace, name: 'a' },
})
const helps = (reports: readonly Reported[]) => reports.map(({ help }) => plainText(help))

test('adds what the repository uses, with the store of the namespace', () => {
  const stores = [{ kind: 'ClusterSecretStore', name: 'aws' } as const, { kind: 'SecretStore', name: 'own', namespace: 'shop' } as const]
  const tools = [{ tool: 'external-secrets', objects: 2, stores } as const]
  expect(
    helps(withAdvice([report('secret-manifest-committed'), report('plaintext-token', 'other'), report('rbac-wildcard')], tools)),
  ).toEqual([
    'Change it. This repository makes its Secrets with External Secrets (2 objects, store SecretStore "own").',
    'Change it. This repository makes its Secrets with External Secrets (2 objects, store ClusterSecretStore "aws").',
    'Change it.',
  ])
})

test.each([[undefined], [[]]])('adds nothing without tools', (tools) => {
  expect(helps(withAdvice([report('secret-manifest-committed')], tools))).toEqual(['Change it.'])
})
