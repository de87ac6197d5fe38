const probe = (handler: object) => ({ ...handler, initialDelaySeconds: 5, periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 })
const resources = { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '1', memory: '1Gi' } }
const term = { matchExpressions: [{ key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] }] }
const podTerm = { labelSelector: { matchLabels: { app: 'web' } }, topologyKey: 'kubernetes.io/hostname', namespaces: ['shop'] }

const webContainer = {
  name: 'web',
  image: 'registry.example.com/web:1.2.3',
  imagePullPolicy: 'IfNotPresent',
  command: ['/bin/web'],
  args: ['--port=8080'],
  workingDir: '/srv',
  ports: [
    { name: 'http', containerPort: 8080, protocol: 'TCP' },
    { name: 'metrics', containerPort: 9090 },
  ],
  env: [
    { name: 'MODE', value: 'fast' },
    { name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'web-config', key: 'LEVEL', optional: true } } },
    { name: 'WORD', valueFrom: { secretKeyRef: { name: 'web-secret', key: 'word' } } },
    { name: 'NODE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } },
    { name: 'LIMIT', valueFrom: { resourceFieldRef: { containerName: 'web', resource: 'limits.cpu', divisor: '1m' } } },
  ],
  envFrom: [{ prefix: 'P_', configMapRef: { name: 'web-config' } }, { secretRef: { name: 'web-secret', optional: true } }],
  volumeMounts: [
    { name: 'config', mountPath: '/etc/web', readOnly: true },
    { name: 'data', mountPath: '/data', subPath: 'web' },
  ],
  resources,
  livenessProbe: probe({ httpGet: { path: '/live', port: 'http', scheme: 'HTTP', httpHeaders: [{ name: 'X-Check', value: '1' }] } }),
  readinessProbe: probe({ tcpSocket: { port: 8080 } }),
  startupProbe: probe({ exec: { command: ['true'] } }),
  lifecycle: { preStop: { exec: { command: ['sleep', '5'] } }, postStart: { httpGet: { path: '/', port: 8080 } } },
  securityContext: {
    runAsUser: 1000,
    runAsNonRoot: true,
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
}

const volumes = [
  { name: 'config', configMap: { name: 'web-config', defaultMode: 420, items: [{ key: 'a', path: 'a.conf', mode: 256 }] } },
  { name: 'data', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
  { name: 'words', secret: { secretName: 'web-secret', optional: true } },
  {
    name: 'mixed',
    projected: {
      sources: [
        { serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'vault' } },
        { configMap: { name: 'web-config', items: [{ key: 'a', path: 'a' }] } },
        { downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
      ],
    },
  },
  { name: 'claim', persistentVolumeClaim: { claimName: 'web-data', readOnly: true } },
  { name: 'host', hostPath: { path: '/var/log', type: 'Directory' } },
]

/** A pod's spec with most of what authors write. */
export const fullPodSpec = {
  containers: [webContainer, { name: 'sidecar', image: 'busybox' }],
  initContainers: [
    { name: 'setup', image: 'busybox', command: ['true'], resources },
    { name: 'proxy', image: 'envoy', restartPolicy: 'Always' },
  ],
  volumes,
  serviceAccountName: 'web',
  automountServiceAccountToken: false,
  imagePullSecrets: [{ name: 'registry' }],
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  tolerations: [
    { key: 'dedicated', operator: 'Equal', value: 'web', effect: 'NoSchedule' },
    { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
  ],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: term }],
    },
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [podTerm],
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: podTerm }],
    },
  },
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'web' } } },
  ],
  terminationGracePeriodSeconds: 30,
  dnsPolicy: 'ClusterFirst',
  dnsConfig: { nameservers: ['10.0.0.10'], searches: ['shop.svc'], options: [{ name: 'ndots', value: '2' }] },
  hostAliases: [{ ip: '10.1.1.1', hostnames: ['db.example.com'] }],
  hostname: 'web',
  subdomain: 'pods',
  securityContext: {
    fsGroup: 1000,
    runAsUser: 1000,
    runAsGroup: 1000,
    supplementalGroups: [1],
    sysctls: [{ name: 'net.core.somaxconn', value: '1' }],
  },
  schedulerName: 'default-scheduler',
  enableServiceLinks: false,
  shareProcessNamespace: true,
}

/** The least that a pod needs. */
export const smallPodSpec = { containers: [{ name: 'web', image: 'web' }] }
