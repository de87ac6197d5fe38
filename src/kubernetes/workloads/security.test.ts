import { describe, expect, test } from 'vitest'
import { refusedInContainer, refusedInPod } from '../../testing/refused.ts'

describe('security contexts of containers', () => {
  const refusedContext = (securityContext: object, spec: object = {}) =>
    refusedInContainer({ securityContext }, spec).map((line) => line.replace('/securityContext', ''))

  test.each([
    ['privileged, which the cluster allows or not', { privileged: true }, []],
    ['a user', { runAsUser: 0, runAsGroup: 2_147_483_647 }, []],
    ['a negative user', { runAsUser: -1 }, ['/runAsUser invalid']],
    ['a group that is too high', { runAsGroup: 2_147_483_648 }, ['/runAsGroup invalid']],
    ['privileged without escalation', { privileged: true, allowPrivilegeEscalation: false }, ['/allowPrivilegeEscalation forbidden']],
    [
      'CAP_SYS_ADMIN without escalation',
      { allowPrivilegeEscalation: false, capabilities: { add: ['CAP_SYS_ADMIN'] } },
      ['/allowPrivilegeEscalation forbidden'],
    ],
    ['SYS_ADMIN without escalation, which passes', { allowPrivilegeEscalation: false, capabilities: { add: ['SYS_ADMIN'] } }, []],
    ['an unmasked /proc with the host’s users', { procMount: 'Unmasked' }, ['/procMount invalid']],
    ['an unknown /proc', { procMount: 'default' }, ['/procMount not-supported']],
    ['an unknown seccomp type', { seccompProfile: { type: 'runtime/default' } }, ['/seccompProfile/type not-supported']],
    ['a seccomp profile without a name', { seccompProfile: { type: 'Localhost' } }, ['/seccompProfile required']],
    [
      'a seccomp profile outside',
      { seccompProfile: { type: 'Localhost', localhostProfile: '../p' } },
      ['/seccompProfile/localhostProfile invalid'],
    ],
    [
      'a name without need',
      { seccompProfile: { type: 'Unconfined', localhostProfile: 'p' } },
      ['/seccompProfile/localhostProfile forbidden'],
    ],
    [
      'an AppArmor profile with blanks',
      { appArmorProfile: { type: 'Localhost', localhostProfile: 'p ' } },
      ['/appArmorProfile/localhostProfile invalid'],
    ],
    [
      'an empty AppArmor profile',
      { appArmorProfile: { type: 'Localhost', localhostProfile: '' } },
      ['/appArmorProfile/localhostProfile required'],
    ],
    ['a Windows user', { windowsOptions: { runAsUserName: 'CORP.EXAMPLE\\web' } }, []],
    ['a Windows user with two domains', { windowsOptions: { runAsUserName: 'a\\b\\c' } }, ['/windowsOptions/runAsUserName invalid']],
    ['a Windows user of dots', { windowsOptions: { runAsUserName: '..' } }, ['/windowsOptions/runAsUserName invalid']],
    ['an empty credential spec', { windowsOptions: { gmsaCredentialSpec: '' } }, ['/windowsOptions/gmsaCredentialSpec required']],
  ])('%s', (_, context, expected) => expect(refusedContext(context)).toEqual(expected))

  test('an unmasked /proc needs users of its own', () =>
    expect(refusedContext({ procMount: 'Unmasked' }, { hostUsers: false })).toEqual([]))
})

describe('security contexts of Pods', () => {
  test.each([
    [
      'all of it',
      { securityContext: { fsGroup: 1, supplementalGroups: [0], fsGroupChangePolicy: 'Always', seLinuxChangePolicy: 'Recursive' } },
      [],
    ],
    ['a bad group', { securityContext: { supplementalGroups: [1, -1] } }, ['/securityContext/supplementalGroups/1 invalid']],
    ['an unknown policy', { securityContext: { fsGroupChangePolicy: 'Never' } }, ['/securityContext/fsGroupChangePolicy not-supported']],
    [
      'mount options, which are taken since 1.37',
      { securityContext: { seLinuxChangePolicy: 'MountOption' } },
      ['/securityContext/seLinuxChangePolicy not-supported'],
    ],
    [
      'a setting that is none',
      { securityContext: { sysctls: [{ name: 'Net.x', value: '' }] } },
      ['/securityContext/sysctls/0/name invalid'],
    ],
    [
      'a setting twice',
      {
        securityContext: {
          sysctls: [
            { name: 'a.b', value: '' },
            { name: 'a.b', value: '' },
          ],
        },
      },
      ['/securityContext/sysctls/1/name duplicate'],
    ],
    [
      'a setting of the host’s network',
      { hostNetwork: true, securityContext: { sysctls: [{ name: 'net/ipv4/x', value: '' }] } },
      ['/securityContext/sysctls/0/name invalid'],
    ],
    [
      'a setting of the host’s memory',
      { hostIPC: true, securityContext: { sysctls: [{ name: 'kernel.shmmax', value: '' }] } },
      ['/securityContext/sysctls/0/name invalid'],
    ],
    ['shared processes with the host’s', { shareProcessNamespace: true, hostPID: true }, ['/shareProcessNamespace forbidden']],
    ['own users on the host’s network', { hostUsers: false, hostNetwork: true }, ['/hostNetwork forbidden']],
    [
      'windows options on linux',
      { os: { name: 'linux' }, securityContext: { windowsOptions: {} } },
      ['/securityContext/windowsOptions forbidden'],
    ],
    [
      'a user’s number on windows',
      { os: { name: 'windows' }, securityContext: { runAsUser: 1 } },
      ['/securityContext/runAsUser forbidden'],
    ],
    ['another system', { os: { name: 'Linux' } }, ['/os/name invalid']],
    ['host processes off the host’s network', { securityContext: { windowsOptions: { hostProcess: true } } }, [' invalid']],
    ['ephemeral containers', { ephemeralContainers: [{ name: 'e', image: 'i' }] }, ['/ephemeralContainers forbidden']],
  ])('%s', (_, spec, expected) => expect(refusedInPod(spec)).toEqual(expected))
})
