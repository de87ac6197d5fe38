/** A volume of every kind that a pod can name and that the server takes at 1.34 without a feature gate. */
export const everyVolume: readonly Readonly<Record<string, unknown>>[] = [
  { awsElasticBlockStore: { volumeID: 'vol-1', fsType: 'ext4', partition: 1, readOnly: true } },
  { azureDisk: { diskName: 'd', diskURI: 'https://example.com/d', cachingMode: 'None', fsType: 'ext4', kind: 'Shared', readOnly: true } },
  { azureFile: { secretName: 's', shareName: 'share', readOnly: true } },
  { cephfs: { monitors: ['10.0.0.1:6789'], path: '/x', user: 'u', secretFile: '/s', secretRef: { name: 's' }, readOnly: true } },
  { cinder: { volumeID: 'v', fsType: 'ext4', secretRef: { name: 's' }, readOnly: true } },
  { csi: { driver: 'csi.example.com', fsType: 'ext4', volumeAttributes: { a: 'b' }, nodePublishSecretRef: { name: 's' }, readOnly: true } },
  {
    downwardAPI: {
      defaultMode: 420,
      items: [
        { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' }, mode: 256 },
        { path: 'cpu', resourceFieldRef: { containerName: 'web', resource: 'limits.cpu', divisor: '1m' } },
      ],
    },
  },
  {
    ephemeral: {
      volumeClaimTemplate: {
        metadata: { labels: { a: 'b' }, annotations: { a: 'b' } },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '1Gi' } },
          storageClassName: 'fast',
          volumeMode: 'Filesystem',
        },
      },
    },
  },
  { fc: { targetWWNs: ['50060e801049cfd1'], lun: 0, fsType: 'ext4', readOnly: true } },
  { fc: { wwids: ['3600508b400105e210000900000490000'] } },
  { flexVolume: { driver: 'example.com/flex', fsType: 'ext4', secretRef: { name: 's' }, readOnly: true, options: { a: 'b' } } },
  { flocker: { datasetName: 'd' } },
  { gcePersistentDisk: { pdName: 'pd', fsType: 'ext4', partition: 1, readOnly: true } },
  { gitRepo: { repository: 'https://example.com/x.git', revision: 'main', directory: 'x' } },
  { glusterfs: { endpoints: 'e', path: 'p', readOnly: true } },
  {
    iscsi: {
      targetPortal: '10.0.0.1:3260',
      iqn: 'iqn.2001-04.com.example:storage.kube',
      lun: 0,
      iscsiInterface: 'default',
      fsType: 'ext4',
      portals: ['10.0.0.2:3260'],
      chapAuthDiscovery: true,
      secretRef: { name: 's' },
      initiatorName: 'iqn.1996-04.de.suse:linux-host1',
      readOnly: true,
    },
  },
  { nfs: { server: 'nfs.example.com', path: '/x', readOnly: true } },
  { photonPersistentDisk: { pdID: 'p', fsType: 'ext4' } },
  { portworxVolume: { volumeID: 'p', fsType: 'ext4', readOnly: true } },
  { quobyte: { registry: 'r:7861', volume: 'v', user: 'u', group: 'g', tenant: 't', readOnly: true } },
  {
    rbd: {
      monitors: ['10.0.0.1'],
      image: 'i',
      pool: 'p',
      user: 'u',
      keyring: '/k',
      fsType: 'ext4',
      secretRef: { name: 's' },
      readOnly: true,
    },
  },
  {
    scaleIO: {
      gateway: 'https://example.com/api',
      system: 's',
      secretRef: { name: 's' },
      sslEnabled: true,
      protectionDomain: 'd',
      storagePool: 'p',
      storageMode: 'ThinProvisioned',
      volumeName: 'v',
      fsType: 'xfs',
      readOnly: true,
    },
  },
  { storageos: { volumeName: 'v', volumeNamespace: 'n', fsType: 'ext4', secretRef: { name: 's' }, readOnly: true } },
  { vsphereVolume: { volumePath: '[d] v', fsType: 'ext4', storagePolicyName: 'p', storagePolicyID: 'i' } },
  {
    projected: {
      defaultMode: 420,
      sources: [
        { secret: { name: 's', items: [{ key: 'k', path: 'p', mode: 256 }], optional: true } },
        { downwardAPI: { items: [{ path: 'd', fieldRef: { fieldPath: 'metadata.name' } }] } },
      ],
    },
  },
].map((source, index) => ({ name: `v${index}`, ...source }))
