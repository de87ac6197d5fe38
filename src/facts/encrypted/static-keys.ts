import { decodeBase64 } from '../../tokens/proofs/base64.ts'
import { isReference } from '../../tokens/reference.ts'
import type { ReadFile } from '../../types/facts.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Place } from '../../types/place.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import type { Limits } from '../../types/yaml.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { field, sequence, stringOf } from '../shape.ts'
import { cipherFormOf } from './cipher-form.ts'
import { asksToBeFilledIn } from './fill-in.ts'
import { leavesOf } from './leaves.ts'

/** A key of an EncryptionConfiguration that stands in a file as it is. */
export interface StaticKey {
  readonly place: Place
  /** The object that holds it, whether it is the configuration or holds that as a text. */
  readonly manifest: Manifest
  readonly provider: 'aescbc' | 'aesgcm' | 'secretbox'
  /** As written; empty where it has none. */
  readonly name: string
  /** It is a text, as that of documentation, and none that was drawn. */
  readonly written: boolean
}

const providers = ['aescbc', 'aesgcm', 'secretbox'] as const
/** https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/apis/apiserver/validation/validation_encryption.go */
const keyBytes: ReadonlySet<number> = new Set([16, 24, 32])

/** The kind of today, and that of clusters before 1.13, under whatever apiVersion. */
const kinds: ReadonlySet<string> = new Set(['EncryptionConfiguration', 'EncryptionConfig'])

/** Of a configuration that lies in another object as a text. */
const nestedLimits: Limits = { fileSize: 1024 * 1024, documents: 20, depth: 50, aliases: 100, nodes: 100_000 }

/** The keys of the file's configurations of encryption at rest, also of those that a ConfigMap or a Secret holds as a text, plain or as base64. */
export function* staticKeysIn(file: ReadFile): Generator<StaticKey> {
  for (const manifest of file.manifests) {
    if (kinds.has(manifest.kind)) {
      for (const { pointer, ...key } of keysOf(manifest.value)) yield { ...key, manifest, place: at(manifest, pointer) }
    } else yield* nestedKeys(manifest)
  }
}

interface FoundKey extends Omit<StaticKey, 'place' | 'manifest'> {
  readonly pointer: Pointer
  readonly secret: string
}

function* keysOf(configuration: unknown): Generator<FoundKey> {
  for (const [index, resource] of sequence(field(configuration, 'resources')).entries()) {
    const above = child(child('/resources', index), 'providers')
    for (const [position, item] of sequence(field(resource, 'providers')).entries()) {
      for (const provider of providers) yield* keysAt(field(item, provider), provider, child(child(above, position), provider))
    }
  }
}

function* keysAt(settings: unknown, provider: StaticKey['provider'], above: Pointer): Generator<FoundKey> {
  for (const [index, key] of sequence(field(settings, 'keys')).entries()) {
    const secret = (stringOf(key, 'secret') ?? '').trim()
    const bytes = isReference(secret) || asksToBeFilledIn(secret) || cipherFormOf(secret) !== undefined ? undefined : decodeBase64(secret)
    if (bytes === undefined || !keyBytes.has(bytes.length)) continue
    const pointer = child(child(child(above, 'keys'), index), 'secret')
    yield { pointer, provider, secret, name: stringOf(key, 'name') ?? '', written: bytes.every((byte) => byte >= 0x20 && byte <= 0x7e) }
  }
}

function* nestedKeys(manifest: Manifest): Generator<StaticKey> {
  for (const { pointer, value } of leavesOf(manifest.value)) {
    const written = String(value)
    const isEncoded = !written.includes('EncryptionConfig')
    const nested = isEncoded ? decodedConfiguration(written) : written
    if (nested === undefined) continue
    for (const document of readYaml(nested, nestedLimits).documents) {
      if (!kinds.has(stringOf(document.value, 'kind') ?? '')) continue
      for (const { secret, pointer: _inside, ...key } of keysOf(document.value)) {
        const from = isEncoded ? -1 : written.indexOf(secret)
        const place = at(manifest, pointer)
        yield { ...key, manifest, place: from === -1 ? place : { ...place, within: { from, to: from + secret.length } } }
      }
    }
  }
}

/** `EncryptionConfig` in base64, wherever it begins. */
const encodedName = /RW5jcnlwdGlvbkNvbmZpZ|VuY3J5cHRpb25Db25maW|FbmNyeXB0aW9uQ29uZmln/

function decodedConfiguration(value: string): string | undefined {
  const joined = encodedName.test(value) ? value : value.replace(/\s/g, '')
  return encodedName.test(joined) ? decodeBase64(joined.replace(/\s/g, ''))?.toString('utf8') : undefined
}
