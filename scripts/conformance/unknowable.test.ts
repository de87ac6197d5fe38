import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Judge, openJudge } from './judge.ts'
import { unknowable } from './unknowable.ts'
import { ownVerdict } from './verdict.ts'

describe('what an offline check cannot know', () => {
  let judge: Judge
  beforeAll(() => {
    judge = openJudge(inject('apiServer'))
  })
  afterAll(() => judge?.close())

  test.each(unknowable)('$why', async ({ object, says }) => {
    const server = await judge.create(object)
    expect(server.accepted).toBe(false)
    expect(server.message).toMatch(says)
    expect(ownVerdict(object)).toEqual([])
  })
})
