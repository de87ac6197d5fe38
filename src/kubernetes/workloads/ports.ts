import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { fieldOf, type Mapping } from '../plain.ts'
import { duplicate, invalid, required } from '../refusal.ts'
import { whyNotPort, whyNotPortName } from './numbers.ts'
import { eachItem, eachNeeding, type Found, integerAt, oneOf, textAt } from './reading.ts'

export const protocols = ['TCP', 'UDP', 'SCTP']

/** A container's ports: validateContainerPorts of core validation. */
export function checkPorts(container: Mapping, at: Pointer, found: Found): void {
  if (fieldOf(container, 'ports') === undefined) return
  const names = new Set<string>()
  eachNeeding('containerPort', container, 'ports', at, found, (port, place) => {
    const name = textAt(port, 'name') ?? ''
    const why = name === '' ? undefined : whyNotPortName(name)
    if (why !== undefined) found.push(invalid(`${place}/name`, name, why))
    else if (names.has(name)) found.push(duplicate(`${place}/name`, name))
    else if (name !== '') names.add(name)
    const number = integerAt(port, 'containerPort')
    if (number === 0) found.push(required(`${place}/containerPort`, 'containerPort'))
    else if (number !== undefined) checkPortNumber(number, `${place}/containerPort`, found)
    const hostPort = integerAt(port, 'hostPort') ?? 0
    if (hostPort !== 0) checkPortNumber(hostPort, `${place}/hostPort`, found)
    oneOf(port, 'protocol', place, found, protocols)
  })
}

function checkPortNumber(value: number, at: Pointer, found: Found): void {
  const why = whyNotPort(value)
  if (why !== undefined) found.push(invalid(at, value, why))
}

/**
 * Ports of the host may be taken once by the given containers: checkHostPortConflicts. `shared` tells that the containers use the
 * host's network in a Pod, where each port is one of the host (defaultHostNetworkPorts).
 */
export function checkHostPorts(
  containers: readonly { readonly value: Mapping; readonly at: Pointer }[],
  found: Found,
  shared: boolean,
): void {
  let taken: Set<string> | undefined
  for (const { value, at } of containers) {
    eachItem(value, 'ports', at, (port, place) => {
      const given = integerAt(port, 'hostPort') ?? 0
      const hostPort = given === 0 && shared ? (integerAt(port, 'containerPort') ?? 0) : given
      if (hostPort === 0) return
      const key = `${textAt(port, 'protocol') || 'TCP'}/${textAt(port, 'hostIP') ?? ''}/${hostPort}`
      taken ??= new Set()
      if (taken.has(key)) found.push(duplicate(given === 0 ? place : `${place}/hostPort`, hostPort))
      taken.add(key)
    })
  }
}

/** With the host's network a port of the host is the container's own: validatePodHostNetworkDeps. */
export function checkHostNetworkPorts(spec: Mapping, at: Pointer, found: Found): void {
  eachItem(spec, 'containers', at, (container, containerAt) => {
    eachItem(container, 'ports', containerAt, (port, place) => {
      const hostPort = integerAt(port, 'hostPort') ?? 0
      if (hostPort !== 0 && hostPort !== integerAt(port, 'containerPort')) {
        found.push(invalid(`${place}/hostPort`, hostPort, text`with hostNetwork it must be the containerPort`))
      }
    })
  })
}
