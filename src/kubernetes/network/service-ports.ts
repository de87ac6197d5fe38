import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { whyNotDns1123Label, whyNotQualifiedName } from '../names.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, required } from '../refusal.ts'
import { portNumberOrName, whyNotPort } from '../workloads/numbers.ts'
import { protocols } from '../workloads/ports.ts'
import { eachNeeding, type Found, integerAt, lengthOf, oneOf, textAt } from '../workloads/reading.ts'

/** A Service's ports: validateServicePort of core validation, v1.34.1, and what holds between them. */
export function checkServicePorts(spec: Mapping, at: Pointer, found: Found, type: string): void {
  const several = lengthOf(spec, 'ports') > 1
  const names = new Set<string>()
  const numbers = new Set<string>()
  const nodePorts = new Map<number, Taker[]>()
  eachNeeding('port', spec, 'ports', at, found, (port, place) => {
    checkPortName(port, place, found, names, several)
    const protocol = textAt(port, 'protocol') || 'TCP'
    oneOf(port, 'protocol', place, found, protocols)
    const number = integerAt(port, 'port')
    const why = number === undefined ? undefined : whyNotPort(number)
    if (number !== undefined && why !== undefined) found.push(invalid(`${place}/port`, number, why))
    // 0, '' and null stand for the port's own number: SetDefaults_Service.
    if (isSet(port, 'targetPort') && port.targetPort !== 0 && port.targetPort !== '') portNumberOrName(port, 'targetPort', place, found)
    const application = port.appProtocol
    const whyApplication = typeof application === 'string' ? whyNotQualifiedName(application) : undefined
    if (typeof application === 'string' && whyApplication !== undefined)
      found.push(invalid(`${place}/appProtocol`, application, whyApplication))
    if (number !== undefined) {
      if (numbers.has(`${protocol} ${number}`)) found.push(duplicate(`${place}/port`, number))
      numbers.add(`${protocol} ${number}`)
    }
    checkNodePort(port, place, found, type, { protocol, number }, nodePorts)
  })
}

function checkPortName(port: Mapping, at: Pointer, found: Found, names: Set<string>, needed: boolean): void {
  const name = textAt(port, 'name')
  if (name === undefined) return
  if (name === '') {
    if (needed) found.push(required(at, 'name', { why: text`there are several ports` }))
    return
  }
  const why = whyNotDns1123Label(name)
  if (why !== undefined) found.push(invalid(`${at}/name`, name, why))
  if (names.has(name)) found.push(duplicate(`${at}/name`, name))
  names.add(name)
}

interface Taker {
  readonly protocol: string
  readonly number: number | undefined
}

/**
 * Which ports of nodes there are is the cluster's setting, and a dry run does not look at it. One can be taken twice only for the same port
 * with another protocol: initNodePorts of the Service's storage.
 */
function checkNodePort(port: Mapping, at: Pointer, found: Found, type: string, taker: Taker, taken: Map<number, Taker[]>): void {
  const number = integerAt(port, 'nodePort') ?? 0
  if (number === 0) return
  if (type === 'ClusterIP') found.push(forbidden(`${at}/nodePort`, text`It is not taken in a Service of type ClusterIP.`))
  const earlier = taken.get(number) ?? []
  const allocated = type === 'NodePort' || type === 'LoadBalancer'
  const clashes = earlier.some((other) => other.protocol === taker.protocol || (allocated && other.number !== taker.number))
  if (clashes) found.push(duplicate(`${at}/nodePort`, number))
  taken.set(number, [...earlier, taker])
}
