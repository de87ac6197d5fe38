import { type Random, seededRandom } from '../../../src/testing/mutate-object.ts'

/** One object before and after a change, under the same name. The before side is valid. */
export interface Transition {
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/** A field's possible values; undefined leaves it out. */
type Choices = Readonly<Record<string, readonly unknown[]>>

const immutable = [true, true, true, false, undefined, null]
const texts = [
  { a: 'x' },
  { a: 'x' },
  { a: 'y' },
  { a: 'x', b: 'z' },
  { b: 'z', a: 'x' },
  { a: '' },
  { a: null },
  { a: 'ü' },
  undefined,
  null,
]
/**
 * Null stays out: the store keeps it as empty bytes, and Go tells those from none, so that even putting the same object again
 * is refused. No apply does that: in its patch a null removes the key.
 */
const bytes = [
  ...[{ a: 'eA==' }, { a: 'eA==' }, { a: 'eA==\n' }, { a: 'eB==' }, { a: 'eQ==' }, { a: 'eA==', b: 'eg==' }, { a: '' }],
  ...[{ a: 'gA==' }, { a: 'gQ==' }, { a: '/w==' }, { a: 'w7w=' }, { a: '77+9' }, undefined, null],
]
const otherKeys = (entries: readonly unknown[]) =>
  entries.map((one) =>
    one === null || one === undefined ? one : Object.fromEntries(Object.entries(Object(one)).map(([key, value]) => [`bin-${key}`, value])),
  )
const labels = [undefined, { team: 'a' }, { team: 'b' }]

const configMap: Choices = { data: texts, binaryData: otherKeys(bytes), immutable }
const secret: Choices = {
  data: bytes,
  stringData: [...texts, undefined, undefined, undefined, undefined],
  immutable,
  type: [undefined, undefined, 'Opaque', 'Opaque', '', 'example.com/own', 'example.com/own', null],
}
const group = 'rbac.authorization.k8s.io'
const refs = ['view', 'edit'].flatMap((name) =>
  ['ClusterRole', 'Role'].flatMap((kind) => [group, '', undefined, null].map((apiGroup) => ({ apiGroup, kind, name }))),
)
const subjects = [undefined, [], [{ kind: 'User', name: 'a' }], [{ kind: 'Group', name: 'b' }]]

/** At least `count` transitions of each of the four kinds that refuse some. */
export function* transitions(count: number, seed: number): Generator<Transition> {
  const random = seededRandom(seed)
  for (let index = 0; index < count; index++) {
    yield transition({ apiVersion: 'v1', kind: 'ConfigMap' }, `map-${index}`, configMap, random)
    yield transition({ apiVersion: 'v1', kind: 'Secret' }, `secret-${index}`, secret, random)
    const apiVersion = `${group}/v1`
    yield transition({ apiVersion, kind: 'RoleBinding' }, `binding-${index}`, { roleRef: refs, subjects }, random)
    const clusterRefs = refs.filter((ref) => ref.kind === 'ClusterRole')
    yield transition({ apiVersion, kind: 'ClusterRoleBinding' }, `cluster-${index}`, { roleRef: clusterRefs, subjects }, random)
  }
}

function transition(of: object, name: string, choices: Choices, random: Random): Transition {
  const draw = () => ({
    ...of,
    metadata: { name, ...given('labels', pick(labels, random)) },
    ...Object.assign({}, ...Object.entries(choices).map(([field, values]) => given(field, pick(values, random)))),
  })
  const before = draw()
  // Half of the changes leave all but one field as it is, so that few fields decide.
  if (random() < 0.5) return { before, after: draw() }
  const field = pick(Object.keys(choices), random)
  const { [field]: _, ...rest } = before
  return { before, after: { ...rest, ...given(field, pick(choices[field] ?? [], random)) } }
}

function given(field: string, value: unknown): object {
  return value === undefined ? {} : { [field]: value }
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  return item as Item
}
