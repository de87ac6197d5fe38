import { describe, expect, test } from 'vitest'
import { placeOf, sampleFinding, spanOf } from '../testing/sample-report.ts'
import type { Finding } from '../types/finding.ts'
import { text } from '../types/text.ts'
import { findAnchor } from './anchors.ts'
import { changedFile, diffOf, patchOf } from './testing.ts'

const files = [
  changedFile('a.yaml', patchOf(10, 20, ['gone', 'immutable: true'])),
  changedFile('new.yaml', patchOf(5, 6, ['old']), { before: 'old.yaml' }),
  changedFile('large.yaml'),
  changedFile('removed.yaml', '@@ -1,2 +0,0 @@\n-one\n-two', { removed: true }),
]
const finding = (file: string, line: number, more: Partial<Finding> = {}) =>
  sampleFinding({ place: placeOf(file), span: spanOf(line, 1, 1), ...more })
const cause = (file: string, line: number, side?: 'base') => ({
  place: placeOf(file),
  span: spanOf(line, 1, 1),
  message: text`Here it goes.`,
  ...(side === undefined ? {} : { side }),
})

describe('a finding', () => {
  test.each<[string, Finding, object]>([
    ['on an added line', finding('a.yaml', 12), { on: 'line', path: 'a.yaml', side: 'RIGHT', line: 12 }],
    ['on a context line', finding('a.yaml', 22), { on: 'line', path: 'a.yaml', side: 'RIGHT', line: 22 }],
    ['outside the hunks', finding('a.yaml', 100), { on: 'file', path: 'a.yaml' }],
    ['in a file without a patch', finding('large.yaml', 1), { on: 'file', path: 'large.yaml' }],
    ['in a file that is not in the diff', finding('else.yaml', 1), { on: 'nothing' }],
    ['on a deleted line', finding('a.yaml', 11, { side: 'base' }), { on: 'line', path: 'a.yaml', side: 'LEFT', line: 11 }],
    ['in a renamed file', finding('new.yaml', 5), { on: 'line', path: 'new.yaml', side: 'RIGHT', line: 5 }],
    ['deleted from a renamed file', finding('old.yaml', 5, { side: 'base' }), { on: 'line', path: 'new.yaml', side: 'LEFT', line: 5 }],
    ['in a removed file', finding('removed.yaml', 2, { side: 'base' }), { on: 'line', path: 'removed.yaml', side: 'LEFT', line: 2 }],
    ['in a commit on the way', finding('a.yaml', 12, { commit: 'c'.repeat(40) }), { on: 'file', path: 'a.yaml' }],
    [
      'elsewhere that a changed line causes',
      finding('else.yaml', 3, { related: [cause('a.yaml', 100), cause('a.yaml', 15)] }),
      { on: 'line', path: 'a.yaml', side: 'RIGHT', line: 15, cause: cause('a.yaml', 15) },
    ],
    [
      'elsewhere that a deleted line causes',
      finding('else.yaml', 100, { related: [cause('a.yaml', 10, 'base')] }),
      { on: 'line', path: 'a.yaml', side: 'LEFT', line: 10, cause: cause('a.yaml', 10, 'base') },
    ],
    [
      'of what the same file loses',
      finding('a.yaml', 100, { related: [cause('a.yaml', 10, 'base')] }),
      { on: 'line', path: 'a.yaml', side: 'LEFT', line: 10, deletion: cause('a.yaml', 10, 'base') },
    ],
    [
      'of what the same file loses, on a line that did not change',
      finding('a.yaml', 8, { related: [cause('a.yaml', 10, 'base')] }),
      { on: 'line', side: 'LEFT', line: 10 },
    ],
    [
      'on a changed line, whatever the file loses',
      finding('a.yaml', 12, { related: [cause('a.yaml', 10, 'base')] }),
      { on: 'line', side: 'RIGHT', line: 12 },
    ],
    ['beside which only context lies', finding('else.yaml', 3, { related: [cause('a.yaml', 8)] }), { on: 'nothing' }],
  ])('%s', (_where, one, expected) => {
    const anchor = findAnchor(one, diffOf(files, { lines: () => undefined }))
    expect(anchor).toMatchObject(expected)
    if (!('cause' in expected)) expect(anchor).not.toHaveProperty('cause')
  })
})

test("lines of the merge commit are told at the head's", () => {
  const diff = diffOf(files, { toHead: () => (line) => (line > 40 ? line - 40 : undefined) })
  expect(findAnchor(finding('a.yaml', 52), diff)).toMatchObject({ on: 'line', line: 12 })
  expect(findAnchor(finding('a.yaml', 12), diff)).toEqual({ on: 'file', path: 'a.yaml' })
})

test('a deleted line that has another number at the merge base is found by its text, the nearest first', () => {
  const lines = Array.from({ length: 60 }, (_one, index) => (index === 50 ? 'immutable: true' : `other ${index}`))
  const diff = diffOf(files, { lines: () => lines })
  expect(findAnchor(finding('a.yaml', 51, { side: 'base' }), diff)).toMatchObject({ on: 'line', side: 'LEFT', line: 11 })
  expect(findAnchor(finding('a.yaml', 10, { side: 'base' }), diff)).toEqual({ on: 'file', path: 'a.yaml' })
})
