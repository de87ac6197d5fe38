import { type SeedObject, seed, selector } from './seed.ts'

const webhook = {
  name: 'check.example.com',
  admissionReviewVersions: ['v1'],
  sideEffects: 'None',
  failurePolicy: 'Fail',
  timeoutSeconds: 5,
  clientConfig: { service: { name: 'check', namespace: 'shop', path: '/check', port: 443 } },
  namespaceSelector: selector,
  rules: [{ operations: ['CREATE', 'UPDATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], scope: 'Namespaced' }],
}

/** What a cluster is set up with. */
export const cluster: readonly SeedObject[] = [
  seed(
    'storage.k8s.io/v1',
    'StorageClass',
    {
      provisioner: 'csi.example.com',
      parameters: { type: 'ssd' },
      reclaimPolicy: 'Delete',
      allowVolumeExpansion: true,
      volumeBindingMode: 'WaitForFirstConsumer',
      mountOptions: ['noatime'],
      allowedTopologies: [{ matchLabelExpressions: [{ key: 'zone', values: ['a'] }] }],
    },
    false,
  ),
  seed(
    'storage.k8s.io/v1',
    'CSIDriver',
    {
      spec: {
        attachRequired: true,
        podInfoOnMount: false,
        volumeLifecycleModes: ['Persistent'],
        tokenRequests: [{ audience: 'vault', expirationSeconds: 600 }],
      },
    },
    false,
  ),
  seed(
    'scheduling.k8s.io/v1',
    'PriorityClass',
    { value: 1000, globalDefault: false, preemptionPolicy: 'Never', description: 'high' },
    false,
  ),
  seed('coordination.k8s.io/v1', 'Lease', {
    spec: { holderIdentity: 'a', leaseDurationSeconds: 15, acquireTime: '2024-05-01T10:00:00.000000Z', leaseTransitions: 2 },
  }),
  seed('discovery.k8s.io/v1', 'EndpointSlice', {
    addressType: 'IPv4',
    endpoints: [
      {
        addresses: ['10.0.0.1'],
        conditions: { ready: true },
        hints: { forZones: [{ name: 'a' }] },
        targetRef: { kind: 'Pod', name: 'web' },
      },
    ],
    ports: [{ name: 'http', port: 80, protocol: 'TCP' }],
  }),
  seed('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', { webhooks: [webhook] }, false),
  seed(
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    { webhooks: [{ ...webhook, reinvocationPolicy: 'Never' }] },
    false,
  ),
  seed(
    'apiregistration.k8s.io/v1',
    'APIService',
    {
      spec: {
        group: 'metrics.k8s.io',
        version: 'v1beta1',
        groupPriorityMinimum: 100,
        versionPriority: 100,
        insecureSkipTLSVerify: false,
        service: { name: 'metrics', namespace: 'kube-system', port: 443 },
      },
    },
    false,
  ),
  seed(
    'certificates.k8s.io/v1',
    'CertificateSigningRequest',
    {
      spec: { request: 'AAEC', signerName: 'example.com/web', usages: ['client auth'], expirationSeconds: 3600, extra: { scopes: ['a'] } },
    },
    false,
  ),
  seed(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Widget', plural: 'widgets', singular: 'widget', shortNames: ['wd'], categories: ['all'] },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            subresources: { status: {}, scale: { specReplicasPath: '.spec.size', statusReplicasPath: '.status.size' } },
            additionalPrinterColumns: [{ name: 'Size', type: 'integer', jsonPath: '.spec.size', priority: 0 }],
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: {
                  spec: { type: 'object', required: ['size'], properties: { size: { type: 'integer', minimum: 1, default: 1 } } },
                },
              },
            },
          },
        ],
      },
    },
    false,
  ),
]
