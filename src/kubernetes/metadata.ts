import { child, type Pointer } from '../types/pointer.ts'
import type { Refusal } from '../types/refusal.ts'
import { text, untrusted } from '../types/text.ts'
import type { Naming } from './kinds.ts'
import { annotationRefusals, labelRefusals } from './labels.ts'
import { managedFieldRefusals } from './managed-fields.ts'
import { nearestDnsName, refusedName, whyNotDns1123Label, whyNotQualifiedName } from './names.ts'
import { ownerRefusals } from './owners.ts'
import { fieldOf, listAt, type Mapping, mappingAt, numberAt, stringAt } from './plain.ts'
import { invalid, invalidWhole, required } from './refusal.ts'
import { timeRefusals } from './time.ts'

const at: Pointer = '/metadata'

/**
 * What the API server refuses of `metadata` when an object is created: ValidateObjectMeta of apimachinery v0.34.1 and what core adds to it.
 * A missing namespace is fine: kubectl fills it in.
 */
export function* metadataRefusals(object: Mapping, naming: Naming): Generator<Refusal> {
  const metadata = mappingAt(object, 'metadata')
  yield* nameRefusals(object, metadata, naming)
  if (naming.namespaced) yield* namespaceRefusals(metadata)
  yield* labelRefusals(fieldOf(metadata, 'labels'), '/metadata/labels')
  yield* annotationRefusals(fieldOf(metadata, 'annotations'), '/metadata/annotations')
  yield* ownerRefusals(listAt(metadata, 'ownerReferences'), '/metadata/ownerReferences')
  yield* finalizerRefusals(listAt(metadata, 'finalizers'))
  yield* managedFieldRefusals(listAt(metadata, 'managedFields'), '/metadata/managedFields')
  const generation = numberAt(metadata, 'generation') ?? 0
  if (generation < 0) yield invalid('/metadata/generation', generation, text`it must not be negative`)
  for (const field of ['creationTimestamp', 'deletionTimestamp']) yield* timeRefusals(fieldOf(metadata, field), child(at, field))
}

/** The server adds five letters or digits to at most 58 characters of a generateName: apiserver pkg/storage/names/generate.go. */
function generatedName(prefix: string): string {
  return `${prefix.slice(0, 58)}aaaaa`
}

function* nameRefusals(object: Mapping, metadata: Mapping, naming: Naming): Generator<Refusal> {
  const topic = 'object-name'
  const name = stringAt(metadata, 'name')
  const prefix = stringAt(metadata, 'generateName')
  if (prefix !== '') {
    const why = naming.prefix(prefix) ?? (name === '' ? naming.name(generatedName(prefix)) : undefined)
    if (why !== undefined) yield invalid('/metadata/generateName', prefix, why, { topic })
  }
  const given = fieldOf(metadata, 'name')
  if (name === '' && prefix === '' && (given === undefined || given === null || given === '')) {
    yield required(fieldOf(object, 'metadata') === undefined ? '' : at, 'a name (or a generateName)', { topic })
  }
  const why = name === '' ? undefined : naming.name(name)
  if (why !== undefined) {
    yield invalidWhole('/metadata/name', refusedName(name, why), { topic, suggestion: nearestDnsName(name, naming.name) })
  }
}

function* namespaceRefusals(metadata: Mapping): Generator<Refusal> {
  const namespace = stringAt(metadata, 'namespace')
  const why = namespace === '' ? undefined : whyNotDns1123Label(namespace)
  if (why === undefined) return
  const says = text`${untrusted(namespace)} is not a namespace's name: ${why}.`
  yield invalidWhole('/metadata/namespace', says, { topic: 'object-name', suggestion: nearestDnsName(namespace, whyNotDns1123Label) })
}

const standardFinalizers = ['kubernetes', 'orphan', 'foregroundDeletion']

/** A finalizer's name has a domain before a slash, or is one of Kubernetes' own. */
export function* finalizerNameRefusals(finalizers: readonly unknown[], pointer: Pointer): Generator<Refusal> {
  for (const [index, finalizer] of finalizers.entries()) {
    const name = finalizer ?? ''
    if (typeof name !== 'string') continue
    const why =
      whyNotQualifiedName(name) ??
      (name.includes('/') || standardFinalizers.includes(name) ? undefined : text`a domain and a / must stand before the name`)
    if (why !== undefined) yield invalid(child(pointer, index), name, why)
  }
}

function* finalizerRefusals(finalizers: readonly unknown[]): Generator<Refusal> {
  yield* finalizerNameRefusals(finalizers, '/metadata/finalizers')
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
    yield invalidWhole('/metadata/finalizers', text`The finalizers orphan and foregroundDeletion contradict each other: keep one.`)
  }
}
