import { child } from '../../types/pointer.ts'
import type { Exemption } from '../../types/policy.ts'
import type { Report } from '../../types/report.ts'
import { defineRule, type RunFacts } from '../../types/rule.ts'
import { listed, text, untrusted } from '../../types/text.ts'
import { contentOf, tellExemption } from './differences/differences.ts'

/** What comes of the run itself is settled when exemptions have been counted. */
const ownRules: ReadonlySet<string> = new Set(['policy-changed', 'exemption-unused', 'exemption-expired', 'ignore-invalid'])

export default defineRule({
  id: 'exemption-unused',
  scope: 'run',
  kinds: [],
  cases: {
    exemption: 'An exemption of the policy that excuses nothing.',
    ignore: 'An inline ignore that excuses nothing.',
  },
  docs: {
    what: 'Exemptions and ignores excuse something.',
    why: 'One that has outlived its cause excuses the next mistake at the same place, and nobody notices.',
    fix: 'Remove it. If its cause is yet to come, write ahead: true into the exemption.',
    sources: ['https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments'],
  },
  *check(run) {
    if (run.partial === undefined) yield* reportExemptions(run)
    for (const { ignore, active, uses } of run.ignores) {
      if (!active || uses > 0 || ignore.rules.some((rule) => run.policy.rules[rule] === undefined)) continue
      yield {
        case: 'ignore',
        place: ignore.place,
        message: text`This ignore excuses nothing: ${listed(ignore.rules.map(untrusted))} ${ignore.rules.length === 1 ? text`does` : text`do`} not report here. It would hide the next finding.`,
        help: text`Remove the comment.`,
        distinct: JSON.stringify([ignore.about, ...ignore.rules]),
      }
    }
  },
})

/** Those that stay: one that the change removes is not worth a word, one that it adds has had no chance. */
function* reportExemptions({ policy, proposed, exemptionUses, today }: RunFacts): Iterable<Report> {
  const uses = new Map(policy.exemptions.map((exemption, index) => [contentOf(exemption), exemptionUses[index] ?? 0]))
  const { exemptions, file } = proposed ?? policy
  for (const [index, exemption] of exemptions.entries()) {
    if (uses.get(contentOf(exemption)) !== 0 || exemption.ahead || isOver(exemption, today) || ownRules.has(exemption.rule ?? '')) continue
    yield {
      case: 'exemption',
      place: { file: file ?? '.github/kubelatch.yml', document: 0, pointer: child('/exemptions', index) },
      message: text`The exemption for ${tellExemption(exemption)} excuses nothing. It would hide the next finding of that kind.`,
      help: text`Remove it, or add ${untrusted('ahead: true')} if its cause is yet to come.`,
      distinct: contentOf(exemption),
    }
  }
}

/** Reported as expired instead. */
function isOver({ until }: Exemption, today: string): boolean {
  return until !== undefined && until < today
}
