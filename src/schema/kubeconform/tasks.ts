import { createHash } from 'node:crypto'
import type { CustomSchema } from '../../types/facts.ts'
import type { KindStanding, Minor } from '../../types/schema.ts'
import { definitionId } from '../bundle.ts'
import { builtInTree, type SchemaTree } from '../schema-tree.ts'
import { customTree, findCustomSchema } from './custom-tree.ts'
import { type Document, toDocument } from './document.ts'

/** An object to be checked. */
export interface AskedManifest {
  /** Comes back with its answer. */
  readonly id: string
  readonly apiVersion: string
  readonly kind: string
  readonly value: unknown
  /** The same value, once more. */
  recall(): unknown
}

/** One schema that an object is checked against, in one version that stands for all in which it is the same. */
export interface Check {
  readonly tree: SchemaTree
  /** The version whose schemas are written out for it. */
  readonly minor: Minor
  /** What it holds for; empty for a custom kind. */
  readonly minors: readonly Minor[]
  readonly custom?: CustomSchema
}

/** One document to hand over: all objects that are the same to one schema share it. */
export interface Task {
  readonly check: Check
  readonly apiVersion: string
  readonly kind: string
  readonly alone: boolean
  readonly line: string
}

/** What is asked of kubeconform for one object by one check, and what to read its answer with; or why it cannot be asked. */
export type Asked = { readonly check: Check } & (
  | ({ readonly task: Task } & Pick<Document, 'renamed' | 'complaints'>)
  | { readonly failed: string }
)

/** Sorts objects into tasks; equal documents become one. */
export class TaskList {
  readonly #tasks = new Map<string, Task>()
  readonly #checks = new Map<string, readonly Check[]>()
  readonly #minors: readonly Minor[]
  readonly #customSchemas: readonly CustomSchema[]

  constructor(minors: readonly Minor[], customSchemas: readonly CustomSchema[]) {
    this.#minors = minors
    this.#customSchemas = customSchemas
  }

  /** Every task so far. */
  get tasks(): readonly Task[] {
    return [...this.#tasks.values()]
  }

  /** What has to be asked for one object. */
  ask(manifest: AskedManifest, standing: KindStanding): readonly Asked[] {
    return this.#checksOf(manifest, standing).map((check) => this.#askOne(manifest, check))
  }

  #checksOf({ apiVersion, kind }: AskedManifest, standing: KindStanding): readonly Check[] {
    const key = `${apiVersion} ${kind}`
    const known = this.#checks.get(key)
    if (known !== undefined) return known
    const checks =
      standing.is === 'built-in' ? builtInChecks(apiVersion, kind, standing.served) : this.#customChecks(apiVersion, kind, standing)
    this.#checks.set(key, checks)
    return checks
  }

  #customChecks(apiVersion: string, kind: string, standing: KindStanding): readonly Check[] {
    const minor = this.#minors.at(-1)
    if (standing.is !== 'custom' || minor === undefined) return []
    const custom = findCustomSchema(this.#customSchemas, apiVersion, kind)
    return custom === undefined ? [] : [{ tree: customTree(custom.schema), minor, minors: [], custom }]
  }

  #askOne({ apiVersion, kind, value }: AskedManifest, check: Check): Asked {
    // It would be taken apart, whatever its group.
    if (kind.toLowerCase() === 'list') return { check, failed: 'kubeconform takes every kind called List apart' }
    const document = toDocument(value, check.tree)
    if ('failed' in document) return { check, failed: document.failed }
    const { alone, line, renamed, complaints } = document
    // Not the line itself: the keys would hold all documents a second time.
    const key = createHash('sha1').update(`${check.minor} ${line}`).digest('base64')
    const task = this.#tasks.get(key) ?? { check, apiVersion, kind, alone, line }
    this.#tasks.set(key, task)
    return { check, task, renamed, complaints }
  }
}

/**
 * One check per meaning: versions that serve a kind with the same definition need only one, the newest.
 * None for a list (`List`, `ConfigMapList`): its items are asked for one by one.
 */
function builtInChecks(apiVersion: string, kind: string, served: readonly Minor[]): readonly Check[] {
  if (kind.endsWith('List')) return []
  const byDefinition = new Map<string, Minor[]>()
  for (const minor of served) {
    const id = definitionId(apiVersion, kind, minor)
    if (id !== undefined) byDefinition.set(id, [...(byDefinition.get(id) ?? []), minor])
  }
  return [...byDefinition].flatMap(([id, minors]) => {
    const minor = minors.at(-1)
    return minor === undefined ? [] : [{ tree: builtInTree(id), minor, minors }]
  })
}
