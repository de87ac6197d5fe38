import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { stringAt } from '../../src/kubernetes/plain.ts'
import { compareAll } from './compare.ts'
import { objectsIn } from './fixtures.ts'
import { type Judge, openJudge } from './judge.ts'
import { configKinds } from './resources.ts'
import type { Case } from './tally.ts'

let judge: Judge
let cases: readonly Case[]
beforeAll(async () => {
  judge = openJudge(inject('apiServer'))
  cases = await compareAll(judge, objectsIn(resolve(import.meta.dirname, '../../fixtures')))
  process.stdout.write(`\nfixtures: objects tried ${cases.length}, refused ${cases.filter(({ server }) => !server.accepted).length}\n`)
})
afterAll(() => judge?.close())

const told = ({ object, own, server }: Case) => `${own[0] ?? ''}${server.message} in ${JSON.stringify(object)}`

test('what the API server accepts of the fixtures is accepted', () => {
  expect(cases.filter(({ server, own }) => server.accepted && own.length > 0).map(told)).toEqual([])
})

test('what it refuses of their config and RBAC objects is refused', () => {
  const missed = cases.filter(({ server, own }) => !server.accepted && own.length === 0)
  expect(missed.filter(({ object }) => configKinds.includes(stringAt(object, 'kind'))).map(told)).toEqual([])
})
