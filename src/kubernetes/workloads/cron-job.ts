import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import { byteLength, isSet, type Mapping, mappingAt } from '../plain.ts'
import { forbidden, invalid, invalidWhole, required } from '../refusal.ts'
import { whyNotSchedule } from './cron-schedule.ts'
import { controllerSpec } from './deployment.ts'
import { checkJobSpec } from './job-spec.ts'
import { notNegative, notNegativeLong } from './numbers.ts'
import { type Found, neededText, oneOf, structAt, textAt } from './reading.ts'
import { whyNotTimeZone } from './time-zone.ts'
import { rangeOf } from './versions.ts'

const longestName = 52

/** What the API server refuses of a CronJob: ValidateCronJobCreate of batch validation, v1.34.1. */
export function checkCronJob(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = controllerSpec(object, found)
  if (spec === undefined) return found
  const schedule = neededText(spec, 'schedule', '/spec', found, 'by-schema')
  const why = schedule === undefined ? undefined : whyNotSchedule(schedule)
  if (schedule !== undefined && why !== undefined) found.push(invalid('/spec/schedule', schedule, why))
  const zone = typeof spec.timeZone === 'string' ? whyNotTimeZone(spec.timeZone) : undefined
  if (zone !== undefined && typeof spec.timeZone === 'string') {
    found.push(invalid('/spec/timeZone', spec.timeZone, zone.why, { suggestion: zone.suggestion }))
  }
  notNegativeLong(spec, 'startingDeadlineSeconds', '/spec', found)
  for (const key of ['successfulJobsHistoryLimit', 'failedJobsHistoryLimit']) notNegative(spec, key, '/spec', found)
  oneOf(spec, 'concurrencyPolicy', '/spec', found, ['Allow', 'Forbid', 'Replace'])
  const name = textAt(mappingAt(object, 'metadata'), 'name') ?? ''
  if (byteLength(name) > longestName) {
    const says = text`At most ${longestName} characters are taken, because the names of the Jobs begin with it.`
    found.push(invalidWhole('/metadata/name', says, { topic: 'object-name' }))
  }
  checkJobTemplate(spec, minors, found)
  return found
}

/** ValidateJobTemplateSpec: the selector is generated for each Job. */
function checkJobTemplate(spec: Mapping, minors: readonly Minor[], found: Found): void {
  const template = structAt(spec, 'jobTemplate')
  if (template === undefined) {
    if (spec.jobTemplate === null) found.push(required('/spec/jobTemplate', 'jobTemplate'))
    return
  }
  const job = structAt(template, 'spec')
  if (job === undefined) {
    if (!isSet(template, 'spec')) found.push(required('/spec/jobTemplate', 'spec', { why: text`it holds the Pods' template` }))
    return
  }
  const at = '/spec/jobTemplate/spec'
  checkJobSpec(job, at, found, { range: rangeOf(minors), completions: undefined })
  if (isSet(job, 'selector')) found.push(forbidden(`${at}/selector`, text`It is generated for each Job.`))
  if (job.manualSelector === true) found.push(forbidden(`${at}/manualSelector`, text`The selector is generated for each Job.`))
}
