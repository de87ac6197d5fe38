import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compareAll, mutated } from './compare.ts'
import { type Judge, openJudge } from './judge.ts'
import { configCases, validConfig } from './objects/config.ts'
import { rbacCases, validRbac } from './objects/rbac.ts'
import { configKinds } from './resources.ts'
import { disagreements, summarise, type Tally, tallyByKind } from './tally.ts'

describe('config and RBAC kinds: our verdict is the API server’s', () => {
  let judge: Judge
  let tallies: readonly Tally[]
  beforeAll(async () => {
    judge = openJudge(inject('apiServer'))
    const objects = [...mutated([...validConfig, ...validRbac], 3, 60), ...configCases(), ...rbacCases()]
    tallies = tallyByKind(await compareAll(judge, objects))
    process.stdout.write(`\n${summarise(tallies)}\n`)
  })
  afterAll(() => judge?.close())

  test.each(configKinds)('%s', (kind) => {
    const tally = tallies.find((one) => one.kind === kind)
    expect(tally?.accepted).toBeGreaterThan(20)
    expect(tally?.refused).toBeGreaterThan(50)
    expect(tally === undefined ? [] : disagreements(tally)).toEqual([])
  })
})
