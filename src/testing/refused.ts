import { refusals } from '../kubernetes/refusals.ts'
import type { Minor } from '../types/schema.ts'

/** What the API server's own rules refuse of an object, as `pointer reason`, in their order. */
export function refused(object: unknown, minors: readonly Minor[] = ['1.34']): readonly string[] {
  const { apiVersion, kind } = { apiVersion: '', kind: '', ...(object as object) }
  return refusals(object, apiVersion, kind, minors).map((one) => `${one.pointer} ${one.reason}`)
}

/** The same of a Pod with this spec, which gets one good container unless it has its own; pointers begin at the spec. */
export function refusedInPod(spec: object, minors?: readonly Minor[]): readonly string[] {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod', labels: { app: 'a' } },
    spec: { containers: [{ name: 'main', image: 'i' }], ...spec },
  }
  return refused(pod, minors).map((line) => line.replace(/^\/spec/, ''))
}

/** The same of a Pod whose only container has these fields; pointers begin at the container. */
export function refusedInContainer(fields: object, spec: object = {}, minors?: readonly Minor[]): readonly string[] {
  const lines = refusedInPod({ ...spec, containers: [{ name: 'main', image: 'i', ...fields }] }, minors)
  return lines.map((line) => line.replace(/^\/containers\/0/, ''))
}
