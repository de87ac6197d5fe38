import { expect, test } from 'vitest'
import { plainText } from '../policy/plain-text.ts'
import { emptyScopeGaps } from './empty-scope.ts'

const entries = [{ path: 'apps/a.yaml' }, { path: 'README.md' }]
const told = (paths: readonly string[], narrowed?: readonly string[], of = entries) =>
  emptyScopeGaps({ file: '.github/kubelatch.yml', paths, ...(narrowed === undefined ? {} : { narrowed }) }, of).map(
    ({ reason, place, message }) => `${reason} ${place.file}: ${plainText(message).split(':')[0]}`,
  )

test.each<[readonly string[], readonly string[] | undefined, string]>([
  [['depoly/**'], undefined, 'the paths of the policy'],
  [['!**'], undefined, 'the paths of the policy'],
  [['apps/**'], ['k8s'], 'the input paths'],
])('tells that nothing fits %j and %j', (paths, narrowed, whose) => {
  expect(told(paths, narrowed)).toEqual([`nothing-in-scope .github/kubelatch.yml: Of 2 files none fits ${whose}`])
})

test.each<[readonly string[], readonly string[] | undefined]>([
  [[], undefined],
  [['apps'], undefined],
  [['k8s/**', '*.md'], undefined],
  [[], ['apps/a.yaml']],
])('is silent where something fits %j and %j', (paths, narrowed) => {
  expect(told(paths, narrowed)).toEqual([])
})

test('is silent about an empty tree', () => {
  expect(told(['apps'], undefined, [])).toEqual([])
})
