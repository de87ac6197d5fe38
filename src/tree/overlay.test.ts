import { expect, test } from 'vitest'
import { contentsOf, throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'
import { openFolder } from './folder.ts'
import { overlay } from './overlay.ts'

test('edits lie over a tree: changed, new and gone files, the others as they were', async () => {
  const folder = throwawayFolder()
  writeFiles(folder, { 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c', 'link.yaml': { link: 'a.yaml' } })
  const beneath = openFolder(folder)
  const over = overlay(
    beneath,
    new Map([
      ['a.yaml', Buffer.from('A')],
      ['b.yaml', null],
      ['b.yml', Buffer.from('new')],
      ['link.yaml', Buffer.from('no longer a link')],
      ['never there.yaml', null],
    ]),
  )
  expect(await contentsOf(over)).toEqual({
    'a.yaml': 'file A',
    'b.yml': 'file new',
    'c.yaml': 'file c',
    'link.yaml': 'file no longer a link',
  })
  expect(await contentsOf(beneath)).toEqual({ 'a.yaml': 'file a', 'b.yaml': 'file b', 'c.yaml': 'file c', 'link.yaml': 'symlink a.yaml' })
  const again = overlay(over, new Map([['c.yaml', null]]))
  expect(Object.keys(await contentsOf(again))).toEqual(['a.yaml', 'b.yml', 'link.yaml'])
})
