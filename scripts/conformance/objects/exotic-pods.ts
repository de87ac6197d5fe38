import { everyVolume } from './volumes.ts'

const metadata = { name: 'exotic', labels: { app: 'web' } }
const nodeTerm = {
  matchExpressions: [
    { key: 'a', operator: 'Gt', values: ['1'] },
    { key: 'b', operator: 'DoesNotExist' },
  ],
  matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }],
}
const podTerm = {
  labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] },
  namespaceSelector: { matchLabels: { team: 'a' } },
  matchLabelKeys: ['version'],
  mismatchLabelKeys: ['tenant'],
  topologyKey: 'zone',
}

/** Valid pods with what authors seldom write. */
export const exoticPods: readonly Readonly<Record<string, unknown>>[] = [
  { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [{ name: 'web', image: 'web' }], volumes: everyVolume } },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec: {
      containers: [
        {
          name: 'web',
          image: 'web',
          tty: true,
          stdin: true,
          stdinOnce: true,
          env: [
            { name: '1 odd', value: '$(A)' },
            { name: 'B', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
          ],
          ports: [{ containerPort: 53, hostPort: 1053, protocol: 'UDP', hostIP: '127.0.0.1' }],
          livenessProbe: { grpc: { port: 9000, service: 'health' }, successThreshold: 1, terminationGracePeriodSeconds: 10 },
          lifecycle: { preStop: { sleep: { seconds: 5 } }, postStart: { tcpSocket: { port: 80, host: 'h' } } },
          resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }],
          resources: {
            limits: { cpu: '1', 'example.com/gpu': '1', 'hugepages-2Mi': '4Mi', memory: '1Gi' },
            claims: [{ name: 'gpu', request: 'one' }],
          },
          securityContext: {
            privileged: false,
            procMount: 'Default',
            runAsGroup: 1,
            seLinuxOptions: { user: 'u', role: 'r', type: 't', level: 'l' },
            seccompProfile: { type: 'Localhost', localhostProfile: 'p.json' },
            appArmorProfile: { type: 'Localhost', localhostProfile: 'p' },
          },
          volumeMounts: [{ name: 'e', mountPath: '/e', subPathExpr: '$(B)', mountPropagation: 'None', recursiveReadOnly: 'Disabled' }],
          volumeDevices: [{ name: 'c', devicePath: '/dev/x' }],
          terminationMessagePolicy: 'FallbackToLogsOnError',
        },
      ],
      volumes: [
        { name: 'e', emptyDir: {} },
        { name: 'c', persistentVolumeClaim: { claimName: 'c' } },
      ],
      resourceClaims: [
        { name: 'gpu', resourceClaimName: 'gpu-claim' },
        { name: 'other', resourceClaimTemplateName: 'gpu-template' },
      ],
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [nodeTerm] },
          preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, preference: nodeTerm }],
        },
        podAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [podTerm],
          preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: podTerm }],
        },
      },
      topologySpreadConstraints: [
        {
          maxSkew: 2,
          minDomains: 2,
          topologyKey: 'zone',
          whenUnsatisfiable: 'DoNotSchedule',
          labelSelector: { matchLabels: { app: 'web' } },
          matchLabelKeys: ['version'],
          nodeAffinityPolicy: 'Honor',
          nodeTaintsPolicy: 'Ignore',
        },
      ],
      readinessGates: [{ conditionType: 'example.com/ready' }],
      schedulingGates: [{ name: 'example.com/wait' }],
      os: { name: 'linux' },
      hostUsers: true,
      setHostnameAsFQDN: true,
      preemptionPolicy: 'PreemptLowerPriority',
      priorityClassName: 'system-cluster-critical',
      runtimeClassName: null,
      dnsPolicy: 'None',
      dnsConfig: { nameservers: ['10.0.0.10', 'fd00::1'] },
      activeDeadlineSeconds: 60,
      terminationGracePeriodSeconds: 20,
      securityContext: {
        fsGroupChangePolicy: 'OnRootMismatch',
        supplementalGroups: [1, 2],
        supplementalGroupsPolicy: 'Merge',
        seLinuxChangePolicy: 'Recursive',
        seccompProfile: { type: 'Unconfined' },
        appArmorProfile: { type: 'RuntimeDefault' },
        runAsNonRoot: false,
      },
      resources: { requests: { cpu: '1', memory: '2Gi' } },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec: {
      containers: [
        {
          name: 'web',
          image: 'web',
          securityContext: {
            windowsOptions: { gmsaCredentialSpecName: 'g', gmsaCredentialSpec: '{}', runAsUserName: 'User', hostProcess: false },
          },
        },
      ],
      os: { name: 'windows' },
      securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } },
    },
  },
]
