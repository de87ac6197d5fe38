import { posix } from 'node:path'
import type { ActionInputs } from '../../github/inputs.ts'
import { configFile, otherConfigFile } from '../../policy/config.ts'
import { loadPolicy, readPolicy } from '../../policy/load-policy.ts'
import { tighten } from '../../policy/tighten.ts'
import { catalogue } from '../../rules/catalogue.ts'
import type { Policy } from '../../types/policy.ts'
import { listed, type Text, text, untrusted } from '../../types/text.ts'
import type { Tree, Trees } from '../../types/tree.ts'
import { UserError } from '../../types/user-error.ts'
import { fileReader, readProposed } from '../read-policy.ts'
import type { Check } from '../run-check.ts'

/** The policy that decides a run on GitHub, and what a person should be told of it. */
export interface EventPolicy extends Required<Pick<Check, 'policy' | 'loaded'>>, Pick<Check, 'proposed' | 'proposedFaults'> {
  readonly notes: readonly Text[]
}

/**
 * Reads the policy from the tree that decision 4 says, never from the change, and lays the action's inputs over it where they ask for more.
 * Throws a {@link UserError} for a config that cannot be used or found.
 */
export async function policyOfEvent(trees: Trees, inputs: ActionInputs): Promise<EventPolicy> {
  const tree = trees.policy ?? trees.before ?? trees.after
  const { file, notes } = await configOf(tree, trees, inputs.config)
  const named = file === undefined ? {} : { file }
  const loaded = await loadStanding(tree, trees, named)
  const { policy, refused } = tighten(loaded, {
    'kubernetes-versions': inputs.kubernetesVersions,
    'schema-engine': inputs.schemaEngine,
    'fail-on': inputs.failOn,
    scope: inputs.scope,
    'on-incomplete': inputs.onIncomplete,
  })
  return {
    policy: narrowed(policy, inputs),
    loaded,
    ...(trees.before === undefined ? {} : await readProposed(trees.before, trees.after, file)),
    notes: [...notes, tellSource(loaded), ...refused, ...tellPaths(inputs)],
  }
}

/** A policy of the base that cannot be used stops every run, also that of the change which mends it: then at least that is said. */
async function loadStanding(tree: Tree, { after }: Trees, named: { readonly file?: string }): Promise<Policy> {
  const read = (from: Tree) => ({ rules: catalogue, read: fileReader(from), ...named })
  try {
    return await loadPolicy(read(tree))
  } catch (error: unknown) {
    if (!(error instanceof UserError) || tree === after || 'faults' in (await readPolicy(read(after)))) throw error
    const hint =
      'This is the policy before the change, which mends it. Merge the change without this check: a policy never applies to itself.'
    throw new UserError(error.message, { hint, cause: error })
  }
}

function narrowed(policy: Policy, { paths }: ActionInputs): Policy {
  return paths.length === 0 ? policy : { ...policy, narrowed: paths }
}

function tellSource({ file }: Policy): Text {
  return file === undefined ? text`The policy is the shipped default.` : text`The policy is ${untrusted(file)}.`
}

function tellPaths({ paths }: ActionInputs): readonly Text[] {
  return paths.length === 0 ? [] : [text`The input paths leaves in only ${listed(paths.map(untrusted))}.`]
}

/**
 * The config that the input names, where it is there. A change can edit its own workflow: where the repository has one of the usual configs,
 * an input cannot put another in its place.
 */
async function configOf(
  tree: Tree,
  { after }: Trees,
  input: string | undefined,
): Promise<{ readonly file?: string; readonly notes: readonly Text[] }> {
  if (input === undefined) return { notes: [] }
  const file = posix.normalize(input)
  if (file === configFile || file === otherConfigFile) return { notes: [] }
  const standing = await firstOf(tree, [configFile, otherConfigFile])
  if (standing !== undefined) {
    const note = text`The input config names ${untrusted(file)}, but the repository has ${untrusted(standing)}, which stands: an input cannot choose another policy.`
    return { notes: [note] }
  }
  if ((await firstOf(tree, [file])) !== undefined) return { file, notes: [] }
  if (tree === after || (await firstOf(after, [file])) === undefined) {
    throw new UserError(`There is no config file ${JSON.stringify(input)} in the repository.`, {
      hint: 'Correct the input config: a path from the root of the repository.',
    })
  }
  return { file, notes: [text`The config ${untrusted(file)} comes with this change and does not apply to it yet.`] }
}

async function firstOf(tree: Tree, files: readonly string[]): Promise<string | undefined> {
  const paths = new Set((await tree.entries()).map(({ path }) => path))
  return files.find((file) => paths.has(file))
}
