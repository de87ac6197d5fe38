import { describe, expect, test } from 'vitest'
import { at, objectKey } from '../types/manifest.ts'
import { defineRule } from '../types/rule.ts'
import { text } from '../types/text.ts'
import type { Rendered, Unit } from '../types/unit.ts'
import { judge, pairObjects } from './judge.ts'

const docs = { what: '', why: '', fix: '', sources: [] }
const object = (name: string, file: string, value: unknown = {}, document = 0): Rendered => {
  const identity = { group: '', kind: 'ConfigMap', namespace: '', name }
  const manifest = { place: { file, document, pointer: '' as const } }
  return {
    key: objectKey('u', identity),
    identity,
    apiVersion: 'v1',
    written: name,
    effective: name,
    value,
    origin: (pointer, part) => at(manifest, pointer, part),
  }
}
const unit = (...objects: Rendered[]): Unit => ({ root: 'u', made: 'folder', objects, closed: () => false, gaps: [] })

const gone = defineRule({
  id: 'gone',
  scope: 'pair',
  kinds: ['ConfigMap'],
  cases: { gone: 'It is gone.' },
  docs,
  *check({ before, after }) {
    if (before !== undefined && after === undefined)
      yield { case: 'gone', place: before.origin('/metadata/name'), message: text`gone.`, help: text`nothing.` }
  },
})
const breaking = defineRule({
  ...gone,
  id: 'breaking',
  check: () => {
    throw new Error('no')
  },
})
const counting = defineRule({
  id: 'counting',
  scope: 'unit',
  kinds: [],
  cases: { some: 'There are some.' },
  docs,
  *check(of) {
    const [first] = of.objects
    if (first !== undefined)
      yield { case: 'some', place: first.origin('/data/0'), message: text`${of.objects.length}.`, help: text`nothing.` }
  },
})

describe('pairObjects', () => {
  test('pairs by key, whatever the file', () => {
    const pairs = pairObjects(unit(object('a', '1'), object('b', '1')), unit(object('b', '2'), object('c', '2')))
    expect(pairs.map(({ before, after }) => [before?.written, after?.written])).toEqual([
      ['b', 'b'],
      [undefined, 'c'],
      ['a', undefined],
    ])
  })

  test('pairs twins in order', () => {
    const pairs = pairObjects(unit(object('a', '1'), object('a', '2')), unit(object('a', '3')))
    expect(pairs.map(({ before, after }) => [before?.origin('').file, after?.origin('').file])).toEqual([
      ['1', '3'],
      ['2', undefined],
    ])
  })
})

describe('judge', () => {
  test('tells what a change takes away on the base side', () => {
    const { after, before } = judge({ before: unit(object('a', '1')), after: unit() }, [gone], { gone: {} })
    expect(before).toEqual([])
    expect(after).toMatchObject([{ rule: 'gone', side: 'base', unit: 'u', stable: '/metadata/name', object: { name: 'a' } }])
  })

  test('asks pair rules nothing without a before, and unit rules about each side', () => {
    expect(judge({ after: unit(object('a', '1')) }, [gone, counting], { gone: {}, counting: {} })).toMatchObject({
      before: [],
      after: [{ rule: 'counting' }],
    })
    const both = judge({ before: unit(object('a', '1')), after: unit(object('a', '1')) }, [counting], { counting: {} })
    expect([both.before.length, both.after.length]).toEqual([1, 1])
  })

  test('leaves out rules that are off, and goes on after one that breaks', () => {
    const pair = { before: unit(object('a', '1')), after: unit() }
    expect(judge(pair, [gone], {}).after).toEqual([])
    const { after, gaps } = judge(pair, [breaking, gone], { gone: {}, breaking: {} })
    expect(after).toHaveLength(1)
    expect(gaps.map(({ reason }) => reason)).toEqual(['rule-crashed'])
  })
})
