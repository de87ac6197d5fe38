import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gitTestEnvironment, throwawayFolder } from '../testing/throwaway-repository.ts'
import { mapLines } from './line-map.ts'
import { readPatch } from './patch.ts'

const patch = [
  '@@ -1,4 +1,4 @@ a heading',
  ' one',
  '-two',
  '+TWO',
  ' three',
  '',
  '@@ -20,2 +20,3 @@',
  ' twenty',
  '+new',
  ' twenty-one',
  '\\ No newline at end of file',
].join('\n')

test('lines of each side, with their hunk', () => {
  const { left, right } = readPatch(patch)
  expect([...right]).toEqual([
    [1, { hunk: 0, text: 'one', changed: false }],
    [2, { hunk: 0, text: 'TWO', changed: true }],
    [3, { hunk: 0, text: 'three', changed: false }],
    [4, { hunk: 0, text: '', changed: false }],
    [20, { hunk: 1, text: 'twenty', changed: false }],
    [21, { hunk: 1, text: 'new', changed: true }],
    [22, { hunk: 1, text: 'twenty-one', changed: false }],
  ])
  expect([...left].map(([line, { text, changed }]) => [line, text, changed])).toEqual([
    [1, 'one', false],
    [2, 'two', true],
    [3, 'three', false],
    [4, '', false],
    [20, 'twenty', false],
    [21, 'twenty-one', false],
  ])
})

test.each(['', 'no patch', 'Binary files differ', '@@ broken', '+text before a hunk'])('%j carries no comment', (text) => {
  expect(readPatch(text).right.size).toBe(0)
})

const file = fc.array(fc.constantFrom('a', 'b', 'c: d', '', '  - e', '+f', '-g', '\\h', '@@ -1 +1 @@'), { maxLength: 25 })

test("every line of git's own patches is what stands there", () => {
  const folder = throwawayFolder()
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''))
  const diff = () => {
    try {
      return execFileSync('git', ['diff', '--no-index', '--no-color', 'a', 'b'], { cwd: folder, env: gitTestEnvironment }).toString()
    } catch (error: unknown) {
      return String((error as { stdout: Buffer }).stdout)
    }
  }
  fc.assert(
    fc.property(file, file, (before, after) => {
      write('a', before)
      write('b', after)
      const whole = diff()
      const { left, right } = readPatch(whole.slice(Math.max(0, whole.indexOf('@@ '))).replace(/\n$/, ''))
      for (const [line, { text }] of left) expect(text).toBe(before[line - 1])
      for (const [line, { text }] of right) expect(text).toBe(after[line - 1])
      expect([...right.values()].filter(({ changed }) => changed).length).toBe((whole.match(/^\+(?!\+\+ b)/gm) ?? []).length)
    }),
    { numRuns: 40 },
  )
})

test('a mapped line is the same line on the other side', () => {
  fc.assert(
    fc.property(file, file, (from, to) => {
      const map = mapLines(from, to)
      from.forEach((text, index) => {
        const line = map(index + 1)
        if (line !== undefined) expect(to[line - 1]).toBe(text)
      })
    }),
  )
})

test('40 lines that the base put above move every line of the merge by 40', () => {
  const head = ['a', 'b', 'changed', 'd']
  const above = Array.from({ length: 40 }, (_one, index) => `above ${index}`)
  const map = mapLines([...above, ...head], head)
  expect([1, 40, 41, 43, 44, 45].map(map)).toEqual([undefined, undefined, 1, 3, 4, undefined])
})

test('contents that have nothing in common end soon, and map nothing', () => {
  const [one, two] = ['x', 'y'].map((word) => Array.from({ length: 20_000 }, (_one, index) => `${word}${index}`))
  expect(mapLines(one ?? [], two ?? [])(1)).toBeUndefined()
})
