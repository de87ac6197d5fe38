import { child } from '../../types/pointer.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'
import { contentOf, tellExemption } from './differences/differences.ts'

export default defineRule({
  id: 'exemption-expired',
  scope: 'run',
  kinds: [],
  cases: { expired: 'An exemption whose last day has passed.' },
  docs: {
    what: 'Exemptions end on the day that they name.',
    why: 'After that day what it excused counts again; an entry that no longer does anything only misleads.',
    fix: 'Mend the cause and remove the exemption, or give it a new day and a reason that still holds.',
    sources: ['https://trivy.dev/latest/docs/configuration/filtering/'],
  },
  *check({ policy, proposed, today }) {
    const { exemptions, file } = proposed ?? policy
    for (const [index, exemption] of exemptions.entries()) {
      const { until } = exemption
      if (until === undefined || until >= today) continue
      yield {
        case: 'expired',
        place: { file: file ?? '.github/kubelatch.yml', document: 0, pointer: child(child('/exemptions', index), 'until') },
        message: text`The exemption for ${tellExemption(exemption)} ended on ${untrusted(until)}. What it excused counts again.`,
        help: text`Mend the cause and remove the exemption, or set a new day if the reason still holds.`,
        distinct: contentOf(exemption),
      }
    }
  },
})
