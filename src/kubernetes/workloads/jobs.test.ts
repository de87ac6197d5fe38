import { describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { whyNotSchedule } from './cron-schedule.ts'
import { whyNotTimeZone } from './time-zone.ts'

const podSpec = { restartPolicy: 'Never', containers: [{ name: 'main', image: 'i' }] }
const template = (spec: object, labels: object = {}) => ({ template: { metadata: { labels }, spec: { ...podSpec, ...spec } } })
const job = (spec: object, metadata: object = { name: 'job' }) =>
  refused({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { ...template({}), ...spec } }).map((line) => line.replace(/^\/spec/, ''))

describe('Job', () => {
  test.each([
    ['the least', {}, []],
    ['an indexed one', { completionMode: 'Indexed' }, []],
    ['an indexed one without completions', { completionMode: 'Indexed', parallelism: 2 }, [' required']],
    ['the default restart policy', template({ restartPolicy: undefined }), ['/template/spec required']],
    ['Always', template({ restartPolicy: 'Always' }), ['/template/spec/restartPolicy not-supported']],
    [
      'negative numbers',
      { parallelism: -1, completions: -1, backoffLimit: -1, activeDeadlineSeconds: -1, ttlSecondsAfterFinished: -1 },
      [
        '/parallelism invalid',
        '/completions invalid',
        '/backoffLimit invalid',
        '/ttlSecondsAfterFinished invalid',
        '/activeDeadlineSeconds invalid',
      ],
    ],
    ['an unknown mode', { completionMode: 'indexed' }, ['/completionMode not-supported']],
    ['a limit per index without indexes', { backoffLimitPerIndex: 1 }, ['/backoffLimitPerIndex forbidden']],
    ['failed indexes without a limit', { completionMode: 'Indexed', completions: 3, maxFailedIndexes: 1 }, [' required']],
    [
      'more failed indexes than there are',
      { completionMode: 'Indexed', completions: 3, backoffLimitPerIndex: 1, maxFailedIndexes: 4 },
      ['/maxFailedIndexes invalid'],
    ],
    [
      'very many completions',
      { completionMode: 'Indexed', completions: 100_001, parallelism: 10_001, backoffLimitPerIndex: 1 },
      [' required', '/parallelism invalid'],
    ],
    ['a manager', { managedBy: 'example.com/queue' }, []],
    ['a manager without a domain', { managedBy: 'queue' }, ['/managedBy invalid']],
    ['an unknown replacement', { podReplacementPolicy: 'failed' }, ['/podReplacementPolicy not-supported']],
    [
      'a replacement before failure',
      { podReplacementPolicy: 'TerminatingOrFailed', podFailurePolicy: { rules: [] } },
      ['/podReplacementPolicy not-supported'],
    ],
  ])('%s', (_, spec, expected) => expect(job(spec)).toEqual(expected))

  test.each([
    ['its own name', { selector: { matchLabels: { 'job-name': 'job' } } }, []],
    [
      'a label of the template',
      { selector: { matchLabels: { app: 'a' } }, ...template({}, { app: 'a' }) },
      ['/selector/matchLabels/app invalid'],
    ],
    ['the same with manualSelector', { manualSelector: true, selector: { matchLabels: { app: 'a' } }, ...template({}, { app: 'a' }) }, []],
    [
      'another label with manualSelector',
      { manualSelector: true, selector: { matchLabels: { app: 'b' } } },
      ['/selector/matchLabels/app invalid'],
    ],
    ['nothing with manualSelector', { manualSelector: true }, [' required']],
    ['another name in the template', template({}, { 'job-name': 'x' }), ['/template/metadata/labels/job-name invalid']],
    ['a UID in the template', template({}, { 'controller-uid': 'x' }), ['/template/metadata/labels/controller-uid invalid']],
  ])('selects %s', (_, spec, expected) => expect(job(spec)).toEqual(expected))

  test('its name becomes a label and, with indexes, host names', () => {
    expect(job({}, { name: 'a'.repeat(64) })).toEqual(['/metadata/name invalid'])
    expect(job({ completionMode: 'Indexed', completions: 11 }, { name: 'a'.repeat(61) })).toEqual(['/metadata/name invalid'])
    expect(job({ completionMode: 'Indexed', completions: 10 }, { name: 'a'.repeat(61) })).toEqual([])
    expect(job({ completionMode: 'Indexed', completions: 1 }, { generateName: 'a.b-' })).toEqual(['/metadata/generateName invalid'])
  })
})

describe('policies of Jobs', () => {
  const failure = (rule: unknown, spec: object = {}) =>
    job({ podFailurePolicy: { rules: [rule] }, ...spec }).map((line) => line.replace('/podFailurePolicy/rules/0', ''))
  const codes = (fields: object) => ({ action: 'FailJob', onExitCodes: { operator: 'In', values: [1], ...fields } })

  test.each([
    ['codes', codes({ values: [1, 2, 137] }), []],
    ['conditions', { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] }, []],
    ['neither', { action: 'Count' }, [' required']],
    ['both', { ...codes({}), onPodConditions: [{ type: 'A', status: 'True' }] }, ['/onPodConditions forbidden']],
    ['an unknown action', { ...codes({}), action: 'Fail' }, ['/action not-supported']],
    ['an index without a limit', { ...codes({}), action: 'FailIndex' }, ['/action invalid']],
    ['an unknown container', codes({ containerName: 'x' }), ['/onExitCodes/containerName not-found']],
    ['success as failure', codes({ values: [0] }), ['/onExitCodes/values/0 invalid']],
    ['codes out of order', codes({ values: [2, 1] }), ['/onExitCodes/values/1 invalid']],
    ['a code twice', codes({ values: [1, 1] }), ['/onExitCodes/values/1 duplicate']],
    ['no codes', codes({ values: [] }), ['/onExitCodes/values required']],
    [
      'an unknown status',
      { action: 'Count', onPodConditions: [{ type: 'A', status: 'true' }] },
      ['/onPodConditions/0/status not-supported'],
    ],
  ])('of failure: %s', (_, rule, expected) => expect(failure(rule)).toEqual(expected))

  test('a policy of failure needs Pods that are not restarted', () => {
    expect(failure(codes({}), template({ restartPolicy: 'OnFailure' }))).toEqual(['/template/spec/restartPolicy invalid'])
  })

  const success = (rule: object) =>
    job({ completionMode: 'Indexed', completions: 5, successPolicy: { rules: [rule] } }).map((line) =>
      line.replace('/successPolicy/rules/0', ''),
    )

  test.each([
    ['some indexes', { succeededIndexes: '0,2-3', succeededCount: 3 }, []],
    ['more than these', { succeededIndexes: '0,2-3', succeededCount: 4 }, ['/succeededCount invalid']],
    ['an index that is none', { succeededIndexes: '5' }, ['/succeededIndexes invalid']],
    ['indexes out of order', { succeededIndexes: '3,1' }, ['/succeededIndexes invalid']],
    ['a range that ends where it begins', { succeededIndexes: '1-1' }, ['/succeededIndexes invalid']],
    ['nothing', {}, [' required']],
  ])('of success: %s', (_, rule, expected) => expect(success(rule)).toEqual(expected))

  test('success by indexes needs indexes', () => expect(job({ successPolicy: { rules: [] } })).toEqual(['/successPolicy forbidden']))
})

describe('CronJob', () => {
  const cron = (spec: object, name = 'cron') =>
    refused({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name },
      spec: { schedule: '* * * * *', jobTemplate: { spec: template({}) }, ...spec },
    }).map((line) => line.replace(/^\/spec/, ''))

  test.each([
    ['the least', {}, []],
    ['an unknown policy', { concurrencyPolicy: 'forbid' }, ['/concurrencyPolicy not-supported']],
    ['a negative history', { failedJobsHistoryLimit: -1 }, ['/failedJobsHistoryLimit invalid']],
    ['a zone', { timeZone: 'Europe/Berlin' }, []],
    ['a zone in small letters', { timeZone: 'europe/berlin' }, ['/timeZone invalid']],
    ['a zone in the schedule', { schedule: 'CRON_TZ=UTC * * * * *' }, ['/schedule invalid']],
    ['an empty schedule', { schedule: '' }, ['/schedule required']],
    ['a selector', { jobTemplate: { spec: { ...template({}), selector: {} } } }, ['/jobTemplate/spec/selector forbidden']],
    [
      'indexes without completions',
      { jobTemplate: { spec: { ...template({}), completionMode: 'Indexed' } } },
      ['/jobTemplate/spec required'],
    ],
    ['no Job', { jobTemplate: {} }, ['/jobTemplate required']],
  ])('%s', (_, spec, expected) => expect(cron(spec)).toEqual(expected))

  test('its name leaves room for those of its Jobs', () => {
    expect(cron({}, 'a'.repeat(52))).toEqual([])
    expect(cron({}, 'a'.repeat(53))).toEqual(['/metadata/name invalid'])
  })
})

describe('schedules', () => {
  test.each([
    '* * * * *',
    '*/5 0-23/2 1,15 jan-DEC Sun',
    '? ? ? ? ?',
    '5/15 * * * *',
    '@daily',
    '@every 1h30m',
    '@every 1.5s',
    ' 0  0 * * 0 ',
    '1,,2 * * * *',
    '00 * * * 6',
    '+1 * * * *',
  ])('%j is one', (schedule) => expect(whyNotSchedule(schedule)).toBeUndefined())

  test.each([
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 7',
    '5-1 * * * *',
    '*/0 * * * *',
    '1-2-3 * * * *',
    '1/2/3 * * * *',
    'x * * * *',
    '-1 * * * *',
    '@Daily',
    '@reboot',
    '@every 5',
    'TZ=UTC * * * * *',
  ])('%j is none', (schedule) => expect(whyNotSchedule(schedule)).toBeDefined())
})

describe('time zones', () => {
  test.each([
    'UTC',
    'Etc/UTC',
    'Etc/GMT+5',
    'America/Argentina/Buenos_Aires',
    'US/Eastern',
    'EST5EDT',
    'posix/Europe/Berlin',
    'Asia/Calcutta',
  ])('%s is one', (zone) => expect(whyNotTimeZone(zone)).toBeUndefined())

  test.each(['', 'Local', 'local', 'Europe', 'Europe/berlin', 'utc+1', '+01:00', '+01', 'Europe/../UTC', 'America/Ciudad_Desconocida'])(
    '%j is none',
    (zone) => expect(whyNotTimeZone(zone)).toBeDefined(),
  )

  test('the right spelling is suggested', () => expect(whyNotTimeZone('europe/berlin')?.suggestion).toBe('Europe/Berlin'))
})
