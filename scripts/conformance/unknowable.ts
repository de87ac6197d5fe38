/**
 * Refusals that depend on what a cluster holds or how it is set up, which manifests alone cannot tell: not found here, by intent.
 * Each entry is tried; one that the API server no longer refuses, or that we have learnt to find, fails the test.
 */
export interface Unknowable {
  readonly why: string
  /** What the server says. */
  readonly says: RegExp
  readonly object: unknown
}

const container = { name: 'web', image: 'web' }
const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers: [container], ...spec } })
const service = (spec: object) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { ports: [{ port: 80 }], ...spec },
})

export const unknowable: readonly Unknowable[] = [
  {
    why: 'The admission of priorities looks the PriorityClass up in the cluster.',
    says: /no PriorityClass with name .* was found/,
    object: pod({ priorityClassName: 'golden' }),
  },
  {
    why: 'The admission of priorities computes the number from the classes of the cluster, of which one may be the default.',
    says: /the integer value of priority \(7\) must not be provided in pod spec/,
    object: pod({ priority: 7 }),
  },
  {
    why: 'The admission of preemption policies compares with the PriorityClass of the cluster.',
    says: /the string value of PreemptionPolicy .* must not be provided in pod spec/,
    object: pod({ preemptionPolicy: 'Never' }),
  },
  {
    why: 'The admission of runtimes looks the RuntimeClass up in the cluster.',
    says: /RuntimeClass "gvisor" not found/,
    object: pod({ runtimeClassName: 'gvisor' }),
  },
  {
    why: 'The admission of runtimes takes an overhead only from the RuntimeClass of the cluster.',
    says: /Pod Overhead set without corresponding RuntimeClass defined Overhead/,
    object: pod({ overhead: { cpu: '1' } }),
  },
  {
    why: 'The range of cluster IPs is a flag of the API server.',
    says: /is not in the valid range|failed to allocate IP/,
    object: service({ clusterIP: '192.0.2.1' }),
  },
  {
    why: 'Whether a cluster has IPv6 is told by the flags of the API server.',
    says: /not configured on this cluster/,
    object: service({ ipFamilies: ['IPv6'] }),
  },
  {
    why: 'Whether a cluster has two IP families is told by the flags of the API server.',
    says: /this cluster is not configured for dual-stack services/,
    object: service({ ipFamilyPolicy: 'RequireDualStack' }),
  },
]
