import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { annotationRefusals, labelRefusals } from '../labels.ts'
import { isSet, type Mapping, mappingAt } from '../plain.ts'
import { forbidden, notSupported, required } from '../refusal.ts'
import { checkPodAnnotations } from './pod-annotations.ts'
import { checkPodSpec } from './pod-spec.ts'
import { type Found, structAt, textAt } from './reading.ts'
import type { VersionRange } from './versions.ts'

/** What a controller asks of its template. */
interface TemplateSetting {
  readonly range: VersionRange
  /** Volumes that a StatefulSet adds to the template's. */
  readonly added?: readonly string[]
  readonly namesPods?: boolean
}

/** A Pod's template: ValidatePodTemplateSpec of core validation, v1.34.1. Gives its spec where there is one. */
export function checkTemplate(owner: Mapping, at: Pointer, found: Found, setting: TemplateSetting): Mapping | undefined {
  const template = structAt(owner, 'template')
  if (template === undefined) {
    if (owner.template === null) found.push(required(`${at}/template`, 'template'))
    return undefined
  }
  const place: Pointer = `${at}/template`
  const metadata = mappingAt(template, 'metadata')
  found.push(...labelRefusals(metadata.labels, `${place}/metadata/labels`))
  found.push(...annotationRefusals(metadata.annotations, `${place}/metadata/annotations`))
  const spec = structAt(template, 'spec')
  if (spec === undefined) {
    if (!isSet(template, 'spec')) found.push(required(place, 'spec', { why: text`a template has at least one container` }))
    return undefined
  }
  const { range, added = [], namesPods = false } = setting
  checkPodSpec(spec, `${place}/spec`, found, { range, pod: undefined, added, namesPods })
  checkPodAnnotations(metadata.annotations, spec, `${place}/metadata/annotations`, found)
  return spec
}

/** Pods that are kept running are restarted always and have no deadline: Deployment, ReplicaSet, StatefulSet and DaemonSet. */
export function checkLongRunning(spec: Mapping | undefined, at: Pointer, found: Found): void {
  if (spec === undefined) return
  const policy = textAt(spec, 'restartPolicy')
  if (policy === 'OnFailure' || policy === 'Never') found.push(notSupported(`${at}/template/spec/restartPolicy`, policy, ['Always']))
  if (isSet(spec, 'activeDeadlineSeconds')) {
    found.push(forbidden(`${at}/template/spec/activeDeadlineSeconds`, text`Only Pods that end by themselves have a deadline.`))
  }
}
