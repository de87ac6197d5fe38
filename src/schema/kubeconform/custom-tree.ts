import type { CustomSchema } from '../../types/facts.ts'
import { type Pointer, tokens } from '../../types/pointer.ts'
import { definitionIds, referenced } from '../bundle.ts'
import type { JsonSchema } from '../json-schema.ts'
import { builtInTree, isSchema, type SchemaTree } from '../schema-tree.ts'

/** The schema of a custom kind; the first one counts, and catalogues may name kinds in lower case. */
export function findCustomSchema(customSchemas: readonly CustomSchema[], apiVersion: string, kind: string): CustomSchema | undefined {
  const ofVersion = customSchemas.filter(({ group, version }) => apiVersion === (group === '' ? version : `${group}/${version}`))
  return ofVersion.find((one) => one.kind === kind) ?? ofVersion.find((one) => one.kind === kind.toLowerCase())
}

/** The tree of a custom kind's schema; references lead into itself, or to a bundled definition. */
export function customTree(schema: object): SchemaTree {
  const top: JsonSchema = { ...schema }
  const resolve = (part: JsonSchema, hops = 0): JsonSchema => {
    if (typeof part.$ref !== 'string' || hops > 20) return part
    const found = part.$ref.startsWith('#/') ? lookUp(top, part.$ref) : {}
    return found === undefined ? bundled(part.$ref) : resolve(found, hops + 1)
  }
  return { root: resolve(top), resolve }
}

function bundled(reference: string): JsonSchema {
  const id = referenced(reference)
  return reference.startsWith('#/$defs/') && definitionIds().has(id) ? builtInTree(id).root : {}
}

function lookUp(top: JsonSchema, reference: string): JsonSchema | undefined {
  let at: unknown = top
  const pointer: Pointer = `/${reference.slice(2)}`
  for (const token of tokens(pointer)) at = isSchema(at) && Object.hasOwn(at, token) ? at[token] : undefined
  return isSchema(at) ? at : undefined
}
