import { groupsOf, isCustomGroup, isSpecialVerb, requestVerbs, resourceMeant } from '../../access/known-words.ts'
import { covers, type RoleRule, roleKinds, roleRulesOf, wordAt } from '../../access/role-rules.ts'
import { isTemplated } from '../../facts/opaque.ts'
import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Change, Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { listed, type Text, text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'rbac-rule-never-matches',
  scope: 'document',
  kinds: roleKinds,
  reads: ['refusals'],
  yieldsTo: ['flattened-manifest'],
  cases: {
    refused: 'A rule that the API server refuses.',
    never: 'A word that no request ever matches.',
  },
  docs: {
    what: 'Every word of a role can match a request.',
    why: 'RBAC compares words literally and knows no globs, no singulars and no kinds: the rule looks as if it granted something, and grants nothing.',
    fix: 'Use the plural resource, its API group, and the verbs that requests have.',
    sources: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      'https://github.com/kubernetes/kubernetes/blob/v1.34.1/pkg/apis/rbac/v1/evaluation_helpers.go',
    ],
  },
  *check(manifest, known) {
    for (const refusal of refusedOf('rbac-rule', manifest, known)) {
      yield reportRefused(refusal, manifest, {
        case: 'refused',
        why: text` The API server refuses the role.`,
        help: refusal.reason === 'required' ? text`Add it, or remove the rule.` : text`Correct the rule.`,
      })
    }
    for (const rule of roleRulesOf(manifest)) {
      yield* checkGroups(manifest, rule)
      yield* checkResources(manifest, rule)
      yield* checkNames(manifest, rule)
      yield* checkVerbs(manifest, rule)
    }
  },
})

interface Word {
  readonly list: 'apiGroups' | 'resources' | 'resourceNames' | 'verbs'
  readonly word: string
  readonly message: Text
  readonly help: Text
  /** What is meant by it, where that is certain. */
  readonly right?: string | undefined
}

function never(manifest: Manifest, rule: RoleRule, { list, word, message, help, right }: Word): Report {
  const place = at(manifest, wordAt(rule, list, word))
  const told = { case: 'never', place, distinct: `${list}:${word}`, message, help }
  if (right === undefined) return told
  // The right word may stand beside the wrong one already.
  const change: Change = rule[list].includes(right) ? { place, remove: true } : { place, set: right }
  return { ...told, changes: [change] }
}

function* checkGroups(manifest: Manifest, rule: RoleRule): Iterable<Report> {
  for (const group of rule.apiGroups) {
    if (group === 'v1' || group === 'core') {
      yield never(manifest, rule, {
        list: 'apiGroups',
        word: group,
        message: text`${untrusted(group)} is no API group: the core group is the empty string, and this word matches nothing.`,
        help: text`Write an empty string: "".`,
        right: '',
      })
    } else if (/\/v\d/.test(group)) {
      const bare = group.slice(0, group.indexOf('/'))
      yield never(manifest, rule, {
        list: 'apiGroups',
        word: group,
        message: text`${untrusted(group)} holds a version: RBAC compares groups alone, and this word matches nothing.`,
        help: text`Write ${untrusted(bare)}.`,
        right: bare,
      })
    }
  }
}

function* checkResources(manifest: Manifest, rule: RoleRule): Iterable<Report> {
  for (const resource of rule.resources) {
    if (isTemplated(resource)) continue
    if (/^[^*/]+\/\*$/.test(resource)) {
      yield never(manifest, rule, {
        list: 'resources',
        word: resource,
        message: text`${untrusted(resource)} matches nothing: RBAC knows a star alone, exact names, and a star before a subresource.`,
        help: text`Name the subresources, such as ${untrusted(`${resource.slice(0, -1)}status`)}.`,
      })
      continue
    }
    const meant = resourceMeant(resource)
    // Custom groups may serve a resource of that very name.
    const builtIn = rule.apiGroups.every((group) => group === '' || (meant !== undefined && (groupsOf(meant) ?? []).includes(group)))
    if (meant !== undefined && builtIn && rule.apiGroups.length > 0) {
      yield never(manifest, rule, {
        list: 'resources',
        word: resource,
        message: text`${untrusted(resource)} matches nothing: resources are named in the lower-case plural.`,
        help: text`Write ${untrusted(meant)}.`,
        right: meant,
      })
      continue
    }
    yield* checkGroupOf(manifest, rule, resource)
  }
}

/** A well-known resource under groups that do not serve it. Other groups may be custom ones with a resource of that name. */
function* checkGroupOf(manifest: Manifest, rule: RoleRule, resource: string): Iterable<Report> {
  const serving = groupsOf(resource)
  if (serving === undefined || rule.apiGroups.length === 0 || rule.apiGroups.some((group) => isTemplated(group))) return
  if (serving.some((group) => covers(rule.apiGroups, group))) return
  if (!rule.apiGroups.every((group) => servedGroups.has(group))) return
  yield {
    ...never(manifest, rule, {
      list: 'resources',
      word: resource,
      message: text`${untrusted(resource)} is not served by ${listed(rule.apiGroups.map(groupWords))}: this word matches nothing.`,
      help: text`Name it under ${groupWords(serving[0] ?? '')}.`,
    }),
    ...groupChanges(manifest, rule, serving[0] ?? ''),
  }
}

/** One wrong group over resources that one right group serves. A rule that needs two groups is split, by a person. */
function groupChanges(manifest: Manifest, rule: RoleRule, right: string): { readonly changes?: readonly Change[] } {
  const [wrong, ...others] = rule.apiGroups
  const isOfRight = rule.resources.every((resource) => groupsOf(resource)?.includes(right) === true)
  if (wrong === undefined || others.length > 0 || !isOfRight) return {}
  return { changes: [{ place: at(manifest, wordAt(rule, 'apiGroups', wrong)), set: right }] }
}

function groupWords(group: string): Text {
  return group === '' ? text`the core group ("")` : text`the group ${untrusted(group)}`
}

// The old group `extensions` served copies of others' resources.
const servedGroups: ReadonlySet<string> = new Set([
  '',
  'apps',
  'batch',
  'rbac.authorization.k8s.io',
  'networking.k8s.io',
  'policy',
  'autoscaling',
])

function* checkNames(manifest: Manifest, rule: RoleRule): Iterable<Report> {
  // The approval of certificates asks about `DOMAIN/*` by that very name.
  // https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#authorization
  if (rule.resources.includes('signers')) return
  for (const name of rule.resourceNames) {
    if (!name.includes('*') || isTemplated(name)) continue
    yield never(manifest, rule, {
      list: 'resourceNames',
      word: name,
      message: text`${untrusted(name)} is compared literally: no object has that name, and the rule grants nothing.`,
      help: text`List the names, or leave resourceNames out to mean every object.`,
    })
  }
}

function* checkVerbs(manifest: Manifest, rule: RoleRule): Iterable<Report> {
  const known = (resource: string) => (groupsOf(resource) ?? resourceMeant(resource)) !== undefined
  // A custom group may call a resource of its own as a built-in one is called.
  const builtIn = rule.resources.length > 0 && rule.resources.every(known) && rule.apiGroups.every((group) => !isCustomGroup(group))
  for (const verb of rule.verbs) {
    if (verb === '*' || requestVerbs.includes(verb) || isSpecialVerb(verb) || isTemplated(verb)) continue
    const lower = requestVerbs.find((right) => right === verb.toLowerCase())
    // Aggregated APIs and webhooks may ask about verbs of their own on their own resources, but not about another spelling of these.
    if (!builtIn && lower === undefined) continue
    yield never(manifest, rule, {
      list: 'verbs',
      word: verb,
      message: text`${untrusted(verb)} is no verb of a request: this word matches nothing.`,
      help: lower === undefined ? text`Verbs are ${listed(requestVerbs.map(untrusted))}.` : text`Write ${untrusted(lower)}.`,
      right: lower,
    })
  }
}
