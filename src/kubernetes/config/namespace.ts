import { child } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { finalizerNameRefusals } from '../metadata.ts'
import { listAt, type Mapping, mappingAt } from '../plain.ts'
import { invalid, notSupported } from '../refusal.ts'

const levels = ['privileged', 'baseline', 'restricted']

/** What ValidateNamespace and the Pod Security admission (on in every cluster that does not turn it off) refuse. */
export function* checkNamespace(object: Mapping): Generator<Refusal> {
  yield* finalizerNameRefusals(listAt(mappingAt(object, 'spec'), 'finalizers'), '/spec/finalizers')
  const labels = mappingAt(mappingAt(object, 'metadata'), 'labels')
  for (const mode of ['enforce', 'audit', 'warn']) {
    const level = `pod-security.kubernetes.io/${mode}`
    yield* podSecurityRefusals(labels, level)
  }
}

function* podSecurityRefusals(labels: Mapping, key: string): Generator<Refusal> {
  if (Object.hasOwn(labels, key)) {
    const level = labels[key] ?? ''
    if (typeof level === 'string' && !levels.includes(level)) yield notSupported(child('/metadata/labels', key), level, levels)
  }
  const versionKey = `${key}-version`
  if (!Object.hasOwn(labels, versionKey)) return
  const version = labels[versionKey] ?? ''
  if (typeof version === 'string' && !isPodSecurityVersion(version)) {
    yield invalid(child('/metadata/labels', versionKey), version, text`it must be latest or a version such as v1.34`)
  }
}

/** ParseVersion of k8s.io/pod-security-admission: the number must also fit into 64 bits. */
function isPodSecurityVersion(version: string): boolean {
  if (version === 'latest') return true
  const minor = /^v1\.(0|[1-9]\d*)$/.exec(version)?.[1]
  return minor !== undefined && BigInt(minor) < 2n ** 63n
}
