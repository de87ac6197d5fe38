import { expect, test } from 'vitest'
import { plainAsks } from '../testing/plain-asks.ts'
import type { SourceFile } from '../types/facts.ts'
import { openLocalInspector } from './local.ts'

const source = (path: string): SourceFile => ({ path, blob: path, bytes: Buffer.from('a: b\n') })

test('a file that breaks the check is a failed gap, and those beside it stand', async () => {
  const broken: SourceFile = {
    ...source('b.yaml'),
    get only(): never {
      throw new RangeError('a text of the file')
    },
  }
  const schemas = { answer: () => expect.fail('nothing asks for schemas') }
  const inspector = openLocalInspector(plainAsks, { rules: [], schemas })
  const found = await inspector.inspect([source('a.yaml'), broken, source('c.yaml')])
  expect(found.map(({ path, gaps }) => [path, gaps.map(({ reason }) => reason)])).toEqual([
    ['a.yaml', []],
    ['b.yaml', ['rule-crashed']],
    ['c.yaml', []],
  ])
  expect(JSON.stringify(found[1]?.gaps)).toContain('RangeError')
  expect(JSON.stringify(found)).not.toContain('a text of the file')
})
