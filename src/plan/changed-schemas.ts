import type { FileChange } from '../tree/changes.ts'
import type { Contents } from '../tree/contents.ts'
import type { CustomSchema } from '../types/facts.ts'
import type { Entry } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'
import { isCandidate } from './candidates.ts'
import { everyKind } from './custom-groups.ts'
import { readEntries } from './survey.ts'

/** Custom kinds whose definition a change touches, as each side has them; both empty where it touches none. */
export interface ChangedSchemas {
  readonly before: readonly CustomSchema[]
  readonly after: readonly CustomSchema[]
}

const crdWord = Buffer.from('CustomResourceDefinition')

/** Compares the CustomResourceDefinitions in the files that a change touches. One that only moved is not changed. */
export async function changedSchemas(
  changes: readonly FileChange[],
  before: Contents,
  after: Contents,
  limits: Limits,
): Promise<ChangedSchemas> {
  const [old, now] = [
    await schemasIn(
      changes.map((change) => change.before),
      before,
      limits,
    ),
    await schemasIn(
      changes.map((change) => change.after),
      after,
      limits,
    ),
  ]
  const differs = (own: ReadonlyMap<string, CustomSchema>, other: ReadonlyMap<string, CustomSchema>) =>
    [...own].filter(([key, { schema }]) => JSON.stringify(other.get(key)?.schema) !== JSON.stringify(schema)).map(([, schema]) => schema)
  return { before: differs(old, now), after: differs(now, old) }
}

async function schemasIn(
  entries: readonly (Entry | undefined)[],
  contents: Contents,
  limits: Limits,
): Promise<ReadonlyMap<string, CustomSchema>> {
  const found = new Map<string, CustomSchema>()
  const files = entries.filter((entry) => entry !== undefined && isCandidate(entry.path)).filter((entry) => entry !== undefined)
  for await (const { entry, bytes } of readEntries(files, contents)) {
    if (bytes.byteLength > limits.fileSize || !bufferOf(bytes).includes(crdWord)) continue
    const { schemasOf } = await import('./custom-schemas.ts')
    for (const schema of schemasOf(entry.path, bytes, limits, everyKind).schemas) found.set(keyOf(schema), schema)
  }
  return found
}

/** What the before side knows: what the after side does, but for the kinds that the change touches. */
export function schemasBefore(after: readonly CustomSchema[], changed: ChangedSchemas): readonly CustomSchema[] {
  const touched = new Set([...changed.before, ...changed.after].map(keyOf))
  return [...after.filter((schema) => !touched.has(keyOf(schema))), ...changed.before]
}

/** The unchanged files with objects of kinds that the change defines anew: it can make them wrong without touching them. */
export async function filesOfKinds(changed: ChangedSchemas, entries: readonly Entry[], contents: Contents): Promise<Entry[]> {
  const kinds = [...changed.before, ...changed.after].map(({ group, kind }) => [Buffer.from(group), Buffer.from(kind)] as const)
  if (kinds.length === 0) return []
  const found: Entry[] = []
  for await (const { entry, bytes } of readEntries(entries, contents)) {
    const buffer = bufferOf(bytes)
    if (kinds.some((words) => words.every((word) => buffer.includes(word)))) found.push(entry)
  }
  return found
}

function keyOf({ group, version, kind }: CustomSchema): string {
  return `${group}/${version}/${kind}`
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
