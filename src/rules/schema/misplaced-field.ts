import { isTemplated } from '../../facts/opaque.ts'
import { field, isMapping, stringOf } from '../../facts/shape.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import type { Change, Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text, untrusted } from '../../types/text.ts'
import { below, containersOf, type Item, itemsOf, type PodSpec, podSpecOf } from '../../usage/pod-specs.ts'

export default defineRule({
  id: 'misplaced-field',
  scope: 'document',
  kinds: [],
  reads: ['schema'],
  cases: {
    misplaced: 'A field that stands where the API does not know it.',
    'value-and-valueFrom': 'An env entry with both a value and a reference.',
    'undefined-volume': 'A mount of a volume that the Pod does not have.',
    'missing-type': 'An object without its kind or apiVersion.',
  },
  docs: {
    what: 'Fields stand where the API knows them.',
    why: 'kubectl refuses an unknown field; other tools drop it silently, so that the setting never takes effect.',
    fix: 'Move the field as the message says.',
    sources: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/'],
  },
  *check(manifest) {
    if (manifest.kind === '' || manifest.apiVersion === '') yield* missingType(manifest)
    if (manifest.kind === 'ConfigMap' || manifest.kind === 'Secret') yield* immutableElsewhere(manifest)
    if (manifest.kind === 'Role' || manifest.kind === 'ClusterRole') yield* subjectsInRole(manifest)
    if (manifest.kind === 'RoleBinding' || manifest.kind === 'ClusterRoleBinding') yield* namespaceInRoleRef(manifest)
    const spec = podSpecOf(manifest)
    if (spec === undefined) return
    for (const container of containersOf(spec)) yield* inContainer(manifest, spec, container)
    for (const volume of itemsOf(spec, 'volumes')) yield* inVolume(manifest, volume)
  },
})

function misplaced(manifest: Manifest, pointer: Pointer, message: Text, help: Text, more: Partial<Report> = {}): Report {
  return {
    case: 'misplaced',
    place: at(manifest, pointer, 'key'),
    message: text`${message} The API server refuses the object.`,
    help,
    ...more,
  }
}

function* missingType(manifest: Manifest): Iterable<Report> {
  const missing = manifest.kind === '' ? 'kind' : 'apiVersion'
  if (!isMapping(manifest.value)) return
  const known = new Set(['metadata', 'spec', 'data', 'stringData', 'status', 'rules', 'type', 'kind', 'apiVersion'])
  const misspelt = Object.keys(manifest.value).find((key) => !known.has(key) && nearTo(key, missing))
  yield {
    case: 'missing-type',
    place: misspelt === undefined ? at(manifest, '') : at(manifest, child('', misspelt), 'key'),
    message: text`The object has no ${untrusted(missing)}. The API server cannot tell what it is and refuses it.`,
    help: misspelt === undefined ? text`Add ${untrusted(missing)}.` : text`Did you mean ${untrusted(missing)}?`,
    explains: [manifest.place.pointer],
    ...(misspelt === undefined ? {} : { changes: [{ place: at(manifest, child('', misspelt), 'key'), rename: missing }] }),
  }
}

/** One letter lost, added or wrong, or two swapped: enough for the two names that are compared here. */
function nearTo(key: string, wanted: string): boolean {
  const [a, b] = [key.toLowerCase(), wanted.toLowerCase()]
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
}

function* immutableElsewhere(manifest: Manifest): Iterable<Report> {
  for (const parent of ['spec', 'metadata']) {
    const holder = field(manifest.value, parent)
    if (!isMapping(holder) || !('immutable' in holder)) continue
    const pointer = child(child('', parent), 'immutable')
    const changes: Change[] = [{ place: at(manifest, pointer), moveInto: '' }]
    yield misplaced(
      manifest,
      pointer,
      text`${untrusted('immutable')} is a field of the ${untrusted(manifest.kind)} itself, not of its ${untrusted(parent)}${parent === 'spec' ? text` (it has none)` : text``}: the object is not immutable.`,
      text`Move ${untrusted('immutable')} to the root, beside ${untrusted('data')}.`,
      { changes, ...(parent === 'spec' ? { explains: [at(manifest, '/spec').pointer] } : {}) },
    )
  }
}

function* subjectsInRole(manifest: Manifest): Iterable<Report> {
  if (!isMapping(manifest.value) || !('subjects' in manifest.value)) return
  yield misplaced(
    manifest,
    '/subjects',
    text`${untrusted('subjects')} is not a field of a ${untrusted(manifest.kind)}: it grants to nobody.`,
    text`Name the subjects in a RoleBinding or ClusterRoleBinding that refers to it.`,
  )
}

function* namespaceInRoleRef(manifest: Manifest): Iterable<Report> {
  const roleRef = field(manifest.value, 'roleRef')
  if (!isMapping(roleRef) || !('namespace' in roleRef)) return
  yield misplaced(
    manifest,
    '/roleRef/namespace',
    text`${untrusted('namespace')} is not a field of a roleRef: a Role is always looked up in the binding's own namespace.`,
    text`Remove it; put the binding into the namespace of the Role.`,
  )
}

const wholeRefs = ['secretRef', 'configMapRef']
const keyRefs = ['secretKeyRef', 'configMapKeyRef']

function* inContainer(manifest: Manifest, spec: PodSpec, container: Item): Iterable<Report> {
  for (const entry of itemsOf(container, 'env')) yield* inEnv(manifest, entry)
  for (const source of itemsOf(container, 'envFrom')) {
    for (const key of keyRefs.filter((name) => name in source.value)) {
      yield misplaced(
        manifest,
        child(source.pointer, key),
        text`${untrusted(key)} is not a field of envFrom entries, which take whole objects.`,
        text`Use ${untrusted(key.replace('Key', ''))} with a name, or move it to ${untrusted('env[].valueFrom')}.`,
      )
    }
  }
  if ('volumes' in container.value) {
    yield misplaced(
      manifest,
      child(container.pointer, 'volumes'),
      text`${untrusted('volumes')} is a field of the Pod, not of a container.`,
      text`Move it beside ${untrusted('containers')}; the container names it under ${untrusted('volumeMounts')}.`,
    )
  }
  yield* undefinedVolumes(manifest, spec, container)
}

function* inEnv(manifest: Manifest, entry: Item): Iterable<Report> {
  for (const key of wholeRefs.filter((name) => name in entry.value)) {
    yield misplaced(
      manifest,
      child(entry.pointer, key),
      text`${untrusted(key)} is not a field of env entries.`,
      text`Use envFrom for the whole object, or ${untrusted(`valueFrom.${key.replace('Ref', 'KeyRef')}`)} with a name and a key.`,
    )
  }
  for (const key of keyRefs.filter((name) => name in entry.value)) {
    yield misplaced(
      manifest,
      child(entry.pointer, key),
      text`${untrusted(key)} is not a field of env entries.`,
      text`Put it under ${untrusted('valueFrom')}.`,
    )
  }
  const from = below(entry, '/valueFrom')
  for (const key of wholeRefs.filter((name) => from !== undefined && name in from.value)) {
    if (from === undefined) continue
    yield misplaced(
      manifest,
      child(from.pointer, key),
      text`${untrusted(key)} is not a field of valueFrom, which takes one key of an object.`,
      text`Use ${untrusted(key.replace('Ref', 'KeyRef'))} with a name and a key, or envFrom for the whole object.`,
      { explainsWhole: [at(manifest, from.pointer).pointer] },
    )
  }
  const { value } = entry.value
  if (from === undefined || value === undefined || value === null || value === '') return
  yield {
    case: 'value-and-valueFrom',
    place: at(manifest, child(entry.pointer, 'valueFrom'), 'key'),
    message: text`The env entry ${untrusted(stringOf(entry.value, 'name') ?? '')} has a value and a valueFrom. The API server refuses the object.`,
    help: text`Keep one of the two.`,
    explains: [at(manifest, child(entry.pointer, 'value')).pointer],
  }
}

function* undefinedVolumes(manifest: Manifest, spec: PodSpec, container: Item): Iterable<Report> {
  const defined = new Set(itemsOf(spec, 'volumes').map((volume) => stringOf(volume.value, 'name')))
  const claims = manifest.kind === 'StatefulSet' ? itemsOf({ pointer: '/spec', value: statefulSpec(manifest) }, 'volumeClaimTemplates') : []
  for (const claim of claims) defined.add(stringOf(field(claim.value, 'metadata'), 'name'))
  for (const mount of itemsOf(container, 'volumeMounts')) {
    const name = stringOf(mount.value, 'name')
    if (name === undefined || name === '' || isTemplated(name) || defined.has(name)) continue
    yield {
      case: 'undefined-volume',
      place: at(manifest, child(mount.pointer, 'name')),
      message: text`The Pod has no volume ${untrusted(name)}. The API server refuses the object.`,
      help: text`Define the volume under ${untrusted('volumes')}, or name one that is there.`,
    }
  }
}

function statefulSpec(manifest: Manifest): Record<string, unknown> {
  const spec = field(manifest.value, 'spec')
  return isMapping(spec) ? spec : {}
}

/** What people write for the name of the object, by the kind of source. */
const wrongNames: readonly { readonly source: Pointer; readonly wrong: readonly string[]; readonly right: string }[] = [
  { source: '/configMap', wrong: ['configMapName', 'secretName'], right: 'name' },
  { source: '/secret', wrong: ['name', 'configMapName'], right: 'secretName' },
]

function* inVolume(manifest: Manifest, volume: Item): Iterable<Report> {
  for (const { source, wrong, right } of wrongNames) yield* wrongName(manifest, below(volume, source), wrong, right)
  const projected = below(volume, '/projected')
  for (const source of projected === undefined ? [] : itemsOf(projected, 'sources')) {
    yield* wrongName(manifest, below(source, '/configMap'), ['configMapName', 'secretName'], 'name')
    yield* wrongName(manifest, below(source, '/secret'), ['secretName', 'configMapName'], 'name')
  }
}

function* wrongName(manifest: Manifest, source: Item | undefined, wrong: readonly string[], right: string): Iterable<Report> {
  if (source === undefined) return
  for (const key of wrong.filter((name) => name in source.value)) {
    const pointer = child(source.pointer, key)
    const renames = !(right in source.value)
    yield misplaced(
      manifest,
      pointer,
      text`${untrusted(key)} is not a field here; the object is named by ${untrusted(right)}.`,
      text`Rename it to ${untrusted(right)}.`,
      {
        explains: [at(manifest, child(source.pointer, right)).pointer],
        ...(renames ? { explainsWhole: [at(manifest, source.pointer).pointer] } : {}),
        ...(renames ? { changes: [{ place: at(manifest, pointer, 'key'), rename: right }] } : {}),
      },
    )
  }
}
