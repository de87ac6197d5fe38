import { isReference } from '../../tokens/reference.ts'
import type { ReadFile } from '../../types/facts.ts'
import { groupOf, type Manifest } from '../../types/manifest.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import { field, isMapping } from '../shape.ts'
import { cipherFormOf } from './cipher-form.ts'
import { asksToBeFilledIn } from './fill-in.ts'
import { isCutSealedValue } from './sealed-value.ts'

/** A value that stands where ciphertext belongs and is none. */
export interface Dressed {
  readonly manifest: Manifest
  /** From the object's root. */
  readonly pointer: Pointer
  readonly form: 'sealed-secret'
}

/** The values of the file's SealedSecrets that are not sealed: no template, no reference, none that a text about it left in part. */
export function* dressedIn(file: ReadFile): Generator<Dressed> {
  for (const manifest of file.manifests) {
    if (manifest.kind !== 'SealedSecret' || groupOf(manifest.apiVersion) !== 'bitnami.com') continue
    const sealed = field(field(manifest.value, 'spec'), 'encryptedData')
    if (!isMapping(sealed)) continue
    for (const [key, value] of Object.entries(sealed)) {
      if (typeof value === 'string' && isUnsealed(value.trim())) {
        yield { manifest, pointer: child('/spec/encryptedData', key), form: 'sealed-secret' }
      }
    }
  }
}

function isUnsealed(value: string): boolean {
  if (value === '' || isReference(value) || cipherFormOf(value) !== undefined || isCutSealedValue(value)) return false
  return !asksToBeFilledIn(value)
}
