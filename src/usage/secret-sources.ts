import { isMapping, sequence, stringOf } from '../facts/shape.ts'
import { groupOf, type Manifest } from '../types/manifest.ts'
import { type Pointer, valueAt } from '../types/pointer.ts'

/** A Secret that an object is, or that a controller makes of it. */
export interface SecretSource {
  readonly name: string
  readonly namespace?: string
  /** The keys that are known: a source may give more. */
  readonly keys: readonly string[]
}

/** Kinds of objects that {@link secretSourceOf} knows, for a look at a text before it is read. */
export const secretSourceKinds = /\b(?:External|Sealed)?Secret\b/

/**
 * The Secret that a manifest stands for: its own, an ExternalSecret's or a SealedSecret's.
 * https://external-secrets.io/latest/api/externalsecret/, https://github.com/bitnami-labs/sealed-secrets#overview
 */
export function secretSourceOf(manifest: Manifest): SecretSource | undefined {
  const { kind, namespace, value } = manifest
  const where = namespace === undefined ? {} : { namespace }
  const group = groupOf(manifest.apiVersion)
  if (kind === 'Secret' && group === '')
    return { ...where, name: manifest.name, keys: [...keysAt(value, '/data'), ...keysAt(value, '/stringData')] }
  if (kind === 'SealedSecret' && group === 'bitnami.com') {
    const keys = [...keysAt(value, '/spec/encryptedData'), ...keysAt(value, '/spec/template/data')]
    return { ...where, name: manifest.name, keys }
  }
  if (kind === 'ExternalSecret' && group === 'external-secrets.io') {
    const target = valueAt(value, '/spec/target')
    return { ...where, name: stringOf(target, 'name') ?? manifest.name, keys: externalKeys(value) }
  }
  return undefined
}

/** Of a template that replaces what is fetched, its own keys alone. */
function externalKeys(value: unknown): readonly string[] {
  const template = valueAt(value, '/spec/target/template')
  const made = keysAt(template, '/data')
  const isReplaced = isMapping(template) && stringOf(template, 'mergePolicy') !== 'Merge' && made.length > 0
  const fetched = sequence(valueAt(value, '/spec/data')).flatMap((item) => stringOf(item, 'secretKey') ?? [])
  return isReplaced ? made : [...fetched, ...made]
}

function keysAt(value: unknown, pointer: Pointer): readonly string[] {
  const data = valueAt(value, pointer)
  return isMapping(data) ? Object.keys(data) : []
}
