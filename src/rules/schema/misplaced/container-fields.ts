import { isTemplated } from '../../../facts/opaque.ts'
import { field, isMapping, stringOf } from '../../../facts/shape.ts'
import { at, type Manifest } from '../../../types/manifest.ts'
import { child } from '../../../types/pointer.ts'
import type { Report } from '../../../types/report.ts'
import { text, untrusted } from '../../../types/text.ts'
import { below, type Item, itemsOf, type PodSpec } from '../../../usage/pod-specs.ts'
import { misplaced } from './report-misplaced.ts'

const wholeRefs = ['secretRef', 'configMapRef']
const keyRefs = ['secretKeyRef', 'configMapKeyRef']

/** References where env and envFrom do not take them, volumes of its own, and mounts of volumes that the Pod lacks. */
export function* inContainer(manifest: Manifest, spec: PodSpec, container: Item): Iterable<Report> {
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
