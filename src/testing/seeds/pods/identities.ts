import { container, pod, type Seed } from '../seed.ts'

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
