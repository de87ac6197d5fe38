import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { whyNotQualifiedName } from '../names.ts'
import { fieldOf, type Mapping } from '../plain.ts'
import { invalid, notSupported, undecodable } from '../refusal.ts'
import { readQuantity } from './quantity.ts'
import { type Found, neededText, textAt } from './reading.ts'

/** What an environment variable can take from the Pod: validEnvDownwardAPIFieldPathExpressions. spec.host is the old name of spec.nodeName. */
export const envFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.host',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
]

/** What a file can take from the Pod: validVolumeDownwardAPIFieldPathExpressions. */
export const fileFields = ['metadata.name', 'metadata.namespace', 'metadata.labels', 'metadata.annotations', 'metadata.uid']

const resources = [
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
]

/** A field of the Pod: validateObjectFieldSelector of core validation. */
export function checkFieldRef(ref: Mapping, at: Pointer, found: Found, fields: readonly string[]): void {
  const version = textAt(ref, 'apiVersion')
  const path = neededText(ref, 'fieldPath', at, found, 'by-schema')
  if (version !== undefined && version !== '' && version !== 'v1') found.push(notSupported(`${at}/apiVersion`, version, ['v1']))
  if (path === undefined) return
  const subscripted = /^(.+?)\['(.*)'\]$/s.exec(path)
  if (subscripted === null) {
    if (!fields.includes(path)) found.push(notSupported(`${at}/fieldPath`, path, fields, { suggestion: nearestField(path, fields) }))
    return
  }
  const [, owner = '', key = ''] = subscripted
  if (owner !== 'metadata.labels' && owner !== 'metadata.annotations') {
    found.push(invalid(`${at}/fieldPath`, path, text`only metadata.labels and metadata.annotations take a key in brackets`))
    return
  }
  const why = whyNotQualifiedName(owner === 'metadata.annotations' ? key.toLowerCase() : key)
  if (why !== undefined) found.push(invalid(`${at}/fieldPath`, path, text`the key in brackets is none: ${why}`))
}

function nearestField(path: string, fields: readonly string[]): string | undefined {
  const folded = path.toLowerCase()
  return fields.find((field) => field.toLowerCase() === folded || field.toLowerCase().endsWith(`.${folded}`))
}

/** A container's own limit or request: validateContainerResourceFieldSelector. In a file the container has to be named. */
export function checkResourceFieldRef(ref: Mapping, at: Pointer, found: Found, use: 'env' | 'file'): void {
  if (use === 'file') neededText(ref, 'containerName', at, found, 'here', text`a file does not belong to a container`)
  const resource = neededText(ref, 'resource', at, found, 'by-schema')
  if (resource !== undefined && !resources.includes(resource) && !/^(?:requests|limits)\.hugepages-/.test(resource)) {
    found.push(notSupported(`${at}/resource`, resource, resources))
  }
  if (resource !== undefined) checkDivisor(ref, resource, at, found)
}

const thousands = [0, 3, 6, 9, 12, 15, 18].map((power) => 10n ** BigInt(9 + power))
const binaries = [0, 10, 20, 30, 40, 50, 60].map((power) => (10n ** 9n) << BigInt(power))

/** validateContainerResourceDivisor compares what Go prints of the quantity: 1024 is not 1Ki there. */
function checkDivisor(ref: Mapping, resource: string, at: Pointer, found: Found): void {
  const written = fieldOf(ref, 'divisor')
  if (typeof written !== 'string' && typeof written !== 'number') return
  const divisor = readQuantity(written)
  if (divisor === 'invalid') {
    found.push(undecodable(`${at}/divisor`, text`This is not a quantity: digits with a suffix as in 1m or 1Mi are taken.`))
    return
  }
  if (divisor === 'huge' || divisor.nanos === 0n) return
  const one = divisor.nanos === 1_000_000_000n
  if (resource.endsWith('.cpu')) {
    const milli = divisor.nanos === 1_000_000n && divisor.format === 'decimal'
    if (!one && !milli) found.push(invalid(`${at}/divisor`, written, text`of cpu only 1 and 1m are taken`))
    return
  }
  if (!resources.includes(resource) && !resource.includes('.hugepages-')) return
  const decimal = divisor.format !== 'exponent' && thousands.includes(divisor.nanos)
  const binary = divisor.format === 'binary' && binaries.includes(divisor.nanos)
  if (!one && !decimal && !binary) {
    found.push(invalid(`${at}/divisor`, written, text`only 1, 1k to 1E and 1Ki to 1Ei are taken`))
  }
}
