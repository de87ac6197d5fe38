import type { Plan } from '../plan/plan.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { Asks, SourceFile } from '../types/facts.ts'
import { askKubeconform, type KubeconformPort } from './ask-kubeconform.ts'
import { inspectSide, type SideFacts } from './inspect-side.ts'
import type { Inspector } from './inspector.ts'
import { inspectNeighbours } from './neighbours.ts'
import { openInspector, type Threads } from './open-inspector.ts'

/** The facts of a run, by side. */
export interface Facts {
  readonly after: SideFacts
  /** With the objects of unchanged files that share a unit with a changed one. */
  readonly unitsAfter: SideFacts
  readonly before?: SideFacts
  readonly unitsBefore?: SideFacts
}

/** Inspects every planned file of both sides; a content that both have at one path is inspected once. */
export async function inspectPlan(plan: Plan, asks: Asks, threads: Threads, kubeconform: KubeconformPort | undefined): Promise<Facts> {
  const sides = plan.before === undefined ? [plan.after] : [plan.after, plan.before]
  const bytes = sides.flatMap((side) => side.files).reduce((total, { entry }) => total + (entry.size ?? typicalSize), 0)
  const inspector = await openInspector(asks, threads, bytes)
  const { customSchemasBefore } = plan
  const asksBefore = customSchemasBefore === undefined ? asks : { ...asks, customSchemas: customSchemasBefore }
  const inspectorBefore = asksBefore === asks ? inspector : await openInspector(asksBefore, threads, bytes)
  try {
    const inspectOne = async (side: SidePlan, own: Inspector, asked: Asks) => {
      const answer = (files: readonly SourceFile[]) => askKubeconform(files, asked, kubeconform ?? silent)
      return inspectSide(side, side.files, own, { largest: asks.limits.fileSize, ...(asks.engine === 'embedded' ? {} : { answer }) })
    }
    const after = await inspectOne(plan.after, inspector, asks)
    if (plan.before === undefined) return { after, unitsAfter: after }
    const before = await inspectOne(plan.before, inspectorBefore, asksBefore)
    const changed = [...before.files, ...after.files]
    const withNeighbours = async (side: SidePlan, own: SideFacts): Promise<SideFacts> => {
      const beside = await inspectNeighbours(side, changed, own, inspector, asks.limits.fileSize)
      // Unchanged ones first, so that of two definitions of one object the change's own is the second.
      return { files: [...beside.files, ...own.files], gaps: own.gaps }
    }
    return { after, before, unitsAfter: await withNeighbours(plan.after, after), unitsBefore: await withNeighbours(plan.before, before) }
  } finally {
    await inspector.close()
    if (inspectorBefore !== inspector) await inspectorBefore.close()
  }
}

/** Without a kubeconform no object has an answer, which each of them tells. */
const silent: KubeconformPort = { answer: async () => new Map() }

/** What a file is taken for where the tree cannot tell its size. */
const typicalSize = 4096
