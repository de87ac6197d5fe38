import { jobTemplate, template } from './pod-template.ts'
import { claimSpec, labels, type SeedObject, seed, selector } from './seed.ts'

/** What makes Pods. */
export const workloads: readonly SeedObject[] = [
  seed('apps/v1', 'Deployment', {
    spec: {
      replicas: 3,
      revisionHistoryLimit: 2,
      progressDeadlineSeconds: 600,
      paused: false,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      selector,
      template,
    },
  }),
  seed('apps/v1', 'StatefulSet', {
    spec: {
      serviceName: 'web',
      replicas: 3,
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
      selector,
      template,
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claimSpec }],
    },
  }),
  seed('apps/v1', 'DaemonSet', {
    spec: { selector, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } }, template },
  }),
  seed('apps/v1', 'ReplicaSet', { spec: { replicas: 2, selector, template } }),
  seed('batch/v1', 'Job', {
    spec: { backoffLimit: 4, completions: 1, parallelism: 1, ttlSecondsAfterFinished: 100, suspend: false, template: jobTemplate },
  }),
  seed('batch/v1', 'CronJob', {
    spec: {
      schedule: '*/5 * * * *',
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 60,
      successfulJobsHistoryLimit: 3,
      jobTemplate: { metadata: { labels }, spec: { backoffLimit: 1, template: jobTemplate } },
    },
  }),
]
