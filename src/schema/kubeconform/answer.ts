import { availableParallelism } from 'node:os'
import type { FoundKubeconform, NoKubeconform } from '../../programs/kubeconform.ts'
import type { CustomSchema } from '../../types/facts.ts'
import { child, type Pointer, tokens } from '../../types/pointer.ts'
import type { KindStanding, Minor, SchemaAnswer, SchemaError } from '../../types/schema.ts'
import { mergeErrors } from '../merge-errors.ts'
import type { Complaint } from './messages.ts'
import { type RunLimits, runTasks, type Verdict } from './run.ts'
import { toErrors } from './schema-errors.ts'
import { type Asked, type AskedManifest, type Task, TaskList } from './tasks.ts'

export interface KubeconformOptions {
  /** What findKubeconform gave: without a program every object's answer is a failed one. */
  readonly program: FoundKubeconform | NoKubeconform
  readonly customSchemas: readonly CustomSchema[]
  /** What the versions say of a kind. */
  standing(apiVersion: string, kind: string, minors: readonly Minor[]): KindStanding
  /** For one start of the program, in milliseconds. */
  readonly timeLimit?: number
  /** Documents for one start. */
  readonly batch?: number
  readonly signal?: AbortSignal
}

/** Starts at the same time; each uses all cores, but much of its life is starting and reading schemas. */
const runsAtOnce = 2

/**
 * Has kubeconform judge objects against the schemas of the versions in use, without a network; the answers are by the objects' ids.
 * Every object gets an answer: where kubeconform failed, answered for another, or not in words that are understood, it is a failed one.
 * No object is held longer than it takes to write it out: one that has errors is recalled. Never rejects.
 */
export async function answerWithKubeconform(
  manifests: Iterable<AskedManifest>,
  minors: readonly Minor[],
  options: KubeconformOptions,
): Promise<ReadonlyMap<string, SchemaAnswer>> {
  const list = new TaskList(minors, options.customSchemas)
  const asked = new Map<string, Omit<Parts, 'verdicts'>>()
  for (const manifest of manifests) {
    const standing = options.standing(manifest.apiVersion, manifest.kind, minors)
    asked.set(manifest.id, { standing, checks: list.ask(manifest, standing), recall: manifest.recall })
  }
  const verdicts = await runAll(list.tasks, options)
  return new Map([...asked].map(([id, parts]) => [id, assemble({ ...parts, verdicts })]))
}

async function runAll(tasks: readonly Task[], options: KubeconformOptions): Promise<ReadonlyMap<Task, Verdict>> {
  const { program } = options
  if ('failed' in program) return new Map(tasks.map((task) => [task, program]))
  const byMinor = new Map<Minor, Task[]>()
  for (const task of tasks) {
    const same = byMinor.get(task.check.minor)
    if (same === undefined) byMinor.set(task.check.minor, [task])
    else same.push(task)
  }
  const limits: RunLimits = {
    timeLimit: options.timeLimit ?? 300_000,
    workers: availableParallelism(),
    batch: options.batch ?? 20_000,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  }
  const verdicts = new Map<Task, Verdict>()
  const waiting = [...byMinor]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const [task, verdict] of await runOrFail(program, ...next, limits)) verdicts.set(task, verdict)
    }
  }
  await Promise.all(Array.from({ length: runsAtOnce }, work))
  return verdicts
}

/** A private folder that cannot be written (a full disk) fails what was to be written, and nothing else. */
async function runOrFail(
  program: FoundKubeconform,
  minor: Minor,
  tasks: readonly Task[],
  limits: RunLimits,
): Promise<ReadonlyMap<Task, Verdict>> {
  try {
    return await runTasks(program, minor, tasks, limits)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    return new Map(tasks.map((task) => [task, { failed: `its input could not be written to a private folder${code}` }]))
  }
}

interface Parts {
  readonly standing: KindStanding
  readonly checks: readonly Asked[]
  readonly recall: AskedManifest['recall']
  readonly verdicts: ReadonlyMap<Task, Verdict>
}

function assemble({ standing, checks, recall, verdicts }: Parts): SchemaAnswer {
  const errors: SchemaError[] = []
  const failures = new Set<string>()
  for (const asked of checks) {
    const { check } = asked
    const verdict = 'failed' in asked ? asked : (verdicts.get(asked.task) ?? { failed: 'it was not run' })
    if ('failed' in verdict) {
      failures.add(`kubeconform${check.minors.length === 0 ? '' : ` (${check.minors.join(', ')})`}: ${verdict.failed}`)
      continue
    }
    if ('failed' in asked) continue
    const { renamed, complaints } = asked
    for (const complaint of [...complaints, ...verdict]) errors.push(...toErrors(original(complaint, renamed), recall(), check))
  }
  const answer = { standing, errors: mergeErrors(errors) }
  return failures.size === 0 ? answer : { ...answer, failed: [...failures].join('; ') }
}

/** With the object's own field names for our stand-ins. */
function original({ pointer, keyword, names }: Complaint, renamed: ReadonlyMap<string, string>): Complaint {
  const own = (name: string) => renamed.get(name) ?? name
  const path = renamed.size === 0 ? pointer : tokens(pointer).reduce<Pointer>((at, token) => child(at, own(token)), '')
  return { pointer: path, keyword, names: names.map(own) }
}
