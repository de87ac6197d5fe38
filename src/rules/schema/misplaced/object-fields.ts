import { field, isMapping } from '../../../facts/shape.ts'
import { at, type Manifest } from '../../../types/manifest.ts'
import { child } from '../../../types/pointer.ts'
import type { Change, Report } from '../../../types/report.ts'
import { text, untrusted } from '../../../types/text.ts'
import { misplaced } from './report-misplaced.ts'

/** `immutable` under spec or metadata of a ConfigMap or Secret. */
export function* immutableElsewhere(manifest: Manifest): Iterable<Report> {
  for (const parent of ['spec', 'metadata']) {
    const holder = field(manifest.value, parent)
    if (!isMapping(holder) || !('immutable' in holder)) continue
    const pointer = child(child('', parent), 'immutable')
    const changes: Change[] = [{ place: at(manifest, pointer), moveInto: '' }]
    yield misplaced(
      manifest,
      pointer,
      text`${untrusted('immutable')} is a field of the ${untrusted(manifest.kind)} itself, not of its ${untrusted(parent)}${parent === 'spec' ? text` (it has none)` : text``}: the object is not immutable.`,
      text`Move ${untrusted('immutable')} to the root, beside ${untrusted('data')}.`,
      { changes, ...(parent === 'spec' ? { explains: [at(manifest, '/spec').pointer] } : {}) },
    )
  }
}

/** Subjects in a Role, which belong to its bindings. */
export function* subjectsInRole(manifest: Manifest): Iterable<Report> {
  if (!isMapping(manifest.value) || !('subjects' in manifest.value)) return
  yield misplaced(
    manifest,
    '/subjects',
    text`${untrusted('subjects')} is not a field of a ${untrusted(manifest.kind)}: it grants to nobody.`,
    text`Name the subjects in a RoleBinding or ClusterRoleBinding that refers to it.`,
  )
}

/** A namespace in a binding's roleRef. */
export function* namespaceInRoleRef(manifest: Manifest): Iterable<Report> {
  const roleRef = field(manifest.value, 'roleRef')
  if (!isMapping(roleRef) || !('namespace' in roleRef)) return
  yield misplaced(
    manifest,
    '/roleRef/namespace',
    text`${untrusted('namespace')} is not a field of a roleRef: a Role is always looked up in the binding's own namespace.`,
    text`Remove it; put the binding into the namespace of the Role.`,
  )
}
