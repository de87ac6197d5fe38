import { isTemplated } from '../../facts/opaque.ts'
import { recreates } from '../../facts/recreates.ts'
import { stringOf } from '../../facts/shape.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'secret-type-changed',
  scope: 'pair',
  kinds: ['Secret'],
  reads: ['values'],
  cases: {
    changed: 'The type of an existing Secret changes.',
    recreated: 'It changes where the tool deletes and recreates the Secret.',
  },
  docs: {
    what: 'The type of a Secret never changes.',
    why: 'The API server refuses the update, whether the Secret is immutable or not.',
    fix: 'Use a new name for the Secret of the new type, and point its users there.',
    sources: ['https://kubernetes.io/docs/concepts/configuration/secret/#secret-types'],
  },
  *check({ before, after }) {
    if (before === undefined || after === undefined) return
    const [old, now] = [typeOf(before.value), typeOf(after.value)]
    if (old === now || isTemplated(now) || isTemplated(old)) return
    const recreated = recreates(after.value)
    yield {
      case: recreated ? 'recreated' : 'changed',
      place: after.origin(stringOf(after.value, 'type') === undefined ? '' : '/type'),
      message: text`The type of the Secret ${untrusted(after.written)} changes from ${untrusted(old)} to ${untrusted(now)}. ${recreated ? text`The force option deletes and recreates it, and its users see no Secret in between.` : text`It cannot be changed: the API server refuses the update.`}`,
      help: text`Give the Secret of the new type a new name, and point its users there.`,
      related: [{ side: 'base', place: before.origin('/type'), message: text`It was ${untrusted(old)}.` }],
    }
  },
})

/** An omitted or empty type is Opaque: the API server fills that in before it compares. */
function typeOf(value: unknown): string {
  const type = stringOf(value, 'type')
  return type === undefined || type === '' ? 'Opaque' : type
}
