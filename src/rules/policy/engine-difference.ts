import { tellSchemaError } from '../../facts/schema-words.ts'
import { at } from '../../types/manifest.ts'
import { defineRule } from '../../types/rule.ts'
import { text } from '../../types/text.ts'

export default defineRule({
  id: 'engine-difference',
  scope: 'document',
  kinds: [],
  reads: ['schema'],
  cases: {
    embedded: 'Only the embedded engine refuses it.',
    kubeconform: 'Only kubeconform refuses it.',
  },
  docs: {
    what: 'With schema-engine: both, the two engines agree on every object.',
    why: 'Where they do not, one of them is wrong, and what a single engine says of such an object is in doubt.',
    fix: 'Look at the field; if the object is right, please report the difference.',
    sources: ['https://github.com/yannh/kubeconform'],
  },
  *check(manifest, known) {
    for (const { only, error } of known.schema(manifest).differences ?? []) {
      const partly = error.versions.length > 0 && error.versions.length < known.versions.length
      const { message } = tellSchemaError(error, manifest, partly)
      yield {
        case: only,
        place: at(manifest, error.pointer, error.part),
        message: text`Only ${only === 'embedded' ? text`the embedded schemas refuse` : text`kubeconform refuses`} this. ${message}`,
        help: text`Correct the field if the object is wrong; if it is right, please report the difference.`,
        distinct: `${only} ${error.cause} ${error.field ?? ''}`,
        ...(partly ? { versions: error.versions } : {}),
      }
    }
  },
})
