import type { Gap } from '../types/gap.ts'
import type { Manifest } from '../types/manifest.ts'
import { text } from '../types/text.ts'
import { isMapping } from './shape.ts'

/** What only a strategic merge patch says: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md */
const directive = /^\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/

/** A look at the text that saves the walk. */
export function mayHoldDirectives(text: string): boolean {
  return text.includes('$patch') || text.includes('$retainKeys') || text.includes('$setElementOrder/') || text.includes('$deleteFrom')
}

/** Whether a manifest holds directives of a strategic merge patch: the API server takes it for one, and for no object. */
export function isPatch({ value }: Manifest): boolean {
  return holdsDirective(value, 0)
}

/** Deeper than any list that is merged. */
const deepest = 30

function holdsDirective(value: unknown, depth: number): boolean {
  if (depth > deepest) return false
  if (Array.isArray(value)) return value.some((item) => holdsDirective(item, depth + 1))
  if (!isMapping(value)) return false
  return Object.entries(value).some(([key, part]) => directive.test(key) || holdsDirective(part, depth + 1))
}

/** A patch that no kustomization lists. */
export function patchGap({ place }: Manifest): Gap {
  return {
    reason: 'not-rendered',
    place,
    message: text`This is a patch, and no kustomization lists it: what it makes of its object was not checked.`,
  }
}
