import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import type { Mapping } from '../plain.ts'
import { invalidWhole } from '../refusal.ts'
import { controllerSpec } from './deployment.ts'
import { notNegative } from './numbers.ts'
import { type Found, oneOf, structAt, textAt } from './reading.ts'
import { intOrPercent } from './rollout.ts'
import { checkSelector } from './selector.ts'
import { checkLongRunning, checkTemplate } from './template.ts'
import { rangeOf } from './versions.ts'

/** What the API server refuses of a DaemonSet: ValidateDaemonSet of apps validation, v1.34.1. */
export function checkDaemonSet(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = controllerSpec(object, found)
  if (spec === undefined) return found
  for (const key of ['minReadySeconds', 'revisionHistoryLimit']) notNegative(spec, key, '/spec', found)
  checkSelector(spec, '/spec', found)
  checkLongRunning(checkTemplate(spec, '/spec', found, { range: rangeOf(minors) }), '/spec', found)
  const strategy = structAt(spec, 'updateStrategy')
  if (strategy !== undefined) checkUpdateStrategy(strategy, '/spec/updateStrategy', found)
  return found
}

/** ValidateDaemonSetUpdateStrategy: either some Pods may be missing or some may be too many, not both. */
function checkUpdateStrategy(strategy: Mapping, at: Pointer, found: Found): void {
  oneOf(strategy, 'type', at, found, ['RollingUpdate', 'OnDelete'])
  const update = structAt(strategy, 'rollingUpdate')
  if ((textAt(strategy, 'type') || 'RollingUpdate') !== 'RollingUpdate' || update === undefined) return
  const place: Pointer = `${at}/rollingUpdate`
  const before = found.length
  const unavailable = intOrPercent(update, 'maxUnavailable', place, found, { absent: 1, capped: true })
  const surge = intOrPercent(update, 'maxSurge', place, found, { absent: 0, capped: true })
  if (found.length > before) return
  if (unavailable !== 0 && surge !== 0)
    found.push(invalidWhole(`${place}/maxSurge`, text`With a maxSurge, maxUnavailable must be 0; it is 1 where none is given.`))
  if (unavailable === 0 && surge === 0) found.push(invalidWhole(`${place}/maxUnavailable`, text`With maxSurge 0 nothing could be updated.`))
}
