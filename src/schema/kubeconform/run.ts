import { join } from 'node:path'
import { type FoundKubeconform, runKubeconform } from '../../programs/kubeconform.ts'
import { type TemporaryFolder, withTemporaryFolder } from '../../programs/temporary.ts'
import type { Minor } from '../../types/schema.ts'
import { writeOutSchemas } from '../write-out.ts'
import { customSchemaLocation, writeCustomSchema } from './custom-schemas.ts'
import { nameLine } from './document.ts'
import { type Complaint, readMessage } from './messages.ts'
import { type Result, readResults } from './results.ts'
import type { Task } from './tasks.ts'

/** What kubeconform says of one document, or why it says nothing that counts. */
export type Verdict = readonly Complaint[] | { readonly failed: string }

export interface RunLimits {
  /** In milliseconds, for each start of the program. */
  readonly timeLimit: number
  readonly workers: number
  /** Documents for one start. */
  readonly batch: number
  readonly signal?: AbortSignal
}

/** Documents in one file: kubeconform splits a file on one thread, and reads several at once. */
const documentsPerFile = 250

/** Has kubeconform judge the tasks of one version. Every task gets a verdict. */
export async function runTasks(
  program: FoundKubeconform,
  minor: Minor,
  tasks: readonly Task[],
  limits: RunLimits,
): Promise<ReadonlyMap<Task, Verdict>> {
  return await withTemporaryFolder(async (folder) => {
    const verdicts = new Map<Task, Verdict>()
    const schemas = join(folder.path, 'schemas')
    const kinds = new Set(tasks.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`))
    await writeOutSchemas(schemas, minor, [], (apiVersion, kind) => kinds.has(`${apiVersion} ${kind}`))
    const usable = await writeCustomSchemas(join(folder.path, 'custom'), tasks, verdicts)
    const locations = [customSchemaLocation(join(folder.path, 'custom')), join(schemas, '{{.ResourceKind}}{{.KindSuffix}}.json')]
    for (let from = 0; from < usable.length; from += limits.batch) {
      const batch = { name: `documents-${from}`, tasks: usable.slice(from, from + limits.batch), locations }
      for (const [task, verdict] of await runBatch(program, folder, batch, limits)) verdicts.set(task, verdict)
    }
    return verdicts
  })
}

/** Writes what is needed of the custom schemas; gives the tasks that can go on. */
async function writeCustomSchemas(folder: string, tasks: readonly Task[], verdicts: Map<Task, Verdict>): Promise<readonly Task[]> {
  const written = new Map<unknown, string | undefined>()
  const usable: Task[] = []
  for (const task of tasks) {
    const { custom } = task.check
    if (custom !== undefined && !written.has(custom)) written.set(custom, await writeCustomSchema(folder, custom))
    const flaw = custom === undefined ? undefined : written.get(custom)
    if (flaw === undefined) usable.push(task)
    else verdicts.set(task, { failed: flaw })
  }
  return usable
}

/** Files by name, each with its tasks by the name that their results will have; the name '' stands for a file of one. */
type Layout = Map<string, Map<string, Task>>

/** What one start of the program is given. */
interface Batch {
  /** Of the folder that its documents are written to. */
  readonly name: string
  readonly tasks: readonly Task[]
  /** Where its schemas lie, as kubeconform is told. */
  readonly locations: readonly string[]
}

async function runBatch(
  program: FoundKubeconform,
  folder: TemporaryFolder,
  { name, tasks, locations }: Batch,
  limits: RunLimits,
): Promise<ReadonlyMap<Task, Verdict>> {
  const layout = await writeDocuments(folder, name, tasks)
  const documents = join(folder.path, name)
  const run = await runKubeconform(program, {
    documents,
    schemaLocations: locations,
    workers: limits.workers,
    timeLimit: limits.timeLimit,
    ...(limits.signal === undefined ? {} : { signal: limits.signal }),
  })
  const results = 'failed' in run ? run : readResults(run.stdout, run.exitCode)
  if ('failed' in results) return new Map(tasks.map((task) => [task, results]))
  return match(results, layout, documents)
}

async function writeDocuments(folder: TemporaryFolder, name: string, tasks: readonly Task[]): Promise<Layout> {
  const layout: Layout = new Map()
  let lines: string[] = []
  let named = new Map<string, Task>()
  const flush = async () => {
    if (lines.length === 0) return
    const file = `${layout.size}.json`
    layout.set(file, named)
    await folder.write(join(name, file), lines.join('\n---\n'))
    lines = []
    named = new Map()
  }
  for (const [index, task] of tasks.entries()) {
    const { alone, line } = task
    if (alone) await flush()
    const id = alone ? '' : `m${index}`
    lines.push(alone ? line : nameLine(line, id))
    named.set(id, task)
    if (alone || lines.length === documentsPerFile) await flush()
  }
  await flush()
  return layout
}

/** Gives every task the one result that is its own. What is missing, twice there or of another kind is no answer. */
function match(results: readonly Result[], layout: Layout, documents: string): ReadonlyMap<Task, Verdict> {
  const verdicts = new Map<Task, Verdict>()
  for (const result of results) {
    const named = result.filename.startsWith(`${documents}/`) ? layout.get(result.filename.slice(documents.length + 1)) : undefined
    const task = named?.get('') ?? named?.get(result.name)
    if (task === undefined) continue
    verdicts.set(task, verdicts.has(task) ? { failed: 'it answered twice' } : toVerdict(result, task))
  }
  for (const named of layout.values()) {
    for (const task of named.values()) if (!verdicts.has(task)) verdicts.set(task, { failed: 'it gave no answer' })
  }
  return verdicts
}

function toVerdict(result: Result, task: Task): Verdict {
  if (result.status === 'valid' || result.status === 'invalid') {
    if (result.kind !== task.kind || result.apiVersion !== task.apiVersion) return { failed: 'it answered for another kind' }
  }
  if (result.status === 'valid') return []
  if (result.status === 'invalid') return readMessage(result.message) ?? { failed: 'its words are not understood' }
  if (result.status === 'error' && result.message.startsWith('could not find schema for')) return { failed: 'it could not use the schema' }
  if (result.status === 'error' && result.message.startsWith('error unmarshalling resource'))
    return { failed: 'it could not read the object' }
  return { failed: `it did not check the object (${result.status})` }
}
