import type { JsonSchema } from './json-schema.ts'
import { isSchema } from './schema-tree.ts'

/** The definition of the same schema that `#/definitions/NAME` refers to, through further references; an empty schema, which takes everything, where there is none. */
export function localDefinition(root: JsonSchema, reference: string, hops = 0): JsonSchema {
  const name = /^#\/definitions\/([^/]+)$/.exec(reference)?.[1]
  const { definitions } = root
  if (name === undefined || !isSchema(definitions) || !Object.hasOwn(definitions, name)) return {}
  const found = definitions[name]
  if (!isSchema(found)) return {}
  return found.$ref === undefined || hops > 20 ? found : localDefinition(root, found.$ref, hops + 1)
}
