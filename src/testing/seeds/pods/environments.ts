import { container, pod, type Seed } from '../seed.ts'

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
