import type { Seed } from './seed.ts'

const labels = { app: 'seed', 'app.kubernetes.io/component': 'web' }
const selector = { matchLabels: labels }
const metadata = { name: 'seed', namespace: 'seeds', labels, annotations: { 'example.com/owner': 'shop' } }
const template = {
  metadata: { labels: { ...labels, extra: '' }, annotations: { 'prometheus.io/port': '80' } },
  spec: {
    containers: [
      {
        name: 'main',
        image: ' example.com/main ',
        ports: [{ name: 'http', containerPort: 80 }],
        env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }],
        readinessProbe: { httpGet: { path: '/', port: 'http' } },
        resources: { limits: { memory: '128Mi' }, requests: { cpu: '10m' } },
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
    ],
    volumes: [{ name: 'data', emptyDir: {} }],
  },
}

export const deployments: readonly Seed[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 0,
      selector: {
        matchLabels: { app: 'seed' },
        matchExpressions: [
          { key: 'app', operator: 'In', values: ['seed', 'other'] },
          { key: 'canary', operator: 'DoesNotExist' },
          { key: 'app', operator: 'Exists' },
          { key: 'app', operator: 'NotIn', values: ['x'] },
        ],
      },
      strategy: { rollingUpdate: { maxSurge: '200%', maxUnavailable: '0%' } },
      minReadySeconds: 10,
      progressDeadlineSeconds: 11,
      revisionHistoryLimit: 0,
      paused: true,
      template,
    },
  },
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector, strategy: { type: 'Recreate' }, template } },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { generateName: 'seed-' },
    spec: { selector, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }, template },
  },
]

export const replicaSets: readonly Seed[] = [
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata, spec: { replicas: 2, minReadySeconds: 3, selector, template } },
]

export const daemonSets: readonly Seed[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata,
    spec: {
      selector,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: '10%' } },
      revisionHistoryLimit: 3,
      template: { ...template, spec: { ...template.spec, hostNetwork: true, tolerations: [{ operator: 'Exists' }] } },
    },
  },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata, spec: { selector, updateStrategy: { type: 'OnDelete' }, template } },
]

const claim = (name: string, spec: object = {}) => ({
  metadata: { name },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } }, ...spec },
})

export const statefulSets: readonly Seed[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata,
    spec: {
      serviceName: 'seed',
      replicas: 3,
      podManagementPolicy: 'OrderedReady',
      minReadySeconds: 1,
      ordinals: { start: 5 },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2, maxUnavailable: 2 } },
      selector,
      template: { ...template, spec: { ...template.spec, hostname: 'seed', subdomain: 'seed' } },
      volumeClaimTemplates: [claim('data'), claim('logs', { volumeMode: 'Block', storageClassName: '' })],
    },
  },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata, spec: { selector, updateStrategy: { type: 'OnDelete' }, template } },
]
