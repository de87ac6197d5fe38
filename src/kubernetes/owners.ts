import { child, type Pointer } from '../types/pointer.ts'
import type { Refusal } from '../types/refusal.ts'
import { text } from '../types/text.ts'
import { fieldOf, stringAt } from './plain.ts'
import { invalid, invalidWhole, required } from './refusal.ts'

/** What ValidateOwnerReferences of apimachinery refuses; equal references count once, as the server drops the copies first. */
export function* ownerRefusals(owners: readonly unknown[], pointer: Pointer): Generator<Refusal> {
  const controllers = new Set<string>()
  for (const [index, owner] of owners.entries()) {
    const at = child(pointer, index)
    yield* ownerFieldRefusals(owner, at)
    if (fieldOf(owner, 'controller') !== true) continue
    controllers.add(identity(owner))
    if (controllers.size > 1) yield invalidWhole(at, text`Only one owner can be the controller, and another one before it is.`)
  }
}

function* ownerFieldRefusals(owner: unknown, pointer: Pointer): Generator<Refusal> {
  const apiVersion = stringAt(owner, 'apiVersion')
  for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
    if (stringAt(owner, field) === '') yield required(pointer, field)
  }
  if (apiVersion !== '' && versionOf(apiVersion) === '') {
    yield invalid(child(pointer, 'apiVersion'), apiVersion, text`it must be a version, or a group and a version with one / between`)
  }
  if ((apiVersion === 'v1' || apiVersion === '/v1') && stringAt(owner, 'kind') === 'Event')
    yield invalidWhole(pointer, text`An Event cannot own an object.`)
}

/** The version of an apiVersion as schema.ParseGroupVersion reads it; '' where it cannot. */
function versionOf(apiVersion: string): string {
  const parts = apiVersion.split('/')
  return parts.length > 2 ? '' : (parts.at(-1) ?? '')
}

function identity(owner: unknown): string {
  const fields = ['apiVersion', 'kind', 'name', 'uid'].map((field) => stringAt(owner, field))
  return JSON.stringify([...fields, fieldOf(owner, 'blockOwnerDeletion') ?? null])
}
