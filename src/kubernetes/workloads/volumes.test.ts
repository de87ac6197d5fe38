import { describe, expect, test } from 'vitest'
import { refused, refusedInPod } from '../../testing/refused.ts'

const refusedVolume = (source: object) =>
  refusedInPod({ volumes: [{ name: 'v', ...source }] }).map((line) => line.replace('/volumes/0', ''))
const item = (fields: object) => ({ configMap: { name: 'c', items: [{ key: 'k', path: 'p', ...fields }] } })

describe('volumes', () => {
  test.each([
    ['none, which is an empty folder', {}],
    ['a Secret whose name has no form', { secret: { secretName: 'Any Thing' } }],
    ['modes', { configMap: { name: 'c', defaultMode: 511, items: [{ key: 'k', path: 'a/..b', mode: 0 }] } }],
    ['a host path of no type', { hostPath: { path: '/x', type: '' } }],
    ['an empty folder of a size', { emptyDir: { sizeLimit: '1Gi' } }],
    ['projections without sources', { projected: {} }],
    ['a projection of nothing', { projected: { sources: [{}] } }],
    ['an image without anything, which 1.34 drops', { image: {} }],
    ['a managed disk', { azureDisk: { diskName: 'd', diskURI: '/subscriptions/x', kind: 'Managed' } }],
  ])('take %s', (_, source) => expect(refusedVolume(source)).toEqual([]))

  test.each([
    ['two sources', { emptyDir: {}, secret: { secretName: 's' } }, ['/secret forbidden']],
    ['no name of a Secret', { secret: {} }, ['/secret required']],
    ['an empty name of a ConfigMap', { configMap: { name: '' } }, ['/configMap/name required']],
    ['a mode above 0777', { secret: { secretName: 's', defaultMode: 644 } }, ['/secret/defaultMode invalid']],
    ['a negative mode', item({ mode: -1 }), ['/configMap/items/0/mode invalid']],
    ['an absolute path', item({ path: '/p' }), ['/configMap/items/0/path invalid']],
    ['a path with steps back', item({ path: 'a/../b' }), ['/configMap/items/0/path invalid']],
    ['a reserved path', item({ path: '..data' }), ['/configMap/items/0/path invalid']],
    ['an empty key', item({ key: '' }), ['/configMap/items/0/key required']],
    ['an empty entry', { secret: { secretName: 's', items: [null] } }, ['/secret/items/0 required']],
    ['a negative size', { emptyDir: { sizeLimit: '-1' } }, ['/emptyDir/sizeLimit invalid']],
    ['a size that is none', { emptyDir: { sizeLimit: '1GB' } }, ['/emptyDir/sizeLimit decode']],
    ['an unknown type of host path', { hostPath: { path: '/x', type: 'directory' } }, ['/hostPath/type not-supported']],
    ['a host path with steps back', { hostPath: { path: '/a/../b' } }, ['/hostPath/path invalid']],
    ['a claim without a name', { persistentVolumeClaim: {} }, ['/persistentVolumeClaim required']],
    ['a relative path on a server', { nfs: { server: 's', path: 'p' } }, ['/nfs/path invalid']],
    ['a driver that is no name', { csi: { driver: 'a b' } }, ['/csi/driver invalid']],
    ['a secret reference without a name', { csi: { driver: 'd', nodePublishSecretRef: {} } }, ['/csi/nodePublishSecretRef required']],
    ['an iSCSI name that is none', { iscsi: { targetPortal: 'p', iqn: 'iqn.x', lun: 0 } }, ['/iscsi/iqn invalid']],
    ['an iSCSI unit above 255', { iscsi: { targetPortal: 'p', iqn: 'iqn.2001-04.com.example:a', lun: 256 } }, ['/iscsi/lun invalid']],
    [
      'reserved options',
      { flexVolume: { driver: 'd', options: { 'kubernetes.io/x': 'y' } } },
      ['/flexVolume/options/kubernetes.io~1x invalid'],
    ],
    ['a shared disk of a managed address', { azureDisk: { diskName: 'd', diskURI: '/subscriptions/x' } }, ['/azureDisk/diskURI invalid']],
    ['fibre channel without a target', { fc: {} }, ['/fc required']],
    ['fibre channel without a unit', { fc: { targetWWNs: ['a'] } }, ['/fc required']],
    ['a dataset without a name', { flocker: {} }, ['/flocker required']],
    ['a registry that is none', { quobyte: { registry: 'host', volume: 'v' } }, ['/quobyte/registry invalid']],
    ['a claim template without a spec', { ephemeral: {} }, ['/ephemeral required']],
    [
      'a claim template with a name',
      {
        ephemeral: {
          volumeClaimTemplate: {
            metadata: { name: 'x' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1' } } },
          },
        },
      },
      ['/ephemeral/volumeClaimTemplate/metadata/name forbidden'],
    ],
    ['a file of the Pod without a source', { downwardAPI: { items: [{ path: 'p' }] } }, ['/downwardAPI/items/0 required']],
    [
      'a resource without its container',
      { downwardAPI: { items: [{ path: 'p', resourceFieldRef: { resource: 'limits.cpu' } }] } },
      ['/downwardAPI/items/0/resourceFieldRef required'],
    ],
    [
      'a field that is not for files',
      { downwardAPI: { items: [{ path: 'p', fieldRef: { fieldPath: 'status.podIP' } }] } },
      ['/downwardAPI/items/0/fieldRef/fieldPath not-supported'],
    ],
  ])('refuse %s', (_, source, expected) => expect(refusedVolume(source)).toEqual(expected))

  test('names are labels, and each stands once', () => {
    const named = (...names: unknown[]) => refusedInPod({ volumes: names.map((name) => ({ name })) })
    expect(named('a', 'b-1')).toEqual([])
    expect(named('a', 'a')).toEqual(['/volumes/1/name duplicate'])
    expect(named('a.b', '')).toEqual(['/volumes/0/name invalid', '/volumes/1/name required'])
  })

  test('images count since 1.35', () => {
    const spec = { volumes: [{ name: 'V', image: { pullPolicy: 'always' } }] }
    expect(refusedInPod(spec, ['1.34', '1.35'])).toEqual([])
    expect(refusedInPod(spec, ['1.35'])).toEqual([
      '/volumes/0/name invalid',
      '/volumes/0/image required',
      '/volumes/0/image/pullPolicy not-supported',
    ])
  })

  test('a claim that an ephemeral volume makes is not used by another', () => {
    const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1' } } }
    const volumes = [
      { name: 'own', ephemeral: { volumeClaimTemplate: { spec } } },
      { name: 'other', persistentVolumeClaim: { claimName: 'pod-own' } },
    ]
    expect(refusedInPod({ volumes })).toEqual(['/volumes/1/persistentVolumeClaim/claimName invalid'])
  })
})

describe('projected volumes', () => {
  const refusedSources = (...sources: object[]) =>
    refusedVolume({ projected: { sources } }).map((line) => line.replace('/projected/sources', ''))

  test.each([
    [
      'one path from two sources',
      [{ secret: { name: 's', items: [{ key: 'a', path: 'p' }] } }, { configMap: { name: 'c', items: [{ key: 'a', path: 'p' }] } }],
      ['/1/configMap/items/0/path duplicate'],
    ],
    [
      'a path of the Pod as well',
      [
        { secret: { name: 's', items: [{ key: 'a', path: 'p' }] } },
        { downwardAPI: { items: [{ path: 'p', fieldRef: { fieldPath: 'metadata.name' } }] } },
      ],
      ['/1/downwardAPI/items/0/path duplicate'],
    ],
    ['whole sources, whose keys may collide', [{ secret: { name: 's' } }, { configMap: { name: 's' } }], []],
    ['two sources in one entry', [{ secret: { name: 's' }, configMap: { name: 'c' } }], ['/0/configMap forbidden']],
    ['a Secret under the name of a volume', [{ secret: {} }], ['/0/secret required']],
    [
      'a token for nine minutes',
      [{ serviceAccountToken: { path: 't', expirationSeconds: 540 } }],
      ['/0/serviceAccountToken/expirationSeconds invalid'],
    ],
    ['a token outside', [{ serviceAccountToken: { path: '../t' } }], ['/0/serviceAccountToken/path invalid']],
    ['a bundle, which 1.34 drops', [{ clusterTrustBundle: { path: '..' }, secret: { name: 's' } }], []],
  ])('%s', (_, sources, expected) => expect(refusedSources(...sources)).toEqual(expected))
})

describe('mounts', () => {
  const refusedMounts = (volumeMounts: unknown[], container: object = {}) =>
    refusedInPod({
      volumes: [{ name: 'a' }, { name: 'b' }, { name: 'image', image: {} }, { name: 'claim', persistentVolumeClaim: { claimName: 'c' } }],
      containers: [{ name: 'main', image: 'i', volumeMounts, ...container }],
    }).map((line) => line.replace('/containers/0', '').replace('/volumeMounts', ''))

  test.each([
    [
      'one volume twice',
      [
        { name: 'a', mountPath: '/a' },
        { name: 'a', mountPath: '/b', subPath: 'x' },
      ],
      [],
    ],
    [
      'a volume that is dropped',
      [
        { name: 'image', mountPath: '/a' },
        { name: 'a', mountPath: '/a' },
      ],
      [],
    ],
    ['an unknown volume', [{ name: 'c', mountPath: '/c' }], ['/0/name not-found']],
    [
      'one path twice',
      [
        { name: 'a', mountPath: '/a' },
        { name: 'b', mountPath: '/a' },
      ],
      ['/1/mountPath duplicate'],
    ],
    ['an empty path', [{ name: 'a', mountPath: '' }], ['/0/mountPath required']],
    ['an empty entry', [null], ['/0 required']],
    ['an absolute sub-path', [{ name: 'a', mountPath: '/a', subPath: '/x' }], ['/0/subPath invalid']],
    ['a sub-path with steps back', [{ name: 'a', mountPath: '/a', subPathExpr: 'x/..' }], ['/0/subPathExpr invalid']],
    ['both sub-paths', [{ name: 'a', mountPath: '/a', subPath: 'x', subPathExpr: 'y' }], ['/0/subPathExpr forbidden']],
    ['an unknown propagation', [{ name: 'a', mountPath: '/a', mountPropagation: 'Both' }], ['/0/mountPropagation not-supported']],
    ['propagation to the host', [{ name: 'a', mountPath: '/a', mountPropagation: 'Bidirectional' }], ['/0/mountPropagation forbidden']],
    [
      'deep protection of what can be written',
      [{ name: 'a', mountPath: '/a', recursiveReadOnly: 'Enabled' }],
      ['/0/recursiveReadOnly forbidden'],
    ],
  ])('%s', (_, mounts, expected) => expect(refusedMounts(mounts)).toEqual(expected))

  test('a privileged container propagates to the host', () => {
    const mounts = [{ name: 'a', mountPath: '/a', mountPropagation: 'Bidirectional' }]
    expect(refusedMounts(mounts, { securityContext: { privileged: true } })).toEqual([])
  })

  test.each([
    ['a claim', [{ name: 'claim', devicePath: '/dev/x' }], [], []],
    ['a folder', [{ name: 'a', devicePath: '/dev/x' }], [], ['/volumeDevices/0/name invalid']],
    ['an unknown volume', [{ name: 'c', devicePath: '/dev/x' }], [], ['/volumeDevices/0/name not-found']],
    ['a path with steps back', [{ name: 'claim', devicePath: '/dev/../x' }], [], ['/volumeDevices/0/devicePath invalid']],
    ['a volume that is mounted', [{ name: 'claim', devicePath: '/dev/x' }], [{ name: 'claim', mountPath: '/x' }], ['/0/name invalid']],
    ['a path that is a mount', [{ name: 'claim', devicePath: '/x' }], [{ name: 'a', mountPath: '/x' }], ['/0/mountPath invalid']],
  ])('as a block device: %s', (_, volumeDevices, mounts, expected) => expect(refusedMounts(mounts, { volumeDevices })).toEqual(expected))
})

test('a StatefulSet adds its claims to the volumes, in place of those of the same name', () => {
  const labels = { app: 'a' }
  const spec = {
    containers: [{ name: 'main', image: 'i', volumeMounts: [{ name: 'data', mountPath: '/d' }] }],
    volumes: [{ name: 'data', secret: {} }],
  }
  const set = (volumeClaimTemplates: object[]) => ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 's' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec }, volumeClaimTemplates },
  })
  const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
  expect(refused(set([{ metadata: { name: 'data' }, spec: claim }]))).toEqual([])
  expect(refused(set([]))).toEqual(['/spec/template/spec/volumes/0/secret required'])
  expect(refused(set([{ spec: claim }])).slice(0, 1)).toEqual(['/spec/volumeClaimTemplates/0 required'])
})
