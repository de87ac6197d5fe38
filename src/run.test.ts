import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderAsJson } from './formats/json.ts'
import { renderAsText } from './formats/text.ts'
import { defaultLimits } from './plan/asks.ts'
import { buildPolicy } from './policy/build-policy.ts'
import { shippedConfig } from './policy/shipped.ts'
import { catalogue } from './rules/catalogue.ts'
import { type RunResult, run } from './run.ts'
import { fixturesFolder, readTree } from './testing/fixture-cases.ts'
import { configMap } from './testing/manifests.ts'
import { memoryTree } from './testing/memory-tree.ts'
import type { Policy } from './types/policy.ts'

const folder = join(fixturesFolder, 'runs')
const policy = { ...buildPolicy([shippedConfig('default')], catalogue), exemptions: [] }

/** A scenario's change, or its tree where there is no base. */
async function runScenario(name: string): Promise<RunResult> {
  const sides = readdirSync(join(folder, name))
  const treeOf = (side: string) => memoryTree(readTree(join(folder, name, side)))
  return run({
    trees: {
      after: treeOf('head'),
      ...(sides.includes('base') ? { before: treeOf('base') } : {}),
      names: { after: 'head', ...(sides.includes('base') ? { before: 'base' } : {}) },
    },
    policy,
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  test('reads as expected', async () => {
    const { report, frames } = await runScenario(name)
    await expect(renderAsText(report, catalogue, { frames })).toMatchFileSnapshot(join(folder, name, 'expected.txt'))
  })

  test('gives the same bytes each time', async () => {
    const [one, other] = [await runScenario(name), await runScenario(name)]
    const bytes = ({ report }: RunResult) => renderAsJson({ ...report, timings: {} }, catalogue, {})
    expect(bytes(other)).toBe(bytes(one))
  })
})

test('what moves, is renamed or gets neighbours is not new', async () => {
  const { report } = await runScenario('moves')
  const told = report.findings.map(({ status, rule, place }) => `${status} ${rule} ${place.file}${place.pointer}`)
  expect(told).toEqual([
    'existing yaml-parse-error apps/renamed.yaml',
    'existing schema-violation apps/web.yaml/spec/template/spec/containers/1/imagePullPolicy',
    'existing schema-violation apps/web.yaml/spec/template/spec/containers/1/env/1/value',
    'new invalid-data-entry platform/config.yaml/data/added',
    'existing invalid-data-entry platform/config.yaml/data/size',
  ])
})

/** A change of files: what one side alone has is given as it is there, what both have once. */
async function runChange(both: Files, before: Files, after: Files, changes: Partial<Policy> = {}): Promise<RunResult> {
  return run({
    trees: {
      before: memoryTree({ ...both, ...before }),
      after: memoryTree({ ...both, ...after }),
      names: { before: 'base', after: 'head' },
    },
    policy: { ...policy, ...changes },
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
}
type Files = Readonly<Record<string, string>>

const told = ({ report }: RunResult) => report.findings.map(({ status, rule, place }) => `${status} ${rule} ${place.file}`)

test('an ignore in an unchanged file counts for what its unit has there, and is not taken for unused', async () => {
  const twin = (ignored: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n${ignored}  name: twin\n  # kubelatch: ignore[schema-violation] was so\n  labels: {}\n`
  const both = { 'a.yaml': twin(''), 'b.yaml': twin('  # kubelatch: ignore[duplicate-object] applied by hand\n') }
  expect(told(await runChange(both, {}, { 'c.yaml': configMap('twin') }))).toEqual([
    'exempt duplicate-object b.yaml',
    'new duplicate-object c.yaml',
  ])
})

test('a namespace on a cluster-scoped object changes nothing of what it is', async () => {
  const role = (metadata: string, ref: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {${metadata}}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${ref}}\n`
  const change = await runChange({}, { 'a.yaml': role('name: a', 'view') }, { 'a.yaml': role('name: a, namespace: shop', 'edit') })
  expect(told(change)).toEqual(['new rbac-roleref-changed a.yaml'])
})

test('a limit that is hit is a failed gap, and the run is incomplete; the other files are checked', async () => {
  const three = { 'a.yaml': `${configMap('a')}---\n${configMap('b')}---\n${configMap('c')}` }
  const limited = (files: Files) =>
    run({
      trees: { after: memoryTree(files), names: { after: 'head' } },
      policy,
      today: '2026-06-30',
      version: 'test',
      threads: { count: 1 },
      limits: { ...defaultLimits, documents: 2 },
    })
  const { report } = await limited(three)
  expect(report.outcome).toBe('incomplete')
  expect(report.gaps).toMatchObject([{ reason: 'too-many-documents', kind: 'failed', place: { file: 'a.yaml' }, span: { line: 10 } }])
  expect(told(await limited({ ...three, 'b.yaml': configMap('d', 'dta: {}') }))).toEqual(['new schema-violation b.yaml'])
})

test('a renamed object keeps its findings', async () => {
  const object = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  size: 1\n`
  const { report } = await run({
    trees: {
      before: memoryTree({ 'a.yaml': object('old') }),
      after: memoryTree({ 'b.yaml': `\n${object('new')}` }),
      names: { before: 'base', after: 'head' },
    },
    policy,
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
  expect(report.findings.map(({ status, rule }) => `${status} ${rule}`)).toEqual(['existing invalid-data-entry'])
  expect(report.outcome).toBe('passed')
})

describe('a CustomResourceDefinition that a change narrows', () => {
  const crd = (fields: string) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: widgets.example.org\nspec:\n  group: example.org\n  scope: Namespaced\n  names: {kind: Widget, plural: widgets, singular: widget}\n  versions:\n  - name: v1\n    served: true\n    storage: true\n    schema:\n      openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {${fields}}}}}\n`
  const widget = 'apiVersion: example.org/v1\nkind: Widget\nmetadata:\n  name: a\nspec:\n  size: 1\n'
  const narrowed = async (before: string, after: string) => {
    const trees = {
      before: memoryTree({ 'crd.yaml': before, 'apps/a.yaml': widget }),
      after: memoryTree({ 'crd.yaml': after, 'apps/a.yaml': widget }),
    }
    const { report } = await run({
      trees: { ...trees, names: { after: 'head' } },
      policy,
      today: '2026-06-30',
      version: 'test',
      threads: { count: 1 },
    })
    return report.findings.map(({ status, rule, place }) => `${status} ${rule} ${place.file}${place.pointer}`)
  }

  test('makes the objects wrong that it leaves alone', async () => {
    expect(await narrowed(crd('size: {type: integer}'), crd('colour: {type: string}'))).toEqual([
      'new schema-violation apps/a.yaml/spec/size',
    ])
  })

  test('and one that it widens mends them', async () => {
    expect(await narrowed(crd('colour: {type: string}'), crd('size: {type: integer}'))).toEqual([
      'fixed schema-violation apps/a.yaml/spec/size',
    ])
    expect(await narrowed(crd('colour: {type: string}'), crd('shape: {type: string}'))).toEqual([
      'existing schema-violation apps/a.yaml/spec/size',
    ])
  })
})
