import { describe, expect, it } from 'vitest'
import { hasRival, nearest } from './nearest.ts'

const fields = ['containers', 'initContainers', 'volumes', 'hostNetwork', 'env', 'envFrom', 'image', 'name', 'ports', 'tty']

describe('nearest', () => {
  it.each([
    ['containres', 'containers'],
    ['Containers', 'containers'],
    ['container', 'containers'],
    ['volume', 'volumes'],
    ['nmae', 'name'],
    ['envFrm', 'envFrom'],
    ['hostnetwork', 'hostNetwork'],
    ['imgae', 'image'],
  ])('%s -> %s', (word, expected) => expect(nearest(word, fields)).toBe(expected))

  it.each(['x', 'ab', 'selector', 'resources', 'eny0', 'imag0s0', ''])('%s -> nothing', (word) =>
    expect(nearest(word, fields)).toBeUndefined(),
  )

  it('takes the nearest, and the first of equals', () => {
    expect(nearest('spet', ['step', 'spec', 'spet1'])).toBe('spec')
    expect(nearest('Deployement', ['Deployment', 'DeploymentList'])).toBe('Deployment')
  })

  it('does not offer the word itself', () => expect(nearest('name', ['name'])).toBeUndefined())
})

it.each([
  ['UCP', 'TCP', ['TCP', 'UDP'], true],
  ['tcp', 'TCP', ['TCP', 'UDP'], false],
  ['containres', 'containers', ['containers', 'initContainers'], false],
] as const)('%s: whether another one is as near as %s', (word, near, candidates, rivalled) => {
  expect(hasRival(word, near, candidates)).toBe(rivalled)
})
