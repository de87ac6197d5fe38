import { tokenRules } from '../policy/token-rules.ts'
import type { Digest } from '../types/digest.ts'
import type { Asks, FileFacts, ManifestFact, SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Rule } from '../types/rule.ts'
import type { YamlDocument } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { condense } from './condense.ts'
import { mayHoldCredentials } from './credentials/first-sight/may-hold.ts'
import { digestWith } from './digest.ts'
import { limitGap, unreadGaps } from './file-gaps.ts'
import { inspectTokens, knownOf } from './inspect-tokens.ts'
import { openKnown, type Schemas } from './known.ts'
import { identityOf, manifestsOf } from './manifests.ts'
import { openFile } from './open-file.ts'
import { isPatch, mayHoldDirectives, patchGap } from './patches.ts'
import { readBytes } from './read-bytes.ts'
import { readIgnores } from './read-ignores.ts'
import { isConfigurationFile, roleByPath, roleOf } from './role.ts'
import { runDocumentRules, runFileRules } from './run-rules.ts'
import { field, isMapping } from './shape.ts'

/** What inspect works with beside its questions: the same for all files of a run. */
export interface Tools {
  readonly rules: readonly Rule[]
  readonly schemas: Schemas
}

/**
 * One file in, its facts out. Pure: the same content, path and questions give the same facts, on whatever thread.
 * Never throws on content; what could not be checked is a gap.
 */
export function inspect(file: SourceFile, asks: Asks, tools: Tools): FileFacts {
  if (file.only === 'tokens') return inspectTokens(file, asks, tools.rules)
  const empty = { path: file.path, blob: file.blob, documents: 0, manifests: [], reports: [], ignores: [], gaps: [] }
  const role = file.known ?? roleByPath(file.path) ?? 'other'
  const decoded = readBytes(file, asks.limits)
  if ('gap' in decoded) return { ...empty, role, gaps: [decoded.gap] }

  const rules = file.only === 'objects' ? [] : rulesFor(file, decoded.text, asks, tools.rules)
  if (rules.length === 0 && !mayHoldObjects(decoded.text)) return { ...empty, role }
  return inspectText(file, decoded.text, rules, asks, tools)
}

function inspectText(file: SourceFile, text: string, rules: readonly Rule[], asks: Asks, tools: Tools): FileFacts {
  const { documents, flaws, stopped } = readYaml(text, asks.limits)
  const manifests = manifestsIn(file.path, documents)
  const role = roleOf(file.path, manifests, file.known)
  const { file: read, gaps: ofCredentials } = openFile({ path: file.path, role, text, flaws, documents, manifests, ...knownOf(file) }, asks)
  const known = openKnown(file, asks, tools.schemas)
  const ofFile = runFileRules(read, rules, asks)
  const patches = new Set(role !== 'patch' && mayHoldDirectives(text) ? manifests.filter(isPatch) : [])
  const objects = manifests.filter((manifest) => !patches.has(manifest) && !isConfigurationFile(manifest.apiVersion, manifest.kind))
  const ofDocuments = runDocumentRules(objects, role, rules, known, asks)
  const ofPatches = runDocumentRules([...patches], 'patch', rules, known, asks)
  const gaps: Gap[] = [
    ...unreadGaps(read),
    ...(stopped === undefined ? [] : [limitGap(file.path, stopped, asks.limits)]),
    ...ofFile.gaps,
    ...ofCredentials,
    ...ofDocuments.gaps,
    ...ofPatches.gaps,
    ...[...patches].map(patchGap),
    ...(role === 'patch' ? [] : known.gaps(objects)),
  ]
  return {
    path: file.path,
    blob: file.blob,
    role,
    documents: documents.filter((document) => document.value !== undefined).length,
    manifests: factsOf(
      manifests.filter((manifest) => !patches.has(manifest)),
      asks,
    ),
    reports: [...ofFile.reports, ...ofDocuments.reports, ...ofPatches.reports],
    ignores: readIgnores(file.path, text, manifests),
    gaps,
  }
}

/** A chart's values may have a `kind` and an `apiVersion` of their own: without metadata they are no object. */
function manifestsIn(path: string, documents: readonly YamlDocument[]): readonly Manifest[] {
  const found = documents.flatMap((document) => (document.value === undefined ? [] : manifestsOf(path, document)))
  return roleByPath(path) === 'values' ? found.filter(({ value }) => isMapping(field(value, 'metadata'))) : found
}

function factsOf(manifests: readonly Manifest[], { digestKey, values, compares }: Asks): readonly ManifestFact[] {
  const digest = digestWith(digestKey)
  const keeps = new Set(values)
  return manifests.map((manifest) => factOf(manifest, keeps, compares, digest))
}

type Digesting = ReturnType<typeof digestWith>

function factOf(manifest: Manifest, keeps: ReadonlySet<string>, compares: boolean, digest: Digesting): ManifestFact {
  const { apiVersion, ...identity } = identityOf(manifest)
  return {
    place: manifest.place,
    apiVersion,
    identity,
    ...(keeps.has(manifest.kind) ? { value: condense(manifest.value, manifest.kind, digest) } : {}),
    ...(compares ? { content: contentOf(manifest, digest) } : {}),
  }
}

/** The same for an object that was only renamed or moved to another namespace. */
function contentOf({ value }: Manifest, digest: Digesting): Digest {
  if (!isMapping(value) || !isMapping(value.metadata)) return digest(JSON.stringify(value) ?? '')
  const { name: _name, namespace: _namespace, ...metadata } = value.metadata
  return digest(JSON.stringify({ ...value, metadata }))
}

/** A look at the text that saves the parse: an object has a kind or an apiVersion, however the rest is spelt. */
function mayHoldObjects(text: string): boolean {
  return text.includes('kind') || text.includes('apiVersion')
}

/** The rules that have something to look at in a file. Those about credentials share one look. */
function rulesFor(file: SourceFile, text: string, asks: Asks, all: readonly Rule[]): readonly Rule[] {
  let holds: boolean | undefined
  const mayHold = () => {
    holds ??=
      file.encryption?.picks === 'file' ||
      file.generates !== undefined ||
      mayHoldCredentials(file.path, text, file.encryption !== undefined)
    return holds
  }
  return all.filter((rule) => {
    if (asks.rules[rule.id] === undefined) return false
    const isOfCredentials = rule.scope === 'file' && tokenRules.has(rule.id)
    return (!isOfCredentials || mayHold()) && speaksOf(rule, text)
  })
}

function speaksOf(rule: Rule, text: string): boolean {
  if (rule.scope === 'unit' || rule.scope === 'pair' || rule.scope === 'run') return false
  if (rule.words !== undefined) return rule.words.some((word) => text.includes(word))
  return rule.scope === 'file' || mayHoldObjects(text)
}
