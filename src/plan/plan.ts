import { changedEntries, type FileChange } from '../tree/changes.ts'
import type { CustomSchema } from '../types/facts.ts'
import type { Entry } from '../types/tree.ts'
import { isCandidate, scopeOf } from './candidates.ts'
import { type ChangedSchemas, changedSchemas, filesOfKinds, schemasBefore } from './changed-schemas.ts'
import { filesUnderOtherRules, type OtherwiseRuled } from './changed-sops-rules.ts'
import { emptyScopeGaps } from './empty-scope.ts'
import { findSchemas } from './find-schemas.ts'
import { openKustomizationMemory } from './mentions.ts'
import type { PlanRequest } from './plan-request.ts'
import { type OpenedTree, openTree, planSide, type SidePlan, wholeObjects, withEncryption } from './plan-side.ts'

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

/**
 * What is checked on each side: everything without a before tree, else what the change touches (all of both sides with `scope: all`), and
 * the objects of custom kinds that it defines anew and the files of which a `.sops.yaml` now asks something else. No other change elsewhere makes a file's own findings differ: they depend on its content
 * and path alone.
 */
export async function planRun(request: PlanRequest): Promise<Plan> {
  const { before, after } = request.trees
  const opened = await openTree(after, request)
  if (before === undefined) return planWhole(request, opened)
  const inScope = scopeOf(request.policy)
  const changes = (await changedEntries(before, after)).filter(({ path }) => inScope(path))
  return planChange(request, await openTree(before, request), opened, changes)
}

async function planWhole(request: PlanRequest, after: OpenedTree): Promise<Plan> {
  const inScope = scopeOf(request.policy)
  const kustomizations = openKustomizationMemory(request.limits)
  const side = await planSide(
    { ...request, kustomizations },
    after,
    after.entries.filter(({ path }) => inScope(path)),
  )
  const { schemas, gaps } = await findSchemas(request, [side], side.contents, wholeObjects(after.entries, side.folders))
  const unscoped = emptyScopeGaps(request.policy, after.entries)
  return { after: { ...side, gaps: [...side.gaps, ...gaps, ...unscoped] }, changes: [], customSchemas: schemas }
}

async function planChange(request: PlanRequest, before: OpenedTree, after: OpenedTree, changes: readonly FileChange[]): Promise<Plan> {
  const { files: concerned, redefined, ruled } = await findConcerned(request, before, after, changes)
  const inScope = scopeOf(request.policy)
  const all = isAllAsked(request)
  const about = [...changes.map(({ path }) => path), ...concerned]
  const sideRequest = { ...request, kustomizations: openKustomizationMemory(request.limits), ...(all ? {} : { about }) }
  const planOne = (tree: OpenedTree, touched: readonly (Entry | undefined)[]) => {
    const wanted = all
      ? tree.entries.filter(({ path }) => inScope(path))
      : [...touched.filter((entry) => entry !== undefined), ...tree.entries.filter(({ path }) => concerned.has(path))]
    return planSide(sideRequest, tree, wanted)
  }
  const beforeSide = await planOne(
    before,
    changes.map((change) => change.before),
  )
  const afterSide = await planOne(
    after,
    changes.map((change) => change.after),
  )
  const whole = wholeObjects(after.entries, afterSide.folders)
  const { schemas: customSchemas, gaps } = await findSchemas(request, [beforeSide, afterSide], after.contents, whole)
  const touched = new Set(changes.map(({ path }) => path))
  const emptyBefore = emptyScopeGaps(request.policy, before.entries)
  const emptyAfter = emptyScopeGaps(request.policy, after.entries)
  return {
    before: {
      ...beforeSide,
      gaps: [...beforeSide.gaps, ...emptyBefore],
      files: beforeSide.files.map((file) => withEncryption(file, ruled.known.get(file.entry.path))),
    },
    after: { ...afterSide, gaps: [...afterSide.gaps, ...gaps.filter(({ place }) => touched.has(place.file)), ...emptyAfter] },
    changed: touched,
    changes,
    customSchemas,
    ...(redefined.before.length + redefined.after.length > 0 ? { customSchemasBefore: schemasBefore(customSchemas, redefined) } : {}),
  }
}

interface Concerned {
  /** Paths that the change leaves alone, while what is asked of their content changes. None where everything is looked at. */
  readonly files: ReadonlySet<string>
  readonly redefined: ChangedSchemas
  readonly ruled: OtherwiseRuled
}

async function findConcerned(
  request: PlanRequest,
  before: OpenedTree,
  after: OpenedTree,
  changes: readonly FileChange[],
): Promise<Concerned> {
  const inScope = scopeOf(request.policy)
  const redefined = await changedSchemas(changes, before.contents, after.contents, request.limits)
  const touched = new Set(changes.map(({ path }) => path))
  const others = after.entries.filter(
    (entry) => isContent(entry) && inScope(entry.path) && isCandidate(entry.path) && !touched.has(entry.path),
  )
  const ruled = await filesUnderOtherRules(changes, others, before, after)
  const files = isAllAsked(request) ? [] : [...(await filesOfKinds(redefined, others, after.contents)), ...ruled.entries]
  return { files: new Set(files.map(({ path }) => path)), redefined, ruled }
}

function isAllAsked({ policy, everything }: PlanRequest): boolean {
  return policy.scope === 'all' || everything === true
}

function isContent({ kind }: Entry): boolean {
  return kind === 'file' || kind === 'executable'
}
