import { describe, expect, test } from 'vitest'
import { stablePointer } from './stable-pointer.ts'

const pod = (env: unknown[]) => ({ spec: { containers: [{ name: 'web', env, args: ['--verbose', '--password=hunter2-and-more'] }] } })

describe('stablePointer', () => {
  test('names items by merge key, so that an insertion changes nothing', () => {
    const before = stablePointer(pod([{ name: 'B' }]), '/spec/containers/0/env/0/value')
    const after = stablePointer(pod([{ name: 'A' }, { name: 'B' }]), '/spec/containers/0/env/1/value')
    expect(after).toBe(before)
    expect(before).toBe('/spec/containers[name=web]/env[name=B]/value')
  })

  test.each([
    [{ ports: [{ containerPort: 80 }] }, '/ports/0', '/ports[containerPort=80]'],
    [{ items: [{ b: 1, a: 2 }] }, '/items/0', '/items[a,b]'],
    [{ verbs: ['get'] }, '/verbs/0', '/verbs[get]'],
    [{ rules: [{ verbs: ['get'] }] }, '/rules/0/verbs/0', '/rules[*]/verbs[get]'],
    [{ a: 1 }, '/b/c', '/b/c'],
    [null, '/0', '/0'],
  ] as const)('%j at %s is %s', (value, pointer, expected) => {
    expect(stablePointer(value, pointer)).toBe(expected)
  })

  test('tells nothing of what may be a credential', () => {
    expect(stablePointer(pod([]), '/spec/containers/0/args/1')).toBe('/spec/containers[name=web]/args[--password]')
    expect(stablePointer({ a: ['x'.repeat(200)] }, '/a/0')).toBe('/a[…]')
  })
})
