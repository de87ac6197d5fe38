import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exitStatus } from './failure.ts'
import { publish } from './publish.ts'
import { parseTargets } from './target.ts'

let folder: string
let order: string[]
const stdout = new Writable({
  write(chunk, _encoding, done) {
    order.push(String(chunk))
    done()
  },
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubelatch-publish-'))
  order = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the summary is appended, then annotations, files and the action outputs', async () => {
  const summary = join(folder, 'summary')
  const file = join(folder, 'report.json')
  writeFileSync(summary, 'before\n')
  const failures = await publish(
    {
      summary: { file: summary, markdown: '## Kubelatch\n' },
      annotations: '::error::x\n',
      outputs: [{ content: '{}', file }],
      setOutputs: async () => {
        order.push(readFileSync(file, 'utf8'))
      },
    },
    { stdout },
  )
  expect(failures).toEqual([])
  expect(readFileSync(summary, 'utf8')).toBe('before\n## Kubelatch\n')
  expect(order).toEqual(['::error::x\n', '{}'])
})

test('each rung that fails is told and takes no other with it', async () => {
  const failures = await publish(
    {
      summary: { file: join(folder, 'missing'), markdown: 'x' },
      annotations: 'annotated',
      outputs: [{ content: '{}', file: folder }, { content: 'told' }],
      setOutputs: () => Promise.reject(new Error('no file')),
    },
    { stdout },
  )
  expect(failures.map(({ output }) => output)).toEqual(['The job summary', JSON.stringify(folder), "The file of the action's outputs"])
  expect(order).toEqual(['annotated', 'told'])
})

test('a summary that would be dropped by GitHub is told instead', async () => {
  const file = join(folder, 'summary')
  writeFileSync(file, 'x'.repeat(1024 * 1024))
  const [failure] = await publish({ summary: { file, markdown: 'y' }, outputs: [] }, { stdout })
  expect(failure?.message).toContain('1,024 KiB')
})

test.each([
  ['failed', 0, 'fail', 1],
  ['failed', 1, 'fail', 1],
  ['passed', 1, 'fail', 2],
  ['passed', 0, 'fail', 0],
  ['incomplete', 0, 'fail', 2],
  ['incomplete', 0, 'warn', 0],
  ['incomplete', 1, 'warn', 2],
] as const)('%s with %i outputs missing and on-incomplete %s ends with %i', (outcome, missing, onIncomplete, status) => {
  const failures = Array.from({ length: missing }, () => ({ output: '', message: '', hint: '' }))
  expect(exitStatus(outcome, failures, onIncomplete)).toBe(status)
})

test('formats and files are asked for by flags', () => {
  expect(parseTargets(undefined, [])).toEqual([{ format: 'text' }])
  expect(parseTargets('json', ['sarif=a=b.sarif', 'junit=j.xml'])).toEqual([
    { format: 'sarif', file: 'a=b.sarif' },
    { format: 'junit', file: 'j.xml' },
    { format: 'json' },
  ])
})

test.each([
  [['sarif'], 'names no output'],
  [['=x'], 'names no output'],
  [['json='], 'names no output'],
  [['jsno=x'], 'There is no format "jsno"'],
  [['json=x', 'sarif=x'], 'Two outputs go to "x"'],
])('%j is refused: %s', (outputs, message) => {
  expect(() => parseTargets(undefined, outputs)).toThrow(message)
})
