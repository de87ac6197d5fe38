import { labels, selector } from './seed.ts'

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

export const podSpec = {
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

/** Of workloads that keep running. */
export const template = { metadata: { labels, annotations: { 'config-hash': 'a1' } }, spec: podSpec }
/** Of workloads that end. */
export const jobTemplate = { metadata: { labels }, spec: { ...podSpec, restartPolicy: 'OnFailure' } }
