import { child, type Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { labelValueRefusals, selectorRefusals } from '../labels.ts'
import { whyNotDns1123Label, whyNotDns1123Subdomain, whyNotQualifiedName } from '../names.ts'
import type { Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, notSupported, required } from '../refusal.ts'
import { checkLabelKeys } from './label-keys.ts'
import { inRange } from './numbers.ts'
import { eachItem, eachNeeding, eachText, type Found, lengthOf, structAt, textAt } from './reading.ts'
import { allSince, type VersionRange } from './versions.ts'

/** What terms are checked against: the labels of a Pod are merged into its terms, those of a template are not. */
export interface TermSetting {
  readonly range: VersionRange
  readonly podLabels: Mapping | undefined
}

const mandatory = 'requiredDuringSchedulingIgnoredDuringExecution'
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution'

/** Where a Pod may run: validateAffinity of core validation, v1.34.1. */
export function checkAffinity(spec: Mapping, at: Pointer, found: Found, setting: TermSetting): void {
  const affinity = structAt(spec, 'affinity')
  if (affinity === undefined) return
  const place: Pointer = `${at}/affinity`
  const node = structAt(affinity, 'nodeAffinity')
  if (node !== undefined) checkNodeAffinity(node, `${place}/nodeAffinity`, found)
  for (const key of ['podAffinity', 'podAntiAffinity'] as const) {
    const pods = structAt(affinity, key)
    if (pods === undefined) continue
    eachNeeding('topologyKey', pods, mandatory, `${place}/${key}`, found, (term, termAt) => checkPodTerm(term, termAt, found, setting))
    eachNeeding('weight', pods, preferred, `${place}/${key}`, found, (weighted, termAt) => {
      checkWeight(weighted, termAt, found)
      const term = structAt(weighted, 'podAffinityTerm')
      if (term !== undefined) checkPodTerm(term, `${termAt}/podAffinityTerm`, found, setting)
      else if (weighted.podAffinityTerm === null) found.push(required(`${termAt}/podAffinityTerm`, 'topologyKey'))
    })
  }
}

function checkWeight(owner: Mapping, at: Pointer, found: Found): void {
  inRange(owner, 'weight', at, found, 1, 100)
}

function checkNodeAffinity(affinity: Mapping, at: Pointer, found: Found): void {
  const must = structAt(affinity, mandatory)
  if (must !== undefined) {
    if (lengthOf(must, 'nodeSelectorTerms') === 0) found.push(required(`${at}/${mandatory}`, 'at least one of nodeSelectorTerms'))
    eachItem(must, 'nodeSelectorTerms', `${at}/${mandatory}`, (term, place) => checkNodeTerm(term, place, found, true))
  }
  eachNeeding('weight', affinity, preferred, at, found, (weighted, place) => {
    checkWeight(weighted, place, found)
    const term = structAt(weighted, 'preference')
    if (term !== undefined) checkNodeTerm(term, `${place}/preference`, found, false)
  })
}

/** ValidateNodeSelectorTerm: of what is only preferred, values need not be labels'. */
function checkNodeTerm(term: Mapping, at: Pointer, found: Found, strictly: boolean): void {
  eachItem(term, 'matchExpressions', at, (requirement, place) => {
    checkNodeRequirement(requirement, place, found)
    if (strictly) eachText(requirement, 'values', place, (value, where) => found.push(...labelValueRefusals(value, where)))
  })
  eachItem(term, 'matchFields', at, (requirement, place) => checkNodeField(requirement, place, found))
}

const nodeOperators = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']

function checkNodeRequirement(requirement: Mapping, at: Pointer, found: Found): void {
  const operator = textAt(requirement, 'operator')
  const count = lengthOf(requirement, 'values')
  if (operator === '') found.push(required(at, 'operator'))
  else if (operator !== undefined && !nodeOperators.includes(operator)) found.push(notSupported(`${at}/operator`, operator, nodeOperators))
  else if (operator?.endsWith('In') && count === 0)
    found.push(required(at, 'values', { why: text`In and NotIn compare with at least one value` }))
  else if (operator?.includes('Exist') && count > 0) found.push(forbidden(`${at}/values`, text`Exists and DoesNotExist take no values.`))
  else if ((operator === 'Gt' || operator === 'Lt') && count !== 1) found.push(invalidWhole(at, text`Gt and Lt take exactly one value.`))
  const key = textAt(requirement, 'key')
  const why = key === undefined ? undefined : whyNotQualifiedName(key)
  if (key !== undefined && why !== undefined) found.push(key === '' ? required(at, 'key') : invalid(`${at}/key`, key, why))
}

/** ValidateNodeFieldSelectorRequirement: only the node's name can be asked for. */
function checkNodeField(requirement: Mapping, at: Pointer, found: Found): void {
  const operator = textAt(requirement, 'operator')
  if (operator === 'In' || operator === 'NotIn') {
    if (lengthOf(requirement, 'values') !== 1) found.push(invalidWhole(at, text`Exactly one value is taken for a field.`))
  } else if (operator !== undefined) found.push(notSupported(`${at}/operator`, operator, ['In', 'NotIn']))
  const key = textAt(requirement, 'key')
  if (key !== undefined && key !== 'metadata.name') {
    found.push(notSupported(`${at}/key`, key, ['metadata.name']))
    return
  }
  eachText(requirement, 'values', at, (value, place) => {
    const why = whyNotDns1123Subdomain(value)
    if (why !== undefined) found.push(invalid(place, value, why))
  })
}

function checkPodTerm(term: Mapping, at: Pointer, found: Found, setting: TermSetting): void {
  for (const key of ['labelSelector', 'namespaceSelector']) {
    const selector = structAt(term, key)
    if (selector !== undefined) found.push(...selectorRefusals(selector, child(at, key)))
  }
  eachText(term, 'namespaces', at, (name, place) => {
    const why = whyNotDns1123Label(name)
    if (why !== undefined) found.push(invalid(place, name, why))
  })
  // On since 1.31 (MatchLabelKeysInPodAffinity), dropped before.
  if (allSince(setting.range, 31)) checkLabelKeys(term, at, found, setting.podLabels)
  const topology = textAt(term, 'topologyKey')
  const why = topology === undefined ? undefined : whyNotQualifiedName(topology)
  if (topology !== undefined && why !== undefined && term.topologyKey !== undefined) found.push(invalid(`${at}/topologyKey`, topology, why))
}
