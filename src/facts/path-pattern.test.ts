import { expect, test } from 'vitest'
import { pathPattern } from './path-pattern.ts'

test.each<[string, readonly string[], readonly string[]]>([
  ['apps/**', ['apps/a.yaml', 'apps/x/.b/c.yaml'], ['other/a.yaml']],
  ['apps', ['apps', 'apps/a.yaml', 'apps/x/b.yaml'], ['apps2/a.yaml', 'x/apps/a.yaml']],
  ['apps/', ['apps/a.yaml', 'apps/x/b.yaml'], ['apps2/a.yaml']],
  ['./apps/web', ['apps/web/a.yaml'], ['apps/a.yaml']],
  ['/apps/**', ['apps/a.yaml', '/apps/a.yaml'], ['x/apps/a.yaml']],
  ['apps/*', ['apps/a.yaml'], ['apps/x/b.yaml']],
  ['apps/*/', ['apps/x/b.yaml'], ['apps/a.yaml']],
  ['a b/\\[c\\]', ['a b/[c]', 'a b/[c]/d.yaml'], ['a b/c']],
  ['.', ['apps/a.yaml'], []],
  ['*.yaml', ['a.yaml', '.a.yaml'], ['apps/a.yaml']],
])('%s', (pattern, fitting, others) => {
  const fits = pathPattern(pattern)
  expect([...fitting, ...others].filter(fits)).toEqual(fitting)
})
