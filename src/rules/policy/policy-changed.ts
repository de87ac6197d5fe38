import type { Ignore } from '../../types/facts.ts'
import type { Policy } from '../../types/policy.ts'
import type { Report } from '../../types/report.ts'
import { defineRule, type RunFacts } from '../../types/rule.ts'
import { listed, type Text, text, untrusted } from '../../types/text.ts'
import { type Difference, statedAt } from './differences/difference.ts'
import { policyDifferences } from './differences/differences.ts'

export default defineRule({
  id: 'policy-changed',
  scope: 'run',
  kinds: [],
  cases: {
    changed: 'The policy changes and asks as much as before, or more.',
    relaxed: 'The policy asks less than before.',
    broken: 'The policy could no longer be read.',
  },
  docs: {
    what: 'A change that touches the policy, its exemptions or ignores says so.',
    why: 'A policy that is relaxed in passing lets later changes through. It never applies to the change that brings it.',
    fix: 'Review it as what it is; let it land before the change that needs it.',
    sources: [
      'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    ],
  },
  *check(run) {
    for (const { place, message, help } of run.proposedFaults ?? []) {
      yield { case: 'broken', place, message: text`${message}. Once this is merged, every run stops here.`, help }
    }
    if (run.proposed !== undefined) yield* reportDifferences(run.policy, run.proposed)
    yield* reportIgnores(run)
  },
})

const later = text`It applies once it is merged, not to this change.`

function* reportDifferences(policy: Policy, proposed: Policy): Iterable<Report> {
  const file = proposed.file ?? policy.file ?? '.github/kubelatch.yml'
  const groups = new Map<string, Difference[]>()
  for (const difference of policyDifferences(policy, proposed)) {
    const key = `${statedAt(proposed, difference.pointer)} ${difference.relaxes}`
    groups.set(key, [...(groups.get(key) ?? []), difference])
  }
  for (const differences of groups.values()) {
    const [first] = differences
    if (first === undefined) continue
    const pointer = statedAt(proposed, first.pointer)
    const place = { file, document: 0, pointer }
    yield {
      case: first.relaxes ? 'relaxed' : 'changed',
      place: pointer === '' ? { ...place, coarse: true } : place,
      message: text`This change ${first.relaxes ? text`relaxes` : text`alters`} the policy: ${told(differences)}. ${later}`,
      help: first.relaxes ? text`Make sure that this is wanted, and let it land on its own.` : text`Nothing, if this is wanted.`,
      distinct: differences.map(({ distinct }) => distinct).join('\n'),
    }
  }
}

/** As many as a message bears. */
function told(differences: readonly Difference[]): Text {
  const shown = differences.slice(0, 8).map(({ what }) => what)
  const rest = differences.length - shown.length
  return rest > 0 ? text`${listed(shown)} and ${rest} more` : listed(shown)
}

function* reportIgnores({ ignores, ignoresRemoved }: RunFacts): Iterable<Report> {
  for (const { ignore, active } of ignores) {
    if (active || ignore.flaw !== undefined) continue
    yield {
      case: 'relaxed',
      place: ignore.place,
      message: text`This change adds an ignore for ${tellRules(ignore)}: ${untrusted(ignore.reason)}. ${later}`,
      help: text`Make sure that the reason holds.`,
      distinct: distinctOf(ignore),
    }
  }
  for (const ignore of ignoresRemoved) {
    yield {
      case: 'changed',
      place: { ...ignore.covers, coarse: true },
      message: text`This change removes an ignore for ${tellRules(ignore)}.`,
      help: text`Nothing, if this is wanted.`,
      distinct: distinctOf(ignore),
    }
  }
}

function tellRules({ rules }: Ignore): Text {
  return listed(rules.map(untrusted))
}

function distinctOf(ignore: Ignore): string {
  return JSON.stringify([ignore.about, ...ignore.rules, ...ignore.fingerprints])
}
