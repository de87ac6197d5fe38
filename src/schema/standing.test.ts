import { describe, expect, it } from 'vitest'
import type { Minor } from '../types/schema.ts'
import { bundledMinors, kinds } from './bundle.ts'
import { removedKind } from './removed-kinds.ts'
import { isBuiltInGroup, standingOf } from './standing.ts'

const minors: readonly Minor[] = ['1.34']

describe('standingOf', () => {
  it.each([
    ['apps/v1', 'Deployment'],
    ['v1', 'Pod'],
    ['v1', 'List'],
    ['v1', 'PodList'],
    ['policy/v1', 'Eviction'],
  ])('%s %s is served', (apiVersion, kind) =>
    expect(standingOf(apiVersion, kind, minors)).toEqual({ is: 'built-in', served: minors, unserved: [] }),
  )

  it.each([
    ['apps/v1', 'Deployement', 'apps/v1', 'Deployment'],
    ['apps/v1', 'deployment', 'apps/v1', 'Deployment'],
    ['v1', 'Deployment', 'apps/v1', 'Deployment'],
    ['v1', 'Deploymnet', 'apps/v1', 'Deployment'],
    ['apps/v2', 'Deployment', 'apps/v1', 'Deployment'],
    ['apps/v1', 'ConfigMap', 'v1', 'ConfigMap'],
    ['v1', 'Ingress', 'networking.k8s.io/v1', 'Ingress'],
    ['batch/v1', 'CronJobs', 'batch/v1', 'CronJob'],
    ['autoscaling/v1', 'HorizontalPodAutoscalr', 'autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['rbac.authorization.k8s.io/v2', 'Role', 'rbac.authorization.k8s.io/v1', 'Role'],
  ])('%s %s is not, %s %s is near', (apiVersion, kind, near, nearKind) =>
    expect(standingOf(apiVersion, kind, minors)).toEqual({
      is: 'built-in',
      served: [],
      unserved: minors,
      nearest: { apiVersion: near, kind: nearKind },
    }),
  )

  it.each([
    ['rbac.authorisation.k8s.io/v1', 'Role', 'rbac.authorization.k8s.io/v1', 'Role'],
    ['app/v1', 'Deployment', 'apps/v1', 'Deployment'],
    ['networking.k8s.oi/v1', 'Ingress', 'networking.k8s.io/v1', 'Ingress'],
  ])('%s is a near miss of a built-in group', (apiVersion, kind, near, nearKind) =>
    expect(standingOf(apiVersion, kind, minors)).toEqual({ is: 'unknown-custom', nearest: { apiVersion: near, kind: nearKind } }),
  )

  it.each([
    ['serving.knative.dev/v1', 'Service'],
    ['example.com/v1', 'Deployement'],
    ['snapshot.storage.k8s.io/v1', 'VolumeSnapshot'],
    ['gateway.networking.k8s.io/v1', 'Gateway'],
    ['cluster.x-k8s.io/v1beta1', 'Cluster'],
    ['argoproj.io/v1alpha1', 'Application'],
  ])('%s %s is a custom kind', (apiVersion, kind) => expect(standingOf(apiVersion, kind, minors)).toEqual({ is: 'unknown-custom' }))

  it('has nothing to offer for what is near to nothing', () =>
    expect(standingOf('apps/v1', 'Spaceship', minors)).toEqual({ is: 'built-in', served: [], unserved: minors }))

  it('tells versions that serve a kind from those that do not', () => {
    const asked: readonly Minor[] = ['1.29', '1.30', '1.31']
    expect(standingOf('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', asked)).toEqual({
      is: 'built-in',
      served: ['1.30', '1.31'],
      unserved: ['1.29'],
    })
    expect(standingOf('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', ['1.29'])).toEqual({
      is: 'built-in',
      served: [],
      unserved: ['1.29'],
      nearest: { apiVersion: 'admissionregistration.k8s.io/v1beta1', kind: 'ValidatingAdmissionPolicy' },
    })
  })
})

describe('removed kinds', () => {
  it.each([
    ['policy/v1beta1', 'PodSecurityPolicy', { since: '1.25' }],
    ['batch/v1beta1', 'CronJob', { since: '1.25', replacement: 'batch/v1' }],
    ['rbac.authorization.k8s.io/v1beta1', 'Role', { since: '1.22', replacement: 'rbac.authorization.k8s.io/v1' }],
    ['extensions/v1beta1', 'Deployment', { since: '1.16', replacement: 'apps/v1' }],
    ['extensions/v1beta1', 'Ingress', { since: '1.22', replacement: 'networking.k8s.io/v1' }],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', { since: '1.26', replacement: 'autoscaling/v2' }],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', { since: '1.27', replacement: 'storage.k8s.io/v1' }],
    ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema', { since: '1.29', replacement: 'flowcontrol.apiserver.k8s.io/v1' }],
    ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', { since: '1.32', replacement: 'flowcontrol.apiserver.k8s.io/v1' }],
  ])('%s %s', (apiVersion, kind, expected) => {
    expect(removedKind(apiVersion, kind)).toEqual(expected)
    expect(standingOf(apiVersion, kind, ['1.36'])).toMatchObject({ is: 'built-in', served: [], unserved: ['1.36'], removed: expected })
  })

  it.each([
    ['apps/v1', 'Deployment'],
    ['storage.k8s.io/v1alpha1', 'StorageClass'],
    ['example.com/v1', 'CronJob'],
    ['batch/v1beta1', 'Job'],
  ])('%s %s is none', (apiVersion, kind) => expect(removedKind(apiVersion, kind)).toBeUndefined())

  it('serves a kind until it is removed', () =>
    expect(standingOf('autoscaling/v2beta2', 'HorizontalPodAutoscaler', ['1.25', '1.26'])).toEqual({
      is: 'built-in',
      served: ['1.25'],
      unserved: ['1.26'],
      removed: { since: '1.26', replacement: 'autoscaling/v2' },
    }))

  it('names a replacement that every later bundled version serves', () => {
    for (const [apiVersion, byKind] of Object.entries(kinds().kinds)) {
      for (const kind of Object.keys(byKind)) {
        const removed = removedKind(apiVersion, kind)
        if (removed?.replacement === undefined) continue
        const standing = standingOf(removed.replacement, kind, [bundledMinors().at(-1) ?? '1.0'])
        expect([apiVersion, kind, standing.is === 'built-in' && standing.served.length]).toEqual([apiVersion, kind, 1])
      }
    }
  })
})

describe('isBuiltInGroup', () => {
  it.each(['', 'apps', 'rbac.authorization.k8s.io', 'apiextensions.k8s.io', 'resource.k8s.io'])('%j is', (group) =>
    expect(isBuiltInGroup(group)).toBe(true),
  )
  it.each(['example.com', 'snapshot.storage.k8s.io', 'extensions', 'k8s.io'])('%j is not', (group) =>
    expect(isBuiltInGroup(group)).toBe(false),
  )
})
