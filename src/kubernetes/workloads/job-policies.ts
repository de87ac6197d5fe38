import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { whyNotQualifiedName } from '../names.ts'
import { isSet, type Mapping, mappingAt } from '../plain.ts'
import { duplicate, forbidden, invalid, invalidWhole, notFound, notSupported, required, tooMany } from '../refusal.ts'
import { notNegative } from './numbers.ts'
import { eachItem, eachNeeding, type Found, integerAt, lengthOf, neededText, oneOf, structAt, textAt } from './reading.ts'

const mostRules = 20
const mostExitCodes = 255

/** What happens when Pods fail: validatePodFailurePolicy of batch validation, v1.34.1. */
export function checkFailurePolicy(spec: Mapping, at: Pointer, found: Found): void {
  const policy = mappingAt(spec, 'podFailurePolicy')
  if (lengthOf(policy, 'rules') > mostRules) found.push(tooMany(`${at}/rules`, text`At most ${mostRules} rules are taken.`))
  const names = containerNames(spec)
  eachNeeding('action', policy, 'rules', at, found, (rule, place) => {
    const action = neededText(rule, 'action', place, found, 'by-schema')
    const actions = ['Count', 'FailIndex', 'FailJob', 'Ignore']
    if (action === 'FailIndex' && !isSet(spec, 'backoffLimitPerIndex')) {
      found.push(invalid(`${place}/action`, action, text`it needs a backoffLimitPerIndex`))
    } else if (action !== undefined && !actions.includes(action)) found.push(notSupported(`${place}/action`, action, actions))
    const codes = structAt(rule, 'onExitCodes')
    const conditions = lengthOf(rule, 'onPodConditions')
    if (codes !== undefined) checkExitCodes(codes, `${place}/onExitCodes`, found, names)
    if (conditions > mostRules) found.push(tooMany(`${place}/onPodConditions`, text`At most ${mostRules} are taken.`))
    checkConditions(rule, place, found)
    if (isSet(rule, 'onExitCodes') && conditions > 0)
      found.push(forbidden(`${place}/onPodConditions`, text`A rule has onExitCodes or onPodConditions, not both.`))
    if (!isSet(rule, 'onExitCodes') && conditions === 0) found.push(required(place, 'onExitCodes or onPodConditions'))
  })
}

function containerNames(spec: Mapping): ReadonlySet<string> {
  const pod = mappingAt(mappingAt(spec, 'template'), 'spec')
  const names = new Set<string>()
  for (const key of ['containers', 'initContainers']) {
    eachItem(pod, key, '', (container) => {
      names.add(textAt(container, 'name') ?? '')
    })
  }
  return names
}

function checkConditions(rule: Mapping, at: Pointer, found: Found): void {
  eachNeeding('type', rule, 'onPodConditions', at, found, (pattern, place) => {
    const type = neededText(pattern, 'type', place, found, 'by-schema')
    const why = type === undefined ? undefined : whyNotQualifiedName(type)
    if (type !== undefined && why !== undefined) found.push(invalid(`${place}/type`, type, why))
    oneOf(pattern, 'status', place, found, ['False', 'True', 'Unknown'])
  })
}

/** validatePodFailurePolicyRuleOnExitCodes: codes in order, each once, and not 0 where it is one that fails. */
function checkExitCodes(codes: Mapping, at: Pointer, found: Found, names: ReadonlySet<string>): void {
  const operator = neededText(codes, 'operator', at, found, 'by-schema')
  if (operator !== undefined && operator !== 'In' && operator !== 'NotIn')
    found.push(notSupported(`${at}/operator`, operator, ['In', 'NotIn']))
  const name = codes.containerName
  if (typeof name === 'string' && !names.has(name))
    found.push(notFound(`${at}/containerName`, name, text`is none of the template's containers`))
  const values = codes.values
  if (!Array.isArray(values)) return
  if (values.length === 0) found.push(required(`${at}/values`, 'at least one exit code'))
  if (values.length > mostExitCodes) found.push(tooMany(`${at}/values`, text`At most ${mostExitCodes} are taken.`))
  const seen = new Set<number>()
  let last = Number.NEGATIVE_INFINITY
  values.forEach((value: unknown, index) => {
    const code = value ?? 0
    if (typeof code !== 'number') return
    const place: Pointer = `${at}/values/${index}`
    if (code === 0 && operator === 'In') found.push(invalid(place, code, text`0 is a success: it is not taken with In`))
    if (seen.has(code)) found.push(duplicate(place, code))
    else if (code < last) found.push(invalid(place, code, text`the exit codes must be in order`))
    seen.add(code)
    last = code
  })
}

/** When an indexed Job counts as done: validateSuccessPolicy. */
export function checkSuccessPolicy(policy: Mapping, at: Pointer, found: Found, completions: number): void {
  const count = lengthOf(policy, 'rules')
  if (count === 0 && Array.isArray(policy.rules)) found.push(required(`${at}/rules`, 'at least one rule'))
  if (count > mostRules) found.push(tooMany(`${at}/rules`, text`At most ${mostRules} rules are taken.`))
  eachItem(policy, 'rules', at, (rule, place) => {
    const indexes = rule.succeededIndexes
    if (!isSet(rule, 'succeededCount') && !isSet(rule, 'succeededIndexes'))
      found.push(required(place, 'a succeededCount or succeededIndexes'))
    const total = typeof indexes === 'string' ? countIndexes(indexes, completions) : completions
    if (total === undefined) {
      found.push(invalidWhole(`${place}/succeededIndexes`, text`Indexes below the number of completions are taken, in order, as 0,3-5.`))
    }
    notNegative(rule, 'succeededCount', place, found)
    const wanted = integerAt(rule, 'succeededCount')
    if (wanted !== undefined && wanted > (total ?? completions)) {
      found.push(invalid(`${place}/succeededCount`, wanted, text`it is more than the ${total ?? completions} indexes that there are`))
    }
  })
}

/** How many indexes a text such as `0,3-5` names, or undefined where it is none: validateIndexesFormat. */
function countIndexes(indexes: string, completions: number): number | undefined {
  if (indexes === '') return 0
  let last = -1
  let total = 0
  for (const part of indexes.split(',')) {
    const [, from = '', to] = /^([+-]?\d+)(?:-([+-]?\d+))?$/.exec(part) ?? []
    if (from === '') return undefined
    const first = Number(from)
    const end = to === undefined ? first : Number(to)
    if (first >= completions || end >= completions || (to !== undefined && first >= end) || (total > 0 && last >= first)) return undefined
    total += end - first + 1
    last = end
  }
  return total
}
