import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compareAll, mutated } from './compare.ts'
import { type Judge, openJudge } from './judge.ts'
import { definitionCases, validDefinitions } from './objects/definitions.ts'
import { disagreements, summarise, type Tally, tallyByKind } from './tally.ts'

describe('CustomResourceDefinitions', () => {
  let judge: Judge
  let tally: Tally | undefined
  let cases: Tally | undefined
  beforeAll(async () => {
    judge = openJudge(inject('apiServer'))
    const all = tallyByKind(await compareAll(judge, mutated(validDefinitions, 2, 60)))
    tally = all[0]
    cases = tallyByKind(await compareAll(judge, definitionCases()))[0]
    process.stdout.write(`\n${summarise([...all, ...(cases === undefined ? [] : [cases])])}\n`)
  })
  afterAll(() => judge?.close())

  test('the definitions that get mutated are valid', async () => {
    const verdicts = await judge.createAll(validDefinitions)
    expect(verdicts.filter((one) => !one.accepted).map((one) => one.message)).toEqual([])
  })

  test('what the API server accepts is accepted', () => {
    expect(tally?.accepted).toBeGreaterThan(100)
    expect([...(tally?.strict ?? []), ...(cases?.strict ?? [])].map((one) => `${one.own[0]} in ${JSON.stringify(one.object)}`)).toEqual([])
  })

  test('at least nine of ten refusals are found', () => {
    const { refused = 0, lenient = [] } = tally ?? {}
    expect(refused).toBeGreaterThan(300)
    expect((refused - lenient.length) / refused).toBeGreaterThanOrEqual(0.9)
  })

  test('every case is judged as the API server judges it', () => {
    expect(cases?.tried).toBeGreaterThan(120)
    expect(cases === undefined ? [] : disagreements(cases)).toEqual([])
  })
})
