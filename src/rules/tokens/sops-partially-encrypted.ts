import { type CredentialsAt, credentialsAt } from '../../facts/encrypted/credential-at.ts'
import { dressedIn } from '../../facts/encrypted/dressed.ts'
import type { Leaf } from '../../facts/encrypted/leaves.ts'
import { documentsOf, type PlainManaged, plainManaged } from '../../facts/encrypted/managed.ts'
import { type ConfigFault, isSopsConfigPath, unusableConfig } from '../../facts/encrypted/sops-config.ts'
import { type SopsFlaws, sopsFlawsIn } from '../../facts/encrypted/sops-document.ts'
import { type LineValue, lineFlawsOf } from '../../facts/encrypted/sops-lines.ts'
import { type DressedForm, dressed, encryptCommand, gone, inTheClear, notWhole, rotate } from '../../facts/encrypted/tell-sops.ts'
import { objectOf, reportCredential } from '../../facts/tell-credential.ts'
import type { Credential } from '../../types/credential.ts'
import type { EncryptionRule, ReadFile } from '../../types/facts.ts'
import { type Manifest, at as placeIn } from '../../types/manifest.ts'
import type { Place } from '../../types/place.ts'
import { type Pointer, within } from '../../types/pointer.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { listed, text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'sops-partially-encrypted',
  scope: 'file',
  kinds: [],
  yieldsTo: ['plaintext-token'],
  cases: {
    'half-encrypted': 'A value in the clear in a file that SOPS encrypted.',
    dressed: 'A value that calls itself encrypted and is not.',
    'block-missing': 'Values that SOPS encrypted, without the block that decrypts them.',
    'block-broken': 'A block of SOPS that SOPS does not take.',
    managed: 'A value in the clear that a creation rule of SOPS wants encrypted.',
    'managed-possible': 'A value in the clear that may be a credential, where a creation rule of SOPS for many files wants it encrypted.',
    'rules-unusable': 'Creation rules that SOPS does not take.',
  },
  docs: {
    what: 'What is said to be encrypted is: files of SOPS whole, values of a SealedSecret sealed, and what a .sops.yaml speaks of encrypted by it.',
    why: 'A value that was added after encrypting, or a name such as .enc.yaml, looks safe in review and is readable by everyone. SOPS refuses to decrypt such a file as well.',
    fix: 'Encrypt the file again with sops, or seal the value again with kubeseal. Change what was readable, as git keeps it.',
    sources: [
      'https://getsops.io/docs/#using-sops-yaml-conf-to-select-kms-pgp-and-age-for-new-files',
      'https://getsops.io/docs/#encrypting-only-parts-of-a-file',
      'https://github.com/bitnami-labs/sealed-secrets#sealedsecrets-as-templates-for-secrets',
    ],
  },
  *check(file) {
    if (isSopsConfigPath(file.path)) {
      const fault = unusableConfig(file.path, file.text)
      if (fault !== undefined) yield tellConfig(file, fault)
      return
    }
    yield* tellLines(file)
    const at = credentialsAt(file)
    for (const { document, flaws } of sopsFlawsIn(file)) yield* tellFlaws(file, document, flaws, at)
    for (const { manifest, pointer, form } of dressedIn(file)) yield tellDressed(placeIn(manifest, pointer), manifest, form)
    const { encryption } = file
    if (encryption === undefined) return
    for (const document of documentsOf(file)) {
      for (const plain of plainManaged(file, document, encryption, at)) yield tellManaged(file, document.index, plain, encryption)
    }
  },
})

function* tellFlaws(file: ReadFile, document: number, flaws: SopsFlaws, at: CredentialsAt): Iterable<Report> {
  const atLeaf = (leaf: Leaf) => ({ place: placeOf(file, document, leaf), ...aboutOf(ownerOf(file, document, leaf.pointer)) })
  for (const leaf of flaws.dressed) yield { ...atLeaf(leaf), case: 'dressed', ...dressed('sops', lastOf(leaf.pointer)) }
  const [first] = flaws.plain
  if (flaws.untouched && first !== undefined) {
    yield {
      ...atLeaf(first),
      case: 'half-encrypted',
      stable: 'sops-plain',
      message: text`This document carries the block of SOPS, and nothing in it is encrypted: ${flaws.plain.length} values are in the clear.`,
      help: text`Remove the block and run ${encryptCommand(file)}. ${rotate}`,
    }
  } else {
    for (const leaf of flaws.plain) {
      const known = factsOf(at(document, leaf.pointer)[0])
      yield { ...atLeaf(leaf), case: 'half-encrypted', ...known, ...inTheClear(file, lastKey(leaf)) }
    }
  }
  const [orphan] = flaws.orphans
  if (orphan !== undefined) yield { ...atLeaf(orphan), case: 'block-missing', stable: 'sops-block', ...gone(file, flaws.orphans.length) }
  if (flaws.block[0] !== undefined) yield tellBlock(file, document, flaws.block[0].pointer, flaws.block)
}

function tellBlock(file: ReadFile, document: number, pointer: Pointer, block: SopsFlaws['block']): Report {
  const faults = block.map(({ what }) => what)
  return {
    case: 'block-broken',
    place: { file: file.path, document, pointer, ...(pointer === '/sops' ? { part: 'key' as const } : {}) },
    ...aboutOf(ownerOf(file, document, '')),
    stable: `sops-block-${faults.join('-')}`,
    ...notWhole(file, faults),
  }
}

/** A dotenv or INI file has no pointers: its keys tell its values apart. */
function* tellLines(file: ReadFile): Iterable<Report> {
  const flaws = lineFlawsOf(file.path, file.text)
  if (flaws === undefined) return
  const at = ({ key, span }: LineValue) => ({ place: { file: file.path, document: 0, pointer: '' as const, span }, stable: `sops/${key}` })
  for (const line of flaws.plain) yield { ...at(line), case: 'half-encrypted', ...inTheClear(file, line.key) }
  for (const line of flaws.dressed) yield { ...tellDressed(at(line).place, undefined, 'sops', line.key), stable: at(line).stable }
  const [orphan] = flaws.orphans
  if (orphan !== undefined) yield { ...at(orphan), case: 'block-missing', stable: 'sops-block', ...gone(file, flaws.orphans.length) }
  if (flaws.withoutMac !== undefined) {
    yield { ...at(flaws.withoutMac), case: 'block-broken', stable: 'sops-block-mac', ...notWhole(file, ['mac']) }
  }
}

function tellDressed(place: Place, manifest: Manifest | undefined, form: DressedForm, name = lastOf(place.pointer)): Report {
  return { case: 'dressed', place, ...aboutOf(manifest), ...dressed(form, name) }
}

function tellManaged(file: ReadFile, document: number, plain: PlainManaged, { config, picks }: EncryptionRule): Report {
  const { manifest, leaves, credential } = plain
  const keys = [...new Set(leaves.map(lastKey))]
  const shown = listed(keys.slice(0, 5).map(untrusted))
  const names = keys.length > 5 ? text`${shown} and ${keys.length - 5} more` : shown
  const where = picks === 'everything' ? text`in a repository that SOPS manages` : text`in a path that SOPS manages`
  const [first, ...others] = leaves
  const place = first === undefined ? { file: file.path, document, pointer: '' as const } : placeOf(file, document, first)
  return {
    case: plain.vague === true ? 'managed-possible' : 'managed',
    place,
    ...aboutOf(manifest),
    stable: credential === undefined ? 'sops-managed' : `sops-managed/${keys.join()}`,
    ...factsOf(credential),
    message: text`${manifest === undefined ? text`This file` : objectOf(manifest)} lies ${where}, and ${names} ${keys.length === 1 ? text`is` : text`are`} in the clear: the first rule of ${untrusted(config)} for this path wants ${keys.length === 1 ? text`it` : text`them`} encrypted.`,
    help: text`Run ${encryptCommand(file)} and commit what it writes. ${rotate}`,
    ...(others.length === 0
      ? {}
      : {
          related: others
            .slice(0, 10)
            .map((leaf) => ({ place: placeOf(file, document, leaf), message: text`This is in the clear as well.` })),
        }),
  }
}

/** What has to be known of a credential once it is gone. */
function factsOf(credential: Credential | undefined): Pick<Report, 'distinct' | 'credential'> {
  if (credential === undefined) return {}
  const { distinct, credential: known } = reportCredential(credential, { case: '', message: [], help: [] })
  return { ...(distinct === undefined ? {} : { distinct }), ...(known === undefined ? {} : { credential: known }) }
}

function tellConfig({ path }: ReadFile, { pointer, message }: ConfigFault): Report {
  return {
    case: 'rules-unusable',
    place: { file: path, document: 0, pointer, ...(pointer === '/creation_rules' ? { part: 'key' as const } : {}) },
    message: text`${message}.`,
    help: text`Correct it, and try it with ${untrusted('sops -e')} on one of the files that it speaks of.`,
  }
}

/** The object that a place of a document lies in. */
function ownerOf(file: ReadFile, document: number, pointer: Pointer): Manifest | undefined {
  return file.manifests.find(({ place }) => place.document === document && within(pointer, place.pointer))
}

function aboutOf(manifest: Manifest | undefined): Pick<Report, 'about'> {
  return manifest === undefined ? {} : { about: manifest }
}

function placeOf({ path }: ReadFile, document: number, { pointer }: Leaf): Place {
  return { file: path, document, pointer }
}

function lastKey({ keys }: Leaf): string {
  return keys.at(-1) ?? ''
}

function lastOf(pointer: Pointer): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}
