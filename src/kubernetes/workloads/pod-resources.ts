import { child, type Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import type { Mapping } from '../plain.ts'
import { forbidden, invalidWhole } from '../refusal.ts'
import { eachItem, type Found, structAt } from './reading.ts'
import { whyNotPodResource } from './resource-names.ts'
import { checkResources, readAmounts } from './resources.ts'

/** Resources of a whole Pod against those of its containers: validatePodResourceConsistency (PodLevelResources, on since 1.34). */
export function checkPodResources(spec: Mapping, at: Pointer, found: Found, isPod: boolean): void {
  const resources = structAt(spec, 'resources')
  if (resources === undefined) return
  const place: Pointer = `${at}/resources`
  if (Array.isArray(resources.claims)) found.push(forbidden(`${place}/claims`, text`A whole Pod takes no claims in its resources.`))
  checkResources(resources, place, found, { whyNotName: whyNotPodResource, claims: undefined })
  const limits = readAmounts(structAt(resources, 'limits'), place, [])
  eachItem(spec, 'containers', at, (container, containerAt) => {
    const own = structAt(container, 'resources')
    const ownLimits = own === undefined ? undefined : structAt(own, 'limits')
    if (ownLimits === undefined) return
    for (const [name, amount] of readAmounts(ownLimits, containerAt, [])) {
      const limit = limits.get(name)
      if (limit !== undefined && amount > limit) {
        found.push(invalidWhole(child(`${containerAt}/resources/limits`, name), text`The limit is more than the whole Pod's.`))
      }
    }
  })
  checkSum(spec, structAt(resources, 'requests'), `${place}/requests`, found, isPod)
}

/**
 * What the containers request together must fit into what the Pod requests. In a Pod, but not in a template, a limit stands for a missing
 * request (SetDefaults_Pod). Init containers are left out: they count only at their largest.
 */
function checkSum(spec: Mapping, requests: Mapping | undefined, at: Pointer, found: Found, isPod: boolean): void {
  const sums = new Map<string, bigint>()
  eachItem(spec, 'containers', '', (container) => {
    const own = structAt(container, 'resources')
    if (own === undefined) return
    const limits = isPod ? structAt(own, 'limits') : undefined
    const amounts = readAmounts({ ...limits, ...structAt(own, 'requests') }, '', [])
    for (const [name, amount] of amounts) sums.set(name, (sums.get(name) ?? 0n) + amount)
  })
  for (const [name, amount] of readAmounts(requests, at, [])) {
    if ((sums.get(name) ?? 0n) > amount)
      found.push(invalidWhole(child(at, name), text`The containers request more together than the whole Pod.`))
  }
}
