import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { whyNotDns1123Subdomain } from '../names.ts'
import { byteLength, isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, notSupported, required, tooLong } from '../refusal.ts'
import { checkFailurePolicy, checkSuccessPolicy } from './job-policies.ts'
import { notNegative, notNegativeLong } from './numbers.ts'
import { type Found, integerAt, oneOfStrictly, structAt, textAt } from './reading.ts'
import { checkTemplate } from './template.ts'
import { allSince, type VersionRange } from './versions.ts'

/** What a Job's spec is checked against. */
interface JobSetting {
  readonly range: VersionRange
  /** How many completions there are where none are given: a Job has one unless parallelism is given, a CronJob's template has none. */
  readonly completions: number | undefined
}

const manyCompletions = 100_000
const fewParallel = 10_000

/** What a Job does: validateJobSpec of batch validation, v1.34.1. Selectors are the Job's own to check. */
export function checkJobSpec(spec: Mapping, at: Pointer, found: Found, setting: JobSetting): void {
  for (const key of ['parallelism', 'completions', 'backoffLimit', 'ttlSecondsAfterFinished', 'backoffLimitPerIndex', 'maxFailedIndexes']) {
    notNegative(spec, key, at, found)
  }
  notNegativeLong(spec, 'activeDeadlineSeconds', at, found)
  if (allSince(setting.range, 32)) checkManagedBy(spec, at, found)
  oneOfStrictly(spec, 'completionMode', at, found, ['NonIndexed', 'Indexed'])
  checkIndexes(spec, at, found, setting)
  if (structAt(spec, 'podFailurePolicy') !== undefined) checkFailurePolicy(spec, `${at}/podFailurePolicy`, found)
  if (isSet(spec, 'podReplacementPolicy')) {
    const taken = isSet(spec, 'podFailurePolicy') ? ['Failed'] : ['Failed', 'TerminatingOrFailed']
    oneOfStrictly(spec, 'podReplacementPolicy', at, found, taken)
  }
  const template = checkTemplate(spec, at, found, { range: setting.range })
  if (template !== undefined) checkRestartPolicy(spec, template, `${at}/template/spec`, found)
}

/** JobManagedBy is on since 1.32, and the field is dropped before. */
function checkManagedBy(spec: Mapping, at: Pointer, found: Found): void {
  const manager = spec.managedBy
  if (typeof manager !== 'string') return
  const slash = manager.indexOf('/')
  const domain = manager.slice(0, Math.max(0, slash))
  const path = manager.slice(slash + 1)
  if (slash < 1 || path === '') found.push(invalid(`${at}/managedBy`, manager, text`a domain, a / and a path are taken, as acme.io/foo`))
  else if (!/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path))
    found.push(invalid(`${at}/managedBy`, manager, text`what follows the / is no path`))
  else {
    const why = whyNotDns1123Subdomain(domain)
    if (why !== undefined) found.push(invalid(`${at}/managedBy`, manager, why))
    else if (byteLength(manager) > 63) found.push(tooLong(`${at}/managedBy`, text`At most 63 characters are taken.`))
  }
}

function checkIndexes(spec: Mapping, at: Pointer, found: Found, setting: JobSetting): void {
  const failed = integerAt(spec, 'maxFailedIndexes')
  if (failed !== undefined && !isSet(spec, 'backoffLimitPerIndex')) {
    found.push(required(at, 'backoffLimitPerIndex', { why: text`maxFailedIndexes is given` }))
  }
  if (spec.completionMode === 'Indexed') {
    checkIndexed(spec, at, found, setting, failed)
    return
  }
  if (typeof spec.completionMode === 'string' && spec.completionMode !== 'NonIndexed') return
  for (const key of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy']) {
    if (isSet(spec, key)) found.push(forbidden(`${at}/${key}`, text`It is taken only with completionMode: Indexed.`))
  }
}

function checkIndexed(spec: Mapping, at: Pointer, found: Found, setting: JobSetting, failed: number | undefined): void {
  const completions = integerAt(spec, 'completions') ?? (isSet(spec, 'completions') ? undefined : setting.completions)
  const parallelism = integerAt(spec, 'parallelism') ?? 1
  if (completions === undefined && !isSet(spec, 'completions')) {
    found.push(required(at, 'completions', { why: text`completionMode is Indexed` }))
  }
  if (parallelism > manyCompletions)
    found.push(invalid(`${at}/parallelism`, parallelism, text`at most ${manyCompletions} are taken with indexes`))
  if (failed !== undefined) {
    const most = Math.min(completions ?? manyCompletions, manyCompletions)
    if (failed > most) found.push(invalid(`${at}/maxFailedIndexes`, failed, text`at most ${most} are taken here`))
  }
  if (completions !== undefined && completions > manyCompletions && isSet(spec, 'backoffLimitPerIndex')) {
    if (failed === undefined)
      found.push(required(at, 'maxFailedIndexes', { why: text`there are more than ${manyCompletions} completions` }))
    if (parallelism > fewParallel)
      found.push(invalid(`${at}/parallelism`, parallelism, text`at most ${fewParallel} are taken with so many completions`))
    if (failed !== undefined && failed > fewParallel) {
      found.push(invalid(`${at}/maxFailedIndexes`, failed, text`at most ${fewParallel} are taken with so many completions`))
    }
  }
  const policy = structAt(spec, 'successPolicy')
  if (policy !== undefined && completions !== undefined) checkSuccessPolicy(policy, `${at}/successPolicy`, found, completions)
}

/** A Job's Pods end: their restartPolicy has to be given, because the default is Always. */
function checkRestartPolicy(spec: Mapping, template: Mapping, at: Pointer, found: Found): void {
  const policy = textAt(template, 'restartPolicy')
  if (policy === '') found.push(required(at, 'restartPolicy', { why: text`the default is Always, and a Job takes OnFailure or Never` }))
  else if (policy === 'Always') found.push(notSupported(`${at}/restartPolicy`, policy, ['OnFailure', 'Never']))
  else if (policy === 'OnFailure' && isSet(spec, 'podFailurePolicy')) {
    found.push(invalidWhole(`${at}/restartPolicy`, text`With a podFailurePolicy only Never is taken.`, { suggestion: 'Never' }))
  }
}
