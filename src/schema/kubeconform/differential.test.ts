import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { manifestsOf } from '../../facts/manifests.ts'
import { defaultLimits } from '../../plan/asks.ts'
import { widget, widgetDefinition } from '../../testing/custom-kinds.ts'
import { allMutations, mutateObject, seededRandom } from '../../testing/mutate-object.ts'
import { seedObjects } from '../../testing/seed-objects/all.ts'
import type { SeedObject } from '../../testing/seed-objects/seed.ts'
import { type Pointer, valueAt } from '../../types/pointer.ts'
import type { Minor, SchemaAnswer, SchemaError } from '../../types/schema.ts'
import { decodeText } from '../../yaml/decode-text.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { readCrd } from '../crd.ts'
import { openSchemas, prepareCustomSchemas } from '../open-schemas.ts'
import { openKubeconformPort } from './port.ts'
import type { AskedManifest } from './tasks.ts'

const minors: readonly Minor[] = ['1.27', '1.31', '1.37']
const kubeconform = resolve('.tools/bin/kubeconform')
/** Kubernetes' own date-time is Go's time.Parse(time.RFC3339), which the embedded engine follows; kubeconform's validator has its own. */
const dates = [
  '2024-05-01T10:00:00Z',
  '2024-05-01T10:00:00.123456789+02:00',
  '2024-05-01t10:00:00z',
  '2024-05-01 10:00:00Z',
  '2024-05-01T10:00:00,5Z',
  '2024-05-01T1:00:00Z',
  '2024-05-01T10:00:00+0200',
  '2024-05-01T10:00:00',
  '2024-05-01T23:59:60Z',
  '2024-05-01T24:00:00Z',
  '2024-05-01T10:00:00+24:00',
  '2024-02-30T10:00:00Z',
  '2024-02-29T10:00:00Z',
  '2024-05-01',
  '2024-05-01T10:00:00.123456Z',
  '2024-05-01T25:00:00.123456Z',
  '2024-02-30T10:00:00.123456+01:00',
  'yesterday',
  '',
]
/** Text of quantities: kubeconform is given a pattern, the embedded engine reads them. */
const quantities = [
  '1',
  '1k',
  '1K',
  '1.5Gi',
  '10 GB',
  '1e3',
  '1E',
  '1Ee',
  '--1',
  '+.5',
  '.',
  '',
  '1..2',
  '1kk',
  '1Mi5',
  'lots',
  '0x10',
  '1_000',
  '½',
]

/** Where the engines may say different things, each with its reason. One that no longer occurs fails the test. */
interface Difference {
  readonly versions: string
  readonly kind: string
  readonly pointer: string
  readonly cause: string
  readonly only: 'embedded' | 'kubeconform'
  /** The text there, where it decides. */
  readonly text?: string
  readonly why: string
}

const all3 = minors.join()
const lease = { versions: all3, kind: 'Lease', cause: 'bad-format', pointer: '/metadata/creationTimestamp' } as const
const widgets = { versions: '', kind: 'Widget' } as const

const differences: readonly Difference[] = [
  { ...lease, only: 'embedded', text: '2024-05-01t10:00:00z', why: 'Go takes no lower case' },
  { ...lease, only: 'embedded', text: '2024-05-01T23:59:60Z', why: 'Go knows no leap second' },
  { ...lease, only: 'kubeconform', text: '2024-05-01T10:00:00,5Z', why: 'Go takes a comma before the fraction' },
  { ...lease, only: 'kubeconform', text: '2024-05-01T1:00:00Z', why: 'Go takes an hour of one digit' },
  { ...lease, only: 'kubeconform', text: '2024-05-01T10:00:00+24:00', why: 'Go takes a zone of 24 hours' },
  ...(
    [
      ['2024-05-01 10:00:00Z', 'kubeconform', 'strfmt takes a space for the T'],
      ['2024-05-01T10:00:00,5Z', 'kubeconform', 'the embedded engine takes what Go takes'],
      ['2024-05-01T1:00:00Z', 'kubeconform', 'the embedded engine takes what Go takes'],
      ['2024-05-01T10:00:00+0200', 'kubeconform', 'strfmt takes a zone without a colon'],
      ['2024-05-01T10:00:00', 'kubeconform', 'strfmt takes a time without a zone'],
      ['2024-05-01T10:00:00+24:00', 'kubeconform', 'the embedded engine takes what Go takes'],
      ['2024-05-01T23:59:60Z', 'embedded', 'Go knows no leap second'],
    ] as const
  ).map(([text, only, why]): Difference => ({ ...widgets, cause: 'bad-format', pointer: '/spec/since', only, text, why })),
]

function differ(embedded: SchemaAnswer, told: SchemaAnswer | undefined, manifest: AskedManifest): Omit<Difference, 'why'>[] {
  const say = (error: SchemaError) => JSON.stringify(error)
  const [ours, theirs] = [embedded.errors.map(say), (told?.errors ?? []).map(say)]
  const entry = (only: Difference['only'], { versions, pointer, cause }: SchemaError) => ({
    versions: versions.join(),
    kind: manifest.kind,
    pointer,
    cause,
    only,
    ...textAt(manifest.value, pointer),
  })
  return [
    ...embedded.errors.filter((error) => !theirs.includes(say(error))).map((error) => entry('embedded', error)),
    ...(told?.errors ?? []).filter((error) => !ours.includes(say(error))).map((error) => entry('kubeconform', error)),
  ]
}

function textAt(value: unknown, pointer: Pointer): { readonly text?: string } {
  const text = valueAt(value, pointer)
  return typeof text === 'string' ? { text } : {}
}

function asked(
  id: string,
  value: SeedObject | unknown,
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
): AskedManifest {
  return { id, apiVersion, kind, value, recall: () => value }
}

function mutated(count: number): AskedManifest[] {
  const random = seededRandom(20260630)
  return Array.from({ length: count }, (_, index) => {
    const seed = seedObjects[index % seedObjects.length] ?? widget
    const { value, what, pointer } = mutateObject(seed, random)
    return asked(`${index} ${what} ${pointer}`, value, seed)
  })
}

function dated(): AskedManifest[] {
  return dates.flatMap((date) => {
    const lease = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'a', creationTimestamp: date },
      spec: { renewTime: date },
    }
    const custom = { ...widget, spec: { size: 1, names: ['a'], image: 'x', since: date } }
    return [asked(`lease ${date}`, lease, lease), asked(`widget ${date}`, custom, widget)]
  })
}

function measured(): AskedManifest[] {
  return quantities.map((quantity) => {
    const quota = { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'a' }, spec: { hard: { pods: quantity } } }
    return asked(`quota ${quantity}`, quota, quota)
  })
}

/** What a document may hold that is hard to hand over or to read an answer from. */
function awkward(): AskedManifest[] {
  const object = (fields: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, ...fields })
  const values = [
    object({
      data: { "it's": 5, 'a\\b': 5, 'end\\': 5, 'with "quotes"': 5, 'tab\t': 5, 'new\nline': 5, ümlaut: 5, '': 5, '~': 5, 'a/b': 5 },
    }),
    object({
      data: { ['long'.repeat(400)]: 5, "- at '/x': got null, want string": 5, '\u2028': 5, '\u007f': 5, '\u{1f600}': 5, '-kubelatch-0': 5 },
    }),
    object({ data: { a: "x' - at '/data/b': got number, want string", b: '\u0000\u0001', c: '---\n---', d: '\ud83d\ude00 \u2028' } }),
    object({ metadata: 'text' }),
    object({ metadata: [] }),
    object({ metadata: null }),
    object({ metadata: { name: { a: 1 }, namespace: [], generateName: {} } }),
    object({ metadata: { name: 5, namespace: true, Name: [] } }),
    object({ metadata: { generateName: 'a-' } }),
    object({ Kind: 'List', apiversion: 'v2', Metadata: [], KIND: {}, items: [] }),
    object({ data: { constructor: 5, toString: 5, __proto__x: 5 } }),
    object({ immutable: 1e300, data: { a: 1e21, b: -0, c: 2 ** 53, d: 0.1 } }),
    JSON.parse('{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"__proto__":{"a":1},"data":{"__proto__":5}}'),
  ]
  return values.map((value, index) => asked(`awkward ${index}`, value, { apiVersion: 'v1', kind: 'ConfigMap' }))
}

function fixtures(): AskedManifest[] {
  const folder = resolve('fixtures')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name),
  )
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const decoded = decodeText(readFileSync(path))
    if ('failed' in decoded) return []
    const manifests = readYaml(decoded.text, defaultLimits).documents.flatMap((document) => manifestsOf(path, document))
    return manifests
      .filter(({ apiVersion, kind }) => apiVersion !== '' && kind !== '')
      .map((manifest) => asked(`${path} ${manifest.place.document}${manifest.place.pointer}`, manifest.value, manifest))
  })
}

describe('both engines', () => {
  const { schemas: customSchemas } = readCrd(widgetDefinition, 'crds/widget.yaml')
  const sets = {
    seeds: seedObjects.map((value) => asked(value.kind + value.apiVersion, value, value)),
    fixtures: fixtures(),
    mutated: mutated(2000),
    custom: [...allMutations(widget, seededRandom(7))].map(({ value, what, pointer }, index) =>
      asked(`${index} ${what} ${pointer}`, value, widget),
    ),
    dated: dated(),
    measured: measured(),
    awkward: awkward(),
  }
  const all = Object.entries(sets).flatMap(([set, manifests]) =>
    manifests.map((manifest) => ({ ...manifest, id: `${set}: ${manifest.id}` })),
  )
  let told: ReadonlyMap<string, SchemaAnswer>
  let embedded: ReadonlyMap<string, SchemaAnswer>

  beforeAll(async () => {
    await prepareCustomSchemas(customSchemas)
    const schemas = openSchemas({ customSchemas })
    embedded = new Map(all.map(({ id, value, apiVersion, kind }) => [id, schemas.answer(value, apiVersion, kind, minors)]))
    told = await openKubeconformPort(kubeconform).answer(all, minors, customSchemas)
  }, 120_000)

  test('take the seeds, and are asked about enough that is wrong', () => {
    const refused = (set: string) => all.filter(({ id }) => id.startsWith(`${set}:`) && embedded.get(id)?.errors.length !== 0)
    expect(refused('seeds').map(({ id }) => id)).toEqual([])
    expect(refused('mutated').length).toBeGreaterThan(800)
    expect(refused('custom').length).toBeGreaterThan(60)
    expect(sets.fixtures.length).toBeGreaterThan(20)
  })

  test('answer for every object', () => {
    const failed = all.filter(({ id }) => told.get(id)?.failed !== undefined || told.get(id) === undefined)
    expect(failed.map(({ id }) => `${id}: ${told.get(id)?.failed}`)).toEqual([])
  })

  test('say the same of every kind', () => {
    const standings = (answers: ReadonlyMap<string, SchemaAnswer>) => all.map(({ id }) => [id, answers.get(id)?.standing])
    expect(standings(told)).toEqual(standings(embedded))
  })

  test('say the same at the same place in the same words, or differ as is listed', () => {
    const found = new Map<string, object>()
    for (const manifest of all) {
      const ours = embedded.get(manifest.id) ?? { standing: { is: 'unknown-custom' }, errors: [] }
      for (const difference of differ(ours, told.get(manifest.id), manifest)) found.set(JSON.stringify(difference), difference)
    }
    const inOrder = (list: readonly object[]) => list.map((difference) => JSON.stringify(difference, Object.keys(difference).sort())).sort()
    expect(inOrder([...found.values()])).toEqual(inOrder(differences.map(({ why, ...difference }) => difference)))
  })
})
