import { describe, expect, it } from 'vitest'
import { memoryTree } from '../testing/memory-tree.ts'
import { checkTree, encoded, lines, mend, mendFiles } from './testing.ts'

/** Random-looking, and of no family. */
const password = ['kT7wQz9', 'Lm2xVb', 'R4s'].join('')

const head = ['apiVersion: v1', 'kind: Pod', 'metadata:', '  name: shop', 'spec:']
const podOf = (...env: string[]) =>
  lines(...head, '  containers:', '  - name: a', '    image: a:1', '    env:', ...env.map((line) => `    ${line}`))
const taken = (indent: string, secret: string, key: string) => [
  `${indent}valueFrom:`,
  `${indent}  secretKeyRef:`,
  `${indent}    name: ${secret}`,
  `${indent}    key: ${key}`,
]
const secretOf = (name: string, ...keys: string[]) =>
  lines('apiVersion: v1', 'kind: Secret', `metadata: {name: ${name}}`, `stringData: {${keys.map((key) => `${key}: ''`).join(', ')}}`)

describe('a literal becomes a reference to a Secret', () => {
  it.each<[string, string, string]>([
    [
      'in a block',
      podOf('- name: PGPASSWORD', `  value: ${password}`),
      podOf('- name: PGPASSWORD', ...taken('  ', 'shop-credentials', 'PGPASSWORD')),
    ],
    [
      'before its name',
      podOf(`- value: "${password}"`, '  name: PGPASSWORD'),
      podOf('- valueFrom:', ...taken('  ', 'shop-credentials', 'PGPASSWORD').slice(1), '  name: PGPASSWORD'),
    ],
    [
      'with a comment behind it and others around it',
      podOf('- name: A', '  value: b', '# of the shop', '- name: PGPASSWORD', `  value: ${password} # why`, '- {name: C, value: d}'),
      podOf(
        '- name: A',
        '  value: b',
        '# of the shop',
        '- name: PGPASSWORD',
        '  valueFrom: # why',
        ...taken('  ', 'shop-credentials', 'PGPASSWORD').slice(1),
        '- {name: C, value: d}',
      ),
    ],
    [
      'in braces',
      podOf(`- {name: PGPASSWORD, value: ${password}}`),
      podOf('- {name: PGPASSWORD, valueFrom: {secretKeyRef: {name: shop-credentials, key: PGPASSWORD}}}'),
    ],
    [
      'folded',
      podOf('- name: PGPASSWORD', '  value: >-', `    ${password}`, '- name: B', '  value: c'),
      podOf('- name: PGPASSWORD', ...taken('  ', 'shop-credentials', 'PGPASSWORD'), '- name: B', '  value: c'),
    ],
    [
      'with wide indentation',
      podOf('- name: PGPASSWORD', `  value: ${password}`).replace('  name: shop', '    name: shop'),
      podOf(
        '- name: PGPASSWORD',
        '  valueFrom:',
        '      secretKeyRef:',
        '          name: shop-credentials',
        '          key: PGPASSWORD',
      ).replace('  name: shop', '    name: shop'),
    ],
    [
      'with CRLF',
      podOf('- name: PGPASSWORD', `  value: ${password}`).replaceAll('\n', '\r\n'),
      podOf('- name: PGPASSWORD', ...taken('  ', 'shop-credentials', 'PGPASSWORD')).replaceAll('\n', '\r\n'),
    ],
    [
      'without a line end at the end',
      podOf('- name: PGPASSWORD', `  value: ${password}`).trimEnd(),
      podOf('- name: PGPASSWORD', ...taken('  ', 'shop-credentials', 'PGPASSWORD')).trimEnd(),
    ],
    [
      'in JSON',
      `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "shop"}, "spec": {"containers": [{"name": "a", "image": "a:1", "env": [{"name": "PGPASSWORD", "value": "${password}"}]}]}}`,
      '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "shop"}, "spec": {"containers": [{"name": "a", "image": "a:1", "env": [{"name": "PGPASSWORD", "valueFrom": {"secretKeyRef": {"name": "shop-credentials", "key": "PGPASSWORD"}}}]}]}}',
    ],
    [
      'a plain word too',
      podOf('- name: PGPASSWORD', '  value: summerrain'),
      podOf('- name: PGPASSWORD', ...taken('  ', 'shop-credentials', 'PGPASSWORD')),
    ],
    [
      'once for a list that two containers share',
      lines(
        ...head,
        '  containers:',
        `  - {name: a, image: "a:1", env: &e [{name: PGPASSWORD, value: ${password}}]}`,
        '  - {name: b, image: "a:1", env: *e}',
      ),
      lines(
        ...head,
        '  containers:',
        '  - {name: a, image: "a:1", env: &e [{name: PGPASSWORD, valueFrom: {secretKeyRef: {name: shop-credentials, key: PGPASSWORD}}}]}',
        '  - {name: b, image: "a:1", env: *e}',
      ),
    ],
    [
      'once for two containers',
      podOf('- name: PGPASSWORD', `  value: ${password}`).replace(
        '  containers:',
        `  initContainers:\n  - {name: b, image: "b:1", env: [{name: PGPASSWORD, value: ${password}}]}\n  containers:`,
      ),
      podOf('- name: PGPASSWORD', ...taken('  ', 'shop-credentials', 'PGPASSWORD')).replace(
        '  containers:',
        '  initContainers:\n  - {name: b, image: "b:1", env: [{name: PGPASSWORD, valueFrom: {secretKeyRef: {name: shop-credentials, key: PGPASSWORD}}}]}\n  containers:',
      ),
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it('in every kind that has Pods, and in a List', async () => {
    const spec = (value: string) => `{containers: [{name: a, image: "a:1", env: [{name: PGPASSWORD, ${value}}]}]}`
    const literal = `value: ${password}`
    const reference = 'valueFrom: {secretKeyRef: {name: shop-credentials, key: PGPASSWORD}}'
    const job = (value: string) =>
      `apiVersion: batch/v1\nkind: Job\nmetadata: {name: shop}\nspec: {template: {spec: ${spec(value).replace('{', '{restartPolicy: Never, ')}}}\n`
    const list = (value: string) =>
      `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: shop}\n  spec: ${spec(value)}\n`
    for (const one of [job, list]) expect(await mend(one(literal))).toBe(one(reference))
  })
})

describe('the Secret that has it already is taken', () => {
  const literal = podOf('- name: PGPASSWORD', `  value: ${password}`)
  const withMore = (...more: string[]) => podOf('- name: PGPASSWORD', `  value: ${password}`, ...more)
  const from = async (files: Readonly<Record<string, string>>) => {
    const { files: mended } = await mendFiles(files)
    const [, name, key] =
      /name: PGPASSWORD\n +valueFrom:\n +secretKeyRef:\n +name: (\S+)\n +key: (\S+)\n/.exec(mended['a.yaml'] ?? '') ?? []
    return name === undefined ? undefined : `${name} ${key}`
  }
  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['by its whole name', { 'a.yaml': literal, 'b.yaml': secretOf('db', 'PGPASSWORD') }, 'db PGPASSWORD'],
    ['in another spelling', { 'a.yaml': literal, 'b.yaml': secretOf('db', 'pg.password', 'pg-user') }, 'db pg.password'],
    [
      'of an ExternalSecret',
      {
        'a.yaml': literal,
        'b.yaml': lines(
          'apiVersion: external-secrets.io/v1',
          'kind: ExternalSecret',
          'metadata: {name: x}',
          'spec: {target: {name: db}, data: [{secretKey: pg-password}]}',
        ),
      },
      'db pg-password',
    ],
    [
      'of a SealedSecret',
      {
        'a.yaml': literal,
        'b.yaml': lines(
          'apiVersion: bitnami.com/v1alpha1',
          'kind: SealedSecret',
          'metadata: {name: db}',
          'spec: {encryptedData: {PGPASSWORD: AgA}}',
        ),
      },
      'db PGPASSWORD',
    ],
    [
      'by its last word, where the Pod uses it',
      {
        'a.yaml': withMore('- {name: PGUSER, valueFrom: {secretKeyRef: {name: pg, key: user}}}'),
        'b.yaml': secretOf('pg', 'user', 'password'),
      },
      'pg password',
    ],
    [
      'as another container does',
      {
        'a.yaml': literal.replace(
          '  containers:',
          '  initContainers:\n  - {name: b, image: "b:1", env: [{name: PGPASSWORD, valueFrom: {secretKeyRef: {name: elsewhere, key: pw}}}]}\n  containers:',
        ),
      },
      'elsewhere pw',
    ],
    ['not where the Pod uses another one', { 'a.yaml': literal, 'b.yaml': secretOf('pg', 'password') }, 'shop-credentials PGPASSWORD'],
    [
      'not of something else',
      {
        'a.yaml': withMore('- {name: REDIS, valueFrom: {secretKeyRef: {name: redis, key: host}}}'),
        'b.yaml': secretOf('redis', 'host', 'password'),
      },
      'shop-credentials PGPASSWORD',
    ],
    [
      'not what another variable takes',
      {
        'a.yaml': withMore('- {name: PG_ADMIN_PASSWORD, valueFrom: {secretKeyRef: {name: pg, key: password}}}'),
        'b.yaml': secretOf('pg', 'password'),
      },
      'shop-credentials PGPASSWORD',
    ],
    [
      'not of another namespace',
      {
        'a.yaml': literal.replace('name: shop', 'name: shop\n  namespace: one'),
        'b.yaml': secretOf('db', 'PGPASSWORD').replace('}', ', namespace: two}'),
      },
      'shop-credentials PGPASSWORD',
    ],
    ['not of another folder', { 'a.yaml': literal, 'other/b.yaml': secretOf('db', 'PGPASSWORD') }, 'shop-credentials PGPASSWORD'],
    [
      'none of two that fit',
      { 'a.yaml': literal, 'b.yaml': secretOf('db', 'PGPASSWORD'), 'c.yaml': secretOf('pg', 'PGPASSWORD') },
      undefined,
    ],
  ])('%s', async (_, files, expected) => {
    expect(await from(files)).toBe(expected)
  })
})

it('a patch of something else speaks of something else', async () => {
  const files = {
    'a.yaml': podOf('- name: PGPASSWORD', `  value: ${password}`),
    'other/kustomization.yaml': 'resources: [b.yaml]\npatches: [{path: p.yaml}]\n',
    'other/b.yaml': lines(...head, '  containers: [{name: a, image: "a:1"}]').replace('shop', 'bank'),
    'other/p.yaml': podOf('- {name: PGPASSWORD, value: "$(X)"}').replace('shop', 'bank'),
  }
  expect((await mendFiles(files)).files['a.yaml']).toContain('secretKeyRef')
})

describe('a literal stays for a person', () => {
  const literal = podOf('- name: PGPASSWORD', `  value: ${password}`)
  const unchanged = async (files: Readonly<Record<string, string>>) => expect((await mendFiles(files)).files).toEqual(files)
  it.each<[string, Readonly<Record<string, string>>]>([
    ['in an argument', { 'a.yaml': lines(...head, '  containers:', `  - {name: a, image: "a:1", args: [--password=${password}]}`) }],
    ['as a part of a value', { 'a.yaml': podOf('- name: URL', `  value: postgres://shop:${password}@db/shop`) }],
    [
      'beside a reference',
      { 'a.yaml': podOf(`- {name: PGPASSWORD, value: ${password}, valueFrom: {fieldRef: {fieldPath: metadata.name}}}`) },
    ],
    ['with an anchor', { 'a.yaml': podOf('- name: PGPASSWORD', `  value: &pw ${password}`, '- name: OTHER', '  value: *pw') }],
    ['of an object without a name', { 'a.yaml': literal.replace('name: shop', 'generateName: shop-') }],
    ['of an object with a name that is filled in', { 'a.yaml': literal.replace('name: shop', 'name: $(SHOP)') }],
    ['of an object with a name that many have', { 'a.yaml': literal.replace('name: shop', 'name: deployment') }],
    ['with a comment within', { 'a.yaml': podOf('- name: PGPASSWORD', '  value: >- # why', `    ${password}`) }],
    ['in a chart', { 'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n', 'templates/a.yaml': literal }],
    ['in values', { 'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n', 'values.yaml': `db: {password: ${password}}\n` }],
    [
      'that means two things',
      {
        'a.yaml': literal.replace(
          '  containers:',
          '  initContainers:\n  - {name: b, image: "b:1", env: [{name: PGPASSWORD, value: other}]}\n  containers:',
        ),
      },
    ],
    [
      'that a patch sets as well',
      {
        'a.yaml': literal,
        'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n',
        'p.yaml': podOf('- {name: PGPASSWORD, value: other}').replace('    image: a:1\n', ''),
      },
    ],
    [
      'that a patch of all Pods sets as well',
      {
        'a.yaml': literal,
        'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p/one.yaml, target: {kind: Pod}}]\n',
        'p/one.yaml': '- {op: add, path: /spec/containers/0/env/-, value: {name: PGPASSWORD, value: other}}\n',
      },
    ],
    [
      'in a custom resource',
      {
        'a.yaml': lines(
          'apiVersion: example.com/v1',
          'kind: Shop',
          'metadata: {name: shop}',
          'spec: {template: {spec: {containers: [{name: a, env: [{name: PGPASSWORD,',
          `value: ${password}}]}]}}}`,
        ),
      },
    ],
  ])('%s', async (_, files) => {
    await unchanged(files)
  })
})

describe('what is told of it', () => {
  const check = async (text: string, more = {}) => (await checkTree(memoryTree({ 'a.yaml': text, ...more }))).report
  const helpOf = async (text: string, more = {}) => JSON.stringify((await check(text, more)).findings.map(({ help }) => help))

  it('names the Secret, and what is left to do', async () => {
    expect(await helpOf(podOf('- name: PGPASSWORD', `  value: ${password}`))).toMatch(
      /shop-credentials.*still to be made: outside of git, with a new value/,
    )
    const found = await helpOf(podOf('- name: PGPASSWORD', `  value: ${password}`), { 'b.yaml': secretOf('db', 'PGPASSWORD') })
    expect(found).toMatch(/of the Secret .*db.* see that the changed value stands there/)
    expect(found).not.toContain('still to be made')
  })

  it.each<[string, string, boolean]>([
    ['in a block', podOf('- name: PGPASSWORD', `  value: ${password}`), true],
    ['in braces', podOf(`- {name: PGPASSWORD, value: ${password}}`), true],
    ['with a comment', podOf('- name: PGPASSWORD', `  value: ${password} # was ${password}1`), false],
    [
      'beside another',
      podOf('- name: A', '  value: b').replace(
        /env:[\s\S]*/,
        `env: [{name: PGPASSWORD, value: ${password}}, {name: OTHER_TOKEN, value: summerrain}]\n`,
      ),
      false,
    ],
    ['beside its own encoding', podOf(`- {name: PGPASSWORD, value: ${password}} # ${encoded(password)}`), false],
  ])('never holds what was there: %s', async (_, text, isShown) => {
    const report = await check(text)
    const [finding] = report.findings
    expect(finding?.edits !== undefined).toBe(isShown)
    for (const part of [password, encoded(password).slice(0, 12), 'summerrain']) expect(JSON.stringify(report)).not.toContain(part)
  })
})
