import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { parent } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Report } from '../../types/report.ts'
import { defineRule, type Known } from '../../types/rule.ts'
import { text } from '../../types/text.ts'

export default defineRule({
  id: 'invalid-object-name',
  scope: 'document',
  kinds: [],
  reads: ['schema', 'refusals'],
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
      if (isMisspelt(refusal, manifest, known)) continue
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

const naming: ReadonlySet<string> = new Set(['metadata', 'name', 'generateName'])

/** Whether a name is missing because its field is misspelt, which is told there, with the field that was meant. */
function isMisspelt({ reason, pointer }: Refusal, manifest: Manifest, known: Known): boolean {
  if (reason !== 'required') return false
  return known
    .schema(manifest)
    .errors.some(
      (error) =>
        error.cause === 'unknown-field' && parent(error.pointer) === pointer && error.nearest !== undefined && naming.has(error.nearest),
    )
}

/** A name is changed only to what another object calls this one already. */
function changesFor({ pointer, suggestion }: Refusal, manifest: Manifest): Partial<Report> {
  if (pointer !== '/metadata/name' || suggestion === undefined) return {}
  return {
    changes: [{ place: at(manifest, pointer), set: suggestion }],
    corroboration: { kind: manifest.kind, name: suggestion, is: 'referred' },
  }
}
