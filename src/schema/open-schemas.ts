import type { CustomSchema } from '../types/facts.ts'
import { groupOf } from '../types/manifest.ts'
import type { Pointer } from '../types/pointer.ts'
import type { Minor, SchemaAnswer, SchemaError } from '../types/schema.ts'
import { definitionId } from './bundle.ts'
import { describeRefused } from './describe.ts'
import { mergeErrors } from './merge-errors.ts'
import { builtInTree } from './schema-tree.ts'
import { isBuiltInGroup, standingOf } from './standing.ts'
import { builtInValidator } from './validators.ts'

/** What schemas say, with the embedded engine. */
export interface Schemas {
  /**
   * What the schemas of the versions asked for say of an object of that apiVersion and kind. Never throws: a custom schema that cannot be used is told in `failed`.
   * A list (`List`, `ConfigMapList`) is a built-in kind without errors: its items are asked for one by one.
   */
  answer(value: unknown, apiVersion: string, kind: string, minors: readonly Minor[]): SchemaAnswer
  /** Whether any bundled version serves something of this group ('' is the core group). */
  isBuiltInGroup(group: string): boolean
}

let customEngine: typeof import('./custom-validators.ts') | undefined

/** Loads what compiles custom schemas (ajv and re2js, 45 ms). To be awaited before {@link openSchemas} where there are any; does nothing without. */
export async function prepareCustomSchemas(customSchemas: readonly CustomSchema[]): Promise<void> {
  if (customSchemas.length > 0) customEngine ??= await import('./custom-validators.ts')
}

/** Opens the bundled schemas and the custom ones. Nothing is read or compiled before it is needed. Throws when custom schemas were not prepared. */
export function openSchemas({ customSchemas }: { readonly customSchemas: readonly CustomSchema[] }): Schemas {
  if (customSchemas.length > 0 && customEngine === undefined) throw new Error('prepareCustomSchemas was not awaited')
  const custom = customEngine?.openCustomSchemas(customSchemas)
  return {
    isBuiltInGroup,
    answer(value, apiVersion, kind, minors) {
      const standing = standingOf(apiVersion, kind, minors)
      if (standing.is === 'built-in' && standing.served.length > 0) {
        return { standing, errors: kind.endsWith('List') ? [] : builtInErrors(value, apiVersion, kind, standing.served) }
      }
      // Whatever a custom schema says, the groups of Kubernetes are its own.
      const answer = isBuiltInGroup(groupOf(apiVersion)) ? undefined : custom?.answer(value, apiVersion, kind)
      return answer ?? { standing, errors: [] }
    },
  }
}

/** Versions in which the kind has the same definition are asked once. */
function builtInErrors(value: unknown, apiVersion: string, kind: string, minors: readonly Minor[]): readonly SchemaError[] {
  const versions = new Map<string, Minor[]>()
  for (const minor of minors) {
    const id = definitionId(apiVersion, kind, minor)
    if (id === undefined) continue
    const same = versions.get(id)
    if (same === undefined) versions.set(id, [minor])
    else same.push(minor)
  }
  const errors: SchemaError[] = []
  for (const [id, same] of versions) {
    const validate = builtInValidator(id)
    if (validate(value, '')) continue
    const tree = builtInTree(id)
    for (const { instancePath, keyword, field } of validate.errors ?? []) {
      const pointer = instancePath as Pointer
      const refused = field === undefined ? { pointer, keyword } : { pointer, keyword, field }
      errors.push({ ...describeRefused(refused, value, tree), versions: same })
    }
  }
  return errors.length === 0 ? errors : mergeErrors(errors)
}
