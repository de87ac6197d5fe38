import type { OutputTarget } from '../publish/target.ts'
import { parseTargets } from '../publish/target.ts'
import { mostComments } from '../review/limits.ts'
import type { Scope } from '../types/policy.ts'
import type { SchemaEngine } from '../types/schema.ts'
import { type Severity, severities } from '../types/severity.ts'
import { UserError } from '../types/user-error.ts'

/** Every input of action.yml. */
export const inputNames = [
  'config',
  'paths',
  'kubernetes-versions',
  'schema-engine',
  'kubeconform',
  'fail-on',
  'scope',
  'on-incomplete',
  'output',
  'working-directory',
  'token',
  'comment',
  'review-comments',
  'comment-id',
  'annotations',
  'issue',
] as const
type InputName = (typeof inputNames)[number]

/** The inputs as given: what is undefined was not set, so that the config file decides. */
export interface ActionInputs {
  readonly config: string | undefined
  readonly paths: readonly string[]
  readonly kubernetesVersions: string | undefined
  readonly schemaEngine: SchemaEngine | undefined
  readonly kubeconform: string | undefined
  readonly failOn: Severity | undefined
  readonly scope: Scope | undefined
  readonly onIncomplete: 'fail' | 'warn' | undefined
  readonly outputs: readonly (OutputTarget & { readonly file: string })[]
  readonly workingDirectory: string | undefined
  readonly token: string | undefined
  /** `auto` unless given: on the pull request only when there is, or was, something to say. */
  readonly comment: 'auto' | 'always' | 'never'
  /** The most findings that get a comment at their place. */
  readonly reviewComments: number
  /** Tells the comments of this job from those of others: a person's word, or by default the job's matrix as JSON. */
  readonly commentId: string | undefined
  readonly annotations: boolean
  /** `auto` unless given: the audit's issue on schedule and workflow_dispatch. */
  readonly issue: 'auto' | 'never'
}

/**
 * Reads the action's inputs from the runner's environment: `fail-on` is `INPUT_FAIL-ON` (actions/toolkit, core getInput), and an input that
 * is not given is an empty string. A {@link UserError} names the input and what it takes.
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): ActionInputs {
  const given = (name: InputName): string | undefined => {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim()
    return value === '' ? undefined : value
  }
  const oneOf = <Word extends string>(name: InputName, words: readonly Word[]): Word | undefined => {
    const value = given(name)
    const word = words.find((one) => one === value)
    if (value === undefined || word !== undefined) return word
    const message = `The input ${name} cannot be ${quoted(value)}.`
    throw new UserError(message, { hint: `It takes ${words.join(', ')}.`, status: 3 })
  }
  return {
    config: given('config'),
    paths: linesOf(given('paths')).map(toPattern),
    kubernetesVersions: given('kubernetes-versions'),
    schemaEngine: oneOf('schema-engine', ['embedded', 'kubeconform', 'both']),
    kubeconform: given('kubeconform'),
    failOn: oneOf('fail-on', severities),
    scope: oneOf('scope', ['new', 'changed-files', 'all']),
    onIncomplete: oneOf('on-incomplete', ['fail', 'warn']),
    outputs: parseTargets(undefined, linesOf(given('output'))).flatMap(({ format, file }) =>
      file === undefined ? [] : [{ format, file }],
    ),
    workingDirectory: given('working-directory'),
    token: given('token'),
    comment: oneOf('comment', ['auto', 'always', 'never']) ?? 'auto',
    reviewComments: toComments(given('review-comments')),
    commentId: given('comment-id'),
    annotations: oneOf('annotations', ['true', 'false']) !== 'false',
    issue: oneOf('issue', ['auto', 'never']) ?? 'auto',
  }
}

function toComments(value: string | undefined): number {
  if (value === undefined) return mostComments
  const number = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN
  if (number <= mostComments) return number
  const message = `The input review-comments cannot be ${quoted(value)}.`
  throw new UserError(message, { hint: `It takes a number from 0 to ${mostComments}.`, status: 3 })
}

/** Longer than any path that git and GitHub take. */
const longestPattern = 4096

function toPattern(line: string): string {
  if (line !== '!' && line.length <= longestPattern) return line
  const hint = 'Write one pattern per line, such as apps/** or !apps/old/**.'
  throw new UserError(`The input paths cannot have the line ${quoted(line)}.`, { hint, status: 3 })
}

function linesOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** As it stands in a sentence. A cut is shown: what is told afterwards covers tokens that were cut by it. */
function quoted(value: string): string {
  return JSON.stringify(value.length > 100 ? `${value.slice(0, 99)}…` : value)
}
