import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compareAll, mutated } from './compare.ts'
import { type Judge, openJudge } from './judge.ts'
import { exoticPods } from './objects/exotic-pods.ts'
import { validNetwork } from './objects/network.ts'
import { withStatus } from './objects/status.ts'
import { validStorage } from './objects/storage.ts'
import { validWorkloads } from './objects/workloads.ts'
import { otherKinds } from './resources.ts'
import { summarise, type Tally, tallyByKind } from './tally.ts'

const valid = [...validWorkloads, ...exoticPods, ...validNetwork, ...validStorage, ...withStatus]

describe('workload, network and storage kinds', () => {
  let judge: Judge
  let tallies: readonly Tally[]
  const tallyOf = (kind: string) => tallies.find((one) => one.kind === kind)
  beforeAll(async () => {
    judge = openJudge(inject('apiServer'))
    tallies = tallyByKind(await compareAll(judge, mutated(valid, 1, 40)))
    process.stdout.write(`\n${summarise(tallies)}\n`)
  })
  afterAll(() => judge?.close())

  test('the objects that get mutated are valid', async () => {
    const verdicts = await judge.createAll(valid)
    expect(verdicts.filter((one) => !one.accepted).map((one) => one.message)).toEqual([])
  })

  test.each(otherKinds)('%s: what the API server accepts is accepted', (kind) => {
    expect(tallyOf(kind)?.accepted).toBeGreaterThan(20)
    expect(tallyOf(kind)?.strict.map((one) => `${one.own[0]} in ${JSON.stringify(one.object)}`)).toEqual([])
  })

  test.each(otherKinds)('%s: at least nine of ten refusals are found', (kind) => {
    const { refused = 0, lenient = [] } = tallyOf(kind) ?? {}
    expect(refused).toBeGreaterThan(50)
    expect((refused - lenient.length) / refused).toBeGreaterThanOrEqual(0.9)
  })
})
