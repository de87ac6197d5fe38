import type { Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { whyNotDns1123Subdomain } from '../names.ts'
import { readAddress } from '../network/ip.ts'
import { byteLength, isSet, type Mapping } from '../plain.ts'
import { invalid, required, tooLong, tooMany } from '../refusal.ts'
import { eachItem, eachNeeding, eachText, type Found, lengthOf, neededText, oneOf, structAt } from './reading.ts'
import { allBefore, type VersionRange } from './versions.ts'

const mostNameservers = 3
const mostSearches = 32
const longestSearches = 2048

/** How names are resolved in a Pod: validateDNSPolicy, validatePodDNSConfig and ValidateHostAliases of core validation, v1.34.1. */
export function checkDns(spec: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  oneOf(spec, 'dnsPolicy', at, found, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'])
  const config = structAt(spec, 'dnsConfig')
  if (spec.dnsPolicy === 'None') {
    if (!isSet(spec, 'dnsConfig')) found.push(required(at, 'dnsConfig', { why: text`dnsPolicy is None` }))
    else if (config !== undefined && lengthOf(config, 'nameservers') === 0) {
      found.push(required(`${at}/dnsConfig`, 'at least one of nameservers', { why: text`dnsPolicy is None` }))
    }
  }
  if (config !== undefined) checkConfig(config, `${at}/dnsConfig`, found, range)
  eachNeeding('ip', spec, 'hostAliases', at, found, (alias, place) => {
    const ip = neededText(alias, 'ip', place, found, 'by-schema')
    if (ip !== undefined) checkAddress(ip, `${place}/ip`, found)
    eachText(alias, 'hostnames', place, (name, where) => {
      const why = whyNotDns1123Subdomain(name)
      if (why !== undefined) found.push(invalid(where, name, why))
    })
  })
}

/** Reports a text that is no IP address. */
function checkAddress(value: string, at: Pointer, found: Found): void {
  if (readAddress(value) === undefined) found.push(invalid(at, value, text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`))
}

function checkConfig(config: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  if (lengthOf(config, 'nameservers') > mostNameservers)
    found.push(tooMany(`${at}/nameservers`, text`At most ${mostNameservers} are taken.`))
  eachText(config, 'nameservers', at, (server, place) => checkAddress(server, place, found))
  if (lengthOf(config, 'searches') > mostSearches) found.push(tooMany(`${at}/searches`, text`At most ${mostSearches} are taken.`))
  let length = -1
  eachText(config, 'searches', at, (search, place) => {
    length += byteLength(search) + 1
    const why = whyNotSearch(search, range)
    if (why !== undefined) found.push(invalid(place, search, why))
  })
  if (length > longestSearches) found.push(tooLong(`${at}/searches`, text`At most ${longestSearches} characters are taken in all.`))
  eachItem(config, 'options', at, (option, place) => {
    if (!option.name) found.push(required(place, 'name'))
  })
}

const label = '_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?'
const relaxedSearch = new RegExp(`^${label}(?:\\.${label})*$`)

/** Underscores and a lone dot are taken since 1.33 (RelaxedDNSSearchValidation). */
function whyNotSearch(search: string, range: VersionRange): Text | undefined {
  const domain = search.endsWith('.') ? search.slice(0, -1) : search
  if (allBefore(range, 33)) return whyNotDns1123Subdomain(domain)
  if (search === '.' || (relaxedSearch.test(domain) && byteLength(domain) <= 253)) return undefined
  return text`only lower-case letters, digits, -, _ and . are taken, 253 characters at most`
}
