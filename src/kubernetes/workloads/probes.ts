import type { Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, required } from '../refusal.ts'
import { inRange, notNegative, portNumberOrName, whyNotPort } from './numbers.ts'
import { eachNeeding, type Found, integerAt, lengthOf, oneOf, structAt } from './reading.ts'
import { allBefore, type VersionRange } from './versions.ts'

type ProbeName = 'livenessProbe' | 'readinessProbe' | 'startupProbe'

/** A container's probes: validateProbe and its three users in core validation. */
export function checkProbes(container: Mapping, at: Pointer, found: Found): void {
  for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
    const probe = structAt(container, name)
    if (probe !== undefined) checkProbe(probe, name, `${at}/${name}`, found)
  }
}

function checkProbe(probe: Mapping, name: ProbeName, at: Pointer, found: Found): void {
  checkHandler(probe, ['exec', 'httpGet', 'tcpSocket', 'grpc'], at, found)
  for (const key of ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'failureThreshold']) notNegative(probe, key, at, found)
  const successes = integerAt(probe, 'successThreshold') ?? 0
  if (name === 'readinessProbe') notNegative(probe, 'successThreshold', at, found)
  else if (successes !== 0 && successes !== 1) {
    found.push(invalid(`${at}/successThreshold`, successes, text`of a ${[name]} only 1 is taken`, { suggestion: '1' }))
  }
  if (name === 'readinessProbe' && isSet(probe, 'terminationGracePeriodSeconds')) {
    found.push(
      forbidden(`${at}/terminationGracePeriodSeconds`, text`A readinessProbe does not end a container, so it takes no grace period.`),
    )
  } else {
    inRange(probe, 'terminationGracePeriodSeconds', at, found, 1, Number.MAX_VALUE)
  }
}

/** What lifecycle hooks are checked against. Without a grace period nothing is compared. */
interface HookSetting {
  readonly gracePeriod: number | undefined
  readonly range: VersionRange
}

/** A container's hooks: validateLifecycle. `stopSignal` is dropped unless an alpha feature is on, so it is not looked at. */
export function checkLifecycle(lifecycle: Mapping, at: Pointer, found: Found, setting: HookSetting): void {
  for (const name of ['postStart', 'preStop'] as const) {
    const hook = structAt(lifecycle, name)
    if (hook === undefined) continue
    checkHandler(hook, ['exec', 'httpGet', 'tcpSocket', 'sleep'], `${at}/${name}`, found)
    const sleep = structAt(hook, 'sleep')
    const seconds = sleep === undefined ? undefined : (integerAt(sleep, 'seconds') ?? 0)
    const why = seconds === undefined ? undefined : whyNotSleep(seconds, setting)
    if (seconds !== undefined && why !== undefined) found.push(invalid(`${at}/${name}/sleep/seconds`, seconds, why))
  }
}

function whyNotSleep(seconds: number, { gracePeriod, range }: HookSetting): Text | undefined {
  if (seconds < 0) return text`it must not be negative`
  // PodLifecycleSleepActionAllowZero is on since 1.33.
  if (seconds === 0 && allBefore(range, 33)) return text`0 is taken from 1.33 on`
  if (gracePeriod === undefined || seconds <= gracePeriod) return undefined
  return text`it must not be more than terminationGracePeriodSeconds, which is ${gracePeriod}`
}

type HandlerName = 'exec' | 'httpGet' | 'tcpSocket' | 'grpc' | 'sleep'

/** Exactly one handler, and that one whole: validateHandler. */
function checkHandler(owner: Mapping, names: readonly HandlerName[], at: Pointer, found: Found): void {
  let first: HandlerName | undefined
  for (const name of names) {
    if (!isSet(owner, name)) continue
    if (first === undefined) first = name
    else found.push(forbidden(`${at}/${name}`, text`Only one handler is taken, and ${[first]} is given already.`))
  }
  if (first === undefined) {
    found.push(invalidWhole(at, text`A handler is required: one of ${[names.slice(0, -1).join(', ')]} and ${[names.at(-1) ?? '']}.`))
    return
  }
  const handler = structAt(owner, first)
  if (handler === undefined) return
  const place: Pointer = `${at}/${first}`
  if (first === 'exec' && lengthOf(handler, 'command') === 0) found.push(required(place, 'command'))
  else if (first === 'tcpSocket') portNumberOrName(handler, 'port', place, found)
  else if (first === 'httpGet') checkHttpGet(handler, place, found)
  else if (first === 'grpc') checkGrpc(handler, place, found)
}

function checkHttpGet(get: Mapping, at: Pointer, found: Found): void {
  portNumberOrName(get, 'port', at, found)
  oneOf(get, 'scheme', at, found, ['HTTP', 'HTTPS'])
  eachNeeding('name', get, 'httpHeaders', at, found, (header, place) => {
    const name = header.name
    if (typeof name === 'string' && !/^[-A-Za-z0-9]+$/.test(name)) {
      found.push(invalid(`${place}/name`, name, text`only letters, digits and - are taken in a header's name`))
    }
  })
}

function checkGrpc(grpc: Mapping, at: Pointer, found: Found): void {
  const port = integerAt(grpc, 'port')
  const why = port === undefined ? undefined : whyNotPort(port)
  if (port !== undefined && why !== undefined) found.push(invalid(`${at}/port`, port, why))
}
