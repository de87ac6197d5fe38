import { podSpec, template } from './pod-template.ts'
import { claimSpec, labels, objectReference, type SeedObject, seed } from './seed.ts'

/** Kinds of the core group. */
export const core: readonly SeedObject[] = [
  seed('v1', 'ConfigMap', { immutable: true, data: { 'web.yaml': 'port: 8080\n', MODE: 'production' }, binaryData: { logo: 'AAEC' } }),
  seed('v1', 'Secret', { type: 'Opaque', immutable: false, data: { password: 'bm90LXJlYWw=' }, stringData: { user: 'shop' } }),
  seed('v1', 'Service', {
    spec: {
      type: 'LoadBalancer',
      selector: labels,
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } },
      externalTrafficPolicy: 'Local',
      ipFamilies: ['IPv4'],
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', nodePort: 30080, appProtocol: 'http' }],
    },
  }),
  seed('v1', 'ServiceAccount', {
    automountServiceAccountToken: false,
    secrets: [{ name: 'token' }],
    imagePullSecrets: [{ name: 'registry' }],
  }),
  seed('v1', 'Namespace', { spec: { finalizers: ['kubernetes'] } }, false),
  seed('v1', 'Pod', {
    spec: {
      ...podSpec,
      restartPolicy: 'Always',
      hostNetwork: false,
      dnsConfig: { nameservers: ['10.0.0.10'], options: [{ name: 'ndots', value: '2' }] },
    },
  }),
  seed('v1', 'PersistentVolumeClaim', {
    spec: { ...claimSpec, dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'last' } },
  }),
  seed(
    'v1',
    'PersistentVolume',
    {
      spec: {
        capacity: { storage: '10Gi' },
        accessModes: ['ReadWriteOnce'],
        persistentVolumeReclaimPolicy: 'Retain',
        csi: { driver: 'csi.example.com', volumeHandle: 'disk-1', fsType: 'ext4', volumeAttributes: { pool: 'a' }, readOnly: false },
        claimRef: { namespace: 'shop', name: 'data' },
      },
    },
    false,
  ),
  seed('v1', 'LimitRange', {
    spec: { limits: [{ type: 'Container', max: { cpu: '2' }, default: { memory: '1Gi' }, maxLimitRequestRatio: { cpu: 4 } }] },
  }),
  seed('v1', 'ResourceQuota', { spec: { hard: { pods: '10', 'requests.cpu': 4 }, scopes: ['NotTerminating'] } }),
  seed('v1', 'Endpoints', {
    subsets: [{ addresses: [{ ip: '10.0.0.1', hostname: 'a' }], ports: [{ name: 'http', port: 80, protocol: 'TCP' }] }],
  }),
  seed('v1', 'PodTemplate', { template }),
  seed('v1', 'ReplicationController', { spec: { replicas: 1, minReadySeconds: 3, selector: labels, template } }),
  seed('v1', 'Event', {
    involvedObject: objectReference,
    reason: 'Started',
    message: 'started',
    firstTimestamp: '2024-05-01T10:00:00Z',
    eventTime: null,
    count: 1,
    type: 'Normal',
  }),
]
