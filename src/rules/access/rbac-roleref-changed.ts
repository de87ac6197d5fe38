import { type RoleRef, roleRefOf } from '../../access/bindings.ts'
import { isTemplated } from '../../facts/opaque.ts'
import { recreates } from '../../facts/recreates.ts'
import type { Pointer } from '../../types/pointer.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'
import type { Rendered } from '../../types/unit.ts'

export default defineRule({
  id: 'rbac-roleref-changed',
  scope: 'pair',
  kinds: ['RoleBinding', 'ClusterRoleBinding'],
  reads: ['values'],
  cases: {
    changed: 'The roleRef of an existing binding changes.',
    recreated: 'It changes where the tool deletes and recreates the binding.',
  },
  docs: {
    what: 'The roleRef of a binding stays as it is.',
    why: 'The API server refuses to change it, so that nobody who may only edit subjects can change what they are granted.',
    fix: 'Give the binding a new name, or delete it first.',
    sources: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example'],
  },
  *check({ before, after }) {
    if (before === undefined || after === undefined) return
    const [old, now] = [roleRefOf(before.value), roleRefOf(after.value)]
    if (old === undefined || now === undefined || (old.apiGroup === now.apiGroup && old.kind === now.kind && old.name === now.name)) return
    const recreated = recreates(after.value)
    const changed: Pointer = old.name === now.name ? (old.kind === now.kind ? '/roleRef/apiGroup' : '/roleRef/kind') : '/roleRef/name'
    yield {
      case: recreated ? 'recreated' : 'changed',
      place: after.origin(changed),
      message: recreated
        ? text`The roleRef changes from ${untrusted(`${old.kind} ${old.name}`)} to ${untrusted(`${now.kind} ${now.name}`)}. It cannot be changed in place; the force option deletes the binding first, and nobody has the grant in between.`
        : text`The roleRef changes from ${untrusted(`${old.kind} ${old.name}`)} to ${untrusted(`${now.kind} ${now.name}`)}. It cannot be changed: the API server refuses the update.`,
      help: text`Give the binding a new name, or delete it before this is applied.`,
      related: [{ side: 'base', place: before.origin(changed), message: text`It was ${untrusted(`${old.kind} ${old.name}`)}.` }],
      ...(recreated ? {} : changesFor(after, old, now)),
    }
  },
})

/** Another binding for another role. What patches the old name would find nothing under the new one. */
function changesFor(after: Rendered, old: RoleRef, now: RoleRef): Partial<Report> {
  const { written } = after
  const place = after.origin('/metadata/name')
  const name = old.name !== now.name && written.endsWith(`-${old.name}`) ? written.slice(0, -old.name.length - 1) : written
  const set = `${name}-${now.name}`
  if (written === '' || set === written || isTemplated(set) || place.file !== after.origin('/roleRef').file) return {}
  return { changes: [{ place, set }], corroboration: { kind: after.identity.kind, name: written, is: 'unnamed' } }
}
