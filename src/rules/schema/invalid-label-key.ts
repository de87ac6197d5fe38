import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Change } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text } from '../../types/text.ts'

export default defineRule({
  id: 'invalid-label-key',
  scope: 'document',
  kinds: [],
  reads: ['refusals'],
  yieldsTo: ['flattened-manifest'],
  cases: { label: 'A label or annotation that the API server does not take.' },
  docs: {
    what: 'Label keys, label values and annotation keys have the form that the API server takes.',
    why: 'One wrong character in a key makes the API server refuse the whole object.',
    fix: 'A key is an optional DNS prefix with a slash and a name of at most 63 letters, digits, hyphens, underscores and dots; a value is of that form too. Quote numbers and booleans.',
    sources: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set'],
  },
  *check(manifest, known) {
    for (const refusal of refusedOf('label', manifest, known)) {
      // In quotes the value is right as it stands.
      const { suggestion, ...bare } = refusal
      yield reportRefused(refusal.reason === 'decode' || suggestion === undefined ? bare : refusal, manifest, {
        case: 'label',
        why: text` The API server refuses the object.`,
        help: adviceOn[refusal.reason] ?? text`Correct the ${[refusal.part]}.`,
        ...changesFor(refusal, manifest),
      })
    }
  },
})

const adviceOn: Partial<Readonly<Record<Refusal['reason'], Text>>> = {
  decode: text`Write it as text, in quotes.`,
  'too-long': text`Shorten it.`,
  'too-many': text`Shorten the annotations, or keep the data elsewhere: a ConfigMap, or a field of its own.`,
}

/** Prefixes that everybody knows: a key that nearly has one is meant to. */
const wellKnown = /^(?:app\.kubernetes\.io|helm\.sh)\//

function changesFor({ reason, part, pointer, suggestion }: Refusal, manifest: Manifest): { readonly changes?: readonly Change[] } {
  if (reason === 'decode') return { changes: [{ place: at(manifest, pointer), quote: true }] }
  if (part !== 'key' || suggestion === undefined || !wellKnown.test(suggestion)) return {}
  return { changes: [{ place: at(manifest, pointer, 'key'), rename: suggestion }] }
}
