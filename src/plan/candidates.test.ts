import { describe, expect, test } from 'vitest'
import { isCandidate, literally, mayHoldText, pathScope } from './candidates.ts'

describe('isCandidate', () => {
  test.each([
    ['a.yaml', true],
    ['a/b.YML', true],
    ['a.json', true],
    ['a/Kustomization', true],
    ['a.yaml.tpl', false],
    ['yaml', false],
    ['README.md', false],
  ])('%s: %s', (path, expected) => {
    expect(isCandidate(path)).toBe(expected)
  })
})

describe('pathScope', () => {
  test.each([
    [[], 'a/b.yaml', true],
    [['!examples/**'], 'examples/a.yaml', false],
    [['!examples/**'], 'apps/a.yaml', true],
    [['apps/**'], 'other/a.yaml', false],
    [['apps/**', '!apps/test/**'], 'apps/test/a.yaml', false],
    [['apps/**', '!apps/test/**', 'apps/test/keep.yaml'], 'apps/test/keep.yaml', true],
    [[], 'web/node_modules/x/a.yaml', false],
    [['.hidden/**'], '.hidden/a.yaml', true],
    [['apps'], 'apps/web/a.yaml', true],
    [['apps'], 'apps2/a.yaml', false],
    [['web', 'apps/'], 'apps/web/a.yaml', true],
    [['!vendor'], 'vendor/x/a.yaml', false],
    [['!./vendor/'], 'vendor/x/a.yaml', false],
    [['!vendor'], 'apps/vendor.yaml', true],
  ])('%j on %s: %s', (patterns, path, expected) => {
    expect(pathScope(patterns)(path)).toBe(expected)
  })
})

test.each([
  ['README.md', 10, true],
  ['Makefile', undefined, true],
  ['logo.PNG', 10, false],
  ['bundle.tar.gz', 10, false],
  ['dump.sql', 1001, false],
])('mayHoldText of %s with %s bytes: %s', (path, size, expected) => {
  expect(mayHoldText({ path, kind: 'file', blob: '1', ...(size === undefined ? {} : { size }) }, 1000)).toBe(expected)
})

test.each(['a.yaml', 'a b/c.yaml', '!a.yaml', '[ab].yaml', '{a,b}.yaml', 'a*.yaml', 'a?(b).yaml', 'ä.yaml', '"q".yaml'])(
  '%s as a pattern matches itself alone',
  (path) => {
    const inScope = pathScope([literally(path)])
    expect(inScope(path)).toBe(true)
    expect(['b.yaml', 'ab.yaml', `x/${path}`].filter(inScope)).toEqual([])
  },
)
