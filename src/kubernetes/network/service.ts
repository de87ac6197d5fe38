import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import { labelRefusals } from '../labels.ts'
import { whyNotDns1123Subdomain, whyNotQualifiedName } from '../names.ts'
import { isSet, type Mapping, mappingAt } from '../plain.ts'
import { forbidden, invalid, required } from '../refusal.ts'
import { inRange } from '../workloads/numbers.ts'
import { eachText, type Found, lengthOf, oneOf, oneOfStrictly, structAt, textAt } from '../workloads/reading.ts'
import { allBefore, rangeOf } from '../workloads/versions.ts'
import { type Address, readAddress, readBlock } from './ip.ts'
import { checkClusterIps, isHeadless } from './service-ips.ts'
import { checkServicePorts } from './service-ports.ts'

const sourceRanges = 'service.beta.kubernetes.io/load-balancer-source-ranges'
const longestAffinity = 86_400

/** What the API server refuses of a Service: validateService of core validation, v1.34.1. A cluster's ranges of addresses and ports are not known. */
export function checkService(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = structAt(object, 'spec')
  if (spec === undefined) {
    if (!isSet(object, 'spec')) found.push(required('', 'spec', { why: text`a Service has ports` }))
    return found
  }
  const annotations = mappingAt(mappingAt(object, 'metadata'), 'annotations')
  const type = textAt(spec, 'type') || 'ClusterIP'
  oneOf(spec, 'type', '/spec', found, ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'])
  if (
    lengthOf(spec, 'ports') === 0 &&
    type !== 'ExternalName' &&
    !isHeadless(spec) &&
    (Array.isArray(spec.ports) || !isSet(spec, 'ports'))
  ) {
    found.push(required('/spec', 'ports', { why: text`at least one` }))
  }
  checkServicePorts(spec, '/spec', found, type)
  if (type === 'ExternalName') checkExternalName(spec, found)
  else checkClusterIps(spec, '/spec', found, type)
  found.push(...labelRefusals(spec.selector, '/spec/selector'))
  checkAffinity(spec, '/spec', found)
  eachText(spec, 'externalIPs', '/spec', (ip, place) => checkExternalIp(ip, place, found))
  checkBalancer(spec, annotations, found, type)
  checkTraffic(spec, found, type)
  const distributions = ['PreferClose', 'PreferSameZone', 'PreferSameNode']
  const range = rangeOf(minors)
  // PreferSameTrafficDistribution is on since 1.34; before 1.31 the field is dropped.
  if (range.oldest >= 31) oneOfStrictly(spec, 'trafficDistribution', '/spec', found, allBefore(range, 34) ? ['PreferClose'] : distributions)
  checkTopologyMode(annotations, found)
  return found
}

/** Two annotations for one thing must not contradict each other. */
function checkTopologyMode(annotations: Mapping, found: Found): void {
  const keys = ['service.kubernetes.io/topology-mode', 'service.kubernetes.io/topology-aware-hints'] as const
  if (!keys.every((key) => Object.hasOwn(annotations, key))) return
  const [mode, hints] = keys.map((key) => textAt(annotations, key))
  if (mode === undefined || hints === undefined || mode === hints) return
  const why = text`the older annotation topology-aware-hints says something else`
  found.push(invalid('/metadata/annotations/service.kubernetes.io~1topology-mode', mode, why))
}

function checkExternalName(spec: Mapping, found: Found): void {
  for (const key of ['clusterIPs', 'ipFamilies']) {
    if (lengthOf(spec, key) > 0) found.push(forbidden(`/spec/${key}`, text`It is not taken in a Service of type ExternalName.`))
  }
  if (textAt(spec, 'clusterIP')) found.push(forbidden('/spec/clusterIP', text`It is not taken in a Service of type ExternalName.`))
  if (isSet(spec, 'ipFamilyPolicy')) found.push(forbidden('/spec/ipFamilyPolicy', text`It is not taken in a Service of type ExternalName.`))
  const name = textAt(spec, 'externalName')
  if (name === undefined) return
  const domain = name.endsWith('.') ? name.slice(0, -1) : name
  const why = domain === '' ? undefined : whyNotDns1123Subdomain(domain)
  if (domain === '') found.push(required('/spec', 'externalName'))
  else if (why !== undefined) found.push(invalid('/spec/externalName', name, why))
}

/** A config of session affinity is dropped by defaulting where the affinity is None. */
function checkAffinity(spec: Mapping, at: Pointer, found: Found): void {
  oneOf(spec, 'sessionAffinity', at, found, ['ClientIP', 'None'])
  const config = structAt(spec, 'sessionAffinityConfig')
  const client = config === undefined ? undefined : structAt(config, 'clientIP')
  if (spec.sessionAffinity === 'ClientIP' && client !== undefined) {
    inRange(client, 'timeoutSeconds', `${at}/sessionAffinityConfig/clientIP`, found, 1, longestAffinity)
  }
}

/** ValidateEndpointIP: an address that can be reached from elsewhere. */
function checkExternalIp(value: string, at: Pointer, found: Found): void {
  const address = readAddress(value)
  if (address === undefined) found.push(invalid(at, value, text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`))
  else if (isLocal(address)) found.push(invalid(at, value, text`an unspecified, loopback or link-local address cannot be reached`))
}

function isLocal({ bits, number }: Address): boolean {
  if (number === 0n) return true
  if (bits === 32) return number >> 24n === 127n || number >> 16n === 0xa9fen || number >> 8n === 0xe00000n
  return number === 1n || number >> 118n === 0x3fan || number >> 112n === 0xff02n
}

function checkBalancer(spec: Mapping, annotations: Mapping, found: Found, type: string): void {
  const says = text`It is taken only in a Service of type LoadBalancer.`
  const balancer = type === 'LoadBalancer'
  const ranges = lengthOf(spec, 'loadBalancerSourceRanges')
  if (ranges > 0 && !balancer) found.push(forbidden('/spec/loadBalancerSourceRanges', says))
  eachText(spec, 'loadBalancerSourceRanges', '/spec', (value, place) => checkSourceRange(value, value, place, found))
  const annotated = annotations[sourceRanges]
  if (ranges === 0 && typeof annotated === 'string') {
    const place: Pointer = `/metadata/annotations/${sourceRanges.replace('/', '~1')}` as const
    if (!balancer) found.push(forbidden(place, says))
    if (annotated.trim() !== '') for (const value of annotated.split(',')) checkSourceRange(value, annotated, place, found)
  }
  if (isSet(spec, 'allocateLoadBalancerNodePorts') && !balancer) found.push(forbidden('/spec/allocateLoadBalancerNodePorts', says))
  const cls = spec.loadBalancerClass
  if (cls === undefined || cls === null) return
  const why = typeof cls === 'string' ? whyNotQualifiedName(cls) : undefined
  if (!balancer) found.push(forbidden('/spec/loadBalancerClass', says))
  else if (typeof cls === 'string' && why !== undefined) found.push(invalid('/spec/loadBalancerClass', cls, why))
}

function checkSourceRange(value: string, shown: string, at: Pointer, found: Found): void {
  if (readBlock(value.trim()) === undefined) found.push(invalid(at, shown, text`blocks of addresses are taken, as 10.9.8.0/24`))
}

/** Traffic policies and the health check's port: validateServiceExternalTrafficPolicy and its neighbour. */
function checkTraffic(spec: Mapping, found: Found, type: string): void {
  const outside = type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && lengthOf(spec, 'externalIPs') > 0)
  const policy = textAt(spec, 'externalTrafficPolicy')
  if (!outside && policy)
    found.push(forbidden('/spec/externalTrafficPolicy', text`It is taken only where a Service can be reached from outside.`))
  else oneOf(spec, 'externalTrafficPolicy', '/spec', found, ['Cluster', 'Local'])
  oneOfStrictly(spec, 'internalTrafficPolicy', '/spec', found, ['Cluster', 'Local'])
  const port = spec.healthCheckNodePort
  if (typeof port !== 'number' || port === 0) return
  if (type !== 'LoadBalancer' || policy !== 'Local') {
    found.push(forbidden('/spec/healthCheckNodePort', text`It is taken only with type LoadBalancer and externalTrafficPolicy Local.`))
  } else inRange(spec, 'healthCheckNodePort', '/spec', found, 1, 65_535)
}
