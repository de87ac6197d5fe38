import { describe, expect, test } from 'vitest'
import { defaultLimits } from './asks.ts'
import { openFolders } from './folders.ts'
import { localPath, readKustomization } from './kustomizations.ts'

const read = (path: string, text: string) => readKustomization(path, text, defaultLimits)

describe('readKustomization', () => {
  test('lists local files from the root of the tree', () => {
    const found = read('apps/web/kustomization.yaml', 'resources: [a.yaml, ../shared, https://example.org/x, ./b/]\nbases: [old]\n')
    expect([...found.resources]).toEqual(['apps/web/a.yaml', 'apps/shared', 'apps/web/b', 'apps/web/old'])
    expect(found.transforms).toBe(false)
  })

  test('tells patches and its own configuration', () => {
    const found = read(
      'kustomization.yaml',
      'patches:\n- path: p.yaml\n- patch: |-\n    a: b\npatchesStrategicMerge: [q.yaml]\nconfigurations: [c.yaml]\n',
    )
    expect([...found.roles]).toEqual([
      ['c.yaml', 'other'],
      ['p.yaml', 'patch'],
      ['q.yaml', 'patch'],
    ])
    expect(found.transforms).toBe(true)
  })

  test('tells how those that alone list a file rename its objects', () => {
    const namingOf = (...overlays: readonly string[]) =>
      openFolders(
        ['base/a.yaml'],
        [
          read('base/kustomization.yaml', 'resources: [a.yaml]\nnamePrefix: web-\nnamespace: one\n'),
          ...overlays.map((text, index) => read(`o${index}/kustomization.yaml`, `resources: [../base]\n${text}`)),
        ],
      ).unitOf('base/a.yaml').naming
    expect(namingOf()).toEqual({ namespace: 'one', prefix: 'web-', suffix: '' })
    expect(namingOf('namespace: two\nnamePrefix: x-\nnameSuffix: -v2\n')).toEqual({ namespace: 'two', prefix: 'x-web-', suffix: '-v2' })
    expect(namingOf('namespace: two\n', 'namespace: three\n')).toEqual({ namespace: 'one', prefix: 'web-', suffix: '' })
  })

  test('tells what its generators make of files', () => {
    const found = read(
      'a/kustomization.yaml',
      'configMapGenerator:\n- {files: [x.cfg, key=y.txt], env: old.env}\nsecretGenerator:\n- {envs: [../s.env], files: [x.cfg, https://x/y]}\n',
    )
    expect(Object.fromEntries(found.generated)).toEqual({
      'a/x.cfg': { kind: 'Secret', as: 'file', key: 'x.cfg' },
      'a/y.txt': { kind: 'ConfigMap', as: 'file', key: 'key' },
      'a/old.env': { kind: 'ConfigMap', as: 'env' },
      's.env': { kind: 'Secret', as: 'env' },
    })
    expect(openFolders(['a/x.cfg'], [found]).generatedFrom('a/x.cfg')).toEqual({ kind: 'Secret', as: 'file', key: 'x.cfg' })
  })

  test.each(['', 'a: [', '[]', 'resources: 7', 'resources: [../../../outside.yaml, 3, null]'])('is empty on %j', (text) => {
    expect(read('a/kustomization.yaml', text).resources.size).toBe(0)
  })
})

describe('openFolders', () => {
  const paths = [
    'base/kustomization.yaml',
    'base/a.yaml',
    'base/loose.yaml',
    'chart/Chart.yaml',
    'chart/templates/t.yaml',
    'plain/a.yaml',
    'plain/b.yaml',
    'plain/sub/c.yaml',
    'top.yaml',
  ]
  const folders = openFolders(paths, [
    read('base/kustomization.yaml', 'resources: [a.yaml]'),
    read('over/kustomization.yaml', 'namespace: x\nresources: [../base]'),
  ])

  test.each([
    ['base/a.yaml', 'base', 'kustomization'],
    ['base/loose.yaml', 'base', 'folder'],
    ['chart/templates/t.yaml', 'chart', 'chart'],
    ['plain/sub/c.yaml', 'plain/sub', 'folder'],
    ['top.yaml', '', 'folder'],
  ])('%s belongs to %s, a %s', (path, root, made) => {
    expect(folders.unitOf(path)).toMatchObject({ root, made })
  })

  test('knows who is beside whom', () => {
    expect(folders.beside('plain/a.yaml')).toEqual(['plain/a.yaml', 'plain/b.yaml'])
  })

  test('knows what is changed on the way, also through others', () => {
    expect(folders.completes('base/a.yaml')).toBe(true)
    expect(folders.completes('base/loose.yaml')).toBe(false)
  })

  test('ends on kustomizations that list each other', () => {
    const circle = openFolders([], [read('a/kustomization.yaml', 'resources: [../b]'), read('b/kustomization.yaml', 'resources: [../a]')])
    expect(circle.completes('a')).toBe(false)
  })
})

describe('localPath', () => {
  test.each([
    ['apps/web', 'a.yaml', 'apps/web/a.yaml'],
    ['', 'a.yaml', 'a.yaml'],
    ['apps/web', './a.yaml', 'apps/web/a.yaml'],
    ['apps/web', '../../base', 'base'],
    ['apps/web', '../base/', 'apps/base'],
    ['apps/web', '../../../base', undefined],
    ['apps/web', '..', 'apps'],
    ['apps/web', 'x/../y', 'apps/web/y'],
    ['apps/web', 'x/.hidden', 'apps/web/x/.hidden'],
    ['apps/web', '.hidden', 'apps/web/.hidden'],
    ['apps/web', 'x//y', 'apps/web/x/y'],
    ['apps/web', 'https://example.org/x', undefined],
    ['apps/web', 'a\nb', undefined],
  ])('in %j takes %j for %j', (root, named, meant) => {
    expect(localPath(root, named)).toBe(meant)
  })
})
