import { describe, expect, test } from 'vitest'
import type { Introduced } from '../types/tree.ts'
import { openHistoryGatherer } from './gather-history.ts'
import type { Reported } from './reported.ts'
import { settle } from './settle.ts'
import { settleBetween } from './settle-between.ts'
import { samplePolicy, sampleReport } from './testing.ts'
import { winnersOf } from './yielding.ts'

const policy = samplePolicy({ 'plaintext-token': 'error', 'credential-in-configmap': 'warning', 'secret-manifest-committed': 'notice' })
const winners = winnersOf([{ id: 'plaintext-token' }, { id: 'credential-in-configmap', yieldsTo: ['plaintext-token'] }])

function leak(hash: string, more: Partial<Reported> & { readonly name?: string } = {}): Reported {
  const credential = { called: 'a token', revoke: '', hash }
  return sampleReport('plaintext-token', '/data/token', { credential, distinct: hash, ...more })
}

const inCommit = (commit: string, ...reports: readonly Reported[]) => ({
  introduced: { commit: commit.repeat(40), path: 'apps/a.yaml', blob: commit } satisfies Introduced,
  facts: { path: 'apps/a.yaml', reports },
})

function between(files: readonly ReturnType<typeof inCommit>[], sides: readonly Reported[] = [], known: readonly Reported[] = []) {
  const told = settleBetween({ files, known: [{ reports: known }] }, settle(sides, policy, winners), policy, winners)
  return told.map(({ report }) => `${report.rule} ${report.credential?.hash ?? ''} ${report.passed?.commit?.slice(0, 1)}`)
}

describe('settleBetween', () => {
  test('tells the first commit of each token', () => {
    expect(between([inCommit('1', leak('a')), inCommit('2', leak('a'), leak('b')), inCommit('3', leak('b'))])).toEqual([
      'plaintext-token a 1',
      'plaintext-token b 2',
    ])
  })

  test('not what a side has, be it elsewhere, nor what was known at a path that is as it was', () => {
    expect(between([inCommit('1', leak('a'))], [leak('a', { name: 'other', stable: '/data/key' })])).toEqual([])
    expect(between([inCommit('1', leak('a'))], [], [leak('a')])).toEqual([])
    expect(between([inCommit('1', leak('a'))], [leak('b')])).toEqual(['plaintext-token a 1'])
  })

  test('one finding where two rules speak of one token, also of different commits', () => {
    const weaker = sampleReport('credential-in-configmap', '/data/token', { credential: { called: 'a value', revoke: '', hash: 'a' } })
    expect(between([inCommit('1', weaker, leak('a'))])).toEqual(['plaintext-token a 1'])
    expect(between([inCommit('1', leak('a')), inCommit('2', weaker)])).toEqual(['plaintext-token a 1'])
    expect(between([inCommit('1', weaker), inCommit('2', leak('a'))])).toEqual(['plaintext-token a 2'])
  })

  test('says of what a forced push took away that there is nothing left to rewrite', () => {
    const told = [true, undefined].map((replaced) => {
      const { introduced, facts } = inCommit('1', leak('a'))
      const file = { introduced: { ...introduced, ...(replaced ? { replaced } : {}) }, facts }
      return JSON.stringify(settleBetween({ files: [file], known: [] }, [], policy, winners))
    })
    expect(told[0]).toContain('nothing left to rewrite')
    expect(told[1]).toContain('git rebase -i and a forced push')
  })

  test('what has no value that is known for certain is told by its place', () => {
    const weak = sampleReport('credential-in-configmap', '/data/password')
    expect(between([inCommit('1', weak), inCommit('2', weak)])).toEqual(['credential-in-configmap  1'])
    expect(between([inCommit('1', weak)], [weak])).toEqual([])
  })

  test('neither advice nor what is about no credential', () => {
    const advice = sampleReport('secret-manifest-committed', '/data/a')
    const other = sampleReport('schema-violation', '/data/b')
    expect(between([inCommit('1', advice, other)])).toEqual([])
  })
})

describe('openHistoryGatherer', () => {
  test('one token wherever it lies: since the first commit, at its place in the last state, with its copies', () => {
    const gatherer = openHistoryGatherer(policy, [])
    const add = (commit: string, path: string, standing: boolean, ...reports: readonly Reported[]) => {
      const moved = reports.map((report) => ({ ...report, place: { ...report.place, file: path } }))
      gatherer.add({ commit, path, blob: `${commit}${path}` }, { path, reports: moved }, standing)
    }
    add('1', 'a', false, leak('x'))
    add('2', 'c', true, leak('x'))
    add('3', 'b', true, leak('x'), leak('y'))
    add('4', 'c', true, leak('x'))
    expect(gatherer.count).toBe(2)
    expect(
      gatherer.tokens().map(({ settled, first, standing, others, blob }) => [settled.report.place.file, first, standing, others, blob]),
    ).toEqual([
      ['c', '1', true, ['b'], '2c'],
      ['b', '3', true, [], '3b'],
    ])
  })

  test('of places alike the one that is graded worst, with the commit that has it', () => {
    const weaker = sampleReport('credential-in-configmap', '/data/token', { credential: { called: 'a value', revoke: '', hash: 'a' } })
    const gatherer = openHistoryGatherer(policy, [])
    for (const [commit, report] of [
      ['1', weaker],
      ['2', leak('a')],
      ['3', weaker],
    ] as const)
      gatherer.add({ commit, path: 'p', blob: commit }, { path: 'p', reports: [report] }, false)
    expect(gatherer.tokens()).toMatchObject([{ first: '1', commit: '2', blob: '2', standing: false, settled: { severity: 'error' } }])
  })

  test('a key tells a token again and nothing of it', () => {
    const keys = ['a', 'b', 'a'].map((hash) => {
      const gatherer = openHistoryGatherer(policy, [])
      gatherer.add({ commit: '1', path: 'p', blob: 'b' }, { path: 'p', reports: [leak(hash)] }, false)
      return gatherer.tokens()[0]?.key
    })
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[2]).toBe(keys[0])
    expect(keys[1]).not.toBe(keys[0])
  })
})
