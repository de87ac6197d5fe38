import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, notSupported, required, tooLong } from '../refusal.ts'
import { userId } from './numbers.ts'
import { whyNotBeneath } from './paths.ts'
import { eachItem, eachNeeding, type Found, flagAt, neededText, oneOfStrictly, structAt } from './reading.ts'
import { allBefore, allSince, type VersionRange } from './versions.ts'
import { checkWindowsOptions } from './windows.ts'

const profileTypes = ['Localhost', 'RuntimeDefault', 'Unconfined']
const largestInt32 = 2_147_483_647
const longestPath = 4095

/** A container's security context: ValidateSecurityContext. `privileged` itself is the cluster's to allow. */
export function checkSecurityContext(context: Mapping, at: Pointer, found: Found, hostUsers: boolean, range: VersionRange): void {
  userId(context, 'runAsUser', at, found)
  userId(context, 'runAsGroup', at, found)
  // Before 1.33 the field is forced to its default unless a feature is on (ProcMountType).
  if (allSince(range, 33)) {
    oneOfStrictly(context, 'procMount', at, found, ['Default', 'Unmasked'])
    if (hostUsers && context.procMount === 'Unmasked') {
      found.push(invalid(`${at}/procMount`, 'Unmasked', text`it is taken only in a Pod with hostUsers: false`))
    }
  }
  checkProfiles(context, at, found)
  if (context.allowPrivilegeEscalation === false) checkEscalation(context, at, found)
  const windows = structAt(context, 'windowsOptions')
  if (windows !== undefined) checkWindowsOptions(windows, `${at}/windowsOptions`, found)
}

function checkEscalation(context: Mapping, at: Pointer, found: Found): void {
  const place: Pointer = `${at}/allowPrivilegeEscalation`
  if (flagAt(context, 'privileged'))
    found.push(forbidden(place, text`A privileged container can always escalate: false is not taken along with privileged: true.`))
  const capabilities = structAt(context, 'capabilities')
  const added = capabilities === undefined ? undefined : capabilities.add
  if (Array.isArray(added) && added.includes('CAP_SYS_ADMIN')) {
    found.push(forbidden(place, text`false is not taken along with the capability CAP_SYS_ADMIN.`))
  }
}

/** Seccomp and AppArmor profiles of a container or a Pod: validateSeccompProfileField, ValidateAppArmorProfileField. */
function checkProfiles(context: Mapping, at: Pointer, found: Found): void {
  const seccomp = structAt(context, 'seccompProfile')
  if (seccomp !== undefined) {
    const place: Pointer = `${at}/seccompProfile`
    checkProfile(seccomp, place, found)
    const path = seccomp.localhostProfile
    const why = typeof path === 'string' ? whyNotBeneath(path) : undefined
    if (typeof path === 'string' && why !== undefined) found.push(invalid(`${place}/localhostProfile`, path, why))
  }
  const appArmor = structAt(context, 'appArmorProfile')
  if (appArmor === undefined) return
  const place: Pointer = `${at}/appArmorProfile`
  checkProfile(appArmor, place, found)
  const name = appArmor.localhostProfile
  if (appArmor.type !== 'Localhost' || typeof name !== 'string') return
  if (name.trim() !== name)
    found.push(invalid(`${place}/localhostProfile`, name, text`it has blanks around it`, { suggestion: name.trim() }))
  else if (name === '') found.push(required(`${place}/localhostProfile`, 'localhostProfile'))
  else if (name.length > longestPath) found.push(tooLong(`${place}/localhostProfile`, text`At most ${longestPath} characters are taken.`))
}

function checkProfile(profile: Mapping, at: Pointer, found: Found): void {
  const type = neededText(profile, 'type', at, found, 'by-schema')
  if (type === undefined) return
  if (!profileTypes.includes(type)) found.push(notSupported(`${at}/type`, type, profileTypes))
  const named = isSet(profile, 'localhostProfile')
  if (type === 'Localhost' && !named) found.push(required(at, 'localhostProfile', { why: text`the type is Localhost` }))
  if (type !== 'Localhost' && named) found.push(forbidden(`${at}/localhostProfile`, text`A profile is named only with type Localhost.`))
}

/** A Pod's security context: validatePodSpecSecurityContext. */
export function checkPodSecurityContext(spec: Mapping, context: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  for (const key of ['fsGroup', 'runAsUser', 'runAsGroup']) userId(context, key, at, found)
  const groups: unknown = context.supplementalGroups
  if (Array.isArray(groups)) {
    groups.forEach((group: unknown, index) => {
      if (typeof group === 'number' && (group < 0 || group > largestInt32)) {
        found.push(invalid(`${at}/supplementalGroups/${index}`, group, text`a group's id is from 0 to ${largestInt32}`))
      }
    })
  }
  oneOfStrictly(context, 'fsGroupChangePolicy', at, found, ['OnRootMismatch', 'Always'])
  if (allSince(range, 33)) {
    oneOfStrictly(context, 'supplementalGroupsPolicy', at, found, ['Merge', 'Strict'])
    // MountOption needs SELinuxMount, which is on since 1.37.
    oneOfStrictly(context, 'seLinuxChangePolicy', at, found, allBefore(range, 37) ? ['Recursive'] : ['Recursive', 'MountOption'])
  }
  checkSysctls(spec, context, at, found)
  checkProfiles(context, at, found)
  const windows = structAt(context, 'windowsOptions')
  if (windows !== undefined) checkWindowsOptions(windows, `${at}/windowsOptions`, found)
}

const sysctlPattern = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/

const ipcSysctls = /^(?:kernel\.(?:sem|shm|shmall|shmmax|shmmni|shm_rmid_forced|msg|msgmax|msgmnb|msgmni)$|fs\.mqueue\.)/

/** validateSysctls and ValidateHostSysctl; the namespaces are those of component-helpers' node/util/sysctl. */
function checkSysctls(spec: Mapping, context: Mapping, at: Pointer, found: Found): void {
  const names = new Set<string>()
  eachNeeding('name', context, 'sysctls', at, found, (sysctl, place) => {
    const name = neededText(sysctl, 'name', place, found, 'by-schema')
    if (name === undefined) return
    const where: Pointer = `${place}/name`
    if (name.length > 253 || !sysctlPattern.test(name)) {
      found.push(invalid(where, name, text`only lower-case letters, digits, -, _, . and / are taken, 253 characters at most`))
    } else if (names.has(name)) found.push(duplicate(where, name))
    names.add(name)
    const dotted = name.includes('/') && !/^[^/]*\./.test(name) ? name.replaceAll('/', '.') : name
    if (dotted.startsWith('net.') && flagAt(spec, 'hostNetwork')) {
      found.push(invalid(where, name, text`with hostNetwork the network's settings are the host's`))
    }
    if (ipcSysctls.test(dotted) && flagAt(spec, 'hostIPC')) {
      found.push(invalid(where, name, text`with hostIPC these settings are the host's`))
    }
  })
}

/** What users of their own exclude: validateHostUsers. Before 1.33 the field is dropped. */
export function checkHostUsers(spec: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  if (spec.hostUsers !== false || !allSince(range, 33)) return
  // UserNamespacesHostNetworkSupport may lift hostNetwork from 1.35 on.
  const excluded = allBefore(range, 35) ? ['hostNetwork', 'hostPID', 'hostIPC'] : ['hostPID', 'hostIPC']
  for (const key of excluded) {
    if (flagAt(spec, key)) found.push(forbidden(`${at}/${key}`, text`It is not taken along with hostUsers: false.`))
  }
  for (const list of ['containers', 'initContainers']) {
    eachItem(spec, list, at, (container, place) => {
      if (Array.isArray(container.volumeDevices) && container.volumeDevices.length > 0) {
        found.push(forbidden(`${place}/volumeDevices`, text`Block devices are not taken along with hostUsers: false.`))
      }
    })
  }
}
