import type { Seed } from './seed.ts'

const metadata = { name: 'seed', namespace: 'seeds' }
const podSpec = {
  restartPolicy: 'Never',
  initContainers: [{ name: 'fetch', image: 'busybox' }],
  containers: [{ name: 'main', image: 'busybox', command: ['true'] }],
}
const template = { metadata: { labels: { app: 'seed' } }, spec: podSpec }

export const jobs: readonly Seed[] = [
  { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template } },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata,
    spec: {
      completionMode: 'Indexed',
      completions: 10,
      parallelism: 3,
      backoffLimit: 0,
      backoffLimitPerIndex: 1,
      maxFailedIndexes: 5,
      activeDeadlineSeconds: 0,
      ttlSecondsAfterFinished: 0,
      suspend: true,
      managedBy: 'example.com/queue',
      podReplacementPolicy: 'Failed',
      successPolicy: { rules: [{ succeededIndexes: '0,2-4,9', succeededCount: 2 }, { succeededCount: 10 }] },
      podFailurePolicy: {
        rules: [
          { action: 'FailIndex', onExitCodes: { operator: 'In', values: [1, 42, 137] } },
          { action: 'FailJob', onExitCodes: { containerName: 'fetch', operator: 'NotIn', values: [0] } },
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'Count', onPodConditions: [{ type: 'example.com/Odd', status: 'Unknown' }] },
        ],
      },
      template,
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { generateName: 'seed.long.name-' },
    spec: {
      manualSelector: true,
      selector: { matchLabels: { app: 'seed' }, matchExpressions: [{ key: 'job-name', operator: 'DoesNotExist' }] },
      parallelism: 2,
      template: { ...template, spec: { ...podSpec, restartPolicy: 'OnFailure' } },
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata,
    spec: {
      selector: { matchLabels: { 'job-name': 'seed' }, matchExpressions: [{ key: 'controller-uid', operator: 'Exists' }] },
      podReplacementPolicy: 'TerminatingOrFailed',
      template: { ...template, metadata: { labels: { 'job-name': 'seed' } } },
    },
  },
]

const cronJob = (spec: object): Seed => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata,
  spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template } }, ...spec },
})

export const cronJobs: readonly Seed[] = [
  cronJob({
    schedule: '*/15 0-6/2,12 1,15 JAN-mar sun,Mon-5',
    timeZone: 'America/Argentina/Buenos_Aires',
    concurrencyPolicy: 'Replace',
    startingDeadlineSeconds: 30,
    successfulJobsHistoryLimit: 0,
    failedJobsHistoryLimit: 5,
    suspend: true,
    jobTemplate: {
      metadata: { labels: { app: 'seed' }, annotations: { a: 'b' } },
      spec: { completionMode: 'Indexed', completions: 2, backoffLimit: 1, template },
    },
  }),
  cronJob({ schedule: '@every 1h30m', concurrencyPolicy: 'Allow' }),
  cronJob({ schedule: '@hourly', timeZone: 'Etc/GMT+5', concurrencyPolicy: 'Forbid' }),
]
