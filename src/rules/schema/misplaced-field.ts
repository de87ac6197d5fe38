import { defineRule } from '../../types/rule.ts'
import { containersOf, itemsOf, podSpecOf } from '../../usage/pod-specs.ts'
import { inContainer } from './misplaced/container-fields.ts'
import { immutableElsewhere, namespaceInRoleRef, subjectsInRole } from './misplaced/object-fields.ts'
import { missingType } from './misplaced/type-fields.ts'
import { inVolume } from './misplaced/volume-fields.ts'

export default defineRule({
  id: 'misplaced-field',
  scope: 'document',
  kinds: [],
  reads: ['schema'],
  cases: {
    misplaced: 'A field that stands where the API does not know it.',
    'value-and-valueFrom': 'An env entry with both a value and a reference.',
    'undefined-volume': 'A mount of a volume that the Pod does not have.',
    'missing-type': 'An object without its kind or apiVersion.',
  },
  docs: {
    what: 'Fields stand where the API knows them.',
    why: 'kubectl refuses an unknown field; other tools drop it silently, so that the setting never takes effect.',
    fix: 'Move the field as the message says.',
    sources: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/'],
  },
  *check(manifest) {
    if (manifest.kind === '' || manifest.apiVersion === '') yield* missingType(manifest)
    if (manifest.kind === 'ConfigMap' || manifest.kind === 'Secret') yield* immutableElsewhere(manifest)
    if (manifest.kind === 'Role' || manifest.kind === 'ClusterRole') yield* subjectsInRole(manifest)
    if (manifest.kind === 'RoleBinding' || manifest.kind === 'ClusterRoleBinding') yield* namespaceInRoleRef(manifest)
    const spec = podSpecOf(manifest)
    if (spec === undefined) return
    for (const container of containersOf(spec)) yield* inContainer(manifest, spec, container)
    for (const volume of itemsOf(spec, 'volumes')) yield* inVolume(manifest, volume)
  },
})
