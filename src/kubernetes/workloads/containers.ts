import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { nearestDnsName, whyNotDns1123Label } from '../names.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, notSupported, required, tooMany } from '../refusal.ts'
import { checkEnvironment } from './env.ts'
import { checkMounts } from './mounts.ts'
import { checkHostPorts, checkPorts } from './ports.ts'
import { checkLifecycle, checkProbes } from './probes.ts'
import { eachItem, eachNeeding, type Found, lengthOf, neededText, oneOf, structAt, textAt } from './reading.ts'
import { checkResources, containerRules, type ResourceRules } from './resources.ts'
import { checkSecurityContext } from './security.ts'
import { allBefore, allSince, type VersionRange } from './versions.ts'
import type { VolumeKinds } from './volumes.ts'

/** What a Pod tells its containers. */
interface ContainerSetting {
  readonly range: VersionRange
  readonly isPod: boolean
  readonly volumes: VolumeKinds
  /** Undefined where the versions in use drop claims. */
  readonly claims: ReadonlySet<string> | undefined
  readonly hostUsers: boolean
  readonly hostNetwork: boolean
  readonly restartPolicy: string
  readonly gracePeriod: number | undefined
}

/** A Pod's containers: validateContainers and validateInitContainers of core validation, v1.34.1. */
export function checkContainers(spec: Mapping, at: Pointer, found: Found, setting: ContainerSetting): void {
  const names = new Set<string>()
  const rules = containerRules(setting.claims)
  if (Array.isArray(spec.containers) && spec.containers.length === 0) found.push(required(`${at}/containers`, 'at least one container'))
  const placed: { value: Mapping; at: Pointer }[] = []
  eachItem(spec, 'containers', at, (container, place) => {
    placed.push({ value: container, at: place })
    checkContainer(container, place, found, setting, rules)
    checkName(container, place, found, names)
    checkHooks(container, place, found, setting)
    checkRestart(container, place, found, setting)
  })
  checkHostPorts(placed, found, setting.isPod && setting.hostNetwork)
  eachItem(spec, 'initContainers', at, (container, place) => {
    checkContainer(container, place, found, setting, rules)
    checkName(container, place, found, names)
    checkHostPorts([{ value: container, at: place }], found, setting.isPod && setting.hostNetwork)
    checkInitContainer(container, place, found, setting)
  })
}

function checkName(container: Mapping, at: Pointer, found: Found, names: Set<string>): void {
  const name = textAt(container, 'name')
  if (!name) return
  if (names.has(name)) found.push(duplicate(`${at}/name`, name))
  names.add(name)
}

/** What holds for every container: validateContainerCommon, and of a Pod's validateContainerOnlyForPod. */
function checkContainer(container: Mapping, at: Pointer, found: Found, setting: ContainerSetting, rules: ResourceRules): void {
  const name = neededText(container, 'name', at, found, 'by-schema')
  const why = name === undefined ? undefined : whyNotDns1123Label(name)
  if (name !== undefined && why !== undefined) {
    found.push(invalid(`${at}/name`, name, why, { suggestion: nearestDnsName(name, whyNotDns1123Label) }))
  }
  const image = neededText(container, 'image', at, found, 'here')
  if (setting.isPod && image !== undefined && image.trim() !== image) {
    found.push(invalid(`${at}/image`, image, text`it has blanks around it`, { suggestion: image.trim() }))
  }
  oneOf(container, 'imagePullPolicy', at, found, ['Always', 'IfNotPresent', 'Never'])
  oneOf(container, 'terminationMessagePolicy', at, found, ['File', 'FallbackToLogsOnError'])
  checkPorts(container, at, found)
  checkEnvironment(container, at, found, setting.range)
  checkMounts(container, at, found, setting.volumes, setting.range)
  const resources = structAt(container, 'resources')
  if (resources !== undefined) checkResources(resources, `${at}/resources`, found, rules)
  // On since 1.33 (InPlacePodVerticalScaling), dropped before.
  if (lengthOf(container, 'resizePolicy') > 0 && allSince(setting.range, 33)) checkResizePolicy(container, at, found, setting.restartPolicy)
  const context = structAt(container, 'securityContext')
  if (context !== undefined) checkSecurityContext(context, `${at}/securityContext`, found, setting.hostUsers, setting.range)
}

function checkHooks(container: Mapping, at: Pointer, found: Found, setting: ContainerSetting): void {
  const lifecycle = structAt(container, 'lifecycle')
  if (lifecycle !== undefined) checkLifecycle(lifecycle, `${at}/lifecycle`, found, setting)
  checkProbes(container, at, found)
}

/** Only a sidecar, which is restarted always, has hooks and probes among the init containers. */
function checkInitContainer(container: Mapping, at: Pointer, found: Found, setting: ContainerSetting): void {
  if (container.restartPolicy === 'Always') {
    if (allSince(setting.range, 29)) checkHooks(container, at, found, setting)
    if (lengthOf(container, 'restartPolicyRules') > 0 && allSince(setting.range, 35) && allBefore(setting.range, 36)) {
      found.push(forbidden(`${at}/restartPolicyRules`, text`A sidecar, whose restartPolicy is Always, has no rules.`))
    }
    return
  }
  for (const key of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe']) {
    if (!isSet(container, key) || onlyStopSignal(container, key)) continue
    found.push(forbidden(`${at}/${key}`, text`Init containers have it only as sidecars, with restartPolicy: Always.`))
  }
  checkRestart(container, at, found, setting)
}

/** A lifecycle that holds only a stopSignal is dropped with it unless an alpha feature is on (dropContainerStopSignals). */
function onlyStopSignal(container: Mapping, key: string): boolean {
  const lifecycle = key === 'lifecycle' ? structAt(container, key) : undefined
  return lifecycle !== undefined && isSet(lifecycle, 'stopSignal') && !isSet(lifecycle, 'postStart') && !isSet(lifecycle, 'preStop')
}

/** A container's own restart policy is checked since 1.35 (ContainerRestartRules) and dropped in 1.34: validateContainerRestartPolicy. */
function checkRestart(container: Mapping, at: Pointer, found: Found, setting: ContainerSetting): void {
  if (!allSince(setting.range, 35)) return
  const policies = ['Always', 'Never', 'OnFailure']
  const policy = container.restartPolicy
  if (typeof policy === 'string' && !policies.includes(policy)) found.push(notSupported(`${at}/restartPolicy`, policy, policies))
  const rules = lengthOf(container, 'restartPolicyRules')
  if (rules > 0 && !isSet(container, 'restartPolicy'))
    found.push(required(at, 'restartPolicy', { why: text`restartPolicyRules are given` }))
  if (rules > 20) found.push(tooMany(`${at}/restartPolicyRules`, text`At most 20 rules are taken.`))
}

/** validateResizePolicy. */
function checkResizePolicy(container: Mapping, at: Pointer, found: Found, restartPolicy: string): void {
  const seen = new Set<string>()
  eachNeeding('resourceName', container, 'resizePolicy', at, found, (policy, place) => {
    const name = neededText(policy, 'resourceName', place, found, 'by-schema')
    if (name !== undefined && seen.has(name)) found.push(duplicate(`${place}/resourceName`, name))
    if (name !== undefined) seen.add(name)
    if (name !== undefined && name !== 'cpu' && name !== 'memory')
      found.push(notSupported(`${place}/resourceName`, name, ['cpu', 'memory']))
    const restart = neededText(policy, 'restartPolicy', place, found, 'by-schema')
    const taken = restartPolicy === 'Never' ? ['NotRequired'] : ['NotRequired', 'RestartContainer']
    if (restart !== undefined && !taken.includes(restart)) found.push(notSupported(`${place}/restartPolicy`, restart, taken))
  })
}
