import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../plan/asks.ts'
import { openSchemas } from '../schema/open-schemas.ts'
import { plainAsks } from '../testing/plain-asks.ts'
import type { Asks, SourceFile } from '../types/facts.ts'
import { at, type Manifest } from '../types/manifest.ts'
import { defineRule, type Known } from '../types/rule.ts'
import { text } from '../types/text.ts'
import { inspect, type Tools } from './inspect.ts'

const named = defineRule({
  id: 'named',
  scope: 'document',
  kinds: ['ConfigMap'],
  cases: { named: 'It has a name.' },
  docs: { what: '', why: '', fix: '', sources: [] },
  *check(manifest) {
    yield { case: 'named', place: at(manifest, '/metadata/name'), message: text`named.`, help: text`nothing.` }
  },
})
const broken = defineRule({
  ...named,
  id: 'broken',
  check: () => {
    throw new Error('of a credential')
  },
})
const asking = defineRule({
  ...named,
  id: 'asking',
  kinds: [],
  reads: ['schema'],
  check: (manifest: Manifest, known: Known) => (known.schema(manifest).failed === undefined ? [] : []),
})
const tools: Tools = { rules: [named, broken, asking], schemas: openSchemas({ customSchemas: [] }) }
const asks: Asks = { ...plainAsks, rules: { named: {} }, versions: [{ paths: '**', minors: ['1.34'] }] }
const file = (content: string | Uint8Array, more: Partial<SourceFile> = {}): SourceFile => ({
  path: 'a.yaml',
  blob: '1',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ...more,
})
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'
const reasons = (content: string | Uint8Array, rules: Asks['rules'] = asks.rules, limits = defaultLimits) =>
  inspect(file(content), { ...asks, rules, limits }, tools).gaps.map((gap) => gap.reason)

describe('inspect', () => {
  test('asks kubeconform only of what says what it is', () => {
    const told = (content: string) => inspect(file(content), { ...asks, rules: { asking: {} }, engine: 'kubeconform' }, tools).gaps
    expect(told(map).map(({ reason }) => reason)).toEqual(['schema-engine-failed'])
    expect(told(map.replace('kind', 'knid'))).toEqual([])
    expect(told(map.replace('apiVersion', 'piVersion'))).toEqual([])
  })

  test('gives facts that cross a thread unchanged', () => {
    const facts = inspect(file(`${map}---\n${map}`), asks, tools)
    expect(structuredClone(facts)).toEqual(facts)
    expect(facts).toMatchObject({ role: 'manifest', documents: 2, manifests: [{ identity: { kind: 'ConfigMap', name: 'a' } }, {}] })
    expect(facts.reports.map(({ rule, stable, place }) => [rule, stable, place.document])).toEqual([
      ['named', '/metadata/name', 0],
      ['named', '/metadata/name', 1],
    ])
  })

  test('is pure', () => {
    expect(inspect(file(map), asks, tools)).toEqual(inspect(file(map), asks, tools))
  })

  test.each([
    ['a binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), ['binary']],
    ['an LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', ['lfs-pointer']],
    ['a template', 'apiVersion: v1\nkind: {{ .Kind }}\nmetadata: {{ toYaml . }}: a\n', ['template']],
    ['plain text', 'nothing of it', []],
    ['nothing', '', []],
  ])('%s', (_, content, expected) => {
    expect(reasons(content)).toEqual(expected)
  })

  test('counts limits', () => {
    expect(reasons(map, asks.rules, { ...defaultLimits, fileSize: 10 })).toEqual(['file-too-large'])
    expect(reasons('---\n{a: 1, kind: b}\n'.repeat(5), asks.rules, { ...defaultLimits, documents: 3 })).toEqual(['too-many-documents'])
  })

  test('goes on after a rule that breaks, and quotes nothing of what it threw', () => {
    const facts = inspect(file(map), { ...asks, rules: { named: {}, broken: {} } }, tools)
    expect(facts.reports.map(({ rule }) => rule)).toEqual(['named'])
    expect(facts.gaps.map(({ reason }) => reason)).toEqual(['rule-crashed'])
    expect(JSON.stringify(facts.gaps)).not.toContain('credential')
  })

  test('counts custom kinds without a schema, but not programs’ configuration', () => {
    expect(reasons('apiVersion: example.org/v1\nkind: A\nmetadata: {name: a}\n', { asking: {} })).toEqual(['unknown-custom-kind'])
    expect(reasons('apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n', { asking: {} })).toEqual([])
  })

  test('leaves patches to what they are laid over', () => {
    const patch = inspect(file(map, { known: 'patch' }), { ...asks, rules: { named: {}, asking: {} } }, tools)
    expect(patch.role).toBe('patch')
    expect(patch.reports).toHaveLength(1)
  })
})
