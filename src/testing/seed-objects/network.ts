import { objectReference, type SeedObject, seed, selector } from './seed.ts'

/** What traffic goes through, and how many Pods take it. */
export const network: readonly SeedObject[] = [
  seed('networking.k8s.io/v1', 'Ingress', {
    spec: {
      ingressClassName: 'nginx',
      defaultBackend: { service: { name: 'web', port: { number: 80 } } },
      tls: [{ hosts: ['shop.example.com'], secretName: 'tls' }],
      rules: [
        {
          host: 'shop.example.com',
          http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] },
        },
      ],
    },
  }),
  seed(
    'networking.k8s.io/v1',
    'IngressClass',
    { spec: { controller: 'example.com/nginx', parameters: { apiGroup: 'example.com', kind: 'Nginx', name: 'a' } } },
    false,
  ),
  seed('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: {
      podSelector: selector,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [{ namespaceSelector: selector }, { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
          ports: [{ port: 'http', protocol: 'TCP' }],
        },
      ],
      egress: [{ to: [{ podSelector: {} }], ports: [{ port: 5432, endPort: 5440 }] }],
    },
  }),
  seed('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      scaleTargetRef: objectReference,
      minReplicas: 2,
      maxReplicas: 10,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        { type: 'Pods', pods: { metric: { name: 'requests', selector }, target: { type: 'AverageValue', averageValue: '1k' } } },
      ],
      behavior: {
        scaleDown: { stabilizationWindowSeconds: 300, selectPolicy: 'Max', policies: [{ type: 'Percent', value: 10, periodSeconds: 60 }] },
      },
    },
  }),
  seed('autoscaling/v1', 'HorizontalPodAutoscaler', {
    spec: { scaleTargetRef: objectReference, maxReplicas: 3, targetCPUUtilizationPercentage: 80 },
  }),
  seed('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: '50%', selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' } }),
]
