import { describe, expect, test } from 'vitest'
import { identityOf, manifestsOf } from './manifests.ts'

const found = (value: unknown) =>
  manifestsOf('a.yaml', { index: 2, value, line: 1, endLine: 9 }).map(
    (manifest) => `${manifest.place.pointer} ${manifest.apiVersion} ${manifest.kind} ${manifest.name}`,
  )

describe('manifestsOf', () => {
  test.each([
    ['an object', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } }, [' v1 Secret a']],
    [
      'a List',
      { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } }, 7] },
      ['/items/0 v1 Secret a'],
    ],
    [
      'a typed list',
      { apiVersion: 'v1', kind: 'ConfigMapList', items: [{ metadata: { name: 'a' } }, { metadata: { name: 'b' } }] },
      ['/items/0 v1 ConfigMap a', '/items/1 v1 ConfigMap b'],
    ],
    [
      'a list in a list',
      { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'RoleList', items: [{ metadata: { name: 'a' } }] }] },
      ['/items/0/items/0 v1 Role a'],
    ],
    [
      'a custom kind that ends in List',
      { apiVersion: 'example.org/v1', kind: 'AllowList', metadata: { name: 'a' }, spec: {} },
      [' example.org/v1 AllowList a'],
    ],
    ['a misspelt apiVersion', { piVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } }, ['  Secret a']],
    ['a missing kind', { apiVersion: 'v1', metadata: { name: 'a' } }, [' v1  a']],
    ['a chart', { apiVersion: 'v2', name: 'web', version: '1.0.0' }, []],
    ['values', { kind: 'Deployment', replicas: 2 }, []],
    ['a scalar', 'text', []],
    ['nothing', undefined, []],
  ])('%s', (_, value, expected) => {
    expect(found(value)).toEqual(expected)
  })

  test('a generated name stands for itself', () => {
    const [manifest] = manifestsOf('a.yaml', {
      index: 0,
      value: { apiVersion: 'batch/v1', kind: 'Job', metadata: { generateName: 'run-' } },
      line: 1,
      endLine: 1,
    })
    expect(manifest && identityOf(manifest)).toEqual({ apiVersion: 'batch/v1', group: 'batch', kind: 'Job', namespace: '', name: 'run-*' })
  })
})

test.each([
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', ''],
  ['v1', 'Namespace', ''],
  ['rbac.authorization.k8s.io/v1', 'Role', 'shop'],
  ['example.org/v1', 'ClusterRole', 'shop'],
])('a namespace written on %s %s names the object in %j', (apiVersion, kind, namespace) => {
  const value = { apiVersion, kind, metadata: { name: 'a', namespace: 'shop' } }
  const [manifest] = manifestsOf('a.yaml', { index: 0, value, line: 1, endLine: 1 })
  expect(manifest && identityOf(manifest).namespace).toBe(namespace)
})
