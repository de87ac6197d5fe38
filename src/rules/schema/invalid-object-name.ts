import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { text } from '../../types/text.ts'

export default defineRule({
  id: 'invalid-object-name',
  scope: 'document',
  kinds: [],
  reads: ['refusals'],
  yieldsTo: ['flattened-manifest'],
  cases: { name: 'A name, or a reference to one, that the API server does not take.' },
  docs: {
    what: 'Objects have names that the API server takes.',
    why: 'Most names are lower-case DNS names; an object with another name is refused, and a reference to one never resolves.',
    fix: 'Use lower-case letters, digits, hyphens and dots, beginning and ending with a letter or digit.',
    sources: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
  },
  *check(manifest, known) {
    for (const refusal of refusedOf('object-name', manifest, known)) {
      yield {
        ...reportRefused(refusal, manifest, {
          case: 'name',
          why: text` The API server refuses the object.`,
          help: refusal.reason === 'required' ? text`Add it.` : text`Change the name, and every reference to it.`,
        }),
        ...changesFor(refusal, manifest),
      }
    }
  },
})

/** A name is changed only to what another object calls this one already. */
function changesFor({ pointer, suggestion }: Refusal, manifest: Manifest): Partial<Report> {
  if (pointer !== '/metadata/name' || suggestion === undefined) return {}
  return {
    changes: [{ place: at(manifest, pointer), set: suggestion }],
    corroboration: { kind: manifest.kind, name: suggestion, is: 'referred' },
  }
}
