import { expect, test } from 'vitest'
import { mutateObject, seededRandom } from '../../testing/mutate-object.ts'
import { refused } from '../../testing/refused.ts'
import type { Seed } from '../../testing/seeds/seed.ts'

const rooms = import.meta.glob<Readonly<Record<string, readonly Seed[]>>>(['../../testing/seeds/**/*.ts', '!../../testing/seeds/seed.ts'], {
  eager: true,
})
const seeds = Object.values(rooms).flatMap((room) => Object.values(room).flat())
const versions = ['1.25', '1.31', '1.34', '1.37'] as const

test('there are seeds of every kind that is checked here', () => {
  const kinds = new Set(seeds.map((seed) => seed.kind))
  expect([...kinds].sort()).toEqual([
    'CronJob',
    'DaemonSet',
    'Deployment',
    'Ingress',
    'Job',
    'NetworkPolicy',
    'PersistentVolumeClaim',
    'Pod',
    'ReplicaSet',
    'Service',
    'StatefulSet',
  ])
})

test.each(seeds.map((seed, index) => [`${String(seed.kind)} ${index}`, seed] as const))('%s is taken', (_, seed) => {
  expect(refused(seed)).toEqual([])
  expect(refused(seed, ['1.34', '1.35', '1.36', '1.37'])).toEqual([])
})

test('no mutation of an object makes the checks throw', () => {
  const random = seededRandom(1)
  for (const seed of seeds) {
    for (const version of versions) {
      for (let turn = 0; turn < 12; turn++) expect(() => refused(mutateObject(seed, random).value, [version])).not.toThrow()
    }
  }
})

test('anything in place of any field is taken without throwing', () => {
  const others: readonly unknown[] = [
    null,
    true,
    7,
    -1,
    1e300,
    '',
    'x',
    [],
    [null],
    [[]],
    [7],
    {},
    { a: null },
    { constructor: 1 },
    { __proto__: null },
  ]
  for (const seed of seeds) {
    for (const other of others) {
      expect(() => refused({ ...seed, spec: other })).not.toThrow()
      expect(() => refused(replaced(seed, other, 0))).not.toThrow()
    }
  }
})

/** Puts a value at one place of every level below the spec. */
function replaced(value: unknown, other: unknown, level: number): unknown {
  if (level > 6 || value === null || typeof value !== 'object') return other
  if (Array.isArray(value)) return value.map((item, index) => (index === 0 ? replaced(item, other, level + 1) : item))
  return Object.fromEntries(
    Object.entries(value).map(([key, field], index) => [
      key,
      index % 2 === level % 2 && key !== 'kind' && key !== 'apiVersion' ? replaced(field, other, level + 1) : field,
    ]),
  )
}
