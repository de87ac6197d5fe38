import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { selectorRefusals } from '../labels.ts'
import { isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, notSupported, required, tooMany } from '../refusal.ts'
import { portNumberOrName, whyNotPort } from '../workloads/numbers.ts'
import { protocols } from '../workloads/ports.ts'
import { eachItem, eachText, type Found, integerAt, lengthOf, neededText, oneOfStrictly, structAt } from '../workloads/reading.ts'
import { type Block, isStrictlyInside, readBlock } from './ip.ts'

const policyTypes = ['Ingress', 'Egress']

/** What the API server refuses of a NetworkPolicy: ValidateNetworkPolicy of networking validation, v1.34.1. An absent spec selects every Pod. */
export function checkNetworkPolicy(object: Mapping): Iterable<Refusal> {
  const found: Found = []
  const spec = structAt(object, 'spec')
  if (spec === undefined) return found
  const selector = structAt(spec, 'podSelector')
  if (selector !== undefined) found.push(...selectorRefusals(selector, '/spec/podSelector'))
  for (const [list, peers] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const) {
    eachItem(spec, list, '/spec', (rule, place) => {
      eachItem(rule, 'ports', place, (port, portAt) => checkPort(port, portAt, found))
      eachItem(rule, peers, place, (peer, peerAt) => checkPeer(peer, peerAt, found))
    })
  }
  if (lengthOf(spec, 'policyTypes') > policyTypes.length) found.push(tooMany('/spec/policyTypes', text`At most two are taken.`))
  eachText(spec, 'policyTypes', '/spec', (type, place) => {
    if (!policyTypes.includes(type)) found.push(notSupported(place, type, policyTypes))
  })
  return found
}

/** ValidateNetworkPolicyPort. */
function checkPort(port: Mapping, at: Pointer, found: Found): void {
  oneOfStrictly(port, 'protocol', at, found, protocols)
  const end = integerAt(port, 'endPort')
  if (isSet(port, 'port')) portNumberOrName(port, 'port', at, found)
  if (end === undefined) return
  const place: Pointer = `${at}/endPort`
  const why = whyNotPort(end)
  if (!isSet(port, 'port')) found.push(forbidden(place, text`It is taken only along with a port.`))
  else if (typeof port.port === 'string') found.push(forbidden(place, text`It is taken only along with a port's number.`))
  else if (why !== undefined) found.push(invalid(place, end, why))
  else if (typeof port.port === 'number' && end < port.port) found.push(invalid(place, end, text`it must not be less than the port`))
}

/** ValidateNetworkPolicyPeer. */
function checkPeer(peer: Mapping, at: Pointer, found: Found): void {
  const given = ['podSelector', 'namespaceSelector', 'ipBlock'].filter((key) => isSet(peer, key))
  if (given.length === 0) found.push(required(at, 'a podSelector, a namespaceSelector or an ipBlock'))
  if (given.length > 1 && isSet(peer, 'ipBlock'))
    found.push(forbidden(`${at}/ipBlock`, text`An ipBlock is not taken along with selectors.`))
  for (const key of ['podSelector', 'namespaceSelector'] as const) {
    const selector = structAt(peer, key)
    if (selector !== undefined) found.push(...selectorRefusals(selector, `${at}/${key}`))
  }
  const block = structAt(peer, 'ipBlock')
  if (block !== undefined) checkBlock(block, `${at}/ipBlock`, found)
}

/** ValidateIPBlock. */
function checkBlock(block: Mapping, at: Pointer, found: Found): void {
  const cidr = neededText(block, 'cidr', at, found, 'by-schema')
  if (cidr === undefined) return
  const outer = readBlock(cidr)
  if (outer === undefined) found.push(invalid(`${at}/cidr`, cidr, text`a block of addresses is taken, as 10.9.8.0/24`))
  else eachText(block, 'except', at, (value, place) => checkExcept(value, place, outer, found))
}

function checkExcept(value: string, at: Pointer, outer: Block, found: Found): void {
  const inner = readBlock(value)
  if (inner === undefined) found.push(invalid(at, value, text`a block of addresses is taken, as 10.9.8.0/24`))
  else if (!isStrictlyInside(inner, outer)) found.push(invalid(at, value, text`it must be a smaller block inside the cidr`))
}
