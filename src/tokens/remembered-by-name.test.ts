import { expect, it } from 'vitest'
import { rememberedByName } from './remembered-by-name.ts'

it('asks once of each name, and again once there were too many', () => {
  let asked = 0
  const isLong = rememberedByName((name) => {
    asked++
    return name.length > 3
  })
  expect([isLong('token'), isLong('pw'), isLong('token'), isLong('pw'), asked]).toEqual([true, false, true, false, 2])
  for (let count = 0; count < 20_000; count++) isLong(`name-${count}`)
  const before = asked
  expect([isLong('pw'), asked - before]).toEqual([false, 1])
})
