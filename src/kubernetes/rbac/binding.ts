import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { whyNotDns1123Subdomain, whyNotPathSegment } from '../names.ts'
import { fieldOf, listAt, type Mapping, stringAt } from '../plain.ts'
import { invalid, notSupported, required } from '../refusal.ts'

const topic = 'rbac-binding'
const rbacGroup = 'rbac.authorization.k8s.io'

/** What ValidateRoleBinding (k8s.io/kubernetes v1.34.1, pkg/apis/rbac/validation) refuses after defaulting. */
export function* checkRoleBinding(object: Mapping): Generator<Refusal> {
  yield* roleRefRefusals(object, ['Role', 'ClusterRole'])
  yield* subjectsRefusals(object, true)
}

/** What ValidateClusterRoleBinding refuses: only a ClusterRole can be bound, and a ServiceAccount needs its namespace. */
export function* checkClusterRoleBinding(object: Mapping): Generator<Refusal> {
  yield* roleRefRefusals(object, ['ClusterRole'])
  yield* subjectsRefusals(object, false)
}

function* roleRefRefusals(object: Mapping, kinds: readonly string[]): Generator<Refusal> {
  const ref = fieldOf(object, 'roleRef')
  const at: Pointer = ref === undefined || ref === null ? '' : '/roleRef'
  const group = stringAt(ref, 'apiGroup')
  const kind = stringAt(ref, 'kind')
  const name = stringAt(ref, 'name')
  if (group !== '' && group !== rbacGroup) yield notSupported('/roleRef/apiGroup', group, [rbacGroup], { topic, suggestion: rbacGroup })
  if (kind === '') yield required(at, "roleRef's kind", { topic })
  else if (!kinds.includes(kind)) yield notSupported('/roleRef/kind', kind, kinds, { topic })
  if (name === '') yield required(at, "roleRef's name", { topic })
  const why = whyNotPathSegment(name)
  if (why !== undefined) yield invalid('/roleRef/name', name, why, { topic })
}

function* subjectsRefusals(object: Mapping, namespaced: boolean): Generator<Refusal> {
  for (const [index, subject] of listAt(object, 'subjects').entries()) {
    yield* subjectRefusals(subject, child('/subjects', index), namespaced)
  }
}

function* subjectRefusals(subject: unknown, pointer: Pointer, namespaced: boolean): Generator<Refusal> {
  const kind = stringAt(subject, 'kind')
  const name = stringAt(subject, 'name')
  const group = stringAt(subject, 'apiGroup')
  if (name === '') yield required(pointer, 'name', { topic })
  if (kind === 'ServiceAccount') {
    const why = name === '' ? undefined : whyNotDns1123Subdomain(name)
    if (why !== undefined) yield invalid(child(pointer, 'name'), name, why, { topic })
    if (group !== '') yield notSupported(child(pointer, 'apiGroup'), group, [''], { topic, suggestion: '' })
    if (!namespaced && stringAt(subject, 'namespace') === '') {
      yield required(pointer, 'namespace', { topic, why: text`a ClusterRoleBinding has none that a ServiceAccount could be looked up in` })
    }
  } else if (kind === 'User' || kind === 'Group') {
    if (group !== '' && group !== rbacGroup)
      yield notSupported(child(pointer, 'apiGroup'), group, [rbacGroup], { topic, suggestion: rbacGroup })
  } else if (kind === '') {
    yield required(pointer, 'kind', { topic })
  } else {
    yield notSupported(child(pointer, 'kind'), kind, ['ServiceAccount', 'User', 'Group'], { topic })
  }
}
