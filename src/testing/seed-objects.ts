/** An object that every bundled Kubernetes version from 1.27 on takes. */
export interface SeedObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

const labels = { 'app.kubernetes.io/name': 'web', tier: 'frontend' }
const selector = { matchLabels: labels }

function seed(apiVersion: string, kind: string, fields: Readonly<Record<string, unknown>>, namespaced = true): SeedObject {
  const metadata = { name: kind.toLowerCase(), ...(namespaced ? { namespace: 'shop' } : {}), labels, annotations: { owner: 'team' } }
  return { apiVersion, kind, metadata, ...fields }
}

const container = {
  name: 'web',
  image: 'registry.example.com/web:1.4.2',
  imagePullPolicy: 'IfNotPresent',
  command: ['/bin/web'],
  args: ['--port', '8080'],
  workingDir: '/srv',
  ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
  envFrom: [{ prefix: 'SHOP_', configMapRef: { name: 'settings', optional: false } }],
  env: [
    { name: 'MODE', value: 'production' },
    { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } },
    { name: 'NODE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } },
    { name: 'CPU', valueFrom: { resourceFieldRef: { containerName: 'web', resource: 'limits.cpu', divisor: '1m' } } },
  ],
  resources: { limits: { cpu: 1, memory: '512Mi' }, requests: { cpu: '250m', memory: '256Mi' } },
  volumeMounts: [{ name: 'settings', mountPath: '/etc/web', readOnly: true, subPath: 'web' }],
  livenessProbe: { httpGet: { path: '/health', port: 'http', scheme: 'HTTP', httpHeaders: [{ name: 'Accept', value: 'text/plain' }] } },
  readinessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 5, failureThreshold: 3 },
  startupProbe: { exec: { command: ['true'] }, initialDelaySeconds: 1 },
  lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsUser: 1000,
    seccompProfile: { type: 'RuntimeDefault' },
  },
}

const podSpec = {
  serviceAccountName: 'web',
  automountServiceAccountToken: false,
  terminationGracePeriodSeconds: 30,
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  priorityClassName: 'high',
  securityContext: { fsGroup: 2000, runAsNonRoot: true, sysctls: [{ name: 'net.core.somaxconn', value: '1024' }] },
  initContainers: [{ name: 'migrate', image: 'registry.example.com/migrate:2' }],
  containers: [container],
  imagePullSecrets: [{ name: 'registry' }],
  tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'web', effect: 'NoExecute', tolerationSeconds: 60 }],
  hostAliases: [{ ip: '127.0.0.1', hostnames: ['web.local'] }],
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector }],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }] }],
      },
    },
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 100, podAffinityTerm: { labelSelector: selector, topologyKey: 'kubernetes.io/hostname' } },
      ],
    },
  },
  volumes: [
    { name: 'settings', configMap: { name: 'settings', defaultMode: 420, items: [{ key: 'web.yaml', path: 'web.yaml', mode: 256 }] } },
    { name: 'secrets', secret: { secretName: 'database', optional: true } },
    { name: 'scratch', emptyDir: { sizeLimit: '1Gi', medium: 'Memory' } },
    { name: 'all', projected: { sources: [{ serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'vault' } }] } },
    { name: 'disk', persistentVolumeClaim: { claimName: 'data', readOnly: false } },
    { name: 'host', hostPath: { path: '/var/log', type: 'Directory' } },
    { name: 'about', downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
  ],
}

const template = { metadata: { labels, annotations: { 'config-hash': 'a1' } }, spec: podSpec }
const jobTemplate = { metadata: { labels }, spec: { ...podSpec, restartPolicy: 'OnFailure' } }
const claimSpec = {
  accessModes: ['ReadWriteOnce'],
  storageClassName: 'fast',
  resources: { requests: { storage: '10Gi' } },
  selector,
  volumeMode: 'Filesystem',
}
const objectReference = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }
const subjects = [
  { kind: 'ServiceAccount', name: 'web', namespace: 'shop' },
  { kind: 'Group', name: 'developers', apiGroup: 'rbac.authorization.k8s.io' },
]
const rules = [{ apiGroups: ['', 'apps'], resources: ['secrets', 'deployments'], resourceNames: ['database'], verbs: ['get', 'patch'] }]
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

/** Valid objects of the kinds that repositories hold, with many of their fields: what tests mutate. */
export const seedObjects: readonly SeedObject[] = [
  seed('v1', 'ConfigMap', { immutable: true, data: { 'web.yaml': 'port: 8080\n', MODE: 'production' }, binaryData: { logo: 'AAEC' } }),
  seed('v1', 'Secret', { type: 'Opaque', immutable: false, data: { password: 'bm90LXJlYWw=' }, stringData: { user: 'shop' } }),
  seed('v1', 'Service', {
    spec: {
      type: 'LoadBalancer',
      selector: labels,
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } },
      externalTrafficPolicy: 'Local',
      ipFamilies: ['IPv4'],
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', nodePort: 30080, appProtocol: 'http' }],
    },
  }),
  seed('v1', 'ServiceAccount', {
    automountServiceAccountToken: false,
    secrets: [{ name: 'token' }],
    imagePullSecrets: [{ name: 'registry' }],
  }),
  seed('v1', 'Namespace', { spec: { finalizers: ['kubernetes'] } }, false),
  seed('v1', 'Pod', {
    spec: {
      ...podSpec,
      restartPolicy: 'Always',
      hostNetwork: false,
      dnsConfig: { nameservers: ['10.0.0.10'], options: [{ name: 'ndots', value: '2' }] },
    },
  }),
  seed('v1', 'PersistentVolumeClaim', {
    spec: { ...claimSpec, dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'last' } },
  }),
  seed(
    'v1',
    'PersistentVolume',
    {
      spec: {
        capacity: { storage: '10Gi' },
        accessModes: ['ReadWriteOnce'],
        persistentVolumeReclaimPolicy: 'Retain',
        csi: { driver: 'csi.example.com', volumeHandle: 'disk-1', fsType: 'ext4', volumeAttributes: { pool: 'a' }, readOnly: false },
        claimRef: { namespace: 'shop', name: 'data' },
      },
    },
    false,
  ),
  seed('v1', 'LimitRange', {
    spec: { limits: [{ type: 'Container', max: { cpu: '2' }, default: { memory: '1Gi' }, maxLimitRequestRatio: { cpu: 4 } }] },
  }),
  seed('v1', 'ResourceQuota', { spec: { hard: { pods: '10', 'requests.cpu': 4 }, scopes: ['NotTerminating'] } }),
  seed('v1', 'Endpoints', {
    subsets: [{ addresses: [{ ip: '10.0.0.1', hostname: 'a' }], ports: [{ name: 'http', port: 80, protocol: 'TCP' }] }],
  }),
  seed('v1', 'PodTemplate', { template }),
  seed('v1', 'ReplicationController', { spec: { replicas: 1, minReadySeconds: 3, selector: labels, template } }),
  seed('v1', 'Event', {
    involvedObject: objectReference,
    reason: 'Started',
    message: 'started',
    firstTimestamp: '2024-05-01T10:00:00Z',
    eventTime: null,
    count: 1,
    type: 'Normal',
  }),
  seed('apps/v1', 'Deployment', {
    spec: {
      replicas: 3,
      revisionHistoryLimit: 2,
      progressDeadlineSeconds: 600,
      paused: false,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      selector,
      template,
    },
  }),
  seed('apps/v1', 'StatefulSet', {
    spec: {
      serviceName: 'web',
      replicas: 3,
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
      selector,
      template,
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claimSpec }],
    },
  }),
  seed('apps/v1', 'DaemonSet', {
    spec: { selector, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } }, template },
  }),
  seed('apps/v1', 'ReplicaSet', { spec: { replicas: 2, selector, template } }),
  seed('batch/v1', 'Job', {
    spec: { backoffLimit: 4, completions: 1, parallelism: 1, ttlSecondsAfterFinished: 100, suspend: false, template: jobTemplate },
  }),
  seed('batch/v1', 'CronJob', {
    spec: {
      schedule: '*/5 * * * *',
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 60,
      successfulJobsHistoryLimit: 3,
      jobTemplate: { metadata: { labels }, spec: { backoffLimit: 1, template: jobTemplate } },
    },
  }),
  seed('rbac.authorization.k8s.io/v1', 'Role', { rules }),
  seed(
    'rbac.authorization.k8s.io/v1',
    'ClusterRole',
    { aggregationRule: { clusterRoleSelectors: [selector] }, rules: [...rules, { nonResourceURLs: ['/metrics'], verbs: ['get'] }] },
    false,
  ),
  seed('rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
    subjects,
  }),
  seed(
    'rbac.authorization.k8s.io/v1',
    'ClusterRoleBinding',
    { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }, subjects },
    false,
  ),
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
