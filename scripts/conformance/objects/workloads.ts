import { fullPodSpec, smallPodSpec } from './pod.ts'

const metadata = { name: 'web', labels: { app: 'web' }, annotations: { 'example.com/owner': 'shop' } }
const selector = { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] }
const template = (spec: object) => ({ metadata: { labels: { app: 'web' }, annotations: { 'example.com/checksum': 'x' } }, spec })
const jobSpec = {
  parallelism: 2,
  completions: 4,
  backoffLimit: 3,
  activeDeadlineSeconds: 600,
  ttlSecondsAfterFinished: 60,
  completionMode: 'Indexed',
  suspend: false,
  template: template({ ...smallPodSpec, restartPolicy: 'Never' }),
}

/** Valid workloads: what gets mutated. */
export const validWorkloads: readonly Readonly<Record<string, unknown>>[] = [
  { apiVersion: 'v1', kind: 'Pod', metadata, spec: { ...fullPodSpec, restartPolicy: 'Always', nodeName: 'node-1', priority: 0 } },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 3,
      selector,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } },
      minReadySeconds: 5,
      revisionHistoryLimit: 5,
      progressDeadlineSeconds: 600,
      paused: false,
      template: template(fullPodSpec),
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata,
    spec: {
      serviceName: 'web',
      replicas: 3,
      selector,
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Delete' },
      ordinals: { start: 1 },
      minReadySeconds: 5,
      volumeClaimTemplates: [
        {
          metadata: { name: 'disk', labels: { app: 'web' } },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: 'fast' },
        },
      ],
      template: template(fullPodSpec),
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata,
    spec: {
      selector,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } },
      minReadySeconds: 5,
      revisionHistoryLimit: 5,
      template: template({
        ...fullPodSpec,
        hostNetwork: true,
        hostPID: true,
        shareProcessNamespace: false,
        securityContext: { fsGroup: 1000 },
      }),
    },
  },
  { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: jobSpec },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata,
    spec: {
      podFailurePolicy: {
        rules: [
          { action: 'FailJob', onExitCodes: { containerName: 'web', operator: 'In', values: [1, 2] } },
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
        ],
      },
      podReplacementPolicy: 'Failed',
      template: template({ ...fullPodSpec, restartPolicy: 'Never', initContainers: [] }),
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata,
    spec: {
      schedule: '*/5 1-3 * * mon',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'Forbid',
      suspend: false,
      startingDeadlineSeconds: 60,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 1,
      jobTemplate: {
        metadata: { labels: { app: 'web' } },
        spec: { ...jobSpec, template: template({ ...fullPodSpec, restartPolicy: 'OnFailure' }) },
      },
    },
  },
]
