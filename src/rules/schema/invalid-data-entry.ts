import { isSopsEncrypted } from '../../facts/opaque.ts'
import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { isMapping } from '../../facts/shape.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { valueAt } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text } from '../../types/text.ts'

/** What a client-side apply can carry: it repeats the object in an annotation, and all annotations together may have this size. */
const annotationLimit = 262_144

export default defineRule({
  id: 'invalid-data-entry',
  scope: 'document',
  kinds: ['ConfigMap', 'Secret'],
  reads: ['refusals'],
  yieldsTo: ['flattened-manifest'],
  cases: {
    entry: 'A key, a value or a size that the API server does not take.',
    'near-limit': 'The object is too large for a client-side apply.',
  },
  docs: {
    what: 'The entries of a ConfigMap or Secret have valid keys, strings as values, and at most 1 MiB together.',
    why: 'Unquoted numbers and booleans are no strings to the API server, which refuses the object; a key that is no file name cannot be mounted.',
    fix: 'Quote the value. Name keys with letters, digits, hyphens, underscores and dots.',
    sources: [
      'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
      'https://github.com/kubernetes/kubectl/issues/712',
    ],
  },
  *check(manifest, known) {
    const refused = refusedOf('data-entry', manifest, known)
    for (const refusal of refused) {
      yield reportRefused(refusal, manifest, {
        case: 'entry',
        why: text` The API server refuses the object.`,
        help: adviseOn(refusal, manifest),
        ...(isUnquoted(refusal, manifest) ? { changes: [{ place: at(manifest, refusal.pointer), quote: true }] } : {}),
      })
    }
    if (refused.length === 0) yield* nearLimit(manifest)
  },
})

const adviceOn: Partial<Readonly<Record<Refusal['reason'], Text>>> = {
  duplicate: text`Keep it in one of the two.`,
  'too-long': text`Shorten it, split the object, or keep the data elsewhere.`,
  invalid: text`Rename the key, and where it is used.`,
}

function adviseOn({ reason, pointer }: Refusal, manifest: Manifest): Text {
  if (reason !== 'decode') return adviceOn[reason] ?? text`Correct the entry.`
  if (pointer.startsWith('/binaryData/')) return text`Encode it as base64, or put plain text under data.`
  const value = valueAt(manifest.value, pointer)
  if (value !== null && typeof value === 'object') return text`Write it as one text: a block that begins with | keeps it as it is.`
  return text`Quote the value.`
}

/** A number, a boolean or the like under `data` or `stringData`. */
function isUnquoted({ reason, pointer }: Refusal, manifest: Manifest): boolean {
  const value = valueAt(manifest.value, pointer)
  return reason === 'decode' && !pointer.startsWith('/binaryData/') && (typeof value === 'number' || typeof value === 'boolean')
}

function* nearLimit(manifest: Manifest): Iterable<Report> {
  const { value } = manifest
  if (!isMapping(value) || isSopsEncrypted(value)) return
  const size = ['data', 'binaryData', 'stringData'].reduce((total, field) => total + sizeOf(value[field]), 0)
  if (size <= annotationLimit) return
  yield {
    case: 'near-limit',
    place: at(manifest, 'data' in value ? '/data' : '/binaryData', 'key'),
    message: text`The data has ${size} bytes. A client-side kubectl apply repeats it in an annotation, and the API server refuses annotations of more than ${annotationLimit} bytes.`,
    help: text`Apply it with --server-side, or split it.`,
  }
}

function sizeOf(entries: unknown): number {
  if (!isMapping(entries)) return 0
  return Object.values(entries).reduce<number>((total, item) => total + (typeof item === 'string' ? Buffer.byteLength(item) : 0), 0)
}
