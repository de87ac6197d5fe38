import { type Text, text } from '../../types/text.ts'
import { whyNotQualifiedName } from '../names.ts'

const standard = new Set(['cpu', 'memory', 'ephemeral-storage'])

/** Pages of memory of one size: IsHugePageResourceName of core's helpers. */
export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-')
}

/** Resources of Kubernetes itself: IsNativeResource. */
function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/')
}

/** Devices and the like, which come in whole numbers and cannot be shared: IsExtendedResourceName. */
export function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && whyNotQualifiedName(`requests.${name}`) === undefined
}

/** Resources of which more may be limited than requested: IsOvercommitAllowed. */
export function isOvercommitAllowed(name: string): boolean {
  return isNative(name) && !isHugePages(name)
}

/** Why a container cannot ask for a resource of this name, or undefined: validateContainerResourceName. */
export function whyNotContainerResource(name: string): Text | undefined {
  if (standard.has(name)) return undefined
  const why = whyNotQualifiedName(name)
  if (why !== undefined) return why
  if (!name.includes('/')) {
    return isHugePages(name)
      ? undefined
      : text`a container has cpu, memory, ephemeral-storage and hugepages of a size; other resources have a domain before a /`
  }
  return isNative(name) || isExtended(name) ? undefined : text`the name of an extended resource is too long or begins with requests.`
}

/** Why a whole Pod cannot ask for a resource of this name, or undefined: validatePodResourceName. */
export function whyNotPodResource(name: string): Text | undefined {
  return name === 'cpu' || name === 'memory' || isHugePages(name)
    ? whyNotQualifiedName(name)
    : text`for a whole Pod only cpu, memory and hugepages of a size are taken`
}
