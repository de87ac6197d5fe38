import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { openProgress } from './progress.ts'

function told(columns: number | undefined, steps: readonly (readonly [number, string])[]): string {
  let said = ''
  let time = 0
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk)
      done()
    },
  })
  const progress = openProgress({ stderr, ...(columns === undefined ? {} : { terminal: { columns } }) }, () => time)
  for (const [at, words] of steps) {
    time = at
    progress.show(words)
  }
  progress.end()
  return said
}

const steps = [
  [50, 'too early'],
  [100, 'first'],
  [150, 'too soon'],
  [250, 'second'],
] as const

test('one line, told now and then, gone in the end', () => {
  expect(told(80, steps)).toBe('\r\u001b[Kfirst\r\u001b[Ksecond\r\u001b[K')
})

test('nothing without a terminal, and nothing of what is over at once', () => {
  expect(told(undefined, steps)).toBe('')
  expect(told(80, [[50, 'too early']])).toBe('')
})

test('no longer than the terminal is wide', () => {
  expect(told(50, [[100, 'x'.repeat(99)]])).toBe(`\r\u001b[K${'x'.repeat(49)}\r\u001b[K`)
  expect(told(0, [[100, 'x'.repeat(99)]])).toBe(`\r\u001b[K${'x'.repeat(40)}\r\u001b[K`)
})
