import { expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'

const claim = (spec: object) =>
  refused({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'c' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
  }).map((line) => line.replace(/^\/spec/, ''))
const snapshot = { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' }

test.each([
  ['the least', {}, []],
  ['no modes', { accessModes: [] }, ['/accessModes required']],
  ['a mode in short', { accessModes: ['RWO'] }, ['/accessModes/0 not-supported']],
  ['one Pod and many', { accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'] }, ['/accessModes forbidden']],
  ['no storage', { resources: { requests: {} } }, ['/resources/requests required']],
  ['no requests', { resources: { limits: { storage: '1' } } }, ['/resources required']],
  ['no resources', { resources: undefined }, [' required']],
  ['no amount', { resources: { requests: { storage: 0 } } }, ['/resources/requests/storage invalid']],
  ['a negative amount', { resources: { requests: { storage: '-1Gi' } } }, ['/resources/requests/storage invalid']],
  ['what is no quantity', { resources: { requests: { storage: '10 GB' } } }, ['/resources/requests/storage decode']],
  ['no class', { storageClassName: '' }, []],
  ['a class that is none', { storageClassName: 'Fast' }, ['/storageClassName invalid']],
  ['an unknown mode of volumes', { volumeMode: 'block' }, ['/volumeMode not-supported']],
  ['a selector that is none', { selector: { matchLabels: { a: 'b c' } } }, ['/selector/matchLabels/a invalid']],
  ['another claim', { dataSource: { kind: 'PersistentVolumeClaim', name: 'o' } }, []],
  ['an unknown source, which is dropped', { dataSource: { kind: 'Unknown', name: '' } }, []],
  ['an unknown source that counts', { dataSourceRef: { kind: 'Unknown', name: 'o' } }, ['/dataSourceRef/kind invalid']],
  ['two sources that agree', { dataSource: snapshot, dataSourceRef: snapshot }, []],
  ['two that do not', { dataSource: snapshot, dataSourceRef: { ...snapshot, name: 't' } }, ['/dataSource invalid']],
])('%s', (_, spec, expected) => expect(claim(spec)).toEqual(expected))

test('without a spec', () =>
  expect(refused({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'c' } })).toEqual([' required']))
