import { isSopsEncrypted } from '../../facts/opaque.ts'
import { refusedOf, reportRefused } from '../../facts/refused.ts'
import { isMapping, stringOf } from '../../facts/shape.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'secret-type-keys',
  scope: 'document',
  kinds: ['Secret'],
  reads: ['refusals'],
  yieldsTo: ['flattened-manifest', 'secret-type-changed'],
  cases: {
    missing: 'The type demands keys or content that are not there.',
    'fitting-type': 'An Opaque Secret has exactly the keys of a built-in type.',
  },
  docs: {
    what: 'A Secret of a built-in type holds the keys that the type demands.',
    why: 'The API server refuses it otherwise, and what reads it expects those keys.',
    fix: 'Add the keys, or change the type to Opaque.',
    sources: ['https://kubernetes.io/docs/concepts/configuration/secret/#secret-types'],
  },
  *check(manifest, known) {
    const encrypted = isSopsEncrypted(manifest.value)
    for (const refusal of refusedOf('secret-type', manifest, known)) {
      // Under SOPS the keys are readable and the content is not.
      if (encrypted && refusal.reason !== 'required') continue
      yield reportRefused(refusal, manifest, {
        case: 'missing',
        why: text` The API server refuses the Secret.`,
        help: text`Add what the type demands, or use another type.`,
      })
    }
    yield* fittingType(manifest)
  },
})

function* fittingType(manifest: Manifest): Iterable<Report> {
  const { value } = manifest
  if (!isMapping(value) || (stringOf(value, 'type') ?? 'Opaque') !== 'Opaque') return
  const keys = ['data', 'stringData'].flatMap((field) => (isMapping(value[field]) ? Object.keys(value[field]) : []))
  const set = new Set(keys)
  const fits =
    set.size === 2 && set.has('username') && set.has('password')
      ? 'kubernetes.io/basic-auth'
      : set.size === 1 && set.has('.dockerconfigjson')
        ? 'kubernetes.io/dockerconfigjson'
        : undefined
  if (fits === undefined) return
  yield {
    case: 'fitting-type',
    place: 'type' in value ? at(manifest, '/type') : at(manifest, '', 'key'),
    message: text`The keys of this Secret are those of the type ${untrusted(fits)}, which the API server would check for you.`,
    help: text`Use ${untrusted(fits)} for a new Secret. The type of an existing one cannot be changed.`,
  }
}
