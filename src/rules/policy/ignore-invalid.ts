import { nearest } from '../../schema/nearest.ts'
import type { Ignore } from '../../types/facts.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'ignore-invalid',
  scope: 'run',
  kinds: [],
  cases: {
    malformed: 'An ignore that cannot be read, or that covers nothing.',
    'no-reason': 'An ignore without a reason.',
    'no-fingerprint': 'An ignore for a token that does not name the finding.',
    'unknown-rule': 'An ignore for a rule that does not exist.',
  },
  docs: {
    what: 'Inline ignores are written so that they can be followed and reviewed.',
    why: 'One that is not excuses nothing, although whoever wrote it thinks so.',
    fix: 'Write `# kubelatch: ignore[rule] reason` above the field, behind it, or above the document; for a token `ignore[rule@fingerprint]`.',
    sources: ['https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments'],
  },
  *check({ ignores, policy }) {
    for (const { ignore } of ignores) {
      const place = ignore.place
      const distinct = JSON.stringify([ignore.about, ...ignore.rules])
      if (ignore.flaw !== undefined) yield { place, distinct, ...tellFlaw[ignore.flaw] }
      else {
        for (const rule of ignore.rules) {
          if (Object.hasOwn(policy.rules, rule)) continue
          const near = nearest(rule, Object.keys(policy.rules))
          const help = near === undefined ? text`The command kubelatch rules lists the rules.` : text`Did you mean ${untrusted(near)}?`
          yield {
            case: 'unknown-rule',
            place,
            distinct: `${distinct}${rule}`,
            message: text`There is no rule ${untrusted(rule)}: this ignore excuses nothing.`,
            help,
          }
        }
      }
    }
  },
})

const form = text`Write ${untrusted('# kubelatch: ignore[rule] reason')}.`

const tellFlaw: Readonly<Record<NonNullable<Ignore['flaw']>, { readonly case: string; readonly message: Text; readonly help: Text }>> = {
  malformed: { case: 'malformed', message: text`This ignore cannot be read, so it excuses nothing.`, help: form },
  'no-rule': { case: 'malformed', message: text`This ignore names no rule, so it excuses nothing.`, help: form },
  'covers-nothing': {
    case: 'malformed',
    message: text`No field follows this ignore, so it excuses nothing.`,
    help: text`Put it on the line above the field, or behind the field.`,
  },
  'no-reason': {
    case: 'no-reason',
    message: text`This ignore has no reason, so it excuses nothing: nobody could tell later whether it still holds.`,
    help: text`Say behind the bracket why the field may stay as it is.`,
  },
  'no-fingerprint': {
    case: 'no-fingerprint',
    message: text`An ignore for a token has to name the finding, so this one excuses nothing: it would excuse the next token here as well.`,
    help: text`Write ${untrusted('ignore[rule@fingerprint] reason')} with the fingerprint of the finding.`,
  },
}
