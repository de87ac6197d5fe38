import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compareAll, mutated } from './compare.ts'
import { type Judge, openJudge } from './judge.ts'
import { configCases, validConfig } from './objects/config.ts'
import { rbacCases, validRbac } from './objects/rbac.ts'
import { summarise, type Tally, tallyByKind } from './tally.ts'

const kinds = ['ConfigMap', 'Secret', 'ServiceAccount', 'Namespace', 'Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']

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

  test.each(kinds)('%s', (kind) => {
    const tally = tallies.find((one) => one.kind === kind)
    expect(tally?.accepted).toBeGreaterThan(20)
    expect(tally?.refused).toBeGreaterThan(50)
    expect(
      summarise(tally === undefined ? [] : [{ ...tally, tried: 0, accepted: 0, refused: 0 }])
        .split('\n')
        .slice(1),
    ).toEqual([])
  })
})
