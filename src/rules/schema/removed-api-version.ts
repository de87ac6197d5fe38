import { stringsAt } from '../../facts/manifests.ts'
import { field, sequence } from '../../facts/shape.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'removed-api-version',
  scope: 'document',
  kinds: [],
  reads: ['schema'],
  cases: {
    removed: 'An apiVersion that a version in use has removed.',
    'podsecuritypolicy-grant': 'A role that grants use of PodSecurityPolicies.',
  },
  docs: {
    what: 'Objects use API versions that the clusters still serve.',
    why: 'A removed API version is refused, although it worked before the upgrade.',
    fix: 'Use the version that replaced it.',
    sources: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  },
  *check(manifest, known) {
    const { apiVersion, kind } = manifest
    const { standing } = known.schema(manifest)
    if (standing.is === 'built-in' && standing.removed !== undefined && standing.unserved.length > 0) {
      const { since, replacement } = standing.removed
      const everywhere = standing.served.length === 0
      yield {
        case: 'removed',
        place: at(manifest, '/apiVersion'),
        message: text`${untrusted(`${apiVersion} ${kind}`)} no longer exists since Kubernetes ${[since]}. The API server refuses the object.`,
        help: replaceBy(kind, replacement),
        ...(everywhere ? {} : { versions: standing.unserved }),
        ...(replacement === undefined || !keepsMeaning(manifest)
          ? {}
          : { changes: [{ place: at(manifest, '/apiVersion'), set: replacement }] }),
      }
    }
    if (kind !== 'Role' && kind !== 'ClusterRole') return
    // The group `policy` served PodSecurityPolicy until 1.24.
    if (known.versions.some((minor) => Number(minor.slice(2)) < 25)) return
    for (const [index, rule] of sequence(field(manifest.value, 'rules')).entries()) {
      if (!stringsAt(rule, 'resources').includes('podsecuritypolicies') || !stringsAt(rule, 'verbs').includes('use')) continue
      yield {
        case: 'podsecuritypolicy-grant',
        place: at(manifest, `/rules/${index}/resources`),
        message: text`PodSecurityPolicy no longer exists since Kubernetes 1.25: this rule grants nothing.`,
        help: text`Remove the rule. Pod Security admission labels on the Namespace took its place; they do not protect Secrets.`,
      }
    }
  },
})

/**
 * Whether an object means the same under the version that replaced its own. What the schema refuses there shows; other defaults do not.
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
function keepsMeaning({ apiVersion, kind, value }: Manifest): boolean {
  const spec = field(value, 'spec')
  if (kind === 'PodDisruptionBudget') return selectsSomething(field(spec, 'selector'))
  // failurePolicy was Ignore, matchPolicy Exact, and the timeout 30 seconds.
  if (/WebhookConfiguration$/.test(kind)) {
    return sequence(field(value, 'webhooks')).every((hook) =>
      ['failurePolicy', 'matchPolicy', 'timeoutSeconds'].every((name) => field(hook, name) !== undefined),
    )
  }
  // Updates waited for somebody to delete the Pods.
  const waited = kind === 'StatefulSet' ? apiVersion === 'apps/v1beta1' : kind === 'DaemonSet' && apiVersion === 'extensions/v1beta1'
  return !waited || field(field(spec, 'updateStrategy'), 'type') !== undefined
}

/** An empty selector took no Pod, and takes all of them since policy/v1. */
function selectsSomething(selector: unknown): boolean {
  return ['matchLabels', 'matchExpressions'].some((name) => Object.keys(field(selector, name) ?? {}).length > 0)
}

function replaceBy(kind: string, replacement: string | undefined) {
  if (kind === 'PodSecurityPolicy') return text`Use Pod Security admission labels on the Namespace; they do not restrict who reads Secrets.`
  return replacement === undefined ? text`Remove the object; nothing replaced it.` : text`Use ${untrusted(replacement)}.`
}
