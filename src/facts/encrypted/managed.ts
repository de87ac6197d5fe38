import { holdsCredential } from '../../tokens/credential-name.ts'
import { decodeBase64 } from '../../tokens/proofs/base64.ts'
import { isReference } from '../../tokens/reference.ts'
import type { Credential } from '../../types/credential.ts'
import type { EncryptionRule, FileRole, ReadFile } from '../../types/facts.ts'
import { groupOf, type Manifest } from '../../types/manifest.ts'
import { type Pointer, tokens } from '../../types/pointer.ts'
import type { YamlDocument } from '../../types/yaml.ts'
import { isLive } from '../tell-credential.ts'
import { cipherFormOf } from './cipher-form.ts'
import { commentsAbove } from './comments-above.ts'
import type { CredentialsAt } from './credential-at.ts'
import { asksToBeFilledIn } from './fill-in.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { isReferenceField } from './reference-fields.ts'
import { selectsBy } from './selection.ts'
import { sopsBlockOf } from './sops-block.ts'

/** A document with the objects that it holds. */
interface DocumentOf extends YamlDocument {
  readonly manifests: readonly Manifest[]
}

/** The documents of a file with their objects. */
export function* documentsOf({ documents, manifests }: Pick<ReadFile, 'documents' | 'manifests'>): Generator<DocumentOf> {
  const byDocument = new Map<number, Manifest[]>()
  for (const manifest of manifests) {
    const beside = byDocument.get(manifest.place.document)
    if (beside === undefined) byDocument.set(manifest.place.document, [manifest])
    else beside.push(manifest)
  }
  for (const document of documents) yield { ...document, manifests: byDocument.get(document.index) ?? [] }
}

/** Values in the clear that a creation rule wants encrypted: a credential of a Secret, or all others of an object or of a document that is none. */
export interface PlainManaged {
  readonly manifest?: Manifest
  readonly leaves: readonly Leaf[]
  /** What the value was found to be. */
  readonly credential?: Credential
  /** The value may be a credential, and all that wants it encrypted is a rule that speaks of many files. */
  readonly vague?: true
}

/** Files that only tools read, and that no program decrypts first. */
const neverEncrypted: ReadonlySet<FileRole> = new Set(['kustomization', 'chart', 'crd', 'policy', 'template'])

/** Kinds of the tools that decrypt: they name encrypted files. */
const toolGroups: ReadonlySet<string> = new Set(['viaduct.ai', 'goabout.com', 'kustomize.config.k8s.io', 'kustomize.toolkit.fluxcd.io'])

/**
 * What of a document its creation rule wants encrypted and is not. Of Secrets the values; of other kinds, and of what is no object, only
 * what a rule singles out by the file's name. A rule that takes all files of a folder, or of the repository, says what is encrypted where
 * somebody encrypts: there only a Secret that holds a credential is a finding.
 */
export function* plainManaged(file: ReadFile, document: DocumentOf, rule: EncryptionRule, at: CredentialsAt): Generator<PlainManaged> {
  if (neverEncrypted.has(file.role) || sopsBlockOf(document.value) !== undefined) return
  const isOurs = isSingledOut(file, rule)
  const { manifests } = document
  const asked = manifests.filter((manifest) => manifest.kind === 'Secret' || (isOurs && !isTool(manifest)))
  const isNoObject = manifests.length === 0 && (isOurs || saysSecret(file, rule))
  if (asked.length === 0 && !isNoObject) return
  const selects = selectsBy(rule.selection)
  const comments = commentsAbove(file.text, document.index, rule.selection)
  const isSelected = (leaf: Leaf) => selects(leaf.keys, comments(leaf.pointer)) && isPlain(leaf.value)
  for (const manifest of asked) {
    const { pointer } = manifest.place
    const all = leavesOf(
      manifest.value,
      pointer,
      tokens(pointer).filter((token) => !/^\d+$/.test(token)),
    )
    const own = [...all].filter((leaf) => isSelected(leaf) && isWanted(manifest, inside(manifest, leaf.pointer)))
    if (manifest.kind === 'Secret') yield* ofSecret(file, manifest, own, rule, at)
    else if (own.length > 0) yield { manifest, leaves: own }
  }
  if (!isNoObject) return
  const plain = [...leavesOf(document.value)].filter(isSelected)
  const leaves = isOurs ? plain : plain.filter(isNamedCredential)
  if (leaves.length > 0) yield { leaves }
}

function inside(manifest: Manifest, pointer: Pointer): Pointer {
  return pointer.slice(manifest.place.pointer.length) as Pointer
}

function isTool({ apiVersion, kind }: Manifest): boolean {
  return toolGroups.has(groupOf(apiVersion)) || kind === 'SealedSecret'
}

/** Whether a field of an object is one that anybody encrypts: not what names the object, not what names a value elsewhere. */
function isWanted(manifest: Manifest, pointer: Pointer): boolean {
  if (manifest.kind === 'Secret') return /^\/(?:data|stringData)\//.test(pointer)
  return !/^\/(?:apiVersion|kind|metadata)(?:\/|$)/.test(pointer) && !isReferenceField(manifest, pointer)
}

function* ofSecret(
  file: ReadFile,
  manifest: Manifest,
  leaves: readonly Leaf[],
  rule: EncryptionRule,
  at: CredentialsAt,
): Generator<PlainManaged> {
  const others: Leaf[] = []
  for (const leaf of leaves.filter(holdsSomething)) {
    const credential = at(manifest.place.document, leaf.pointer).find((one) => isTelling(one, leaf))
    if (credential === undefined) others.push(leaf)
    else yield { manifest, leaves: [leaf], credential, ...(isLive(credential) || isPromised(file, rule) ? {} : { vague: true }) }
  }
  if (others.length > 0 && isPromised(file, rule)) yield { manifest, leaves: others }
}

/** Whether a file's name, or the pattern that singles it out, says that it is encrypted. */
function isPromised({ path }: ReadFile, { picks }: EncryptionRule): boolean {
  return picks === 'file' || saysEncrypted(path)
}

/** Dates, numbers and switches: nothing by themselves, whatever their key. */
const plainData = /^(?:true|false|yes|no|on|off|-?\d{1,10}(?:\.\d+)?[a-z%]{0,2}|\d{4}-\d\d-\d\d(?:[T ][\d:.]+.{0,6})?)$/i

/** Whether what the collector found is a credential by more than standing in a Secret. */
function isTelling({ tier, key, identifier }: Credential, { value }: Leaf): boolean {
  if (identifier === true || plainData.test(String(value))) return false
  return tier !== 'possible' || (key !== undefined && holdsCredential(key))
}

/** Names that people give to files which SOPS encrypts. */
function saysEncrypted(path: string): boolean {
  return /[-_.](?:sops|enc|encrypted)\.(?:ya?ml|json)$/i.test(path)
}

/**
 * Whether a rule is about this file: by its name, and with keys of its own or a name that says encrypted. `.*secret.*\.yaml` without keys also
 * takes what makes Secrets.
 */
function isSingledOut({ path }: ReadFile, { picks, selection }: EncryptionRule): boolean {
  return picks === 'file' && (saysEncrypted(path) || selection.by.startsWith('encrypted'))
}

/** Whether a rule singles out a file that calls itself secret: values of a chart for helm-secrets, mostly. */
function saysSecret({ path }: ReadFile, { picks }: EncryptionRule): boolean {
  return picks === 'file' && /secret|credential/i.test(path.slice(path.lastIndexOf('/') + 1))
}

/** Shorter words are no passwords that anybody is given. */
const shortestPassword = 6

function isNamedCredential(leaf: Leaf): boolean {
  const { keys, value } = leaf
  return typeof value === 'string' && value.length >= shortestPassword && holdsCredential(keys.at(-1) ?? '') && holdsSomething(leaf)
}

function isPlain(value: Leaf['value']): boolean {
  if (typeof value !== 'string') return true
  return !isReference(value) && cipherFormOf(value) === undefined
}

/** Whether a value of a Secret, decoded, is one: not empty, no reference, nothing public, and not a request to fill it in. */
function holdsSomething({ keys, value }: Leaf): boolean {
  const written = String(value)
  const bytes = keys.includes('data') && !keys.includes('stringData') ? decodeBase64(written.replace(/\s/g, '')) : undefined
  const text = (bytes === undefined ? written : bytes.toString('latin1')).trim()
  if (text === '' || isReference(text) || isPublic(text) || cipherFormOf(text) !== undefined) return false
  return !asksToBeFilledIn(text)
}

/** Certificates and public keys. */
function isPublic(text: string): boolean {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = '']) => label)
  if (labels.length > 0)
    return labels.every((label) =>
      /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|(?:[A-Z0-9]+ )?PUBLIC KEY|PGP PUBLIC KEY BLOCK)$/.test(label),
    )
  return /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+|age1[a-z0-9]{58}$) ?\S*/.test(text) && !text.includes('\n')
}
