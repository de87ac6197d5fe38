import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import { whyNotDns1123Label } from '../names.ts'
import { isSet, type Mapping, mappingAt } from '../plain.ts'
import { forbidden, invalid, required } from '../refusal.ts'
import { checkClaimSpec } from '../storage/claim-spec.ts'
import { controllerSpec } from './deployment.ts'
import { notNegative } from './numbers.ts'
import { eachItem, type Found, formedText, oneOf, structAt, textAt } from './reading.ts'
import { decodable, intOrPercent } from './rollout.ts'
import { checkSelector } from './selector.ts'
import { checkLongRunning, checkTemplate } from './template.ts'
import { allBefore, allSince, rangeOf, type VersionRange } from './versions.ts'

/** What the API server refuses of a StatefulSet: ValidateStatefulSet of apps validation, v1.34.1. */
export function checkStatefulSet(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = controllerSpec(object, found)
  if (spec === undefined) return found
  const range = rangeOf(minors)
  for (const key of ['replicas', 'minReadySeconds']) notNegative(spec, key, '/spec', found)
  const ordinals = structAt(spec, 'ordinals')
  if (ordinals !== undefined) notNegative(ordinals, 'start', '/spec/ordinals', found)
  oneOf(spec, 'podManagementPolicy', '/spec', found, ['OrderedReady', 'Parallel'])
  // ValidateStatefulSetSpec looks at the name since 1.34.
  if (allSince(range, 34)) formedText(spec, 'serviceName', '/spec', found, whyNotDns1123Label)
  const retention = structAt(spec, 'persistentVolumeClaimRetentionPolicy')
  if (retention !== undefined) {
    for (const key of ['whenDeleted', 'whenScaled'])
      oneOf(retention, key, '/spec/persistentVolumeClaimRetentionPolicy', found, ['Retain', 'Delete'])
  }
  const strategy = structAt(spec, 'updateStrategy')
  if (strategy !== undefined) checkUpdateStrategy(strategy, '/spec/updateStrategy', found, range)
  const added = checkClaims(spec, '/spec', found)
  checkSelector(spec, '/spec', found)
  checkLongRunning(checkTemplate(spec, '/spec', found, { range, added, namesPods: true }), '/spec', found)
  return found
}

function checkUpdateStrategy(strategy: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  oneOf(strategy, 'type', at, found, allBefore(range, 37) ? ['RollingUpdate', 'OnDelete'] : ['RollingUpdate', 'OnDelete', 'Recreate'])
  const type = textAt(strategy, 'type') || 'RollingUpdate'
  const place: Pointer = `${at}/rollingUpdate`
  if (type === 'OnDelete' && isSet(strategy, 'rollingUpdate'))
    found.push(forbidden(place, text`It is taken only with the type RollingUpdate.`))
  const update = structAt(strategy, 'rollingUpdate')
  if (type !== 'RollingUpdate' || update === undefined) return
  notNegative(update, 'partition', place, found)
  // Dropped unless a feature is on before 1.37 (MaxUnavailableStatefulSet), but decoded first.
  if (!allSince(range, 37)) {
    decodable(update, 'maxUnavailable', place, found)
    return
  }
  const before = found.length
  const unavailable = intOrPercent(update, 'maxUnavailable', place, found, { absent: 1, capped: true })
  if (unavailable === 0 && found.length === before) found.push(invalid(`${place}/maxUnavailable`, 0, text`it must be more than 0`))
}

/** Each claim's spec is checked; its name becomes a volume's: volumesToAddForTemplates. Gives the names. */
function checkClaims(spec: Mapping, at: Pointer, found: Found): readonly string[] {
  const names: string[] = []
  eachItem(spec, 'volumeClaimTemplates', at, (claim, place) => {
    const name = textAt(mappingAt(claim, 'metadata'), 'name')
    if (name === '')
      found.push(required(isSet(claim, 'metadata') ? `${place}/metadata` : place, 'metadata.name', { why: text`the volume bears it` }))
    const why = name ? whyNotDns1123Label(name) : undefined
    if (name && why !== undefined) found.push(invalid(`${place}/metadata/name`, name, why))
    if (name) names.push(name)
    const own = structAt(claim, 'spec')
    if (own !== undefined) checkClaimSpec(own, `${place}/spec`, found)
    else if (!isSet(claim, 'spec')) found.push(required(place, 'spec'))
  })
  return names
}
