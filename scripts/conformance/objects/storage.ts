const metadata = { name: 'data', labels: { app: 'web' } }

/** Valid claims: what gets mutated. */
export const validStorage: readonly Readonly<Record<string, unknown>>[] = [
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata,
    spec: {
      accessModes: ['ReadWriteOnce', 'ReadOnlyMany'],
      resources: { requests: { storage: '10Gi' }, limits: { storage: '20Gi' } },
      storageClassName: 'fast',
      volumeMode: 'Filesystem',
      volumeName: 'pv-1',
      selector: { matchLabels: { disk: 'ssd' }, matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a'] }] },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata,
    spec: {
      accessModes: ['ReadWriteOncePod'],
      resources: { requests: { storage: '1Gi' } },
      dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'snap' },
      volumeAttributesClassName: 'gold',
    },
  },
]
