import type { CustomSchema } from '../types/facts.ts'
import type { SchemaAnswer } from '../types/schema.ts'
import { referenced } from './bundle.ts'
import { describeRefused } from './describe.ts'
import type { JsonSchema } from './json-schema.ts'
import { LazyCompiler } from './lazy-compiler.ts'
import { localDefinition } from './local-definition.ts'
import { mergeErrors } from './merge-errors.ts'
import { builtInTree, type SchemaTree } from './schema-tree.ts'

/** The answers of custom schemas. */
export interface CustomValidators {
  /** Undefined for a kind without a schema here. */
  answer(value: unknown, apiVersion: string, kind: string): SchemaAnswer | undefined
}

/** Opens custom schemas. Each is compiled by ajv as far as an object of its kind needs it. */
export function openCustomSchemas(customSchemas: readonly CustomSchema[]): CustomValidators {
  const byKind = new Map<string, CustomSchema>()
  // The first one wins, as kubeconform's first location does.
  for (const schema of customSchemas) if (!byKind.has(keyOf(schema))) byKind.set(keyOf(schema), schema)
  const compiler = new LazyCompiler()
  return {
    answer(value, apiVersion, kind) {
      const custom = keysOf(apiVersion, kind)
        .map((key) => byKind.get(key))
        .find((found) => found !== undefined)
      if (custom === undefined) return undefined
      const standing = { is: 'custom', source: custom.source } as const
      try {
        const refused = compiler.check(custom.schema, value)
        const tree = customTree(custom.schema)
        return { standing, errors: mergeErrors(refused.map((each) => ({ ...describeRefused(each, value, tree), versions: [] }))) }
      } catch (error) {
        return { standing, errors: [], failed: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

function keyOf({ group, version, kind }: CustomSchema): string {
  return `${group === '' ? '' : `${group}/`}${version} ${kind}`
}

/** The names that a kind's schema may go by: its own, and those of a catalogue, which knows kinds in lower case and may know a group's first label alone. */
function keysOf(apiVersion: string, kind: string): readonly string[] {
  const [group = '', version] = apiVersion.split('/')
  const lower = kind.toLowerCase()
  return [
    `${apiVersion} ${kind}`,
    `${apiVersion} ${lower}`,
    ...(version === undefined ? [] : [`${group.split('.')[0]}.*/${version} ${lower}`]),
  ]
}

/** The tree of a custom schema: references lead to bundled definitions, or to definitions of the schema itself. */
function customTree(schema: object): SchemaTree {
  const root: JsonSchema = { ...schema }
  return {
    root,
    resolve(part) {
      const { $ref } = part
      if ($ref === undefined) return part
      return $ref.startsWith('#/$defs/') ? builtInTree(referenced($ref)).root : localDefinition(root, $ref)
    },
  }
}
