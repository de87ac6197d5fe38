import { child, type Pointer } from '../../../types/pointer.ts'
import type { Exemption, Policy } from '../../../types/policy.ts'
import { listed, type Text, text, untrusted } from '../../../types/text.ts'
import { type Difference, gradedDifference, listDifference } from './difference.ts'
import { ruleDifferences } from './rule-differences.ts'

/** All that a proposed policy changes, in the order of the config's keys. What cannot be told to be as strict is taken to relax it. */
export function policyDifferences(policy: Policy, proposed: Policy): readonly Difference[] {
  const engines = policy.schemaEngine === 'both' ? (['both', 'embedded', 'kubeconform'] as const) : []
  return [
    ...versionDifferences(policy, proposed),
    ...pathDifferences(policy.paths, proposed.paths),
    ...gradedDifference('schema-engine', policy.schemaEngine, proposed.schemaEngine, engines),
    ...namedDifferences('/schema-locations', policy.schemaLocations, proposed.schemaLocations, { added: false, removed: true }),
    ...namedDifferences('/crds', policy.crds, proposed.crds, { added: policy.crds.length === 0, removed: proposed.crds.length > 0 }),
    ...ruleDifferences(policy.rules, proposed.rules),
    ...gradedDifference('fail-on', policy.failOn, proposed.failOn, ['notice', 'warning', 'error', 'never']),
    ...gradedDifference('scope', policy.scope, proposed.scope, ['all', 'changed-files', 'new']),
    ...gradedDifference('on-incomplete', policy.onIncomplete, proposed.onIncomplete, ['fail', 'warn']),
    ...exemptionDifferences(policy.exemptions, proposed.exemptions),
    ...namedDifferences('/external', policy.external, proposed.external, { added: true, removed: false }),
    ...namedDifferences('/trusted-controllers', policy.trustedControllers, proposed.trustedControllers, { added: true, removed: false }),
  ]
}

function versionDifferences(policy: Policy, proposed: Policy): readonly Difference[] {
  if (JSON.stringify(policy.versions) === JSON.stringify(proposed.versions)) return []
  const perPath = (one: Policy) =>
    one.versions.flatMap(({ paths, minors }) => minors.map((minor) => (paths === '**' ? minor : `${minor} for ${paths}`)))
  const { added, removed } = listDifference(perPath(policy), perPath(proposed))
  const dropped = removed.length === 0 ? [] : [text`no longer ${words(removed)}`]
  const gained = added.length === 0 ? [] : [text`now also ${words(added)}`]
  const parts = [...dropped, ...gained]
  const what = parts.length === 0 ? text`kubernetes-versions is put in another order` : text`kubernetes-versions: ${listed(parts)}`
  return [
    {
      pointer: '/kubernetes-versions',
      relaxes: removed.length > 0 || parts.length === 0,
      what,
      distinct: JSON.stringify(proposed.versions),
    },
  ]
}

/** Taking a path in is stricter, leaving one out is not; the first pattern that includes leaves out all the rest. */
function pathDifferences(was: readonly string[], becomes: readonly string[]): readonly Difference[] {
  if (JSON.stringify(was) === JSON.stringify(becomes)) return []
  const { added, removed } = listDifference(was, becomes)
  const includes = (pattern: string) => !pattern.startsWith('!')
  const narrows = (removed.some(includes) && becomes.some(includes)) || (!was.some(includes) && becomes.some(includes))
  const relaxes = narrows || added.some((pattern) => !includes(pattern)) || (added.length === 0 && removed.length === 0)
  return [{ pointer: '/paths', relaxes, what: text`paths: ${told(added, removed)}`, distinct: JSON.stringify(becomes) }]
}

function namedDifferences(
  pointer: Pointer,
  was: readonly string[],
  becomes: readonly string[],
  relaxing: { readonly added: boolean; readonly removed: boolean },
): readonly Difference[] {
  const { added, removed } = listDifference(was, becomes)
  if (added.length === 0 && removed.length === 0) return []
  const relaxes = (relaxing.added && added.length > 0) || (relaxing.removed && removed.length > 0)
  return [{ pointer, relaxes, what: text`${untrusted(pointer.slice(1))}: ${told(added, removed)}`, distinct: JSON.stringify(becomes) }]
}

function exemptionDifferences(was: readonly Exemption[], becomes: readonly Exemption[]): readonly Difference[] {
  const { added, removed } = listDifference(was.map(contentOf), becomes.map(contentOf))
  const indices = [...becomes.keys()].filter((index) => added.includes(contentOf(becomes[index])))
  return [
    ...indices.map((index): Difference => {
      const exemption = becomes[index]
      return {
        pointer: child('/exemptions', index),
        relaxes: true,
        what: text`an exemption for ${tellExemption(exemption)} is added`,
        distinct: contentOf(exemption),
      }
    }),
    ...was
      .filter((exemption) => removed.includes(contentOf(exemption)))
      .map((exemption): Difference => {
        return {
          pointer: '/exemptions',
          relaxes: false,
          what: text`the exemption for ${tellExemption(exemption)} is removed`,
          distinct: contentOf(exemption),
        }
      }),
  ]
}

/** What an exemption says, without the line that it stands on. */
export function contentOf(exemption: Exemption | undefined): string {
  const { rule, object, path, key, fingerprint, reason, until, ahead } = exemption ?? { reason: '' }
  return JSON.stringify([rule, object, path, key, fingerprint, reason, until, ahead ?? false].map((part) => part ?? null))
}

/** What an exemption is about, in words: the rule, and where. */
export function tellExemption(exemption: Exemption | undefined): Text {
  const { rule, object, path, key, fingerprint } = exemption ?? {}
  const where = listed([object, path, key, fingerprint].filter((part) => part !== undefined).map(untrusted))
  if (rule === undefined) return where
  return where.length === 0 ? text`${untrusted(rule)}` : text`${untrusted(rule)} at ${where}`
}

function told(added: readonly string[], removed: readonly string[]): Text {
  const parts = [
    ...(added.length === 0 ? [] : [text`${words(added)} added`]),
    ...(removed.length === 0 ? [] : [text`${words(removed)} removed`]),
  ]
  return parts.length === 0 ? text`another order` : listed(parts)
}

/** As many as a sentence bears. */
function words(items: readonly string[]): Text {
  const shown = items.slice(0, 6).map(untrusted)
  return items.length > shown.length ? text`${listed(shown, 'and')} and ${items.length - shown.length} more` : listed(shown)
}
