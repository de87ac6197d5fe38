import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { selectorRefusals } from '../labels.ts'
import { fieldOf, isMapping, listAt, type Mapping } from '../plain.ts'
import { invalidWhole, required } from '../refusal.ts'

const topic = 'rbac-rule'

/** What ValidateRole (k8s.io/kubernetes v1.34.1, pkg/apis/rbac/validation) refuses. */
export function* checkRole(object: Mapping): Generator<Refusal> {
  yield* rulesRefusals(object, true)
}

/** What ValidateClusterRole refuses: also aggregation without a selector. */
export function* checkClusterRole(object: Mapping): Generator<Refusal> {
  yield* rulesRefusals(object, false)
  const aggregation = fieldOf(object, 'aggregationRule')
  if (!isMapping(aggregation)) return
  const selectors = listAt(aggregation, 'clusterRoleSelectors')
  if (selectors.length === 0) {
    yield required('/aggregationRule', 'a clusterRoleSelector', { topic, why: text`the rules are gathered by at least one` })
  }
  for (const [index, selector] of selectors.entries()) {
    yield* selectorRefusals(selector, child('/aggregationRule/clusterRoleSelectors', index))
  }
}

function* rulesRefusals(object: Mapping, namespaced: boolean): Generator<Refusal> {
  for (const [index, rule] of listAt(object, 'rules').entries()) yield* ruleRefusals(rule, child('/rules', index), namespaced)
}

/** ValidatePolicyRule: whom a rule is about must be told, and URLs outside the API only by a ClusterRole, in a rule of their own. */
function* ruleRefusals(rule: unknown, pointer: Pointer, namespaced: boolean): Generator<Refusal> {
  const isEmpty = (field: string) => listAt(rule, field).length === 0
  if (isEmpty('verbs')) yield required(pointer, 'at least one verb', { topic })
  if (!isEmpty('nonResourceURLs')) {
    const at = child(pointer, 'nonResourceURLs')
    if (namespaced) yield invalidWhole(at, text`A Role cannot grant URLs outside the API: only a ClusterRole can.`, { topic })
    if (!isEmpty('apiGroups') || !isEmpty('resources') || !isEmpty('resourceNames')) {
      yield invalidWhole(at, text`A rule is either about resources or about URLs outside the API: write two.`, { topic })
    }
    return
  }
  if (isEmpty('apiGroups')) yield required(pointer, 'apiGroups', { topic, why: text`at least one, and "" is the core group` })
  if (isEmpty('resources')) yield required(pointer, 'resources', { topic, why: text`at least one` })
}
