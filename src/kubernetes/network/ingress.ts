import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { type Text, text } from '../../types/text.ts'
import { whyNotDns1035Label, whyNotDns1123Label, whyNotDns1123Subdomain, whyNotPathSegment } from '../names.ts'
import { byteLength, isSet, type Mapping, mappingAt } from '../plain.ts'
import { forbidden, invalid, notSupported, required } from '../refusal.ts'
import { whyNotPort, whyNotPortName } from '../workloads/numbers.ts'
import {
  eachItem,
  eachNeeding,
  eachText,
  type Found,
  formedText,
  integerAt,
  lengthOf,
  neededText,
  structAt,
  textAt,
} from '../workloads/reading.ts'
import { allBefore, rangeOf } from '../workloads/versions.ts'
import { readAddress } from './ip.ts'

const classAnnotation = 'kubernetes.io/ingress.class'

/** What the API server refuses of an Ingress: ValidateIngressCreate of networking validation, v1.34.1. */
export function checkIngress(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = structAt(object, 'spec')
  if (spec === undefined) {
    if (!isSet(object, 'spec')) found.push(required('', 'spec', { why: text`rules or a defaultBackend are needed` }))
    return found
  }
  // RelaxedServiceNameValidation is on since 1.36.
  const nameForm = allBefore(rangeOf(minors), 36) ? whyNotDns1035Label : whyNotDns1123Label
  const hasRules = lengthOf(spec, 'rules') > 0 || (isSet(spec, 'rules') && !Array.isArray(spec.rules))
  if (!hasRules && !isSet(spec, 'defaultBackend')) found.push(required('/spec', 'rules or a defaultBackend'))
  const fallback = structAt(spec, 'defaultBackend')
  if (fallback !== undefined) checkBackend(fallback, '/spec/defaultBackend', found, nameForm)
  eachItem(spec, 'rules', '/spec', (rule, place) => checkRule(rule, place, found, nameForm))
  eachItem(spec, 'tls', '/spec', (tls, place) => {
    eachText(tls, 'hosts', place, (host, where) => checkHost(host, where, found))
    formedText(tls, 'secretName', place, found, whyNotDns1123Subdomain)
  })
  checkClass(object, spec, found)
  return found
}

function checkClass(object: Mapping, spec: Mapping, found: Found): void {
  const name = spec.ingressClassName
  if (typeof name !== 'string') return
  const why = whyNotDns1123Subdomain(name)
  if (why !== undefined) found.push(invalid('/spec/ingressClassName', name, why))
  const annotations = mappingAt(mappingAt(object, 'metadata'), 'annotations')
  const annotation = textAt(annotations, classAnnotation)
  if (Object.hasOwn(annotations, classAnnotation) && annotation !== undefined && annotation !== name) {
    found.push(invalid('/metadata/annotations/kubernetes.io~1ingress.class', annotation, text`spec.ingressClassName names another class`))
  }
}

/** A host is a DNS name, with a wildcard in place of its first part at most. */
function checkHost(host: string, at: Pointer, found: Found): void {
  const why = host.includes('*') ? whyNotWildcard(host) : whyNotDns1123Subdomain(host)
  if (why !== undefined) found.push(invalid(at, host, why))
}

function whyNotWildcard(host: string): Text | undefined {
  if (byteLength(host) > 253) return text`at most 253 characters are taken`
  return host.startsWith('*.') && whyNotDns1123Subdomain(host.slice(2)) === undefined
    ? undefined
    : text`a * stands only for the whole first part, as in *.example.com`
}

function checkRule(rule: Mapping, at: Pointer, found: Found, nameForm: (name: string) => Text | undefined): void {
  const host = textAt(rule, 'host')
  if (host && readAddress(host) !== undefined) found.push(invalid(`${at}/host`, host, text`a DNS name is taken, not an IP address`))
  else if (host) checkHost(host, `${at}/host`, found)
  const http = structAt(rule, 'http')
  if (http === undefined) return
  if (Array.isArray(http.paths) && http.paths.length === 0) found.push(required(`${at}/http/paths`, 'at least one path'))
  eachNeeding('pathType', http, 'paths', `${at}/http`, found, (path, place) => {
    checkPath(path, place, found)
    const backend = structAt(path, 'backend')
    if (backend !== undefined) checkBackend(backend, `${place}/backend`, found, nameForm)
    else if (path.backend === null) found.push(required(`${place}/backend`, 'a service or a resource'))
  })
}

const pathTypes = ['Exact', 'Prefix', 'ImplementationSpecific']

/** validateHTTPIngressPath. */
function checkPath(owner: Mapping, at: Pointer, found: Found): void {
  const type = textAt(owner, 'pathType')
  if (type === undefined || !isSet(owner, 'pathType')) return
  if (!pathTypes.includes(type)) found.push(notSupported(`${at}/pathType`, type, pathTypes))
  const path = textAt(owner, 'path')
  if (path === undefined || !pathTypes.includes(type)) return
  const exact = type !== 'ImplementationSpecific'
  if (path === '' && exact) found.push(required(at, 'path', { why: text`pathType is ${[type === 'Exact' ? 'Exact' : 'Prefix']}` }))
  else if (path !== '' && !path.startsWith('/')) found.push(invalid(`${at}/path`, path, text`it must begin with /`))
  if (!exact) return
  const bad = ['//', '/./', '/../', '%2f', '%2F'].find((part) => path.includes(part)) ?? ['/..', '/.'].find((end) => path.endsWith(end))
  if (bad !== undefined) found.push(invalid(`${at}/path`, path, text`it must not have ${[bad]} there`))
}

/** validateIngressBackend: a Service with one port, or a resource. */
function checkBackend(backend: Mapping, at: Pointer, found: Found, nameForm: (name: string) => Text | undefined): void {
  const given = ['service', 'resource'].filter((key) => isSet(backend, key))
  if (given.length === 0) found.push(required(at, 'a service or a resource'))
  if (given.length > 1) {
    found.push(forbidden(`${at}/resource`, text`A backend is a service or a resource, not both.`))
    return
  }
  const service = structAt(backend, 'service')
  const resource = structAt(backend, 'resource')
  if (service !== undefined) checkServiceBackend(service, `${at}/service`, found, nameForm)
  if (resource !== undefined) checkResourceBackend(resource, `${at}/resource`, found)
}

function checkServiceBackend(service: Mapping, at: Pointer, found: Found, nameForm: (name: string) => Text | undefined): void {
  neededText(service, 'name', at, found, 'by-schema')
  formedText(service, 'name', at, found, nameForm)
  if (isSet(service, 'port') && structAt(service, 'port') === undefined) return
  const port = mappingAt(service, 'port')
  const name = textAt(port, 'name')
  const number = integerAt(port, 'number') ?? 0
  if (name === undefined || (isSet(port, 'number') && integerAt(port, 'number') === undefined)) return
  const whyName = name === '' ? undefined : whyNotPortName(name)
  const whyNumber = number === 0 ? undefined : whyNotPort(number)
  if (name !== '' && number !== 0) found.push(forbidden(`${at}/port/name`, text`A port has a name or a number here, not both.`))
  else if (whyName !== undefined) found.push(invalid(`${at}/port/name`, name, whyName))
  else if (whyNumber !== undefined) found.push(invalid(`${at}/port/number`, number, whyNumber))
  else if (name === '' && number === 0) found.push(required(at, 'port.number or port.name'))
}

function checkResourceBackend(resource: Mapping, at: Pointer, found: Found): void {
  const group = resource.apiGroup
  const why = typeof group === 'string' ? whyNotDns1123Subdomain(group) : undefined
  if (typeof group === 'string' && why !== undefined) found.push(invalid(`${at}/apiGroup`, group, why))
  for (const key of ['kind', 'name']) {
    neededText(resource, key, at, found, 'here')
    formedText(resource, key, at, found, whyNotPathSegment)
  }
}
