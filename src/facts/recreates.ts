import { field, stringOf } from './shape.ts'

/**
 * Whether the tool that applies an object deletes and recreates it where an update is refused: Argo CD with `Force=true` (`Replace=true`
 * alone is a PUT, still refused: https://github.com/argoproj/argo-cd/issues/14910) or Flux with its force annotation.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
 */
export function recreates(value: unknown): boolean {
  const annotations = field(field(value, 'metadata'), 'annotations')
  const options = (stringOf(annotations, 'argocd.argoproj.io/sync-options') ?? '').split(',').map((option) => option.trim())
  return options.includes('Force=true') || stringOf(annotations, 'kustomize.toolkit.fluxcd.io/force')?.toLowerCase() === 'enabled'
}
