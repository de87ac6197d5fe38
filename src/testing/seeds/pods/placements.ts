import { container, pod, type Seed } from '../seed.ts'

/** Names, networks and schedules. */
export const placements: readonly Seed[] = [
  pod({
    hostNetwork: true,
    dnsPolicy: 'None',
    dnsConfig: {
      nameservers: ['10.0.0.10', '2001:db8::53'],
      searches: ['svc.cluster.local', 'example.com.', '_srv.example.com', '.'],
      options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }],
    },
    hostAliases: [{ ip: '127.0.0.1', hostnames: ['a.example.com', 'b'] }, { ip: '::1' }],
    hostname: 'seed-0',
    subdomain: 'seeds',
    setHostnameAsFQDN: true,
    enableServiceLinks: false,
    automountServiceAccountToken: false,
    imagePullSecrets: [{ name: 'registry' }, {}],
    nodeSelector: { 'kubernetes.io/os': 'linux', empty: '' },
    priorityClassName: 'system-node-critical',
    schedulerName: 'default-scheduler',
    activeDeadlineSeconds: 3600,
    readinessGates: [{ conditionType: 'example.com/load-balanced' }],
    schedulingGates: [{ name: 'example.com/quota' }],
    tolerations: [
      { operator: 'Exists' },
      { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
      { key: 'dedicated', operator: 'Equal', value: 'batch', effect: 'NoSchedule' },
      { key: 'spot', value: 'true', effect: 'PreferNoSchedule' },
    ],
    containers: [{ ...container, ports: [{ containerPort: 443, hostPort: 443 }, { containerPort: 80 }] }],
  }),
  pod({
    containers: [container],
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            {
              matchExpressions: [
                { key: 'zone', operator: 'In', values: ['a', ''] },
                { key: 'gpu', operator: 'Exists' },
              ],
            },
            { matchExpressions: [{ key: 'cores', operator: 'Gt', values: ['4'] }] },
            { matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['node-1.example.com'] }] },
          ],
        },
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 1, preference: { matchExpressions: [{ key: 'spot', operator: 'NotIn', values: ['not a label'] }] } },
        ],
      },
      podAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            weight: 100,
            podAffinityTerm: {
              labelSelector: { matchLabels: { app: 'cache' } },
              namespaces: ['caches'],
              namespaceSelector: {},
              topologyKey: 'kubernetes.io/hostname',
              matchLabelKeys: ['version'],
              mismatchLabelKeys: ['tenant'],
            },
          },
        ],
      },
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, topologyKey: 'topology.kubernetes.io/zone' },
        ],
      },
    },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        minDomains: 2,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'DoNotSchedule',
        labelSelector: { matchLabels: { app: 'seed' } },
        matchLabelKeys: ['version'],
        nodeAffinityPolicy: 'Honor',
        nodeTaintsPolicy: 'Ignore',
      },
      { maxSkew: 2, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' },
    ],
  }),
]
