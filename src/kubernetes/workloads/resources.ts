import { child, type Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import type { Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, undecodable } from '../refusal.ts'
import { checkClaims } from './claims.ts'
import { inMillis, readQuantity } from './quantity.ts'
import { type Found, structAt } from './reading.ts'
import { isExtended, isHugePages, isOvercommitAllowed, whyNotContainerResource } from './resource-names.ts'

const largestInt64 = 2n ** 63n

/** Amounts by resource, in thousandths; what cannot be compared is left out. */
export type Amounts = ReadonlyMap<string, bigint>

/** Reports every quantity of a list that Go cannot decode, and gives the others. */
export function readAmounts(list: Mapping | undefined, at: Pointer, found: Found): Amounts {
  const amounts = new Map<string, bigint>()
  if (list === undefined) return amounts
  for (const [name, written] of Object.entries(list)) {
    if (typeof written !== 'string' && typeof written !== 'number') {
      if (written === null) amounts.set(name, 0n)
      continue
    }
    const quantity = readQuantity(written)
    if (quantity === 'invalid') found.push(notAQuantity(child(at, name), written))
    else if (quantity !== 'huge') amounts.set(name, inMillis(quantity))
  }
  return amounts
}

/** A quantity that Go cannot decode, with the one that was most likely meant. */
function notAQuantity(at: Pointer, written: string | number) {
  const tight = typeof written === 'string' ? written.replaceAll(/\s+/g, '').replace(/[bB]$/, '') : undefined
  const candidates = tight === undefined ? [] : [tight, tight.replace(/k$/i, 'k'), tight.replace(/[mgtp]$/, (unit) => unit.toUpperCase())]
  const suggestion = candidates.find((candidate) => /^[\d.]+[a-zA-Z]*$/.test(candidate) && readQuantity(candidate) !== 'invalid')
  return undecodable(at, text`This is not a quantity: digits with a suffix such as m, k, M, G, Ki, Mi or Gi are taken.`, { suggestion })
}

/** One quantity outside a list, for instance a sizeLimit: it must not be negative. */
export function checkQuantity(written: unknown, at: Pointer, found: Found): void {
  if (typeof written !== 'string' && typeof written !== 'number') return
  const quantity = readQuantity(written)
  if (quantity === 'invalid') found.push(notAQuantity(at, written))
  else if (quantity !== 'huge' && quantity.nanos < 0n) found.push(invalid(at, written, text`it must not be negative`))
}

export interface ResourceRules {
  readonly whyNotName: (name: string) => Text | undefined
  /** Names of the Pod's resource claims; undefined where claims are not looked at. */
  readonly claims: ReadonlySet<string> | undefined
}

/** Limits and requests: validateResourceRequirements of core validation. A limit stands for a missing request in a Pod, never against it. */
export function checkResources(requirements: Mapping, at: Pointer, found: Found, rules: ResourceRules): void {
  const limits = checkAmounts(requirements, 'limits', at, found, rules)
  const requests = checkAmounts(requirements, 'requests', at, found, rules)
  const limited = structAt(requirements, 'limits')
  for (const [name, request] of requests) {
    const limit = limits.get(name)
    if (limit === undefined) {
      if (!isOvercommitAllowed(name) && !(limited !== undefined && Object.hasOwn(limited, name))) {
        found.push(
          invalidWhole(child(`${at}/requests`, name), text`A limit of the same amount must be given: this resource cannot be shared.`),
        )
      }
    } else if (!isOvercommitAllowed(name) && request !== limit) {
      found.push(invalidWhole(child(`${at}/requests`, name), text`The request must equal the limit: this resource cannot be shared.`))
    } else if (request > limit) {
      found.push(invalidWhole(child(`${at}/requests`, name), text`The request is more than the limit.`))
    }
  }
  checkHugePagesCompany(limits, requests, at, found)
  if (rules.claims !== undefined) checkClaims(requirements, at, found, rules.claims)
}

function checkAmounts(requirements: Mapping, key: 'limits' | 'requests', at: Pointer, found: Found, rules: ResourceRules): Amounts {
  const amounts = readAmounts(structAt(requirements, key), `${at}/${key}`, found)
  for (const [name, amount] of amounts) {
    const place = child(`${at}/${key}`, name)
    const why = rules.whyNotName(name)
    if (why !== undefined) found.push(invalid(place, name, why, { part: 'key', suggestion: nearestResource(name) }))
    if (amount < 0n) found.push(invalidWhole(place, text`An amount must not be negative.`))
    if (isExtended(name) && amount % 1000n !== 0n && amount < largestInt64) {
      found.push(invalidWhole(place, text`This resource comes in whole numbers.`))
    }
    if (isHugePages(name)) checkHugePages(name, amount, place, found)
  }
  return amounts
}

function nearestResource(name: string): string | undefined {
  const folded = name.toLowerCase().replaceAll(/[\s_]+/g, '-')
  return ['cpu', 'memory', 'ephemeral-storage'].find((known) => known === folded && known !== name)
}

/** IsHugePageResourceValueDivisible: the size in the name must be a whole number of bytes, and the amount a multiple of it. */
function checkHugePages(name: string, amount: bigint, at: Pointer, found: Found): void {
  const size = readQuantity(name.slice('hugepages-'.length))
  if (size === 'huge') return
  const bytes = size === 'invalid' ? 0n : inMillis(size)
  if (bytes <= 0n || bytes % 1000n !== 0n) {
    found.push(invalid(at, name, text`a size of pages such as 2Mi must follow hugepages-`, { part: 'key' }))
    return
  }
  const whole = (amount + (amount > 0n ? 999n : 0n)) / 1000n
  if (whole % (bytes / 1000n) !== 0n && whole < largestInt64)
    found.push(invalidWhole(at, text`The amount is not a multiple of the size of the pages.`))
}

function checkHugePagesCompany(limits: Amounts, requests: Amounts, at: Pointer, found: Found): void {
  const names = [...limits.keys(), ...requests.keys()]
  const first = names.find(isHugePages)
  if (first === undefined || names.includes('cpu') || names.includes('memory')) return
  found.push(forbidden(at, text`Huge pages are given only along with cpu or memory.`))
}

export const containerRules = (claims: ReadonlySet<string> | undefined): ResourceRules => ({ whyNotName: whyNotContainerResource, claims })
