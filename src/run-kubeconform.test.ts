import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildPolicy } from './policy/build-policy.ts'
import { shippedConfig } from './policy/shipped.ts'
import { catalogue } from './rules/catalogue.ts'
import { openKubeconformPort } from './schema/kubeconform/port.ts'
import type { AskedManifest } from './schema/kubeconform/tasks.ts'
import { obtainedTool } from './testing/built-action.ts'
import { widget, widgetDefinition } from './testing/custom-kinds.ts'
import { configMap } from './testing/manifests.ts'
import { memoryTree } from './testing/memory-tree.ts'
import type { SchemaAnswer, SchemaEngine } from './types/schema.ts'
import type { KubeconformPort } from './work/ask-kubeconform.ts'

/** What ajv is asked in this test: nothing gets through. */
const asked: string[] = []
/** The run itself, in modules of its own: those that other tests share have ajv in them. */
let run: typeof import('./run.ts').run
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('./schema/validators.ts', () => ({
    builtInValidator: (id: string) => () => {
      asked.push(id)
      throw new Error('ajv was asked')
    },
  }))
  vi.doMock('./schema/lazy-compiler.ts', () => ({
    LazyCompiler: class {
      check(): never {
        asked.push('custom')
        throw new Error('ajv was asked')
      }
    },
  }))
  run = (await import('./run.ts')).run
})
afterAll(() => {
  vi.doUnmock('./schema/validators.ts')
  vi.doUnmock('./schema/lazy-compiler.ts')
  vi.resetModules()
})
beforeEach(() => {
  asked.length = 0
})

const files = {
  'crd.json': JSON.stringify(widgetDefinition),
  'widget.json': JSON.stringify({ ...widget, spec: { ...Object(widget.spec), size: 'many' } }),
  'good.yaml': configMap('good'),
  'bad.yaml': `${configMap('bad', 'dta: {}')}---\nkind: List\napiVersion: v1\nitems:\n- {apiVersion: v1, kind: Service, metadata: {name: a}, spec: {ports: [{port: web}]}}\n`,
  'overlay/kustomization.yaml': 'patches:\n- path: patch.yaml\n',
  'overlay/patch.yaml': configMap('good', 'dat: {}'),
  'values.yaml': 'replicas: many\n',
}

const policy = { ...buildPolicy([shippedConfig('default')], catalogue), exemptions: [] }

function runWith(schemaEngine: SchemaEngine, kubeconform: KubeconformPort) {
  const versions = [{ paths: '**', minors: ['1.33' as const, '1.34' as const] }]
  return run({
    trees: { after: memoryTree(files), names: { after: 'head' } },
    policy: { ...policy, versions, schemaEngine },
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
    kubeconform,
  })
}

const real = openKubeconformPort(obtainedTool('kubeconform'))

describe('with schema-engine kubeconform', () => {
  test('no manifest passes through ajv, and the findings are those of kubeconform', async () => {
    const { report } = await runWith('kubeconform', real)
    expect(asked).toEqual([])
    expect(report.gaps).toEqual([])
    expect(report.findings.map(({ rule, place }) => `${rule} ${place.file} ${place.document}${place.pointer}`)).toEqual([
      'schema-violation bad.yaml 0/dta',
      'schema-violation bad.yaml 1/items/0/spec/ports/0/port',
      'schema-violation widget.json 0/spec/size',
    ])
  })

  test('it would be seen if one did', async () => {
    await runWith('both', real)
    expect(asked).toContain('custom')
    expect(asked.length).toBeGreaterThan(3)
  })

  test('each object is asked for once, with the versions in use; patches and values are none', async () => {
    const questions: AskedManifest[] = []
    const clean: SchemaAnswer = { standing: { is: 'built-in', served: ['1.34'], unserved: [] }, errors: [] }
    const { report } = await runWith('kubeconform', {
      answer: async (manifests, minors) => {
        expect(minors).toEqual(['1.33', '1.34'])
        const asking = [...manifests]
        questions.push(...asking)
        return new Map(asking.map(({ id }) => [id, clean]))
      },
    })
    expect(questions.map(({ kind }) => kind).sort()).toEqual(['ConfigMap', 'ConfigMap', 'CustomResourceDefinition', 'Service', 'Widget'])
    expect([report.outcome, asked]).toEqual(['passed', []])
  })

  test('an object without an answer is a failed gap, never green', async () => {
    const { report } = await runWith('kubeconform', { answer: async () => new Map() })
    const failed = report.gaps.filter(({ kind }) => kind === 'failed')
    expect(failed.map(({ reason, place }) => `${reason} ${place.file}`)).toEqual([
      'schema-engine-failed bad.yaml',
      'schema-engine-failed bad.yaml',
      'schema-engine-failed crd.json',
      'schema-engine-failed good.yaml',
      'schema-engine-failed widget.json',
    ])
    expect([report.outcome, asked]).toEqual(['incomplete', []])
  })
})
