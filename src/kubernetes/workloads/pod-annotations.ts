import { child, type Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import type { Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole } from '../refusal.ts'
import { whyNotBeneath } from './paths.ts'
import { eachItem, type Found, structAt, textAt } from './reading.ts'

const seccompPod = 'seccomp.security.alpha.kubernetes.io/pod'
const seccompContainer = 'container.seccomp.security.alpha.kubernetes.io/'
const appArmor = 'container.apparmor.security.beta.kubernetes.io/'
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost'
const mirror = 'kubernetes.io/config.mirror'

/** Annotations that mean something to a Pod: ValidatePodSpecificAnnotations of core validation, v1.34.1. */
export function checkPodAnnotations(annotations: unknown, spec: Mapping, at: Pointer, found: Found): void {
  if (annotations === null || typeof annotations !== 'object') return
  for (const [key, written] of Object.entries(annotations)) {
    const value: unknown = written ?? ''
    if (typeof value !== 'string' || !key.includes('kubernetes.io/')) continue
    const place = child(at, key)
    const why = whyNotPodAnnotation(key, value)
    if (why !== undefined) found.push(invalid(place, value, why))
    if (key === mirror && !textAt(spec, 'nodeName'))
      found.push(invalidWhole(place, text`A mirror Pod must name its node in spec.nodeName.`))
    if (key.startsWith(appArmor) && !hasContainer(spec, key.slice(appArmor.length))) {
      found.push(invalid(place, key, text`the Pod has no container of that name`, { part: 'key' }))
    }
    if (key === seccompPod) compare(spec, value, place, found)
    else if (key.startsWith(seccompContainer)) {
      eachContainer(spec, (container) => {
        if (container.name === key.slice(seccompContainer.length)) compare(container, value, place, found)
      })
    }
  }
}

function whyNotPodAnnotation(key: string, value: string): Text | undefined {
  if (key === deletionCost) {
    const number = /^(?:-?[1-9]\d*|0)$/.test(value) ? Number(value) : Number.NaN
    return Math.abs(number) <= 2_147_483_647 ? undefined : text`a whole number of 32 bits is taken`
  }
  if (key === seccompPod || key.startsWith(seccompContainer)) {
    if (value === 'runtime/default' || value === 'docker/default' || value === 'unconfined') return undefined
    return value.startsWith('localhost/') ? whyNotBeneath(value.slice('localhost/'.length)) : text`it is not the name of a seccomp profile`
  }
  if (!key.startsWith(appArmor) || value === '' || value === 'runtime/default' || value === 'unconfined') return undefined
  return value.startsWith('localhost/') ? undefined : text`it is not the name of an AppArmor profile`
}

/** validateSeccompAnnotationsAndFieldsMatch: annotation and field must not contradict each other. */
function compare(owner: Mapping, annotation: string, at: Pointer, found: Found): void {
  const context = structAt(owner, 'securityContext')
  const profile = context === undefined ? undefined : structAt(context, 'seccompProfile')
  if (profile === undefined) return
  const agrees =
    profile.type === 'Unconfined'
      ? annotation === 'unconfined'
      : profile.type === 'RuntimeDefault'
        ? annotation === 'runtime/default' || annotation === 'docker/default'
        : profile.type !== 'Localhost' || annotation === `localhost/${textAt(profile, 'localhostProfile') ?? ''}`
  if (!agrees) found.push(forbidden(at, text`The seccompProfile says something else.`))
}

function eachContainer(spec: Mapping, visit: (container: Mapping) => void): void {
  for (const key of ['initContainers', 'containers', 'ephemeralContainers']) eachItem(spec, key, '', visit)
}

function hasContainer(spec: Mapping, name: string): boolean {
  let has = false
  eachContainer(spec, (container) => {
    if (container.name === name) has = true
  })
  return has
}
