import { expect, test } from 'vitest'
import { readFileCommands, readStepLog, readSummary } from './step-log.ts'

test('ten annotations of a level are seen, long messages are cut', () => {
  const output = [
    ...Array.from({ length: 12 }, (_one, index) => `::error file=a%2Cb.yaml,line=${index + 1}::m${index}`),
    `::warning title=T::${'x'.repeat(5000)}`,
    '  ::notice::indented',
  ].join('\n')
  const { annotations, dropped } = readStepLog(output)
  expect([annotations.length, dropped]).toEqual([12, 2])
  expect(annotations[0]).toEqual({ level: 'error', message: 'm0', file: 'a,b.yaml', line: 1 })
  expect(annotations[10]).toMatchObject({ level: 'warning', title: 'T', message: 'x'.repeat(4096) })
  expect(annotations[11]).toMatchObject({ level: 'notice', message: 'indented' })
})

test('commands that are stopped are text, and unknown ones always are', () => {
  const { annotations, others, lines } = readStepLog(
    '::stop-commands::token\n::error::no\n::token::\n::error::yes\n::made-up::x\nsay ##[warning]legacy',
  )
  expect(annotations).toEqual([
    { level: 'error', message: 'yes' },
    { level: 'warning', message: 'legacy' },
  ])
  expect(others.map(({ name }) => name)).toEqual(['stop-commands'])
  expect(lines).toEqual(['::error::no', 'error: yes', '::made-up::x', 'warning: legacy'])
})

test('masks cover what comes after them, whole and line by line', () => {
  const { lines, masks, annotations } = readStepLog(
    'before: hidden-one\n::add-mask::hidden-one%0Ahidden-two\nhidden-two\n::error::hidden-one',
  )
  expect(masks).toEqual(['hidden-one\nhidden-two', 'hidden-one', 'hidden-two'])
  expect(lines).toEqual(['before: hidden-one', '***', 'error: ***'])
  expect(annotations).toMatchObject([{ message: '***' }])
  expect(readSummary('a hidden-two b', masks).summary).toBe('a *** b')
})

test('a summary of more than a megabyte is gone', () => {
  expect(readSummary('x'.repeat(1024 * 1024), []).summary).toHaveLength(1024 * 1024)
  const { summary, refused } = readSummary('x'.repeat(1024 * 1024 + 1024), [])
  expect([summary, refused]).toEqual(['', '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k.'])
})

test('files of commands', () => {
  expect(readFileCommands('a=1\nb<<E\nx\ny=2\nE\n\nc=x<<y\n')).toEqual({ a: '1', b: 'x\ny=2', c: 'x<<y' })
  expect(() => readFileCommands('a<<E\nx\n')).toThrow('Matching delimiter not found')
  expect(() => readFileCommands('nothing\n')).toThrow('Invalid format')
})
