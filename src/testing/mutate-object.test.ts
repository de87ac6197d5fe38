import { describe, expect, test } from 'vitest'
import { allMutations, mutateObject, mutations, seededRandom } from './mutate-object.ts'

const object = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', labels: { 'app.kubernetes.io/name': 'web' } },
  spec: { ports: [{ port: 80, name: 'http' }], publishNotReadyAddresses: true },
}

describe('mutateObject', () => {
  test('changes one place of a copy', () => {
    const before = structuredClone(object)
    const random = seededRandom(1)
    for (let round = 0; round < 200; round++) {
      const { value, pointer } = mutateObject(object, random)
      expect(value).not.toBe(object)
      expect(pointer).not.toMatch(/^\/(apiVersion|kind)$/)
    }
    expect(object).toEqual(before)
  })

  test('gives the same for the same seed', () => {
    expect(mutateObject(object, seededRandom(42))).toEqual(mutateObject(object, seededRandom(42)))
  })

  test('refuses what has no field to change', () => {
    expect(() => mutateObject({ apiVersion: 'v1', kind: 'Service' }, seededRandom(1))).toThrow('nothing to mutate')
  })
})

describe('allMutations', () => {
  const all = [...allMutations(object, seededRandom(7))]

  test('reaches every field and knows every mutation', () => {
    expect(new Set(all.map(({ pointer }) => pointer))).toEqual(
      new Set([
        '/metadata',
        '/metadata/name',
        '/metadata/labels',
        '/metadata/labels/app.kubernetes.io~1name',
        '/spec',
        '/spec/ports',
        '/spec/ports/0',
        '/spec/ports/0/port',
        '/spec/ports/0/name',
        '/spec/publishNotReadyAddresses',
      ]),
    )
    expect(new Set(all.map(({ what }) => what))).toEqual(new Set(mutations))
  })

  test('always changes something', () => {
    for (const { value, what, pointer } of all) {
      if (what === 'extreme' || what === 'bad-string') continue
      expect(value, `${what} ${pointer}`).not.toEqual(object)
    }
  })

  test('keeps the order of fields when it misspells one', () => {
    const [renamed] = all.filter(({ what, pointer }) => what === 'misspell' && pointer === '/metadata/name')
    expect(Object.keys(Reflect.get(Object(renamed?.value), 'metadata'))[1]).toBe('labels')
  })
})
