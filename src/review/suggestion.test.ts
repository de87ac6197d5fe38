import { describe, expect, test } from 'vitest'
import { placeOf, sampleFinding, spanOf } from '../testing/sample-report.ts'
import type { Edit, Finding } from '../types/finding.ts'
import type { Diff } from './anchors.ts'
import { suggestEdit } from './suggestion.ts'
import { changedFile, diffOf } from './testing.ts'

const lines = ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: a', 'dta:', '  a: 1', '  b: "x"', 'end: 1']
const whole = `@@ -0,0 +1,8 @@\n${lines.map((line) => `+${line}`).join('\n')}`
const diffWith = (text: readonly string[] = lines, patch = whole, more: Partial<Diff> = {}) =>
  diffOf([changedFile('a.yaml', patch)], { lines: () => text, ...more })

const edit = (line: number, column: number, endLine: number, endColumn: number, text: string): Edit => ({
  path: 'a.yaml',
  span: { line, column, endLine, endColumn },
  text,
})
const object = { apiVersion: 'v1', group: '', kind: 'ConfigMap', namespace: '', name: 'a' }
const fixed = (edits: readonly Edit[], more: Partial<Finding> = {}) =>
  sampleFinding({ place: placeOf('a.yaml', '/dta'), span: spanOf(5, 1, 3), object, edits, ...more })

describe('proven edits become whole lines', () => {
  test.each<[string, readonly Edit[], object]>([
    ['a renamed key', [edit(5, 1, 5, 4, 'data')], { startLine: 5, line: 5, text: ['data:'] }],
    ['a quoted value', [edit(6, 6, 6, 7, '"1"')], { startLine: 6, line: 6, text: ['  a: "1"'] }],
    ['two edits', [edit(6, 6, 6, 7, '"1"'), edit(5, 1, 5, 4, 'data')], { startLine: 5, line: 6, text: ['data:', '  a: "1"'] }],
    ['a removed line', [edit(6, 1, 7, 1, '')], { startLine: 6, line: 6, text: [] }],
    ['a new line', [edit(5, 1, 5, 1, 'immutable: true\n')], { startLine: 5, line: 5, text: ['immutable: true', 'dta:'] }],
    ['a joined line', [edit(5, 5, 6, 3, ' ')], { startLine: 5, line: 6, text: ['dta: a: 1'] }],
  ])('%s', (_what, edits, expected) => {
    expect(suggestEdit(fixed(edits), diffWith())).toEqual({ path: 'a.yaml', ...expected })
  })

  test('at the lines of the head', () => {
    const moved = [...Array.from({ length: 40 }, (_one, index) => `above: ${index}`), ...lines]
    const diff = diffWith(moved, whole, { toHead: () => (line) => (line > 40 ? line - 40 : undefined) })
    const finding = fixed([edit(45, 1, 45, 4, 'data')], { span: spanOf(45, 1, 3) })
    expect(suggestEdit(finding, diff)).toMatchObject({ startLine: 5, line: 5 })
  })
})

describe('no suggestion', () => {
  const good = [edit(5, 1, 5, 4, 'data')]
  const twoHunks = `@@ -1,1 +1,4 @@\n${lines
    .slice(0, 4)
    .map((line) => `+${line}`)
    .join('\n')}\n@@ -9,1 +5,4 @@\n${lines
    .slice(4)
    .map((line) => `+${line}`)
    .join('\n')}`
  test.each<[string, Finding, Diff]>([
    ['without proof', fixed([]), diffWith()],
    ['in another file', fixed([{ ...edit(5, 1, 5, 4, 'data'), path: 'b.yaml' }]), diffWith()],
    ['outside the hunks', fixed(good), diffWith(lines, '@@ -1,1 +1,1 @@\n apiVersion: v1')],
    ['over two hunks', fixed([edit(4, 3, 5, 4, 'x')]), diffWith(lines, twoHunks)],
    ['where the head has other words', fixed(good), diffWith(lines.with(4, 'data:'))],
    [
      'with carriage returns',
      fixed(good),
      diffWith(
        lines.map((line) => `${line}\r`),
        whole.replaceAll('\n', '\r\n'),
      ),
    ],
    ['of edits that overlap', fixed([edit(5, 1, 5, 4, 'data'), edit(5, 2, 5, 3, 'x')]), diffWith()],
    ['for a credential', fixed(good, { rule: 'plaintext-token' }), diffWith()],
    ['of a file that cannot be read', fixed(good), diffWith(lines, whole, { lines: () => undefined })],
    ['that turns text around', fixed([edit(5, 1, 5, 4, 'da\u202Eta')]), diffWith()],
  ])('%s', (_why, finding, diff) => {
    expect(suggestEdit(finding, diff)).toBeUndefined()
  })

  test('that shows a value of a Secret, or a credential beside it', () => {
    const secret = ['apiVersion: v1', 'kind: Secret', 'metadata: {name: a}', 'immutable: false', 'data:', '  key: c2VjcmV0']
    const patch = `@@ -0,0 +1,6 @@\n${secret.map((line) => `+${line}`).join('\n')}`
    const of = (pointer: '/immutable' | '/data/key', edits: readonly Edit[], line: number) =>
      fixed(edits, { object: { ...object, kind: 'Secret' }, place: placeOf('a.yaml', pointer), span: spanOf(line, 1, 4) })
    expect(suggestEdit(of('/immutable', [edit(4, 12, 4, 17, 'true')], 4), diffWith(secret, patch))?.text).toEqual(['immutable: true'])
    expect(suggestEdit(of('/data/key', [edit(6, 3, 6, 6, 'kex')], 6), diffWith(secret, patch))).toBeUndefined()
    const beside = lines.with(4, 'dta: {password: hunter2hunter2}')
    const plus = `@@ -0,0 +1,8 @@\n${beside.map((line) => `+${line}`).join('\n')}`
    expect(suggestEdit(fixed([edit(5, 1, 5, 4, 'data')]), diffWith(beside, plus))).toBeUndefined()
  })
})
