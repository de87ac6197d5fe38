import { covers, type RoleRule, reachOf, roleKinds, roleRulesOf, wordAt } from '../../access/role-rules.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { listed, text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'rbac-secrets-read-unscoped',
  scope: 'document',
  kinds: roleKinds,
  words: ['secrets'],
  yieldsTo: ['rbac-wildcard'],
  cases: {
    list: 'The verbs list or watch on Secrets without names.',
    get: 'The verb get on Secrets without names.',
  },
  docs: {
    what: 'A role that reads Secrets names them.',
    why: 'The verbs list and watch return the contents of every Secret in reach; get without names reads whichever one is asked for.',
    fix: 'Use get with resourceNames. A Pod needs no grant at all for the Secrets that it mounts or takes as environment. A proven fix names those that the Pods use, where only Pods at hand have the role and nothing that they are told speaks of another.',
    sources: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  },
  *check(manifest) {
    for (const rule of roleRulesOf(manifest)) yield* checkRule(manifest, rule)
  },
})

function* checkRule(manifest: Manifest, rule: RoleRule): Iterable<Report> {
  if (!rule.resources.includes('secrets') || !covers(rule.apiGroups, '') || rule.resourceNames.length > 0) return
  const every = rule.verbs.includes('*')
  const listing = every ? ['list', 'watch'] : ['list', 'watch'].filter((verb) => rule.verbs.includes(verb))
  const reach = reachOf(manifest)
  const first = every ? '*' : listing[0]
  if (first !== undefined) {
    yield {
      case: 'list',
      place: at(manifest, wordAt(rule, 'verbs', first)),
      distinct: every ? '*' : listing.join(','),
      message: text`${listed(listing.map(untrusted))} on secrets ${listing.length === 1 ? text`returns` : text`return`} the contents of every Secret in ${reach}.`,
      help: text`Use ${untrusted('get')} with resourceNames. Secrets that Pods mount or take as environment need no grant: the kubelet reads them.`,
      ...changesFor(manifest, rule),
    }
  } else if (rule.verbs.includes('get')) {
    yield {
      case: 'get',
      place: at(manifest, wordAt(rule, 'verbs', 'get')),
      distinct: 'get',
      message: text`${untrusted('get')} on secrets without resourceNames reads any Secret whose name is known or guessed, in ${reach}.`,
      help: text`Name the Secrets under resourceNames. Secrets that Pods mount or take as environment need no grant.`,
      ...changesFor(manifest, rule),
    }
  }
}

/** The names that the Pods at hand use; not for who watches, which is how programs follow objects that they find by themselves, or writes. */
function changesFor(manifest: Manifest, rule: RoleRule): Pick<Report, 'changes'> {
  const isPlain = rule.verbs.every((verb) => verb === 'get' || verb === 'list') && !rule.apiGroups.includes('*')
  return isPlain && manifest.name !== '' ? { changes: [{ place: at(manifest, rule.pointer), nameSecrets: true }] } : {}
}
