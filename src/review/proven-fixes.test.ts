import { expect, test } from 'vitest'
import { checkTree } from '../fixes/testing.ts'
import { memoryTree } from '../testing/memory-tree.ts'
import { suggestEdit } from './suggestion.ts'
import { changedFile, diffOf } from './testing.ts'

const flat = ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', 'name: a', 'labels:', 'app.kubernetes io/name: shop', 'data:', 'k: 1 # one']
const nested = ['  name: a', '  labels:', '    app.kubernetes.io/name: shop', 'data:', '  k: "1" # one']
const binding = (name: string, role: string) => [
  'apiVersion: rbac.authorization.k8s.io/v1',
  'kind: RoleBinding',
  'metadata:',
  `  name: ${name}`,
  `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}`,
]

test.each<[string, readonly string[], readonly string[], readonly string[] | undefined]>([
  ['lost indentation, with what it hid', flat, nested, undefined],
  ['a binding', binding('team', 'view'), ['  name: team-view'], binding('team', 'edit')],
  [
    'plain text under data',
    ['apiVersion: v1', 'kind: Secret', 'metadata: {name: a}', 'data:', '  word: s3cr3t!pw'],
    ['stringData:'],
    undefined,
  ],
  [
    'a misspelt kind and field',
    ['apiVersion: v1', 'kind: Pood', 'metadata: {name: a}', 'spec:', '  containers:', '  - name: a', '    imge: a:1'],
    ['kind: Pod', 'metadata: {name: a}', 'spec:', '  containers:', '  - name: a', '    image: a:1'],
    undefined,
  ],
])('a proven fix becomes a suggestion: %s', async (_, lines, expected, before) => {
  const text = (all: readonly string[]) => `${all.join('\n')}\n`
  const { report } = await checkTree(memoryTree({ 'a.yaml': text(lines) }), before && { 'a.yaml': text(before) })
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  const diff = diffOf([changedFile('a.yaml', patch)], { lines: () => lines })
  expect(report.findings.map((finding) => suggestEdit(finding, diff)?.text)).toContainEqual(expected)
})

test('of a credential in a variable the suggestion holds what takes its place, and nothing of it', async () => {
  const value = ['kT7wQz9', 'Lm2xVb', 'R4s'].join('')
  const lines = [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: shop}',
    'spec:',
    '  containers:',
    '  - name: a',
    '    image: a:1',
    '    env:',
  ]
  const all = [...lines, '    - name: PGPASSWORD', `      value: ${value}`, `    - {name: API_TOKEN, value: ${value}x} # ${value}`]
  const { report } = await checkTree(memoryTree({ 'a.yaml': `${all.join('\n')}\n` }), {})
  const patch = `@@ -0,0 +1,${all.length} @@\n${all.map((line) => `+${line}`).join('\n')}`
  const diff = diffOf([changedFile('a.yaml', patch)], { lines: () => all })
  const suggested = report.findings.map((finding) => suggestEdit(finding, diff)?.text)
  const taken = ['      valueFrom:', '        secretKeyRef:', '          name: shop-credentials', '          key: PGPASSWORD']
  expect(suggested).toEqual([taken, undefined])
})
