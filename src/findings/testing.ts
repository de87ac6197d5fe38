import type { Pointer } from '../types/pointer.ts'
import type { Reported } from './reported.ts'

/** A report about ConfigMap `name` of apps/a.yaml, for tests. */
export function sampleReport(rule: string, pointer: Pointer, more: Partial<Reported> & { readonly name?: string } = {}): Reported {
  const { name = 'web', ...rest } = more
  return {
    rule,
    case: 'one',
    place: { file: 'apps/a.yaml', document: 0, pointer },
    stable: pointer,
    object: { apiVersion: 'v1', group: '', kind: 'ConfigMap', namespace: 'shop', name },
    message: ['Wrong.'],
    help: ['Mend it.'],
    ...rest,
  }
}

/** A policy that grades every rule of the tests the same, unless told. */
export function samplePolicy(grades: Readonly<Record<string, 'error' | 'warning' | 'notice' | 'off'>>) {
  return {
    rules: Object.fromEntries(Object.entries(grades).map(([rule, grade]) => [rule, { cases: { one: grade, two: grade }, options: {} }])),
  }
}
