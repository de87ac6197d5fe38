import { recreates } from '../../facts/recreates.ts'
import { field, isMapping } from '../../facts/shape.ts'
import { at } from '../../types/manifest.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'immutable-unset',
  scope: 'pair',
  kinds: ['ConfigMap', 'Secret'],
  reads: ['values'],
  cases: {
    unset: 'An immutable object is made mutable again.',
    recreated: 'It is where the tool deletes and recreates the object.',
  },
  docs: {
    what: 'An immutable ConfigMap or Secret stays immutable.',
    why: 'The API server refuses to take the mark back; only a deletion ends it.',
    fix: 'Restore immutable: true, or use a new name.',
    sources: ['https://kubernetes.io/docs/concepts/configuration/secret/#secret-immutable'],
  },
  *check({ before, after }) {
    if (before === undefined || after === undefined) return
    if (field(before.value, 'immutable') !== true || field(after.value, 'immutable') === true) return
    const written = field(after.value, 'immutable') !== undefined
    const recreated = recreates(after.value)
    const object = after.origin('')
    yield {
      case: recreated ? 'recreated' : 'unset',
      place: written ? after.origin('/immutable') : after.origin('/metadata', 'key'),
      message: text`${untrusted(`${after.identity.kind} ${after.written}`)} is immutable, and this change takes that back. ${recreated ? text`The force option deletes and recreates it, and kubelets that know the old one may keep serving its data.` : text`The API server refuses the update until the object is deleted.`}`,
      help: text`Restore ${untrusted('immutable: true')}, or use a new name.`,
      related: [{ side: 'base', place: before.origin('/immutable'), message: text`It is immutable since here.` }],
      changes: [
        written
          ? { place: at({ place: object }, '/immutable'), set: true }
          : { place: object, insert: { key: 'immutable', value: true, ...placeOf(before.value, after.value) } },
      ],
    }
  },
})

/** Where it was: behind the nearest field before it that is still there. */
function placeOf(before: unknown, after: unknown): { readonly after?: string } {
  const keys = isMapping(before) ? Object.keys(before) : []
  const previous = keys.slice(0, Math.max(0, keys.indexOf('immutable'))).findLast((key) => field(after, key) !== undefined)
  return previous === undefined ? {} : { after: previous }
}
