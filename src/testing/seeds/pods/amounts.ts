import { container, pod, type Seed } from '../seed.ts'

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
