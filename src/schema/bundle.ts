import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Minor } from '../types/schema.ts'
import { openArchive } from './archive.ts'
import type { JsonSchema } from './json-schema.ts'

/** What the bundled minor versions serve: [first minor, definition id or null] per change, by apiVersion and kind. */
interface Kinds {
  readonly minors: readonly number[]
  readonly kinds: Readonly<Record<string, Readonly<Record<string, readonly (readonly [number, string | null])[]>>>>
}

/** The folder of generated schemas: `schemas/` beside `dist/` or `src/`, wherever this code was bundled to. */
export const schemasFolder = /* @__PURE__ */ findFolder(dirname(fileURLToPath(import.meta.url)))

function findFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'schemas', 'kinds.json'))) return join(folder, 'schemas')
    if (folder === dirname(folder)) throw new Error(`schemas/ is missing beside ${start}: the installation is incomplete`)
  }
}

/** Every kind that a bundled version serves. Read once. */
export const kinds: () => Kinds = once(() => JSON.parse(readFileSync(join(schemasFolder, 'kinds.json'), 'utf8')))

/** Read once, and only when something is refused or written out. */
const archive = once(() => {
  // Not imported above: loading zlib takes a millisecond of every start.
  const { brotliDecompressSync }: typeof import('node:zlib') = createRequire(import.meta.url)('node:zlib')
  return openArchive(brotliDecompressSync(readFileSync(join(schemasFolder, 'definitions.txt.br'))))
})
const parsed = new Map<string, JsonSchema>()

/** The ids of all bundled definitions, in order. Read once: it takes a look at the whole archive. */
export const definitionIds: () => ReadonlySet<string> = once(() => new Set(archive().ids()))

/** A bundled definition; `#/$defs/ID` in it refers to another one. Throws for an id that is none. */
export function readDefinition(id: string): JsonSchema {
  const known = parsed.get(id)
  if (known !== undefined) return known
  const read: JsonSchema = JSON.parse(archive().read(id))
  parsed.set(id, read)
  return read
}

/** The bundled minor versions, oldest first. */
export const bundledMinors: () => readonly Minor[] = once(() => kinds().minors.map((minor): Minor => `1.${minor}`))

/** The newest bundled minor version. */
export function newestMinor(): Minor {
  return bundledMinors().at(-1) ?? '1.0'
}

/** When the definition of a kind changed: [first minor, id or null where it is not served], oldest first; undefined for a kind that no bundled version serves. */
export function changesOf(apiVersion: string, kind: string): readonly (readonly [number, string | null])[] | undefined {
  const served = kinds().kinds
  const byKind = Object.hasOwn(served, apiVersion) ? served[apiVersion] : undefined
  return byKind !== undefined && Object.hasOwn(byKind, kind) ? byKind[kind] : undefined
}

/** The definition that a version serves an apiVersion and kind with, or undefined where it does not serve them. */
export function definitionId(apiVersion: string, kind: string, minor: Minor): string | undefined {
  const wanted = Number(minor.slice(2))
  return changesOf(apiVersion, kind)?.findLast(([first]) => first <= wanted)?.[1] ?? undefined
}

/** Ids of a definition and of all that it refers to, itself first. */
export function closure(id: string): readonly string[] {
  const reached = new Set([id])
  for (const next of reached) for (const reference of references(readDefinition(next))) reached.add(reference)
  return [...reached]
}

/** The ids that a bundled definition refers to directly. */
function references(schema: JsonSchema): string[] {
  if (schema.$ref !== undefined) return [referenced(schema.$ref)]
  const parts = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties]
  return parts.flatMap((part) => (typeof part === 'object' ? references(part) : []))
}

/** `#/$defs/ID` -> ID. */
export function referenced(reference: string): string {
  return reference.slice('#/$defs/'.length)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
