import type { Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { whyNotDns1123Subdomain } from '../names.ts'
import { byteLength, isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, required, tooLong } from '../refusal.ts'
import { eachItem, type Found, flagAt, lengthOf, structAt } from './reading.ts'
import { allSince, type VersionRange } from './versions.ts'

const longestCredentialSpec = 64 * 1024
const controls = /[\u0000-\u001f\u007f]/
const netBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/s
const dnsDomain = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/

/** Windows' part of a security context: validateWindowsSecurityContextOptions. */
export function checkWindowsOptions(options: Mapping, at: Pointer, found: Found): void {
  const name = options.gmsaCredentialSpecName
  const whyName = typeof name === 'string' ? whyNotDns1123Subdomain(name) : undefined
  if (typeof name === 'string' && whyName !== undefined) found.push(invalid(`${at}/gmsaCredentialSpecName`, name, whyName))
  const spec = options.gmsaCredentialSpec
  if (spec === '') found.push(required(`${at}/gmsaCredentialSpec`, 'a credential spec'))
  else if (typeof spec === 'string' && byteLength(spec) > longestCredentialSpec) {
    found.push(tooLong(`${at}/gmsaCredentialSpec`, text`At most ${longestCredentialSpec} bytes are taken.`))
  }
  const user = options.runAsUserName
  const whyUser = typeof user === 'string' ? whyNotUserName(user) : undefined
  if (typeof user === 'string' && whyUser !== undefined) found.push(invalid(`${at}/runAsUserName`, user, whyUser))
}

function whyNotUserName(name: string): Text | undefined {
  if (name === '') return text`it must not be empty`
  if (controls.test(name)) return text`it must not have control characters`
  const parts = name.split('\\')
  if (parts.length > 2) return text`it has at most one backslash, between a domain and a user`
  const [domain, user] = parts.length === 2 ? parts : [undefined, parts[0]]
  if (domain !== undefined) {
    if (byteLength(domain) >= 256) return text`the domain has less than 256 characters`
    if (!netBiosDomain.test(domain) && !dnsDomain.test(domain)) return text`the domain is neither a NetBIOS nor a DNS name`
  }
  if (user === undefined || user === '') return text`a user must follow the domain`
  if (byteLength(user) > 104) return text`the user has at most 104 characters`
  if (/^[. ]+$/.test(user)) return text`the user has more than dots and blanks`
  return /["/\\:;|=,+*?<>@[\]]/.test(user) ? text`the user has none of "/\\:;|=,+*?<>@[]` : undefined
}

interface Placed {
  readonly value: Mapping
  readonly at: Pointer
}

function allContainers(spec: Mapping, at: Pointer): readonly Placed[] {
  const containers: Placed[] = []
  for (const key of ['initContainers', 'containers']) eachItem(spec, key, at, (value, place) => containers.push({ value, at: place }))
  return containers
}

function hostProcessOf(owner: Mapping): boolean | undefined {
  const context = structAt(owner, 'securityContext')
  const options = context === undefined ? undefined : structAt(context, 'windowsOptions')
  const value = options?.hostProcess
  return typeof value === 'boolean' ? value : undefined
}

/** HostProcess holds for all containers of a Pod or for none, and needs the host's network: validateWindowsHostProcessPod. */
export function checkHostProcess(spec: Mapping, at: Pointer, found: Found): void {
  const ofPod = hostProcessOf(spec)
  const containers = allContainers(spec, at)
  let count = 0
  for (const { value, at: place } of containers) {
    const own = hostProcessOf(value)
    if (own ?? ofPod) count++
    if (ofPod !== undefined && own !== undefined && own !== ofPod) {
      found.push(invalid(`${place}/securityContext/windowsOptions/hostProcess`, own, text`the Pod's own hostProcess says the opposite`))
    }
  }
  if (count === 0) return
  if (count !== containers.length) found.push(invalidWhole(at, text`Either all containers of a Pod are hostProcess containers or none.`))
  if (!flagAt(spec, 'hostNetwork')) found.push(invalidWhole(at, text`hostNetwork must be true for hostProcess containers.`))
}

const linuxOnlyInPod = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
]
const linuxOnlyInContainer = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
]

/** What a Pod's operating system excludes: validateOS, validateLinux, validateWindows. */
export function checkOperatingSystem(spec: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  const os = structAt(spec, 'os')
  if (os === undefined) return
  const name = os.name
  if (name === '') found.push(required(`${at}/os/name`, 'name'))
  else if (name === 'linux') checkLinux(spec, at, found)
  else if (name === 'windows') checkWindows(spec, at, found, range)
  else if (typeof name === 'string') {
    const folded = name.toLowerCase()
    const suggestion = folded === 'linux' || folded === 'windows' ? folded : undefined
    found.push(invalid(`${at}/os/name`, name, text`it must be linux or windows`, { suggestion }))
  }
}

function checkLinux(spec: Mapping, at: Pointer, found: Found): void {
  for (const { value, at: place } of [{ value: spec, at }, ...allContainers(spec, at)]) {
    const context = structAt(value, 'securityContext')
    if (context !== undefined && isSet(context, 'windowsOptions')) {
      found.push(forbidden(`${place}/securityContext/windowsOptions`, text`They are not taken in a Pod whose os is linux.`))
    }
  }
}

function checkWindows(spec: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  const says = text`It is not taken in a Pod whose os is windows.`
  const context = structAt(spec, 'securityContext')
  for (const key of context === undefined ? [] : linuxOnlyInPod) {
    if (context !== undefined && isSet(context, key)) found.push(forbidden(`${at}/securityContext/${key}`, says))
  }
  if (context !== undefined && lengthOf(context, 'sysctls') > 0) found.push(forbidden(`${at}/securityContext/sysctls`, says))
  for (const key of ['hostPID', 'hostIPC']) if (flagAt(spec, key)) found.push(forbidden(`${at}/${key}`, says))
  // Before 1.33 hostUsers is dropped.
  if (isSet(spec, 'hostUsers') && allSince(range, 33)) found.push(forbidden(`${at}/hostUsers`, says))
  if (isSet(spec, 'resources') && allSince(range, 34)) found.push(forbidden(`${at}/resources`, says))
  if (isSet(spec, 'shareProcessNamespace')) found.push(forbidden(`${at}/shareProcessNamespace`, says))
  for (const { value, at: place } of allContainers(spec, at)) {
    const own = structAt(value, 'securityContext')
    if (own === undefined) continue
    for (const key of linuxOnlyInContainer) if (isSet(own, key)) found.push(forbidden(`${place}/securityContext/${key}`, says))
  }
}
