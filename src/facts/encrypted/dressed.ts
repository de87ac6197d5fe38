import { decodeBase64 } from '../../tokens/proofs/base64.ts'
import { isReference } from '../../tokens/reference.ts'
import type { ReadFile } from '../../types/facts.ts'
import { groupOf, type Manifest } from '../../types/manifest.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import { field, isMapping } from '../shape.ts'
import { cipherFormOf } from './cipher-form.ts'
import { asksToBeFilledIn } from './fill-in.ts'
import { leavesOf } from './leaves.ts'
import { type ArmourForm, armourMarks, readableArmour } from './readable-armour.ts'
import { isCutSealedValue } from './sealed-value.ts'

/** A value that stands where ciphertext belongs and is none. */
export interface Dressed {
  readonly manifest: Manifest
  /** From the object's root. */
  readonly pointer: Pointer
  readonly form: 'sealed-secret' | ArmourForm
}

/** What calls itself encrypted in the file's objects and is not. */
export function* dressedIn(file: ReadFile): Generator<Dressed> {
  yield* unsealedIn(file)
  if (armourMarks.some((mark) => file.text.includes(mark))) yield* readableIn(file)
}

/** Values of Secrets and ConfigMaps, as they are or as base64. */
function* readableIn(file: ReadFile): Generator<Dressed> {
  for (const manifest of file.manifests.filter(({ kind }) => kind === 'Secret' || kind === 'ConfigMap')) {
    for (const { pointer, keys, value } of leavesOf(manifest.value)) {
      if (typeof value !== 'string' || !/^(?:data|stringData|binaryData)$/.test(keys[0] ?? '')) continue
      const decoded = keys[0] === 'stringData' ? undefined : decodeBase64(value.replace(/\s/g, ''))?.toString('latin1')
      const form = readableArmour(value) ?? (decoded === undefined ? undefined : readableArmour(decoded))
      if (form !== undefined) yield { manifest, pointer, form }
    }
  }
}

/** The values of the file's SealedSecrets that are not sealed: no template, no reference, none that a text about it left in part. */
function* unsealedIn(file: ReadFile): Generator<Dressed> {
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
