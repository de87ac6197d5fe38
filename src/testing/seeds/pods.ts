import type { Seed } from './seed.ts'

const pod = (spec: object, metadata: object = {}): Seed => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'seed', namespace: 'seeds', labels: { app: 'seed', version: 'v1', tenant: 'a' }, ...metadata },
  spec,
})
const container = { name: 'main', image: 'example.com/shop/main:1.2.3' }

/** Every way to fill an environment, with the annotations that a Pod's containers have. */
export const environments: readonly Seed[] = [
  pod(
    {
      containers: [
        {
          ...container,
          env: [
            { name: 'PLAIN', value: 'x' },
            { name: 'EMPTY', value: '' },
            { name: 'dotted.name-1', value: '$(PLAIN)' },
            { name: '1st', value: 'y' },
            { name: 'NODE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } },
            { name: 'HOST', valueFrom: { fieldRef: { fieldPath: 'status.hostIPs' } } },
            { name: 'LABEL', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
            { name: 'NOTE', valueFrom: { fieldRef: { fieldPath: "metadata.annotations['example.com/Note']" } } },
            { name: 'CPU', valueFrom: { resourceFieldRef: { containerName: 'main', resource: 'limits.cpu', divisor: '1m' } } },
            { name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'requests.memory', divisor: '1Mi' } } },
            { name: 'DISK', valueFrom: { resourceFieldRef: { resource: 'limits.ephemeral-storage', divisor: '1k' } } },
            { name: 'PAGES', valueFrom: { resourceFieldRef: { resource: 'limits.hugepages-2Mi', divisor: 1 } } },
            { name: 'CONFIG', valueFrom: { configMapKeyRef: { name: 'settings', key: 'app.properties', optional: true } } },
            { name: 'SECRET', valueFrom: { secretKeyRef: { name: 'settings', key: 'token_1' } } },
          ],
          envFrom: [{ configMapRef: { name: 'settings' } }, { prefix: 'DB_', secretRef: { name: 'db', optional: true } }],
        },
      ],
    },
    {
      annotations: {
        'container.apparmor.security.beta.kubernetes.io/main': 'runtime/default',
        'controller.kubernetes.io/pod-deletion-cost': '-5',
        'container.seccomp.security.alpha.kubernetes.io/main': 'localhost/profiles/main.json',
      },
    },
  ),
]

/** Volumes of the kinds that are in use, with mounts of all sorts. */
export const volumes: readonly Seed[] = [
  pod({
    volumes: [
      { name: 'none' },
      { name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
      {
        name: 'config',
        configMap: { name: 'settings', defaultMode: 420, optional: true, items: [{ key: 'a', path: 'dir/a', mode: 256 }] },
      },
      { name: 'secret', secret: { secretName: 'settings', defaultMode: 256, items: [{ key: 'b', path: 'b' }] } },
      {
        name: 'fields',
        downwardAPI: {
          defaultMode: 0,
          items: [
            { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' }, mode: 511 },
            { path: 'note', fieldRef: { fieldPath: "metadata.annotations['x']" } },
            { path: 'cpu', resourceFieldRef: { containerName: 'main', resource: 'requests.cpu', divisor: '1' } },
          ],
        },
      },
      {
        name: 'all',
        projected: {
          defaultMode: 292,
          sources: [
            { secret: { name: 'settings', items: [{ key: 'k', path: 'k' }], optional: false } },
            { configMap: { name: 'settings', items: [{ key: 'l', path: 'l', mode: 288 }] } },
            { downwardAPI: { items: [{ path: 'name', fieldRef: { fieldPath: 'metadata.name' } }] } },
            { serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 600 } },
          ],
        },
      },
      { name: 'claim', persistentVolumeClaim: { claimName: 'data', readOnly: true } },
      { name: 'host', hostPath: { path: '/var/log', type: 'DirectoryOrCreate' } },
      { name: 'csi', csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true, nodePublishSecretRef: { name: 'creds' } } },
      { name: 'nfs', nfs: { server: 'nfs.example.com', path: '/export' } },
      {
        name: 'own',
        ephemeral: {
          volumeClaimTemplate: {
            metadata: { labels: { app: 'seed' }, annotations: { a: 'b' } },
            spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
          },
        },
      },
    ],
    serviceAccountName: 'seed',
    containers: [
      {
        ...container,
        volumeMounts: [
          { name: 'none', mountPath: '/none' },
          { name: 'scratch', mountPath: '/scratch', mountPropagation: 'HostToContainer' },
          { name: 'config', mountPath: '/etc/a', subPath: 'dir/a', readOnly: true },
          { name: 'secret', mountPath: '/etc/b', subPathExpr: '$(POD)/b' },
          { name: 'fields', mountPath: '/fields', readOnly: true, recursiveReadOnly: 'IfPossible', mountPropagation: 'None' },
          { name: 'all', mountPath: '/all' },
          { name: 'host', mountPath: '/host', readOnly: true },
        ],
        volumeDevices: [
          { name: 'claim', devicePath: '/dev/xvda' },
          { name: 'own', devicePath: '/dev/xvdb' },
        ],
      },
    ],
  }),
]

/** Probes and hooks of every kind, on containers and a sidecar. */
export const probes: readonly Seed[] = [
  pod({
    terminationGracePeriodSeconds: 20,
    initContainers: [
      { name: 'prepare', image: 'busybox', command: ['true'], restartPolicy: 'Never' },
      {
        name: 'proxy',
        image: 'proxy',
        restartPolicy: 'Always',
        ports: [{ name: 'admin', containerPort: 9901, hostPort: 9901 }],
        startupProbe: { tcpSocket: { port: 'admin' }, failureThreshold: 30, periodSeconds: 1 },
        lifecycle: { preStop: { httpGet: { path: '/quit', port: 9901, httpHeaders: [{ name: 'X-Why', value: 'end' }] } } },
      },
    ],
    containers: [
      {
        ...container,
        ports: [
          { name: 'http', containerPort: 8080 },
          { name: 'dns', containerPort: 53, protocol: 'UDP', hostPort: 53, hostIP: '10.0.0.1' },
          { name: 'sctp-1', containerPort: 53, protocol: 'SCTP' },
        ],
        livenessProbe: {
          httpGet: { path: '/live', port: 'http', scheme: 'HTTPS', host: 'localhost' },
          initialDelaySeconds: 0,
          timeoutSeconds: 1,
          successThreshold: 1,
          terminationGracePeriodSeconds: 5,
        },
        readinessProbe: { exec: { command: ['cat', '/ready'] }, successThreshold: 3, failureThreshold: 2 },
        startupProbe: { grpc: { port: 9090, service: 'health' } },
        lifecycle: { postStart: { exec: { command: ['true'] } }, preStop: { sleep: { seconds: 20 } } },
      },
      { name: 'plain', image: 'plain@sha256:0000', livenessProbe: { tcpSocket: { host: 'localhost', port: 80 } } },
    ],
  }),
]

/** Amounts of every sort, of containers and of the whole Pod. */
export const amounts: readonly Seed[] = [
  pod({
    resources: { limits: { cpu: '4', memory: '8Gi' }, requests: { cpu: '2', memory: '4Gi' } },
    containers: [
      {
        ...container,
        resources: { limits: { cpu: '1500m', memory: '1G' }, requests: { cpu: 0.5, memory: '512Mi', 'ephemeral-storage': '1e3' } },
        resizePolicy: [
          { resourceName: 'cpu', restartPolicy: 'NotRequired' },
          { resourceName: 'memory', restartPolicy: 'RestartContainer' },
        ],
      },
    ],
  }),
  pod({
    resourceClaims: [
      { name: 'gpu', resourceClaimName: 'gpu-0' },
      { name: 'net', resourceClaimTemplateName: 'net' },
    ],
    containers: [
      {
        ...container,
        resources: {
          limits: { cpu: 2, memory: '1Gi', 'hugepages-2Mi': '4Mi', 'nvidia.com/gpu': 1, 'kubernetes.io/batch-cpu': '1500m' },
          requests: { cpu: 1, 'hugepages-2Mi': '4096Ki', 'nvidia.com/gpu': '1' },
          claims: [{ name: 'gpu' }, { name: 'net', request: 'left' }, { name: 'net', request: 'right' }],
        },
      },
    ],
  }),
]

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

/** Who a Pod's processes are, on Linux and Windows. */
export const identities: readonly Seed[] = [
  pod({
    os: { name: 'linux' },
    hostUsers: false,
    securityContext: {
      runAsUser: 1000,
      runAsGroup: 2_147_483_647,
      runAsNonRoot: true,
      fsGroup: 0,
      fsGroupChangePolicy: 'OnRootMismatch',
      supplementalGroups: [1, 2],
      supplementalGroupsPolicy: 'Strict',
      seLinuxChangePolicy: 'Recursive',
      seLinuxOptions: { level: 's0:c1,c2' },
      seccompProfile: { type: 'RuntimeDefault' },
      appArmorProfile: { type: 'Localhost', localhostProfile: 'shop' },
      sysctls: [
        { name: 'net.ipv4.tcp_syncookies', value: '1' },
        { name: 'kernel/shm_rmid_forced', value: '0' },
      ],
    },
    containers: [
      {
        ...container,
        imagePullPolicy: 'Never',
        terminationMessagePath: '/dev/log',
        terminationMessagePolicy: 'FallbackToLogsOnError',
        workingDir: '/srv',
        securityContext: {
          allowPrivilegeEscalation: false,
          privileged: false,
          readOnlyRootFilesystem: true,
          runAsUser: 0,
          procMount: 'Unmasked',
          capabilities: { add: ['NET_ADMIN'], drop: ['ALL'] },
          seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/main.json' },
          appArmorProfile: { type: 'Unconfined' },
        },
      },
    ],
  }),
  pod({
    hostIPC: true,
    hostPID: true,
    shareProcessNamespace: false,
    restartPolicy: 'OnFailure',
    containers: [container],
  }),
  pod({
    os: { name: 'windows' },
    nodeSelector: { 'kubernetes.io/os': 'windows' },
    securityContext: {
      runAsNonRoot: true,
      windowsOptions: { gmsaCredentialSpecName: 'webapp-1', gmsaCredentialSpec: '{}', runAsUserName: 'CORP\\web', hostProcess: false },
    },
    containers: [
      { ...container, securityContext: { windowsOptions: { runAsUserName: 'NT AUTHORITY\\NETWORK SERVICE', hostProcess: false } } },
    ],
  }),
]
