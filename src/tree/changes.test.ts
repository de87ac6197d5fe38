import { expect, test } from 'vitest'
import type { Entry, Tree } from '../types/tree.ts'
import { changedEntries } from './changes.ts'
import { openEmptyTree } from './git-tree.ts'

function treeOf(entries: readonly Entry[]): Tree {
  return { ...openEmptyTree(), entries: async () => entries }
}

function entry(path: string, blob: string, kind: Entry['kind'] = 'file'): Entry {
  return { path, kind, blob }
}

/** Changes in short: `before -> after`, with blob and kind. */
async function shortly(before: readonly Entry[] | undefined, after: readonly Entry[]): Promise<string[]> {
  const changes = await changedEntries(before && treeOf(before), treeOf(after))
  const side = (one: Entry | undefined) => (one === undefined ? '-' : `${one.path}:${one.blob}:${one.kind}`)
  return changes.map((change) => `${side(change.before)} -> ${side(change.after)}${change.renamedFrom === undefined ? '' : ' renamed'}`)
}

const empty = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'

test.each([
  ['nothing', [entry('a', '1')], [entry('a', '1')], []],
  ['an edit', [entry('a', '1'), entry('b', '2')], [entry('a', '1'), entry('b', '3')], ['b:2:file -> b:3:file']],
  ['a new file', [entry('b', '2')], [entry('a', '1'), entry('b', '2'), entry('c', '3')], ['- -> a:1:file', '- -> c:3:file']],
  ['a deletion', [entry('a', '1'), entry('b', '2'), entry('c', '3')], [entry('b', '2')], ['a:1:file -> -', 'c:3:file -> -']],
  ['a mode', [entry('a', '1')], [entry('a', '1', 'executable')], ['a:1:file -> a:1:executable']],
  ['a link', [entry('a', '1')], [entry('a', '2', 'symlink')], ['a:1:file -> a:2:symlink']],
  ['a rename', [entry('a', '1'), entry('c', '2')], [entry('b', '1'), entry('c', '2')], ['a:1:file -> b:1:file renamed']],
  ['a copy, which is new', [entry('a', '1')], [entry('a', '1'), entry('b', '1')], ['- -> b:1:file']],
  [
    'two moves of one content: the same name first',
    [entry('old/a', '1'), entry('old/b', '1')],
    [entry('new/b', '1'), entry('new/c', '1'), entry('new/d', '1')],
    ['old/b:1:file -> new/b:1:file renamed', 'old/a:1:file -> new/c:1:file renamed', '- -> new/d:1:file'],
  ],
  ['empty files, never renamed', [entry('a', empty)], [entry('b', empty)], [`a:${empty}:file -> -`, `- -> b:${empty}:file`]],
  [
    'links and submodules, never renamed',
    [entry('a', '1', 'symlink')],
    [entry('b', '1', 'symlink')],
    ['a:1:symlink -> -', '- -> b:1:symlink'],
  ],
])('tells %s', async (_, before, after, expected) => {
  expect(await shortly(before, after)).toEqual(expected)
})

test('without a before tree everything is new', async () => {
  expect(await shortly(undefined, [entry('a', '1')])).toEqual(['- -> a:1:file'])
})
