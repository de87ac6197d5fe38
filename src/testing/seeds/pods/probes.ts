import { container, pod, type Seed } from '../seed.ts'

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
