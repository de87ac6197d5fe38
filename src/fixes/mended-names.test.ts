import { describe, expect, it } from 'vitest'
import { memoryTree } from '../testing/memory-tree.ts'
import { checkTree, lines, mend, mendFiles, pod, role } from './testing.ts'

describe('words of a role', () => {
  it.each<[string, string, string]>([
    [
      'a group with a version',
      role('- apiGroups: ["apps/v1"] # deploy', '  resources: [deployments]', '  verbs: [get]'),
      role('- apiGroups: ["apps"] # deploy', '  resources: [deployments]', '  verbs: [get]'),
    ],
    [
      'the core group',
      role('- apiGroups: [v1]', '  resources: [pods]', '  verbs: [get]'),
      role('- apiGroups: [""]', '  resources: [pods]', '  verbs: [get]'),
    ],
    [
      'a singular, and a verb',
      role('- apiGroups:', "  - ''", '  resources:', '  - pod # all', '  verbs: [Get]'),
      role('- apiGroups:', "  - ''", '  resources:', '  - pods # all', '  verbs: [get]'),
    ],
    [
      'what stands there already',
      role('- apiGroups: ["", core]', '  resources: [pods, pod]', '  verbs: [get]'),
      role('- apiGroups: [""]', '  resources: [pods]', '  verbs: [get]'),
    ],
    [
      'the group of all of its resources',
      role('- apiGroups: [""]', '  resources: [deployments, statefulsets]', '  verbs: [get]'),
      role('- apiGroups: ["apps"]', '  resources: [deployments, statefulsets]', '  verbs: [get]'),
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['resources of two groups', role('- apiGroups: [""]', '  resources: [pods, deployments]', '  verbs: [get]')],
    ['a star over subresources', role('- apiGroups: [""]', '  resources: ["pods/*"]', '  verbs: [get]')],
    ['a word that opens all Secrets', role('- apiGroups: [""]', '  resources: [secret]', '  verbs: [list]')],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('names', () => {
  const named = (name: string) => lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name} # of the shop`, 'data: {a: b}')
  const user = pod('  containers:', '  - name: a', '    image: a:1', '    envFrom:', '    - configMapRef: {name: shop-settings}')

  it('are written as another object writes them', async () => {
    const { files } = await mendFiles({ 'a.yaml': named('shop settings'), 'b.yaml': user })
    expect(files['a.yaml']).toBe(named('shop-settings'))
  })

  it('stay where nobody refers to the right one', async () => {
    const files = { 'a.yaml': named('shop settings'), 'b.yaml': user.replace('configMapRef', 'secretRef') }
    expect((await mendFiles(files)).files).toEqual(files)
    const apart = { 'x/a.yaml': named('shop settings'), 'y/b.yaml': user }
    expect((await mendFiles(apart)).files).toEqual(apart)
  })
})

describe('a binding whose role changes', () => {
  const binding = (name: string, to: string) =>
    lines(
      'apiVersion: rbac.authorization.k8s.io/v1',
      'kind: RoleBinding',
      'metadata:',
      `  name: ${name} # of the team`,
      `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${to}}`,
      'subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: team}]',
    )
  const before = { 'a.yaml': binding('team', 'edit') }

  it('gets a name of its own', async () => {
    const { files, left } = await mendFiles({ 'a.yaml': binding('team', 'view') }, before)
    expect([files['a.yaml'], left.report.findings]).toEqual([binding('team-view', 'view'), []])
    const suffixed = await mendFiles({ 'a.yaml': binding('team-edit', 'view') }, { 'a.yaml': binding('team-edit', 'edit') })
    expect(suffixed.files['a.yaml']).toBe(binding('team-view', 'view'))
  })

  it('keeps its name where that is taken, or patched', async () => {
    const taken = { 'a.yaml': `${binding('team', 'view')}---\n${binding('team-view', 'view')}` }
    expect((await mendFiles(taken, before)).files).toEqual(taken)
    const elsewhere = { 'a.yaml': binding('team', 'view'), 'b.yaml': binding('team-view', 'view') }
    expect((await mendFiles(elsewhere, { ...before, 'b.yaml': binding('team-view', 'view') })).files).toEqual(elsewhere)
    const patched = {
      'a.yaml': binding('team', 'view'),
      'kustomization.yaml': lines('resources: [a.yaml]', 'patches:', '- target: {kind: RoleBinding, name: team}', '  path: p.yaml'),
      'p.yaml': '- {op: add, path: /metadata/labels, value: {a: b}}\n',
    }
    expect((await mendFiles(patched, { ...patched, ...before })).files).toEqual(patched)
  })
})

describe('an immutable object whose data changes', () => {
  const settings = (name: string, value: string) =>
    lines('apiVersion: v1', 'kind: ConfigMap', `metadata: {name: ${name}} # of the shop`, 'immutable: true', `data: {A: ${value}}`)
  const user = (name: string) =>
    pod(
      '  # reads settings-v1',
      '  containers:',
      '  - name: a',
      '    image: a:1',
      `    envFrom: [{configMapRef: {name: "${name}"}}]`,
      '  volumes:',
      '  - name: v',
      '    configMap:',
      `      name: ${name} # all`,
    )
  const before = { 'a.yaml': settings('settings-v1', 'x'), 'b.yaml': user('settings-v1') }
  const changed = settings('settings-v1', 'z')

  it('gets a new version, and so does everything that refers to it', async () => {
    const { files, left } = await mendFiles({ ...before, 'a.yaml': changed }, before)
    expect(files).toEqual({ 'a.yaml': settings('settings-v2', 'z'), 'b.yaml': user('settings-v2') })
    expect(left.report.findings).toEqual([])
  })

  it('is told at its own file, whichever comes first', async () => {
    const { fixes } = await checkTree(memoryTree({ 'z.yaml': changed, 'a.yaml': user('settings-v1') }), {
      'z.yaml': settings('settings-v1', 'x'),
      'a.yaml': user('settings-v1'),
    })
    expect(fixes.map(({ files }) => files.map(({ path }) => path))).toEqual([['z.yaml', 'a.yaml']])
  })

  it('in one file, past versions that are there', async () => {
    const both = (one: string, other: string) => `${one}---\n${other}---\n${settings('settings-v2', 'y')}`
    const { files } = await mendFiles(
      { 'a.yaml': both(changed, user('settings-v1')) },
      { 'a.yaml': both(settings('settings-v1', 'x'), user('settings-v1')) },
    )
    expect(files).toEqual({ 'a.yaml': both(settings('settings-v3', 'z'), user('settings-v3')) })
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'a word of a command names it',
      { 'c.yaml': pod('  containers:', '  - {name: a, image: "a:1", args: [--config=settings-v1]}').replace('shop', 'b') },
    ],
    ['another folder names it', { 'other/c.yaml': user('settings-v1') }],
    [
      'a kustomization names it',
      {
        'kustomization.yaml': lines('resources: [a.yaml, b.yaml]', 'patches: [{target: {name: settings-v1}, path: p.yaml}]'),
        'p.yaml': '[]\n',
      },
    ],
  ])('stays where %s', async (_, more) => {
    const files = { ...before, ...more, 'a.yaml': changed }
    expect((await mendFiles(files, { ...before, ...more })).files).toEqual(files)
  })

  it('stays where its version is a hash', async () => {
    const one = (value: string) => ({ 'a.yaml': settings('settings-7b9c5d4f8a', value) })
    expect((await mendFiles(one('z'), one('x'))).files).toEqual(one('z'))
  })
})
