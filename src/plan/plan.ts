import { asksForTokens } from '../policy/token-rules.ts'
import { changedEntries, type FileChange } from '../tree/changes.ts'
import { type Contents, type ContentsMemory, openContents } from '../tree/contents.ts'
import type { CustomSchema, EncryptionRule, FileRole, GeneratedFrom } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import type { Entry, Tree, Trees } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'
import { isCandidate, mayHoldText, scopeOf } from './candidates.ts'
import { changedSchemas, filesOfKinds, schemasBefore } from './changed-schemas.ts'
import { filesUnderOtherRules } from './changed-sops-rules.ts'
import { alwaysTold, entryGap, isExpectation, strayPatchGap } from './entry-gaps.ts'
import { findSchemas } from './find-schemas.ts'
import type { Folders } from './folders.ts'
import { type KustomizationMemory, openKustomizationMemory } from './mentions.ts'
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

export interface Plan {
  readonly before?: SidePlan
  readonly after: SidePlan
  /** Paths that the change touches; absent without a before tree. */
  readonly changed?: ReadonlySet<string>
  readonly changes: readonly FileChange[]
  readonly customSchemas: readonly CustomSchema[]
  /** Those of the before side, where the change defines custom kinds anew. */
  readonly customSchemasBefore?: readonly CustomSchema[]
}

export interface PlanRequest {
  readonly trees: Trees
  readonly policy: Policy
  readonly limits: Limits
  readonly memory: ContentsMemory
  /** As with `scope: all`, but for what counts. */
  readonly everything?: boolean
}

/**
 * What is checked on each side: everything without a before tree, else what the change touches (all of both sides with `scope: all`), and
 * the objects of custom kinds that it defines anew and the files of which a `.sops.yaml` now asks something else. No other change elsewhere makes a file's own findings differ: they depend on its content
 * and path alone.
 */
export async function planRun(request: PlanRequest): Promise<Plan> {
  const { policy, trees } = request
  const { before, after } = trees
  const inScope = scopeOf(policy)
  const kustomizations = openKustomizationMemory(request.limits)
  const afterEntries = await after.entries()
  if (before === undefined) {
    const side = await planSide(
      request,
      kustomizations,
      after,
      afterEntries,
      afterEntries.filter((entry) => inScope(entry.path)),
    )
    const { schemas, gaps } = await findSchemas(request, [side], side.contents, wholeObjects(afterEntries, side.folders))
    return { after: { ...side, gaps: [...side.gaps, ...gaps] }, changes: [], customSchemas: schemas }
  }
  const beforeEntries = await before.entries()
  const changes = (await changedEntries(before, after)).filter((change) => inScope(change.path))
  const all = policy.scope === 'all' || request.everything === true
  const [beforeContents, afterContents] = [openContents(before, request.memory), openContents(after, request.memory)]
  const redefined = await changedSchemas(changes, beforeContents, afterContents, request.limits)
  const touched = new Set(changes.map((change) => change.path))
  const others = afterEntries.filter(
    (entry) => isContent(entry) && inScope(entry.path) && isCandidate(entry.path) && !touched.has(entry.path),
  )
  const ruled = await filesUnderOtherRules(
    changes,
    others,
    { entries: beforeEntries, contents: beforeContents },
    { entries: afterEntries, contents: afterContents },
  )
  const concerned = all ? [] : unique([...(await filesOfKinds(redefined, others, afterContents)), ...ruled.entries])
  const about = all ? undefined : [...changes, ...concerned].map(({ path }) => path)
  const unchanged = new Set(concerned.map((entry) => entry.path))
  const ofBefore = all
    ? beforeEntries.filter((entry) => inScope(entry.path))
    : [
        ...changes.map((change) => change.before).filter((entry) => entry !== undefined),
        ...beforeEntries.filter(({ path }) => unchanged.has(path)),
      ]
  const ofAfter = all
    ? afterEntries.filter((entry) => inScope(entry.path))
    : [...changes.map((change) => change.after).filter((entry) => entry !== undefined), ...concerned]
  const [beforeSide, afterSide] = [
    await planSide(request, kustomizations, before, beforeEntries, ofBefore, about),
    await planSide(request, kustomizations, after, afterEntries, ofAfter, about),
  ]
  const { schemas: customSchemas, gaps } = await findSchemas(
    request,
    [beforeSide, afterSide],
    afterSide.contents,
    wholeObjects(afterEntries, afterSide.folders),
  )
  return {
    before: { ...beforeSide, files: beforeSide.files.map((file) => withEncryption(file, ruled.known.get(file.entry.path))) },
    after: { ...afterSide, gaps: [...afterSide.gaps, ...gaps.filter((gap) => changes.some((change) => change.path === gap.place.file))] },
    changed: touched,
    changes,
    customSchemas,
    ...(redefined.before.length + redefined.after.length > 0 ? { customSchemasBefore: schemasBefore(customSchemas, redefined) } : {}),
  }
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Set(entries)].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function isContent({ kind }: Entry): boolean {
  return kind === 'file' || kind === 'executable'
}

async function planSide(
  request: PlanRequest,
  kustomizations: KustomizationMemory,
  tree: Tree,
  entries: readonly Entry[],
  wanted: readonly Entry[],
  about?: readonly string[],
): Promise<SidePlan> {
  const contents = openContents(tree, request.memory)
  const folders = await surveyFolders(entries, contents, kustomizations, about)
  const files: PlannedFile[] = []
  const gaps: Gap[] = []
  const looksThroughText = asksForTokens(request.policy)
  for (const entry of wanted) {
    const gap = entryGap(entry)
    if (gap !== undefined && (alwaysTold.has(entry.kind) || isCandidate(entry.path))) gaps.push(gap)
    if (gap !== undefined) continue
    if (!isCandidate(entry.path)) {
      if (!looksThroughText) continue
      const file = plannedFile(entry, folders)
      // What a generator puts into a Secret is looked at whatever its name.
      const isWanted = mayHoldText(entry, request.limits.fileSize) || file.generates !== undefined
      if (isWanted) files.push({ ...file, only: 'tokens' })
      continue
    }
    const file = plannedFile(entry, folders)
    files.push(file)
    if (file.known === 'patch' && !folders.isListed(entry.path)) gaps.push(strayPatchGap(entry))
  }
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
    gaps: [...gaps, ...sops.gaps],
  }
}

function withEncryption(file: PlannedFile, encryption: EncryptionRule | undefined): PlannedFile {
  return encryption === undefined ? file : { ...file, encryption }
}

/** What kubebuilder, operator-sdk and people call a patch that they switch on in a kustomization when they need it. */
function isPatchByName(path: string): boolean {
  return isExpectation(path) || /(?:^|\/)patches\/|(?:^|[-_./])patch(?:[-_][^/]*)?\.(?:ya?ml|json)$/.test(path)
}

/** Without patches: one of a CustomResourceDefinition is none. */
function wholeObjects(entries: readonly Entry[], folders: Folders): Entry[] {
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
