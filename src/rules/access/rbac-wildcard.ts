import { isCustomGroup } from '../../access/known-words.ts'
import { covers, type RoleRule, reachOf, roleKinds, roleRulesOf, wordAt } from '../../access/role-rules.ts'
import { field, isMapping } from '../../facts/shape.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { listed, text, untrusted } from '../../types/text.ts'

const reads = ['get', 'list', 'watch']
/** Core resources on which every verb at once is more than any workload needs. */
const sensitive = ['secrets', 'configmaps', 'serviceaccounts', 'pods', 'nodes']
/** Groups that only tell measurements: there is nothing to change. https://github.com/kubernetes/metrics */
const measuring: ReadonlySet<string> = new Set(['metrics.k8s.io', 'custom.metrics.k8s.io', 'external.metrics.k8s.io'])
const powerfulSubresources = ['*/exec', '*/attach', '*/proxy', '*/token', '*/portforward', '*/ephemeralcontainers']

export default defineRule({
  id: 'rbac-wildcard',
  scope: 'document',
  kinds: roleKinds,
  words: ['*'],
  cases: {
    secrets: 'A star that covers reading Secrets.',
    'all-verbs': 'Every verb on sensitive resources.',
    'foreign-group': 'Every resource of a built-in API group outside the core.',
    'custom-group': 'Every resource of a custom API group.',
    subresource: 'A star over a subresource that gives control of Pods, nodes or identities.',
    'non-resource': 'Every URL of the API server.',
  },
  docs: {
    what: 'Roles name the resources and verbs that they grant.',
    why: 'A star covers Secrets, whatever kinds are installed later, and verbs such as escalate and impersonate.',
    fix: 'List the resources and verbs that the workload uses.',
    sources: [
      'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
    ],
  },
  *check(manifest) {
    if (isBuiltInRole(manifest) || isAggregated(manifest)) return
    for (const rule of roleRulesOf(manifest)) yield* checkRule(manifest, rule)
  },
})

/** Names that Kubernetes itself ships: whoever has them in a repository restores what is there anyway. */
function isBuiltInRole(manifest: Manifest): boolean {
  return (
    manifest.kind === 'ClusterRole' &&
    (manifest.name === 'cluster-admin' || manifest.name === 'admin' || manifest.name.startsWith('system:'))
  )
}

/** The controller overwrites the rules of an aggregated role. */
function isAggregated(manifest: Manifest): boolean {
  return isMapping(field(manifest.value, 'aggregationRule'))
}

function* checkRule(manifest: Manifest, rule: RoleRule): Iterable<Report> {
  const reach = reachOf(manifest)
  if (rule.nonResourceURLs.includes('*') && rule.verbs.includes('*')) {
    yield {
      case: 'non-resource',
      place: at(manifest, wordAt(rule, 'nonResourceURLs', '*')),
      distinct: '*',
      message: text`This rule allows every verb on every URL of the API server that is no resource, debugging and profiling among them.`,
      help: text`Name the URLs, such as ${untrusted('/metrics')}.`,
    }
  }
  const core = covers(rule.apiGroups, '')
  const granted = rule.verbs.includes('*') ? reads : reads.filter((verb) => rule.verbs.includes(verb))
  const named = rule.resourceNames.length > 0
  if (rule.resources.includes('*') && core && granted.length > 0 && !named) {
    yield {
      case: 'secrets',
      place: at(manifest, wordAt(rule, 'resources', '*')),
      distinct: rule.verbs.includes('*') ? '*' : granted.join(','),
      message: text`The star in resources includes Secrets: this rule can ${listed(granted.map(untrusted))} every Secret in ${reach}.`,
      help: text`List the resources that are needed, and Secrets by name under resourceNames.`,
    }
    return
  }
  yield* checkNarrower(manifest, rule, core)
}

function* checkNarrower(manifest: Manifest, rule: RoleRule, core: boolean): Iterable<Report> {
  const subresource = powerfulSubresources.find((resource) => rule.resources.includes(resource))
  if (subresource !== undefined && core) {
    yield {
      case: 'subresource',
      place: at(manifest, wordAt(rule, 'resources', subresource)),
      distinct: subresource,
      message: text`${untrusted(subresource)} covers that subresource of every kind: it gives control of Pods, nodes or identities.`,
      help: text`Name the resource, such as ${untrusted(`pods${subresource.slice(1)}`)}.`,
    }
  }
  const touched = core ? sensitive.filter((resource) => rule.resources.includes(resource)) : []
  if (rule.verbs.includes('*') && touched.length > 0 && rule.resourceNames.length === 0) {
    yield {
      case: 'all-verbs',
      place: at(manifest, wordAt(rule, 'verbs', '*')),
      distinct: touched.join(','),
      message: text`This rule grants every verb on ${listed(touched.map(untrusted))}, those of later Kubernetes versions included.`,
      help: text`List the verbs that are needed.`,
    }
  }
  const changes = rule.verbs.some((verb) => !reads.includes(verb))
  if (rule.resources.includes('*') && !core && changes && !rule.apiGroups.every((group) => measuring.has(group))) {
    yield {
      case: rule.apiGroups.every(isCustomGroup) ? 'custom-group' : 'foreign-group',
      place: at(manifest, wordAt(rule, 'resources', '*')),
      distinct: rule.apiGroups.join(','),
      message: text`This rule can change every resource of ${listed(rule.apiGroups.map(untrusted))}, those that are added later included.`,
      help: text`List the resources that are needed.`,
    }
  }
}
