import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import { isSet, type Mapping, mappingAt } from '../plain.ts'
import { forbidden, required } from '../refusal.ts'
import { checkPodAnnotations } from './pod-annotations.ts'
import { checkPodSpec } from './pod-spec.ts'
import { type Found, lengthOf, structAt, textAt } from './reading.ts'
import { rangeOf } from './versions.ts'

/** What the API server refuses of a Pod: ValidatePodCreate of core validation, v1.34.1. What a cluster's classes and settings say is not known. */
export function checkPod(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = structAt(object, 'spec')
  if (spec === undefined) {
    if (!isSet(object, 'spec')) found.push(required('', 'spec', { why: text`a Pod has at least one container` }))
    return found
  }
  const metadata = mappingAt(object, 'metadata')
  checkPodSpec(spec, '/spec', found, {
    range: rangeOf(minors),
    pod: { name: textAt(metadata, 'name') ?? '', labels: mappingAt(metadata, 'labels') },
    added: [],
    namesPods: false,
  })
  checkPodAnnotations(metadata.annotations, spec, '/metadata/annotations', found)
  if (textAt(spec, 'nodeName') && lengthOf(spec, 'schedulingGates') > 0) {
    found.push(forbidden('/spec/nodeName', text`A Pod with schedulingGates has no node yet.`))
  }
  return found
}
