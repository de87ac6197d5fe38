import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import { isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, required } from '../refusal.ts'
import { notNegative } from './numbers.ts'
import { type Found, integerAt, oneOf, structAt, textAt } from './reading.ts'
import { intOrPercent } from './rollout.ts'
import { checkSelector } from './selector.ts'
import { checkLongRunning, checkTemplate } from './template.ts'
import { rangeOf } from './versions.ts'

/** The spec of a controller; a missing one is reported, because its selector and template are missing with it. */
export function controllerSpec(object: Mapping, found: Found): Mapping | undefined {
  if (!isSet(object, 'spec')) found.push(required('', 'spec', { why: text`it holds the Pods' template` }))
  return structAt(object, 'spec')
}

/** What the API server refuses of a Deployment: ValidateDeployment of apps validation, v1.34.1. */
export function checkDeployment(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = controllerSpec(object, found)
  if (spec === undefined) return found
  for (const key of ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'])
    notNegative(spec, key, '/spec', found)
  checkSelector(spec, '/spec', found)
  checkLongRunning(checkTemplate(spec, '/spec', found, { range: rangeOf(minors) }), '/spec', found)
  const strategy = structAt(spec, 'strategy')
  if (strategy !== undefined) checkStrategy(strategy, '/spec/strategy', found)
  const deadline = integerAt(spec, 'progressDeadlineSeconds') ?? 600
  const ready = integerAt(spec, 'minReadySeconds') ?? 0
  if (deadline <= ready && deadline >= 0) {
    const at: Pointer = isSet(spec, 'progressDeadlineSeconds') ? '/spec/progressDeadlineSeconds' : '/spec/minReadySeconds'
    found.push(invalidWhole(at, text`progressDeadlineSeconds (${deadline}) must be more than minReadySeconds (${ready}).`))
  }
  return found
}

/** ValidateDeploymentStrategy. */
function checkStrategy(strategy: Mapping, at: Pointer, found: Found): void {
  oneOf(strategy, 'type', at, found, ['Recreate', 'RollingUpdate'])
  const type = textAt(strategy, 'type') || 'RollingUpdate'
  if (type === 'Recreate' && isSet(strategy, 'rollingUpdate')) {
    found.push(forbidden(`${at}/rollingUpdate`, text`It is taken only with the type RollingUpdate.`))
  }
  const update = structAt(strategy, 'rollingUpdate')
  if (type !== 'RollingUpdate' || update === undefined) return
  const place: Pointer = `${at}/rollingUpdate`
  const before = found.length
  const unavailable = intOrPercent(update, 'maxUnavailable', place, found, { absent: 25, capped: true })
  const surge = intOrPercent(update, 'maxSurge', place, found, { absent: 25, capped: false })
  if (unavailable === 0 && surge === 0 && found.length === before) {
    found.push(invalid(`${place}/maxUnavailable`, 0, text`with maxSurge 0 nothing could be updated`))
  }
}

/** What the API server refuses of a ReplicaSet: ValidateReplicaSet. */
export function checkReplicaSet(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = controllerSpec(object, found)
  if (spec === undefined) return found
  for (const key of ['replicas', 'minReadySeconds']) notNegative(spec, key, '/spec', found)
  checkSelector(spec, '/spec', found)
  if (!isSet(spec, 'template')) found.push(required('/spec', 'template'))
  checkLongRunning(checkTemplate(spec, '/spec', found, { range: rangeOf(minors) }), '/spec', found)
  return found
}
