import type { Seed } from './seed.ts'

const metadata = { name: 'seed', namespace: 'seeds' }
const service = (spec: object, annotations: object = {}): Seed => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { ...metadata, annotations },
  spec,
})

export const services: readonly Seed[] = [
  service({
    selector: { app: 'seed' },
    type: 'ClusterIP',
    ports: [
      { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', appProtocol: 'kubernetes.io/h2c' },
      { name: 'dns-udp', port: 53, targetPort: 5353, protocol: 'UDP' },
      { name: 'dns-tcp', port: 53 },
    ],
    sessionAffinity: 'ClientIP',
    sessionAffinityConfig: { clientIP: { timeoutSeconds: 86_400 } },
    internalTrafficPolicy: 'Local',
    trafficDistribution: 'PreferClose',
    ipFamilyPolicy: 'PreferDualStack',
    ipFamilies: ['IPv4'],
    publishNotReadyAddresses: true,
    externalIPs: ['192.0.2.7', '2001:db8::7'],
    externalTrafficPolicy: 'Local',
  }),
  service({ clusterIP: 'None', clusterIPs: ['None'], selector: { app: 'seed' }, sessionAffinity: 'None' }),
  service({ clusterIP: 'None', ipFamilies: ['IPv6', 'IPv4'], ipFamilyPolicy: 'RequireDualStack', ports: [{ port: 5432, targetPort: 0 }] }),
  service({
    type: 'NodePort',
    selector: { app: 'seed' },
    externalTrafficPolicy: 'Cluster',
    ports: [
      { name: 'a', port: 80, nodePort: 30080, targetPort: '' },
      { name: 'b', port: 80, nodePort: 30080, protocol: 'UDP' },
    ],
  }),
  service(
    {
      type: 'LoadBalancer',
      selector: { app: 'seed' },
      ports: [{ port: 443, nodePort: 30443 }],
      externalTrafficPolicy: 'Local',
      healthCheckNodePort: 30999,
      loadBalancerClass: 'example.com/internal',
      loadBalancerIP: '192.0.2.9',
      loadBalancerSourceRanges: ['10.0.0.0/8', ' 192.168.0.0/16 ', '2001:db8::/32'],
      allocateLoadBalancerNodePorts: false,
      sessionAffinity: 'None',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: -1 } },
    },
    { 'service.kubernetes.io/topology-mode': 'Auto', 'service.kubernetes.io/topology-aware-hints': 'Auto' },
  ),
  service(
    { type: 'LoadBalancer', ports: [{ port: 80 }] },
    { 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.0/8, 1.2.3.4/32' },
  ),
  service({ type: 'ExternalName', externalName: 'db.example.com.', ports: [{ port: 5432 }] }),
]

const backend = { service: { name: 'web', port: { number: 80 } } }

export const ingresses: readonly Seed[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { ...metadata, annotations: { 'kubernetes.io/ingress.class': 'nginx' } },
    spec: {
      ingressClassName: 'nginx',
      defaultBackend: { resource: { apiGroup: 'storage.example.com', kind: 'Bucket', name: 'static' } },
      tls: [{ hosts: ['shop.example.com', '*.example.com'], secretName: 'tls' }, {}],
      rules: [
        {
          host: 'shop.example.com',
          http: {
            paths: [
              { path: '/', pathType: 'Prefix', backend },
              { path: '/exact.html', pathType: 'Exact', backend: { service: { name: 'web', port: { name: 'http' } } } },
              { path: '/api(/|$)(.*)', pathType: 'ImplementationSpecific', backend },
              { pathType: 'ImplementationSpecific', backend },
            ],
          },
        },
        { host: '*.example.com' },
        { http: { paths: [{ path: '/', pathType: 'Prefix', backend: { resource: { kind: 'Bucket', name: 'b' } } }] } },
      ],
    },
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec: { defaultBackend: backend } },
]

export const networkPolicies: readonly Seed[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata,
    spec: {
      podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['public'] }] },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [
            { podSelector: { matchLabels: { app: 'web' } }, namespaceSelector: {} },
            { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16', '10.2.3.4/32'] } },
            { ipBlock: { cidr: '2001:db8::/32', except: ['2001:db8:1::/48'] } },
          ],
          ports: [{ port: 8080, endPort: 8090 }, { port: 'http', protocol: 'TCP' }, { protocol: 'SCTP' }],
        },
        {},
      ],
      egress: [
        { to: [{ namespaceSelector: { matchLabels: { team: 'a' } } }], ports: [{ port: 53, protocol: 'UDP' }] },
        { to: [], ports: [] },
      ],
    },
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec: { podSelector: {} } },
]
