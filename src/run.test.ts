import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderAsJson } from './formats/json.ts'
import { renderAsText } from './formats/text.ts'
import { buildPolicy } from './policy/build-policy.ts'
import { shippedConfig } from './policy/shipped.ts'
import { catalogue } from './rules/catalogue.ts'
import { type RunResult, run } from './run.ts'
import { fixturesFolder, readTree } from './testing/fixture-cases.ts'
import { memoryTree } from './testing/memory-tree.ts'

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
