import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fullReport } from '../testing/sample-report.ts'
import { maskValues, openJobLog } from './log.ts'
import { setOutputs, toActionOutputs } from './outputs.ts'

const counts = { outcome: 'failed', errors: '1', warnings: '1', notices: '1', exempt: '1', gaps: '2' }

test('outcome and counts always, paths only of files that were written', () => {
  expect(toActionOutputs(fullReport(), [])).toEqual(counts)
  const written = [{ format: 'sarif', file: 'out/k.sarif' } as const, { format: 'json', file: 'k.json' } as const]
  expect(toActionOutputs(fullReport(), written, { ref: 'refs/pull/7/merge', commit: 'abc' })).toEqual({
    ...counts,
    report: 'k.json',
    sarif: 'out/k.sarif',
    'sarif-ref': 'refs/pull/7/merge',
    'sarif-commit': 'abc',
  })
  expect(toActionOutputs(fullReport(), [], { ref: 'refs/heads/main', commit: 'abc' })).toEqual(counts)
})

test('outputs go to the file of the runner, each behind a delimiter of its own that nobody can know', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubelatch-github-'))
  const file = join(folder, 'output')
  writeFileSync(file, '')
  await setOutputs({ outcome: 'passed', sarif: 'a\nEOF\noutcome=failed' }, file)
  const written = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  expect(written).toMatch(
    /^outcome<<(ghadelimiter_[\da-f-]+)\npassed\n\1\nsarif<<(ghadelimiter_(?!.*\1)[\da-f-]+)\na\nEOF\noutcome=failed\n\2\n$/,
  )
})

test('a log line is never a command', () => {
  let written = ''
  const log = openJobLog((words) => {
    written += words
  })
  log.line('::error::x ##[add-mask]y')
  log.group('title\n::x 100%', ['::stop-commands::z'])
  log.error('a\n::error::b\u001b ##[x]\r 1%')
  expect(written).toBe(
    '\\u003A:error::x #\\u0023[add-mask]y\n::group::title ::x 100%25\n\\u003A:stop-commands::z\n::endgroup::\n' +
      '::error title=Kubelatch::a%0A\\u003A:error::b\\u001B #\\u0023[x]\\r 1%25\n',
  )
})

test('values are masked once each, at most 100, and none that would blank ordinary words', async () => {
  const written: string[] = []
  const log = openJobLog((words) => written.push(words))
  const generated = Array.from({ length: 200 }, (_, index) => `generated-${index}`)
  await maskValues(['short', 'long enough', 'long enough', 'two\r\nlines%', ...generated], log)
  expect(written).toHaveLength(100)
  expect(written.slice(0, 2)).toEqual(['::add-mask::long enough\n', '::add-mask::two%0D%0Alines%25\n'])
})
