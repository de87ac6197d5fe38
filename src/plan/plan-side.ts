import { asksForTokens } from '../policy/token-rules.ts'
import { type Contents, openContents } from '../tree/contents.ts'
import type { EncryptionRule, FileRole, GeneratedFrom } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Entry, Tree } from '../types/tree.ts'
import { isCandidate, mayHoldText } from './candidates.ts'
import { alwaysTold, entryGap, isExpectation, strayPatchGap } from './entry-gaps.ts'
import type { Folders } from './folders.ts'
import type { KustomizationMemory } from './mentions.ts'
import type { PlanRequest } from './plan-request.ts'
import { openSopsRules } from './sops-rules.ts'
import { surveyFolders } from './survey.ts'

/** One file that is checked, and what is known of it from elsewhere. */
export interface PlannedFile {
  readonly entry: Entry
  readonly known?: FileRole
  /** A kustomization changes its objects on the way. */
  readonly completed?: true
  /** What a `.sops.yaml` of the tree asks of it. */
  readonly encryption?: EncryptionRule
  /** What a kustomization's generator makes of it. */
  readonly generates?: GeneratedFrom
  /** No manifest by its name: looked through for credentials alone. */
  readonly only?: 'tokens'
}

/** One side of what is checked. */
export interface SidePlan {
  readonly files: readonly PlannedFile[]
  readonly folders: Folders
  readonly contents: Contents
  /** Every file of the tree by path, for neighbours. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly gaps: readonly Gap[]
}

/** One tree to plan for. */
export interface OpenedTree {
  readonly entries: readonly Entry[]
  readonly contents: Contents
}

export async function openTree(tree: Tree, { memory }: PlanRequest): Promise<OpenedTree> {
  return { entries: await tree.entries(), contents: openContents(tree, memory) }
}

interface SideRequest extends Pick<PlanRequest, 'policy' | 'limits'> {
  readonly kustomizations: KustomizationMemory
  /** The paths that kustomizations are looked at for; all of them unless given. */
  readonly about?: readonly string[]
}

/** What is checked of the wanted files of a tree: manifests by name, and where tokens are asked for every other text. */
export async function planSide(request: SideRequest, { entries, contents }: OpenedTree, wanted: readonly Entry[]): Promise<SidePlan> {
  const folders = await surveyFolders(entries, contents, request.kustomizations, request.about)
  const largestText = asksForTokens(request.policy) ? request.limits.fileSize : undefined
  const planned = wanted.map((entry) => planEntry(entry, folders, largestText))
  const files = planned.flatMap(({ file }) => file ?? [])
  const sops = await openSopsRules(
    entries,
    contents,
    files.map(({ entry }) => entry.path),
  )
  return {
    files: files.map((file) => withEncryption(file, sops.ruleFor(file.entry.path))),
    folders,
    contents,
    entries: new Map(entries.map((entry) => [entry.path, entry])),
    gaps: [...planned.flatMap(({ gap }) => gap ?? []), ...sops.gaps],
  }
}

interface PlannedEntry {
  readonly file?: PlannedFile
  readonly gap?: Gap
}

/** Texts of up to `largestText` bytes are looked through for tokens, none where it is undefined. */
function planEntry(entry: Entry, folders: Folders, largestText: number | undefined): PlannedEntry {
  const gap = entryGap(entry)
  const isManifest = isCandidate(entry.path)
  if (gap !== undefined) return isManifest || alwaysTold.has(entry.kind) ? { gap } : {}
  if (!isManifest && largestText === undefined) return {}
  const file = plannedFile(entry, folders)
  if (isManifest) return file.known === 'patch' && !folders.isListed(entry.path) ? { file, gap: strayPatchGap(entry) } : { file }
  // What a generator puts into a Secret is looked at whatever its name.
  const isWanted = mayHoldText(entry, largestText ?? 0) || file.generates !== undefined
  return isWanted ? { file: { ...file, only: 'tokens' } } : {}
}

/** The file, with what is asked of it where something is. */
export function withEncryption(file: PlannedFile, encryption: EncryptionRule | undefined): PlannedFile {
  return encryption === undefined ? file : { ...file, encryption }
}

/** What kubebuilder, operator-sdk and people call a patch that they switch on in a kustomization when they need it. */
function isPatchByName(path: string): boolean {
  return isExpectation(path) || /(?:^|\/)patches\/|(?:^|[-_./])patch(?:[-_][^/]*)?\.(?:ya?ml|json)$/.test(path)
}

/** Without patches: one of a CustomResourceDefinition is none. */
export function wholeObjects(entries: readonly Entry[], folders: Folders): Entry[] {
  return entries.filter((entry) => plannedFile(entry, folders).known !== 'patch')
}

/** One file as it is to be inspected. A file that is a patch by its name counts as one unless a kustomization lists it as a resource. */
export function plannedFile(entry: Entry, folders: Folders): PlannedFile {
  const known = folders.roleOf(entry.path) ?? (isPatchByName(entry.path) && !folders.isListed(entry.path) ? 'patch' : undefined)
  const generates = folders.generatedFrom(entry.path)
  return {
    entry,
    ...(known === undefined ? {} : { known }),
    ...(folders.completes(entry.path) ? { completed: true as const } : {}),
    ...(generates === undefined ? {} : { generates }),
  }
}
