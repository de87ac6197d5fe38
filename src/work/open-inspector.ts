import { catalogue } from '../rules/catalogue.ts'
import type { Asks } from '../types/facts.ts'
import { openAskedSchemas } from './asked-schemas.ts'
import { type Inspector, remembering } from './inspector.ts'
import { openLocalInspector } from './local.ts'

export interface Threads {
  /** dist/worker.js; absent where there is none: everything runs on this thread. */
  readonly script?: string
  readonly count: number
}

/** Starting threads and loading everything in each of them pays off from here on. In bytes. */
export const worthThreads = 1_500_000

/** More have nothing to do: this thread, which reads for them and gathers what they find, takes a third of the time that they take together. */
const mostThreads = 3
/** Milliseconds that a batch of files may take. */
const batchTimeLimit = 60_000
/** Megabytes of heap for one thread. */
const threadMemory = { first: 192, most: 1024 }

/** The inspector for a run whose contents have `bytes` in all. Only where two sides are compared is a content asked for twice. */
export async function openInspector(asks: Asks, threads: Threads, bytes: number): Promise<Inspector> {
  const once = (inspector: Inspector) => (asks.compares ? remembering(inspector) : inspector)
  const workers = bytes > worthThreads ? await openWorkers(asks, threads) : undefined
  if (workers !== undefined) return once(workers)
  const schemas = await openAskedSchemas(asks)
  return once(openLocalInspector(asks, { rules: catalogue, schemas }))
}

/** An inspector on threads; undefined where there can be none. */
export async function openWorkers(asks: Asks, { script, count }: Threads): Promise<Inspector | undefined> {
  if (script === undefined || count < 2) return undefined
  const { openPool } = await import('./pool.ts')
  return openPool(asks, { script, threads: Math.min(count, mostThreads), timeLimit: batchTimeLimit, memory: threadMemory })
}
