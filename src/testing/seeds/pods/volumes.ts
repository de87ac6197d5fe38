import { container, pod, type Seed } from '../seed.ts'

/** Volumes of the kinds that are in use, with mounts of all sorts. */
export const volumes: readonly Seed[] = [
  pod({
    volumes: [
      { name: 'none' },
      { name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
      {
        name: 'config',
        configMap: { name: 'settings', defaultMode: 420, optional: true, items: [{ key: 'a', path: 'dir/a', mode: 256 }] },
      },
      { name: 'secret', secret: { secretName: 'settings', defaultMode: 256, items: [{ key: 'b', path: 'b' }] } },
      {
        name: 'fields',
        downwardAPI: {
          defaultMode: 0,
          items: [
            { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' }, mode: 511 },
            { path: 'note', fieldRef: { fieldPath: "metadata.annotations['x']" } },
            { path: 'cpu', resourceFieldRef: { containerName: 'main', resource: 'requests.cpu', divisor: '1' } },
          ],
        },
      },
      {
        name: 'all',
        projected: {
          defaultMode: 292,
          sources: [
            { secret: { name: 'settings', items: [{ key: 'k', path: 'k' }], optional: false } },
            { configMap: { name: 'settings', items: [{ key: 'l', path: 'l', mode: 288 }] } },
            { downwardAPI: { items: [{ path: 'name', fieldRef: { fieldPath: 'metadata.name' } }] } },
            { serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 600 } },
          ],
        },
      },
      { name: 'claim', persistentVolumeClaim: { claimName: 'data', readOnly: true } },
      { name: 'host', hostPath: { path: '/var/log', type: 'DirectoryOrCreate' } },
      { name: 'csi', csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true, nodePublishSecretRef: { name: 'creds' } } },
      { name: 'nfs', nfs: { server: 'nfs.example.com', path: '/export' } },
      {
        name: 'own',
        ephemeral: {
          volumeClaimTemplate: {
            metadata: { labels: { app: 'seed' }, annotations: { a: 'b' } },
            spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
          },
        },
      },
    ],
    serviceAccountName: 'seed',
    containers: [
      {
        ...container,
        volumeMounts: [
          { name: 'none', mountPath: '/none' },
          { name: 'scratch', mountPath: '/scratch', mountPropagation: 'HostToContainer' },
          { name: 'config', mountPath: '/etc/a', subPath: 'dir/a', readOnly: true },
          { name: 'secret', mountPath: '/etc/b', subPathExpr: '$(POD)/b' },
          { name: 'fields', mountPath: '/fields', readOnly: true, recursiveReadOnly: 'IfPossible', mountPropagation: 'None' },
          { name: 'all', mountPath: '/all' },
          { name: 'host', mountPath: '/host', readOnly: true },
        ],
        volumeDevices: [
          { name: 'claim', devicePath: '/dev/xvda' },
          { name: 'own', devicePath: '/dev/xvdb' },
        ],
      },
    ],
  }),
]
