import type { Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { whyNotDns1123Label } from '../names.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, notFound, required } from '../refusal.ts'
import { eachItem, eachNeeding, type Found, formedText, neededText, textAt } from './reading.ts'

/** validateResourceClaimNames: each claim is one of the Pod's, and is taken once. */
export function checkClaims(requirements: Mapping, at: Pointer, found: Found, known: ReadonlySet<string>): void {
  const taken = new Set<string>()
  eachNeeding('name', requirements, 'claims', at, found, (claim, place) => {
    const name = neededText(claim, 'name', place, found, 'by-schema')
    formedText(claim, 'request', place, found, whyNotDns1123Label)
    if (name === undefined) return
    const request = textAt(claim, 'request') ?? ''
    const key = request === '' ? name : `${name}/${request}`
    const overlaps = request === '' && [...taken].some((other) => other.startsWith(`${name}/`))
    if (taken.has(name) || taken.has(key) || overlaps) found.push(duplicate(`${place}/name`, key))
    taken.add(key)
    if (!known.has(name)) found.push(notFound(`${place}/name`, name, text`is none of the Pod's resourceClaims`))
  })
}

/** A Pod's resource claims: validatePodResourceClaim. Gives their names. */
export function podClaimNames(spec: Mapping): ReadonlySet<string> {
  const names = new Set<string>()
  eachItem(spec, 'resourceClaims', '', (claim) => {
    const name = textAt(claim, 'name')
    if (name) names.add(name)
  })
  return names
}

/** Checks a Pod's resource claims themselves. */
export function checkPodClaims(spec: Mapping, at: Pointer, found: Found, form: (value: string) => Text | undefined): void {
  const names = new Set<string>()
  eachNeeding('name', spec, 'resourceClaims', at, found, (claim, place) => {
    const name = neededText(claim, 'name', place, found, 'by-schema')
    if (name !== undefined && names.has(name)) found.push(duplicate(`${place}/name`, name))
    else formedText(claim, 'name', place, found, whyNotDns1123Label)
    if (name !== undefined) names.add(name)
    const given = ['resourceClaimName', 'resourceClaimTemplateName'].filter((key) => isSet(claim, key))
    if (given.length === 0) found.push(required(place, 'a resourceClaimName or a resourceClaimTemplateName'))
    if (given.length > 1)
      found.push(forbidden(`${place}/resourceClaimTemplateName`, text`A claim has a name or a template's name, not both.`))
    for (const key of given) {
      const value = claim[key]
      const why = typeof value === 'string' ? form(value) : undefined
      if (typeof value === 'string' && why !== undefined) found.push(invalid(`${place}/${key}`, value, why))
    }
  })
}
