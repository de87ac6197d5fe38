import type { Seed } from './seed.ts'

const claim = (spec: object): Seed => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'seed', namespace: 'seeds' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
})

export const claims: readonly Seed[] = [
  claim({
    accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'],
    resources: { requests: { storage: '500M', other: '1' }, limits: { storage: '1' } },
    selector: { matchLabels: { tier: 'gold' }, matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] },
    storageClassName: 'fast.example.com',
    volumeMode: 'Block',
    volumeName: 'Anything Goes',
    volumeAttributesClassName: 'silver',
  }),
  claim({ accessModes: ['ReadWriteOncePod'], storageClassName: '', dataSource: { kind: 'PersistentVolumeClaim', name: 'origin' } }),
  claim({
    dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
    dataSourceRef: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
  }),
  claim({ dataSourceRef: { apiGroup: 'populators.example.com', kind: 'Image', name: 'i' }, volumeMode: 'Filesystem' }),
  claim({ dataSource: { kind: 'Unknown', name: 'dropped' } }),
]
