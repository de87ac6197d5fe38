import { expect, it } from 'vitest'
import { alphabets } from './family.ts'
import { isInsideBase64 } from './inside-base64.ts'
import { seededRandom } from './testing.ts'

const blob = seededRandom(3).draw(alphabets.base64, 200)

it.each([
  ['between two halves of base64', `${blob}/`, `+${blob}`],
  ['at its end', `${blob}+`, ''],
  ['at its beginning', '', `/${blob}`],
])('is, %s', (_, before, after) => {
  expect(isInsideBase64(`${before}TOKEN${after}`, before.length, before.length + 5)).toBe(true)
})

it.each([
  ['alone', '', ''],
  ['in a path', 'https://api.example.com/organisations/production/projects/inference/tokens/', '/details/of/the/token'],
  ['in a path with ids', 'https://api.example.com/v1/projects/83920183/tokens/', '/42'],
  ['behind base64 and a space', `${blob} `, ''],
  ['behind base64 without a sign between', `${blob}=`, ''],
])('is not, %s', (_, before, after) => {
  expect(isInsideBase64(`${before}TOKEN${after}`, before.length, before.length + 5)).toBe(false)
})
