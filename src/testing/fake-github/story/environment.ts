import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { gitTestEnvironment } from '../../throwaway-repository.ts'
import type { Story } from './story.ts'

let runs = 0

/** The variables of https://docs.github.com/actions/reference/workflows-and-actions/variables, and the inputs as action.yml has them. */
export function environmentOf(story: Story, home: string, workspace: string): Readonly<Record<string, string>> {
  const { github, repository, event, token, run = {} } = story
  runs += 1
  const { id = 1_000_000 + runs, attempt = 1, workflow = 'Check', job = 'check' } = run
  const files = join(home, 'files')
  for (const folder of [files, join(home, 'temp'), join(home, 'home'), join(home, 'tools')]) mkdirSync(folder)
  for (const name of ['summary', 'output', 'env', 'path', 'state']) writeFileSync(join(files, name), '')
  writeFileSync(join(files, 'event.json'), JSON.stringify(event.payload))
  const { owner, state } = { owner: repository.state.owner.login, state: repository.state }
  return {
    PATH: gitTestEnvironment.PATH ?? '',
    HOME: join(home, 'home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: typeof story.entry === 'string' ? story.entry : '',
    GITHUB_ACTOR: event.actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_ENV: join(files, 'env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: job,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_PATH: join(files, 'path'),
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(state.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_NUMBER: String(runs),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: event.commit,
    GITHUB_STATE: join(files, 'state'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/check.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.commit,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'story',
    RUNNER_TEMP: join(home, 'temp'),
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    ...inputsOf(story.inputs ?? {}, token, run.matrix),
    ...story.environment,
  }
}

/** Every input has a variable, '' where nothing is given; defaults are expressions that the runner works out. */
function inputsOf(given: Readonly<Record<string, string>>, token: string, matrix: unknown): Readonly<Record<string, string>> {
  const action = load(readFileSync(new URL('../../../../action.yml', import.meta.url), 'utf8'))
  const declared: Readonly<Record<string, { readonly default?: unknown }>> = Object(Object(action).inputs)
  const unknown = Object.keys(given).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const values: Readonly<Record<string, string>> = { 'github.token': token, 'toJSON(matrix)': JSON.stringify(matrix ?? null, undefined, 2) }
  const entries = Object.entries(declared).map(([name, { default: preset = '' }]): [string, string] => {
    const value = given[name] ?? String(preset)
    const worked = value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
      const known = values[expression]
      if (known === undefined) throw new Error(`the story cannot work out ${expression}`)
      return known
    })
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, worked]
  })
  return Object.fromEntries(entries)
}
