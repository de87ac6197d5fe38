import { describe, expect, it } from 'vitest'
import { encoded, lines, mend } from './testing.ts'

describe('lost indentation', () => {
  const flat = (...rest: string[]) => lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', ...rest)
  it.each<[string, string, string]>([
    ['a name', flat('name: a', 'namespace: b', 'data: {x: z}'), flat('  name: a', '  namespace: b', 'data: {x: z}')],
    [
      'labels, with comments and empty lines',
      flat('name: a', '', '# all', 'labels:', 'app: x # y', 'data:', 'k: v'),
      flat('  name: a', '', '  # all', '  labels:', '    app: x # y', 'data:', '  k: v'),
    ],
    [
      'labels that have theirs',
      flat('name: a', 'labels:', '  app: x', 'data:', '  k: v'),
      flat('  name: a', '  labels:', '    app: x', 'data:', '  k: v'),
    ],
    [
      'a block text',
      flat('name: a', 'data:', 'k: |', ' x', '', '  y', 'l: >-', '  z'),
      flat('  name: a', 'data:', '  k: |', '   x', '', '    y', '  l: >-', '    z'),
    ],
    ['a text over lines', flat('name: a', 'data:', 'k: "x', '  y"', 'l: z'), flat('  name: a', 'data:', '  k: "x', '    y"', '  l: z')],
    [
      'with CRLF and no line end',
      flat('name: a', 'data:', 'k: v').trimEnd().replaceAll('\n', '\r\n'),
      flat('  name: a', 'data:', '  k: v').trimEnd().replaceAll('\n', '\r\n'),
    ],
    [
      'what it hid',
      flat('name: a', 'labels:', 'app.kubernetes io/name: x', 'data:', 'k: 1'),
      flat('  name: a', '  labels:', '    app.kubernetes.io/name: x', 'data:', '  k: "1"'),
    ],
    [
      'what holds a credential',
      flat('name: a', 'type: kubernetes.io/basic-auth', 'data:', `password: ${encoded('summer-rain')}`).replace('ConfigMap', 'Secret'),
      flat('  name: a', 'type: kubernetes.io/basic-auth', 'data:', `  password: ${encoded('summer-rain')}`).replace('ConfigMap', 'Secret'),
    ],
    [
      'of a Secret that there is advice about',
      flat('name: a', 'type: Opaque', 'stringData:', "username: ''", "password: ''").replace('ConfigMap', 'Secret'),
      flat('  name: a', 'type: Opaque', 'stringData:', "  username: ''", "  password: ''").replace('ConfigMap', 'Secret'),
    ],
    [
      'a role',
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '- apiGroups: [""]',
        'resources: [pods]',
        'verbs:',
        '- get',
      ),
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '- apiGroups: [""]',
        '  resources: [pods]',
        '  verbs:',
        '  - get',
      ),
    ],
    [
      'a role of another layout',
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '  -   apiGroups: [""]',
        'resources: [pods]',
        'verbs: [get]',
      ),
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '  -   apiGroups: [""]',
        '      resources: [pods]',
        '      verbs: [get]',
      ),
    ],
    ['one of two documents', `${flat('  name: b')}---\n${flat('name: a')}`, `${flat('  name: b')}---\n${flat('  name: a')}`],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['a field that may be an entry or one of the object', flat('name: a', 'data:', 'k: v', 'type: x').replace('ConfigMap', 'Secret')],
    ['a name that may be a label', flat('labels:', 'name: a', 'data: {k: v}')],
    ['a spec', lines('apiVersion: v1', 'kind: Pod', 'metadata:', 'name: a', 'spec:', 'containers: [{name: a, image: "a:1"}]')],
    ['in braces', '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": null, "name": "a"}'],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})
