import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import type { Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, invalidWhole, notSupported, tooMany } from '../refusal.ts'
import { eachText, type Found, lengthOf, oneOfStrictly, textAt } from '../workloads/reading.ts'
import { type Address, readAddress } from './ip.ts'

/** Whether a Service has no address of its own: its only cluster IP is None. The first IP is copied from clusterIP where none is given. */
export function isHeadless(spec: Mapping): boolean {
  const ips = spec.clusterIPs
  if (Array.isArray(ips) && ips.length > 0) return ips.length === 1 && ips[0] === 'None'
  return spec.clusterIP === 'None'
}

/** A Service's addresses and their families: ValidateServiceClusterIPsRelatedFields of core validation, v1.34.1, and the allocator's own rules. */
export function checkClusterIps(spec: Mapping, at: Pointer, found: Found, type: string): void {
  const families = checkFamilies(spec, at, found)
  oneOfStrictly(spec, 'ipFamilyPolicy', at, found, ['SingleStack', 'PreferDualStack', 'RequireDualStack'])
  const first = textAt(spec, 'clusterIP')
  const count = lengthOf(spec, 'clusterIPs')
  const place: Pointer = `${at}/clusterIPs`
  if (isHeadless(spec) && (type === 'LoadBalancer' || type === 'NodePort')) {
    found.push(forbidden(count > 0 ? `${place}/0` : `${at}/clusterIP`, text`None is not taken in a Service of type ${[type]}.`))
  }
  if (count === 0) {
    if (first !== undefined && first !== '' && first !== 'None') checkFamilyOf(first, `${at}/clusterIP`, families[0], found)
  } else checkList(spec, at, found, first, families)
  if (count > 2) found.push(tooMany(place, text`At most two addresses are taken, one of each family.`))
  checkStack(spec, at, found, count, families.length)
}

function checkFamilies(spec: Mapping, at: Pointer, found: Found): readonly string[] {
  const families: string[] = []
  eachText(spec, 'ipFamilies', at, (family, place) => {
    if (family !== 'IPv4' && family !== 'IPv6') found.push(notSupported(place, family, ['IPv4', 'IPv6']))
    if (families.includes(family)) found.push(duplicate(place, family))
    families.push(family)
  })
  return families
}

function checkFamilyOf(ip: string, at: Pointer, family: string | undefined, found: Found): Address | undefined {
  const address = readAddress(ip)
  const none = ip.toLowerCase() === 'none' ? 'None' : undefined
  if (address === undefined) found.push(invalid(at, ip, text`an IP address is taken, or None`, { suggestion: none }))
  else if (family !== undefined && (family === 'IPv6') !== (address.bits === 128)) {
    found.push(invalid(at, ip, text`by ipFamilies it must be an address of ${[family === 'IPv6' ? 'IPv6' : 'IPv4']}`))
  }
  return address
}

function checkList(spec: Mapping, at: Pointer, found: Found, first: string | undefined, families: readonly string[]): void {
  const place: Pointer = `${at}/clusterIPs`
  if (first === '') found.push(invalidWhole(place, text`It must be empty where no clusterIP is given.`))
  const headless = isHeadless(spec)
  const bits: number[] = []
  eachText(spec, 'clusterIPs', at, (ip, where, index) => {
    if (index === 0 && first !== undefined && first !== '' && ip !== first)
      found.push(invalid(where, ip, text`the first must be the clusterIP`))
    if (index === 0 && ip === 'None') {
      if (lengthOf(spec, 'clusterIPs') > 1) found.push(invalid(where, ip, text`None must be the only one`))
      return
    }
    const address = checkFamilyOf(ip, where, headless ? undefined : families[index], found)
    if (address !== undefined && bits.includes(address.bits))
      found.push(invalid(where, ip, text`there is an address of this family already`))
    if (address !== undefined) bits.push(address.bits)
  })
}

/** initIPFamilyFields of the Service's allocator: two of a thing need two families, and SingleStack is what holds where nothing is said. */
function checkStack(spec: Mapping, at: Pointer, found: Found, ips: number, families: number): void {
  const selectorless =
    spec.clusterIP === 'None' && Object.keys(typeof spec.selector === 'object' && spec.selector !== null ? spec.selector : {}).length === 0
  const policy = typeof spec.ipFamilyPolicy === 'string' ? spec.ipFamilyPolicy : selectorless ? 'RequireDualStack' : 'SingleStack'
  if (policy !== 'SingleStack' || (ips !== 2 && families !== 2)) return
  found.push(
    invalidWhole(
      ips === 2 ? `${at}/clusterIPs` : `${at}/ipFamilies`,
      text`Two families need the ipFamilyPolicy PreferDualStack or RequireDualStack.`,
    ),
  )
}
