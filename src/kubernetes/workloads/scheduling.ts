import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { labelRefusals, selectorRefusals } from '../labels.ts'
import { whyNotLabelValue, whyNotQualifiedName } from '../names.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, invalidWhole, notSupported, required } from '../refusal.ts'
import { checkAffinity, type TermSetting } from './affinity.ts'
import { checkLabelKeys, checkLabelKeysApart } from './label-keys.ts'
import { inRange, positive } from './numbers.ts'
import { eachItem, eachNeeding, type Found, lengthOf, neededText, oneOf, oneOfStrictly, structAt, textAt } from './reading.ts'
import { allBefore, allSince } from './versions.ts'

const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']

/** All that decides on which node a Pod runs: the parts of ValidatePodSpec in core validation, v1.34.1. */
export function checkScheduling(spec: Mapping, at: Pointer, found: Found, setting: TermSetting): void {
  found.push(...labelRefusals(spec.nodeSelector, `${at}/nodeSelector`))
  checkAffinity(spec, at, found, setting)
  if (spec.tolerations !== undefined) checkTolerations(spec, at, found, setting)
  if (spec.topologySpreadConstraints !== undefined) checkSpread(spec, at, found, setting)
  checkGates(spec, at, found)
}

/** ValidateTolerations. */
function checkTolerations(spec: Mapping, at: Pointer, found: Found, setting: TermSetting): void {
  // Gt and Lt need TaintTolerationComparisonOperators, which came with 1.35.
  const operators = allBefore(setting.range, 35) ? ['Equal', 'Exists'] : ['Equal', 'Exists', 'Gt', 'Lt']
  eachItem(spec, 'tolerations', at, (toleration, place) => {
    const key = textAt(toleration, 'key')
    const operator = textAt(toleration, 'operator')
    const why = key ? whyNotQualifiedName(key) : undefined
    if (key && why !== undefined) found.push(invalid(`${place}/key`, key, why))
    oneOf(toleration, 'operator', place, found, operators)
    if (key === '' && operator !== undefined && operator !== 'Exists') {
      found.push(invalidWhole(place, text`Without a key the operator must be Exists, which stands for every taint.`))
    }
    const value = textAt(toleration, 'value') ?? ''
    const whyValue = operator === '' || operator === 'Equal' ? whyNotLabelValue(value) : undefined
    if (whyValue !== undefined) found.push(invalid(`${place}/value`, value, whyValue))
    if (operator === 'Exists' && value !== '') found.push(invalid(`${place}/value`, value, text`with the operator Exists it must be empty`))
    oneOf(toleration, 'effect', place, found, taintEffects)
    if (isSet(toleration, 'tolerationSeconds') && textAt(toleration, 'effect') !== 'NoExecute') {
      found.push(forbidden(`${place}/tolerationSeconds`, text`It is taken only with the effect NoExecute.`))
    }
  })
}

const schedules = ['DoNotSchedule', 'ScheduleAnyway']

/** validateTopologySpreadConstraints. */
function checkSpread(spec: Mapping, at: Pointer, found: Found, setting: TermSetting): void {
  const seen = new Set<string>()
  eachNeeding('topologyKey', spec, 'topologySpreadConstraints', at, found, (constraint, place) => {
    positive(constraint, 'maxSkew', place, found)
    const key = neededText(constraint, 'topologyKey', place, found, 'by-schema')
    const action = textAt(constraint, 'whenUnsatisfiable')
    if (action !== undefined && isSet(constraint, 'whenUnsatisfiable') && !schedules.includes(action)) {
      found.push(notSupported(`${place}/whenUnsatisfiable`, action, schedules))
    }
    if (key !== undefined && action !== undefined) {
      const pair = `${action} ${key}`
      if (seen.has(pair)) found.push(duplicate(`${place}/topologyKey`, key))
      seen.add(pair)
    }
    positive(constraint, 'minDomains', place, found)
    if (isSet(constraint, 'minDomains') && action !== undefined && action !== 'DoNotSchedule') {
      found.push(forbidden(`${place}/minDomains`, text`It is taken only with whenUnsatisfiable: DoNotSchedule.`))
    }
    for (const policy of ['nodeAffinityPolicy', 'nodeTaintsPolicy']) oneOfStrictly(constraint, policy, place, found, ['Honor', 'Ignore'])
    const selector = structAt(constraint, 'labelSelector')
    if (selector !== undefined) found.push(...selectorRefusals(selector, `${place}/labelSelector`))
    // MatchLabelKeysInPodTopologySpread is on since 1.27; since 1.34 the keys are merged into the selector.
    if (allBefore(setting.range, 34) && allSince(setting.range, 27)) checkLabelKeysApart(constraint, place, found)
    else if (allSince(setting.range, 27)) checkLabelKeys(constraint, place, found, setting.podLabels)
  })
}

/** validateReadinessGates and validateSchedulingGates. */
function checkGates(spec: Mapping, at: Pointer, found: Found): void {
  eachNeeding('conditionType', spec, 'readinessGates', at, found, (gate, place) => {
    const type = textAt(gate, 'conditionType')
    const why = type === undefined || !isSet(gate, 'conditionType') ? undefined : whyNotQualifiedName(type)
    if (type !== undefined && why !== undefined) found.push(invalid(`${place}/conditionType`, type, why))
  })
  if (lengthOf(spec, 'schedulingGates') === 0) return
  const names = new Set<string>()
  eachNeeding('name', spec, 'schedulingGates', at, found, (gate, place) => {
    const name = textAt(gate, 'name')
    if (name === undefined || !isSet(gate, 'name')) return
    const why = whyNotQualifiedName(name)
    if (why !== undefined) found.push(invalid(`${place}/name`, name, why))
    else if (names.has(name)) found.push(duplicate(`${place}/name`, name))
    names.add(name)
  })
}

/** Names and numbers of a Pod that stand alone. */
export function checkDeadline(spec: Mapping, at: Pointer, found: Found): void {
  inRange(spec, 'activeDeadlineSeconds', at, found, 1, 2_147_483_647)
  if (spec.preemptionPolicy === '') found.push(required(`${at}/preemptionPolicy`, 'preemptionPolicy'))
  oneOf(spec, 'preemptionPolicy', at, found, ['PreemptLowerPriority', 'Never'])
}
