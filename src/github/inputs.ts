import type { OutputTarget } from '../publish/target.ts'
import { parseTargets } from '../publish/target.ts'
import { type Severity, severities } from '../types/finding.ts'
import type { Scope } from '../types/policy.ts'
import type { SchemaEngine } from '../types/schema.ts'
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
    const message = `The input ${name} cannot be ${JSON.stringify(value.slice(0, 100))}.`
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
  }
}

/** Longer than any path that git and GitHub take. */
const longestPattern = 4096

function toPattern(line: string): string {
  if (line !== '!' && line.length <= longestPattern) return line
  const hint = 'Write one pattern per line, such as apps/** or !apps/old/**.'
  throw new UserError(`The input paths cannot have the line ${JSON.stringify(line.slice(0, 100))}.`, { hint, status: 3 })
}

function linesOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
