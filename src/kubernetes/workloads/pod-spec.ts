import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { whyNotDns1123Label, whyNotDns1123Subdomain } from '../names.ts'
import type { Mapping } from '../plain.ts'
import { forbidden, invalid } from '../refusal.ts'
import { checkPodClaims, podClaimNames } from './claims.ts'
import { checkContainers } from './containers.ts'
import { checkDns } from './dns.ts'
import { checkPodResources } from './pod-resources.ts'
import { checkHostNetworkPorts } from './ports.ts'
import { type Found, flagAt, formedText, integerAt, lengthOf, oneOf, structAt } from './reading.ts'
import { checkResources, containerRules } from './resources.ts'
import { checkDeadline, checkScheduling } from './scheduling.ts'
import { checkHostUsers, checkPodSecurityContext } from './security.ts'
import { allBefore, allSince, type VersionRange } from './versions.ts'
import { checkVolumes } from './volumes.ts'
import { checkHostProcess, checkOperatingSystem } from './windows.ts'

/** Where a Pod's spec stands: in a Pod, whose labels and name count, or in a template. */
interface PodSetting {
  readonly range: VersionRange
  /** The Pod itself; undefined for a template. */
  readonly pod: { readonly name: string; readonly labels: Mapping } | undefined
  /** Volumes that a StatefulSet adds. */
  readonly added: readonly string[]
  /** A StatefulSet names its Pods itself, so that hostname and subdomain are not looked at. */
  readonly namesPods: boolean
}

/** What a Pod is, whoever makes it: ValidatePodSpec of core validation, v1.34.1, on what defaulting makes of it. */
export function checkPodSpec(spec: Mapping, at: Pointer, found: Found, setting: PodSetting): void {
  const { range, pod } = setting
  const isPod = pod !== undefined
  const volumes = checkVolumes(spec, at, found, { range, isPod, podName: pod?.name ?? '', added: setting.added })
  const hostNetwork = flagAt(spec, 'hostNetwork')
  const grace = integerAt(spec, 'terminationGracePeriodSeconds') ?? 30
  // On since 1.34 (DynamicResourceAllocation), dropped before.
  const claims = allSince(range, 34) ? podClaimNames(spec) : undefined
  checkContainers(spec, at, found, {
    range,
    isPod,
    volumes,
    claims,
    hostUsers: spec.hostUsers !== false,
    hostNetwork,
    restartPolicy: typeof spec.restartPolicy === 'string' ? spec.restartPolicy : '',
    // Since 1.37 a negative one becomes 1 in a Pod.
    gracePeriod: grace < 0 && !allBefore(range, 37) ? undefined : grace,
  })
  if (claims !== undefined) checkPodClaims(spec, at, found, whyNotDns1123Subdomain)
  if (allSince(range, 34)) checkPodResources(spec, at, found, isPod)
  if (hostNetwork) checkHostNetworkPorts(spec, at, found)
  oneOf(spec, 'restartPolicy', at, found, ['Always', 'OnFailure', 'Never'])
  checkDns(spec, at, found, range)
  checkScheduling(spec, at, found, { range, podLabels: pod?.labels })
  checkDeadline(spec, at, found)
  checkPodNames(spec, at, found, setting)
  checkIsolation(spec, at, found, setting)
}

function checkPodNames(spec: Mapping, at: Pointer, found: Found, setting: PodSetting): void {
  for (const key of ['serviceAccountName', 'nodeName', 'priorityClassName']) formedText(spec, key, at, found, whyNotDns1123Subdomain)
  if (spec.serviceAccountName === undefined) formedText(spec, 'serviceAccount', at, found, whyNotDns1123Subdomain)
  const runtime = spec.runtimeClassName
  const why = typeof runtime === 'string' ? whyNotDns1123Subdomain(runtime) : undefined
  if (typeof runtime === 'string' && why !== undefined) found.push(invalid(`${at}/runtimeClassName`, runtime, why))
  if (!setting.namesPods) for (const key of ['hostname', 'subdomain']) formedText(spec, key, at, found, whyNotDns1123Label)
  // On since 1.35 (HostnameOverride), dropped before.
  const override = spec.hostnameOverride
  if (typeof override !== 'string' || !allSince(setting.range, 35)) return
  const place: Pointer = `${at}/hostnameOverride`
  const whyOverride = whyNotDns1123Subdomain(override) ?? (override.length > 64 ? text`at most 64 characters are taken` : undefined)
  if (whyOverride !== undefined) found.push(invalid(place, override, whyOverride))
  if (flagAt(spec, 'setHostnameAsFQDN')) found.push(forbidden(place, text`It is not taken along with setHostnameAsFQDN.`))
  if (flagAt(spec, 'hostNetwork')) found.push(forbidden(place, text`It is not taken along with hostNetwork.`))
}

function checkIsolation(spec: Mapping, at: Pointer, found: Found, { range }: PodSetting): void {
  const context = structAt(spec, 'securityContext')
  if (context !== undefined) checkPodSecurityContext(spec, context, `${at}/securityContext`, found, range)
  if (flagAt(spec, 'shareProcessNamespace') && flagAt(spec, 'hostPID')) {
    found.push(forbidden(`${at}/shareProcessNamespace`, text`It is not taken along with hostPID.`))
  }
  checkHostUsers(spec, at, found, range)
  checkHostProcess(spec, at, found)
  checkOperatingSystem(spec, at, found, range)
  const overhead = structAt(spec, 'overhead')
  if (overhead !== undefined) checkOverhead(overhead, at, found)
  if (lengthOf(spec, 'ephemeralContainers') > 0) {
    found.push(forbidden(`${at}/ephemeralContainers`, text`They are only added to a running Pod: kubectl debug does so.`))
  }
}

/** validateOverhead: the amounts count as a container's limits. */
function checkOverhead(overhead: Mapping, at: Pointer, found: Found): void {
  const inside: Found = []
  checkResources({ limits: overhead }, '', inside, containerRules(undefined))
  for (const refusal of inside) {
    const rest = refusal.pointer.slice('/limits'.length)
    found.push({ ...refusal, pointer: `${at}/overhead${rest}` })
  }
}
