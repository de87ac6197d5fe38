import { meantAs } from '../../facts/meant-as.ts'
import { isCiphertext, isTemplated } from '../../facts/opaque.ts'
import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { child, tokens, valueAt } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Change } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { text } from '../../types/text.ts'

export default defineRule({
  id: 'secret-data-not-base64',
  scope: 'document',
  kinds: ['Secret'],
  reads: ['refusals'],
  yieldsTo: ['flattened-manifest', 'invalid-data-entry'],
  cases: { encoding: 'A value under data that is not base64.' },
  docs: {
    what: 'Values under a Secret’s data are standard base64 with padding.',
    why: 'The API server decodes them and refuses the Secret otherwise.',
    fix: 'Put plain text under stringData, or encode it: printf %s VALUE | base64 -w0.',
    sources: ['https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data'],
  },
  *check(manifest, known) {
    for (const refusal of refusedOf('secret-data', manifest, known)) {
      const value = valueAt(manifest.value, refusal.pointer)
      // Ciphertext and placeholders of SOPS and Vault plugins are replaced before an apply, also where the file says so nowhere.
      if (typeof value === 'string' && (isCiphertext(value) || isTemplated(value))) continue
      yield reportRefused(refusal, manifest, {
        case: 'encoding',
        why: text` The API server cannot decode it and refuses the Secret.`,
        help: text`Put plain text under stringData, or encode it as base64.`,
        ...changesFor(refusal, manifest),
      })
    }
  },
})

function changesFor({ pointer }: Refusal, manifest: Manifest): { readonly changes?: readonly Change[] } {
  const value = valueAt(manifest.value, pointer)
  const [list, key = ''] = tokens(pointer)
  const isUnquoted = typeof value === 'number' || typeof value === 'boolean'
  const meant = typeof value === 'string' ? meantAs(value) : isUnquoted ? 'plain' : undefined
  if (meant === undefined || list !== 'data' || valueAt(manifest.value, child('/stringData', key)) !== undefined) return {}
  const place = at(manifest, pointer)
  if (meant === 'base64') return { changes: [{ place, encode: 'standard' }] }
  // In quotes alone some numbers would be base64, of other bytes.
  return { changes: [...(isUnquoted ? [{ place, quote: true } as const] : []), { place, moveInto: 'stringData' }] }
}
