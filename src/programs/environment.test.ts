import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanEnvironment, isInWorkspace, searchPath } from './environment.ts'

let base: string
let repository: string

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'environment-')))
  repository = join(base, 'repository')
  for (const path of ['repository/.git', 'repository/deep/bin', 'tools', 'home']) await mkdir(join(base, path), { recursive: true })
  await symlink(join(repository, 'deep/bin'), join(base, 'link'))
})
afterAll(() => rm(base, { recursive: true }))

describe('cleanEnvironment', () => {
  test('keeps only what a program needs', () => {
    const environment = {
      PATH: '/usr/bin',
      HOME: '/home/somebody',
      TMPDIR: '/tmp',
      GITHUB_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      NODE_OPTIONS: '--require ./x.js',
      GIT_DIR: '/x',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      LD_PRELOAD: '/x.so',
      LANG: 'de_DE.UTF-8',
    }
    expect(cleanEnvironment({}, { environment, folder: repository })).toEqual({
      PATH: '/usr/bin',
      HOME: '/home/somebody',
      TMPDIR: '/tmp',
      LANG: 'C.UTF-8',
    })
  })

  test('adds what is given, over its own', () => {
    const clean = cleanEnvironment({ GIT_TERMINAL_PROMPT: '0', LANG: 'C' }, { environment: { PATH: '' }, folder: repository })
    expect(clean).toEqual({ PATH: '', LANG: 'C', GIT_TERMINAL_PROMPT: '0' })
  })

  test('drops a home and a temporary folder that are relative', () => {
    expect(cleanEnvironment({}, { environment: { HOME: '.', TMPDIR: 'tmp' }, folder: repository })).toEqual({ PATH: '', LANG: 'C.UTF-8' })
  })
})

describe('searchPath', () => {
  test('leaves out what is relative, empty, or inside the workspace, also through a link', () => {
    const entries = [
      '',
      '.',
      'bin',
      join(base, 'tools'),
      join(repository, 'deep/bin'),
      repository,
      join(base, 'link'),
      '/usr/bin',
      '/usr/bin',
    ]
    const surroundings = { environment: { PATH: entries.join(':'), HOME: join(base, 'home') }, folder: join(repository, 'deep') }
    expect(searchPath(surroundings)).toEqual([join(base, 'tools'), '/usr/bin'])
  })

  test('knows the workspace that the runner names', () => {
    const environment = { PATH: `${join(base, 'tools')}:/usr/bin`, GITHUB_WORKSPACE: join(base, 'tools'), HOME: '/home/x' }
    expect(searchPath({ environment, folder: repository })).toEqual(['/usr/bin'])
  })

  test('does not take the home folder for a workspace', () => {
    const environment = { PATH: join(base, 'home/bin'), HOME: join(base, 'home') }
    expect(searchPath({ environment, folder: join(base, 'home') })).toEqual([join(base, 'home/bin')])
  })

  test('takes a neighbour whose name begins alike for what it is', () => {
    const environment = { PATH: `${repository}-tools`, HOME: '/home/x' }
    expect(searchPath({ environment, folder: repository })).toEqual([`${repository}-tools`])
  })
})

test('isInWorkspace follows links', () => {
  const surroundings = { environment: { HOME: '/home/x' }, folder: repository }
  expect(isInWorkspace(join(base, 'link'), surroundings)).toBe(true)
  expect(isInWorkspace(join(base, 'tools'), surroundings)).toBe(false)
})
