import { describe, expect, test } from 'vitest'
import { defaultLimits } from './asks.ts'
import { openKustomizationMemory, speakingOf } from './mentions.ts'

const memory = openKustomizationMemory(defaultLimits)

function open(path: string, text: string) {
  const opened = memory.open({ path, kind: 'file', blob: `${path}:${text}` }, Buffer.from(text))
  if (opened === undefined) throw new Error('not opened')
  return opened
}

describe('speakingOf', () => {
  const files = ['base/a.yaml', 'base/b.yaml', 'other/a.yaml', 'far/away.yaml', 'shared/c.yaml']
  const all = [
    open('base/kustomization.yaml', 'resources: [a.yaml, "b.yaml"]'),
    open('over/kustomization.yaml', 'resources:\n- ../base/ # all of it\n'),
    open('top/kustomization.yaml', '{"resources": ["./../over"]}'),
    open('twin/kustomization.yaml', 'resources:\n- ../base/b.yaml\n'),
    open('other/kustomization.yaml', 'resources:\n- a.yaml\n'),
    open('base/deep/kustomization.yaml', 'resources:\n- ..\n'),
  ]
  const speaking = (...paths: string[]) =>
    speakingOf(all, files, paths)
      .map((one) => one.path.replace('/kustomization.yaml', ''))
      .sort()

  test('finds who lists a file or what lies beside it, who lists the same, and all above', () => {
    expect(speaking('base/a.yaml')).toEqual(['base', 'base/deep', 'over', 'top', 'twin'])
  })

  test('leaves those alone that list a file of the same name elsewhere', () => {
    expect(speaking('other/a.yaml')).toEqual(['other'])
    expect(speaking('far/away.yaml')).toEqual([])
  })

  test('takes all where a name could not be told from punctuation', () => {
    expect(speaking('far/a b.yaml')).toHaveLength(all.length)
  })

  test('asks about a whole chart', () => {
    const chart = [...files, 'chart/Chart.yaml', 'chart/templates/t.yaml', 'chart/crds/d.yaml']
    const user = open('user/kustomization.yaml', 'resources: [../chart/crds/d.yaml]')
    expect(speakingOf([user], chart, ['chart/templates/t.yaml'])).toEqual([user])
  })
})

test('a content at one path is opened once', () => {
  expect(open('x/kustomization.yaml', 'resources: []')).toBe(open('x/kustomization.yaml', 'resources: []'))
})
