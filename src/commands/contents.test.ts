import { describe, expect, test } from 'vitest'
import { widget, widgetDefinition } from '../testing/custom-kinds.ts'
import { configMap } from '../testing/manifests.ts'
import { diffIn, repositoryOf } from '../testing/run-diff.ts'

const wrongMap = (name: string) => configMap(name, 'data:', `  ${name}: 1`)
const wrong = wrongMap('a')
const json = (value: unknown) => JSON.stringify(value, null, 2)

/** UTF-16 as editors of Windows write it, in either order of bytes, with a mark. */
function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'LE' ? bytes : bytes.swap16()
}

/** What a diff says that adds files to a repository with one clean object. */
async function adding(files: Parameters<typeof repositoryOf>[0]) {
  const made = repositoryOf({ 'clean.yaml': configMap('clean') })
  made.commit(files)
  return diffIn(made.folder, 'HEAD^', 'HEAD')
}

describe('what is written otherwise is read as Kubernetes does, on the very line', () => {
  test.each([
    ['UTF-16, little end first', utf16(wrong, 'LE'), 6],
    ['UTF-16, big end first', utf16(wrong, 'BE'), 6],
    ['a byte order mark', `\ufeff${wrong}`, 6],
    ['CRLF', wrong.replaceAll('\n', '\r\n'), 6],
    ['JSON', json({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 1 } }), 8],
    ['a later document', `${configMap('first')}---\n# two\n---\n${wrong}`, 13],
    ['a merge key', `${configMap('a', 'x-base: &base {b: text}', 'data:', '  <<: *base', '  a: 1')}`, 8],
  ])('%s', async (_, content, line) => {
    const told = await adding({ 'a.yaml': content })
    expect(told.findings.filter((finding) => !finding.includes('schema-violation'))).toEqual([`new invalid-data-entry a.yaml:${line}`])
  })

  test('a .json file', async () => {
    const list = {
      apiVersion: 'v1',
      kind: 'List',
      items: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 1 } }],
    }
    expect((await adding({ 'a.json': json(list), 'package.json': json({ name: 'shop', version: '1' }) })).findings).toEqual([
      'new invalid-data-entry a.json:12',
    ])
  })

  test.each([
    ['List', '- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n  data:\n    a: 1\n', 8],
    ['ConfigMapList', '- metadata: {name: a}\n  data:\n    a: 1\n', 6],
  ])('the items of a %s', async (kind, items, line) => {
    const told = await adding({
      'a.yaml': `apiVersion: v1\nkind: ${kind}\nitems:\n${items}- metadata: {name: b}\n  kind: ConfigMap\n  apiVersion: v1\n`,
    })
    expect(told.findings).toEqual([`new invalid-data-entry a.yaml:${line}`])
  })

  test('an item that is put before others of a list makes nothing new', async () => {
    const item = (name: string) => `- metadata: {name: ${name}}\n  data:\n    ${name}: 1\n`
    const made = repositoryOf({ 'a.yaml': `apiVersion: v1\nkind: ConfigMapList\nitems:\n${item('a')}` })
    made.commit({ 'a.yaml': `apiVersion: v1\nkind: ConfigMapList\nitems:\n${item('b')}${item('a')}` })
    expect((await diffIn(made.folder, 'HEAD^', 'HEAD')).findings).toEqual([
      'new invalid-data-entry a.yaml:6',
      'existing invalid-data-entry a.yaml:9',
    ])
  })

  test('a broken document costs no other', async () => {
    const told = await adding({ 'a.yaml': `${wrong}---\nkind: [\n---\n${wrongMap('b')}` })
    expect(told.findings).toEqual(['new invalid-data-entry a.yaml:6', 'new yaml-parse-error a.yaml:8', 'new invalid-data-entry a.yaml:15'])
  })
})

describe('CustomResourceDefinitions', () => {
  const broken = { ...widget, spec: { ...Object(widget.spec), size: 'many' } }

  test('that a change adds check the objects that it adds', async () => {
    const told = await adding({
      'crd.json': json(widgetDefinition),
      'good.json': json(widget),
      'bad.json': json({ ...broken, metadata: { name: 'bad' } }),
    })
    expect(told.findings).toEqual(['new schema-violation bad.json:8'])
    expect(told.gaps).toEqual([])
  })

  test('without one, an object is a declared gap, and the outcome is none of its matter', async () => {
    const told = await adding({ 'bad.json': json(broken) })
    expect([told.findings, told.gaps, told.outcome]).toEqual([[], ['new unknown-custom-kind bad.json'], 'passed'])
  })

  test('that lie unchanged elsewhere are used', async () => {
    const made = repositoryOf({ 'crds/widget.json': json(widgetDefinition) })
    made.commit({ 'bad.json': json(broken) })
    expect((await diffIn(made.folder, 'HEAD^', 'HEAD')).findings).toEqual(['new schema-violation bad.json:12'])
  })
})
