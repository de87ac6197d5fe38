import { type FindOptions, type FoundKubeconform, findKubeconform, type NoKubeconform } from '../../programs/kubeconform.ts'
import type { CustomSchema } from '../../types/facts.ts'
import type { KindStanding, Minor, SchemaAnswer } from '../../types/schema.ts'
import { isBuiltInGroup, standingOf } from '../standing.ts'
import { answerWithKubeconform } from './answer.ts'
import { findCustomSchema } from './custom-tree.ts'
import type { AskedManifest } from './tasks.ts'

/** kubeconform as a run asks it. */
export interface Port {
  /** An answer for every object, by its id; a failed one where kubeconform cannot be had or used. */
  answer(
    manifests: Iterable<AskedManifest>,
    minors: readonly Minor[],
    customSchemas: readonly CustomSchema[],
  ): Promise<ReadonlyMap<string, SchemaAnswer>>
}

/** A port to the kubeconform at a path that a person gave, else to the one that is found. It is looked for once, at the first question. */
export function openKubeconformPort(path?: string, find: Omit<FindOptions, 'path'> = {}): Port {
  let program: Promise<FoundKubeconform | NoKubeconform> | undefined
  return {
    async answer(manifests, minors, customSchemas) {
      program ??= findKubeconform(path === undefined ? find : { ...find, path })
      const usable = customSchemas.filter(({ group }) => !isBuiltInGroup(group))
      return await answerWithKubeconform(manifests, minors, {
        program: await program,
        customSchemas: usable,
        standing: (apiVersion, kind) => standing(apiVersion, kind, minors, usable),
      })
    },
  }
}

function standing(apiVersion: string, kind: string, minors: readonly Minor[], customSchemas: readonly CustomSchema[]): KindStanding {
  const custom = findCustomSchema(customSchemas, apiVersion, kind)
  return custom === undefined ? standingOf(apiVersion, kind, minors) : { is: 'custom', source: custom.source }
}
