import { describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'

const labels = { app: 'a' }
const podSpec = { containers: [{ name: 'main', image: ' i' }] }
const controller = (kind: string, spec: object, minors?: readonly `1.${number}`[]) =>
  refused(
    {
      apiVersion: 'apps/v1',
      kind,
      metadata: { name: 'x' },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: podSpec }, ...spec },
    },
    minors,
  ).map((line) => line.replace(/^\/spec/, ''))
const template = (spec: object, own: object = labels) => ({ template: { metadata: { labels: own }, spec: { ...podSpec, ...spec } } })

describe.each(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'])('%s', (kind) => {
  test.each([
    ['a template with blanks around the image, which only a Pod refuses', {}, []],
    ['more labels than are selected', template({}, { app: 'a', b: '' }), []],
    [
      'expressions',
      {
        selector: {
          matchExpressions: [
            { key: 'app', operator: 'In', values: ['a'] },
            { key: 'b', operator: 'NotIn', values: ['c'] },
          ],
        },
      },
      [],
    ],
    ['an empty selector', { selector: {} }, ['/selector invalid']],
    ['another label', template({}, { app: 'b' }), ['/selector/matchLabels/app invalid']],
    ['no labels', { template: { spec: podSpec } }, ['/selector/matchLabels/app invalid']],
    [
      'an expression that is not met',
      { selector: { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] } },
      ['/selector/matchExpressions/0 invalid'],
    ],
    ['a selector that is none', { selector: { matchLabels: { 'a b': '' } } }, ['/selector/matchLabels/a b invalid']],
    ['Pods that end', template({ restartPolicy: 'Never' }), ['/template/spec/restartPolicy not-supported']],
    ['a deadline', template({ activeDeadlineSeconds: 5 }), ['/template/spec/activeDeadlineSeconds forbidden']],
    ['no spec of Pods', { template: { metadata: { labels } } }, ['/template required']],
    ['a bad label', template({}, { app: 'a', b: 'c d' }), ['/template/metadata/labels/b invalid']],
    ['a bad container', template({ containers: [{ name: 'A', image: 'i' }] }), ['/template/spec/containers/0/name invalid']],
    ['negative seconds', { minReadySeconds: -1 }, ['/minReadySeconds invalid']],
  ])('%s', (_, spec, expected) => expect(controller(kind, spec)).toEqual(expected))

  test('without a spec', () => expect(refused({ apiVersion: 'apps/v1', kind, metadata: { name: 'x' } })).toEqual([' required']))
})

describe('rolling updates', () => {
  const deployment = (rollingUpdate: object) =>
    controller('Deployment', { strategy: { rollingUpdate } }).map((line) => line.replace('/strategy/rollingUpdate', ''))
  const daemonSet = (rollingUpdate: object) =>
    controller('DaemonSet', { updateStrategy: { rollingUpdate } }).map((line) => line.replace('/updateStrategy/rollingUpdate', ''))

  test.each([
    ['percentages', { maxSurge: '200%', maxUnavailable: '100%' }, []],
    ['numbers', { maxSurge: 0, maxUnavailable: 1 }, []],
    ['nothing at once', { maxSurge: 0, maxUnavailable: '0%' }, ['/maxUnavailable invalid']],
    ['more than all', { maxUnavailable: '101%' }, ['/maxUnavailable invalid']],
    ['a number in quotes', { maxSurge: '1' }, ['/maxSurge invalid']],
    ['a negative number', { maxUnavailable: -1 }, ['/maxUnavailable invalid']],
    ['a number beyond 32 bits', { maxSurge: 2 ** 31 }, ['/maxSurge decode']],
  ])('of a Deployment: %s', (_, update, expected) => expect(deployment(update)).toEqual(expected))

  test.each([
    ['one missing', {}, []],
    ['one more', { maxUnavailable: 0, maxSurge: 1 }, []],
    ['one more, with one missing by default', { maxSurge: 1 }, ['/maxSurge invalid']],
    ['nothing', { maxUnavailable: 0 }, ['/maxUnavailable invalid']],
    ['too many', { maxUnavailable: 0, maxSurge: '150%' }, ['/maxSurge invalid']],
  ])('of a DaemonSet: %s', (_, update, expected) => expect(daemonSet(update)).toEqual(expected))

  test('other strategies take no rolling update, and unknown ones are refused', () => {
    expect(controller('Deployment', { strategy: { type: 'Recreate', rollingUpdate: {} } })).toEqual(['/strategy/rollingUpdate forbidden'])
    expect(controller('Deployment', { strategy: { type: 'recreate' } })).toEqual(['/strategy/type not-supported'])
    expect(controller('DaemonSet', { updateStrategy: { type: 'OnDelete', rollingUpdate: {} } })).toEqual([])
    expect(controller('StatefulSet', { updateStrategy: { type: 'OnDelete', rollingUpdate: {} } })).toEqual([
      '/updateStrategy/rollingUpdate forbidden',
    ])
  })
})

test('a Deployment is given more time than its Pods need', () => {
  expect(controller('Deployment', { minReadySeconds: 600 })).toEqual(['/minReadySeconds invalid'])
  expect(controller('Deployment', { minReadySeconds: 5, progressDeadlineSeconds: 5 })).toEqual(['/progressDeadlineSeconds invalid'])
  expect(controller('Deployment', { minReadySeconds: 5, progressDeadlineSeconds: 6 })).toEqual([])
})

describe('StatefulSet', () => {
  const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }

  test.each([
    ['a name of its service', { serviceName: 'web' }, []],
    ['a bad one', { serviceName: 'a.b' }, ['/serviceName invalid']],
    ['a host name, which is not looked at', template({ hostname: 'A', subdomain: 'B' }), []],
    ['an unknown order', { podManagementPolicy: 'parallel' }, ['/podManagementPolicy not-supported']],
    [
      'an unknown retention',
      { persistentVolumeClaimRetentionPolicy: { whenScaled: 'Keep' } },
      ['/persistentVolumeClaimRetentionPolicy/whenScaled not-supported'],
    ],
    ['a negative first number', { ordinals: { start: -1 } }, ['/ordinals/start invalid']],
    ['a negative partition', { updateStrategy: { rollingUpdate: { partition: -1 } } }, ['/updateStrategy/rollingUpdate/partition invalid']],
    ['a claim', { volumeClaimTemplates: [{ metadata: { name: 'a' }, spec: claim }] }, []],
    [
      'a claim of a bad name',
      { volumeClaimTemplates: [{ metadata: { name: 'A' }, spec: claim }] },
      ['/volumeClaimTemplates/0/metadata/name invalid'],
    ],
    [
      'a claim for nothing',
      { volumeClaimTemplates: [{ metadata: { name: 'a' }, spec: {} }] },
      ['/volumeClaimTemplates/0/spec required', '/volumeClaimTemplates/0/spec required'],
    ],
  ])('%s', (_, spec, expected) => expect(controller('StatefulSet', spec)).toEqual(expected))

  test('what a version does not check is not refused', () => {
    expect(controller('StatefulSet', { serviceName: 'a.b' }, ['1.33', '1.34'])).toEqual([])
    const updateStrategy = { rollingUpdate: { maxUnavailable: 0 } }
    expect(controller('StatefulSet', { updateStrategy }, ['1.34'])).toEqual([])
    expect(controller('StatefulSet', { updateStrategy }, ['1.37'])).toEqual(['/updateStrategy/rollingUpdate/maxUnavailable invalid'])
  })
})

describe('annotations of Pods', () => {
  const annotated = (annotations: object, spec: object = {}) =>
    controller('Deployment', { template: { metadata: { labels, annotations }, spec: { ...podSpec, ...spec } } }).map((line) =>
      line.replace('/template/metadata/annotations', ''),
    )
  const seccomp = 'seccomp.security.alpha.kubernetes.io/pod'
  const at = '/seccomp.security.alpha.kubernetes.io~1pod'

  test.each([
    ['anything', { 'example.com/a': '{}' }, {}, []],
    ['a cost', { 'controller.kubernetes.io/pod-deletion-cost': '-2147483647' }, {}, []],
    [
      'a cost with a plus',
      { 'controller.kubernetes.io/pod-deletion-cost': '+1' },
      {},
      ['/controller.kubernetes.io~1pod-deletion-cost invalid'],
    ],
    ['a profile', { [seccomp]: 'localhost/a/b' }, {}, []],
    ['an unknown profile', { [seccomp]: 'RuntimeDefault' }, {}, [`${at} invalid`]],
    [
      'a profile against the field',
      { [seccomp]: 'unconfined' },
      { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
      [`${at} forbidden`],
    ],
    [
      'a profile as in the field',
      { [seccomp]: 'runtime/default' },
      { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
      [],
    ],
    [
      'AppArmor for an unknown container',
      { 'container.apparmor.security.beta.kubernetes.io/other': 'unconfined' },
      {},
      ['/container.apparmor.security.beta.kubernetes.io~1other invalid'],
    ],
    [
      'AppArmor by an unknown name',
      { 'container.apparmor.security.beta.kubernetes.io/main': 'x' },
      {},
      ['/container.apparmor.security.beta.kubernetes.io~1main invalid'],
    ],
    ['a mirror without a node', { 'kubernetes.io/config.mirror': '' }, {}, ['/kubernetes.io~1config.mirror invalid']],
  ])('%s', (_, annotations, spec, expected) => expect(annotated(annotations, spec)).toEqual(expected))
})
