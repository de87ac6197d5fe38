import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { inputNames, readInputs } from './inputs.ts'
import { outputNames } from './outputs.ts'

const action = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Record<string, Record<string, object>>

test('action.yml has the inputs and outputs that the code knows, each told, in the same order', () => {
  expect(Object.keys(action.inputs ?? {}).sort()).toEqual([...inputNames].sort())
  expect(Object.keys(action.outputs ?? {})).toEqual(outputNames)
  for (const told of [...Object.values(action.inputs ?? {}), ...Object.values(action.outputs ?? {})])
    expect(told).toHaveProperty('description')
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
})

test('no input has a default that the config file may set', () => {
  const defaults = Object.entries(action.inputs ?? {}).filter(([, input]) => 'default' in input)
  expect(defaults.map(([name]) => name)).toEqual(['token', 'comment-id'])
})

test('what is not given is undefined, so that the config file decides', () => {
  const nothing = {
    config: undefined,
    paths: [],
    kubernetesVersions: undefined,
    schemaEngine: undefined,
    failOn: undefined,
    scope: undefined,
  }
  const rest = {
    kubeconform: undefined,
    onIncomplete: undefined,
    outputs: [],
    workingDirectory: undefined,
    token: undefined,
    comment: 'auto',
    reviewComments: 30,
    commentId: undefined,
    annotations: true,
    issue: 'auto',
  }
  expect(readInputs({})).toEqual({ ...nothing, ...rest })
  expect(readInputs({ 'INPUT_FAIL-ON': '', INPUT_PATHS: ' \n ' })).toEqual({ ...nothing, ...rest })
})

test('everything at once', () => {
  const inputs = readInputs({
    INPUT_CONFIG: 'ci/kubelatch.yml',
    INPUT_PATHS: 'apps/**\n!apps/old/**\n',
    'INPUT_KUBERNETES-VERSIONS': '1.31, 1.34-1.37',
    'INPUT_SCHEMA-ENGINE': 'both',
    INPUT_KUBECONFORM: '/opt/kubeconform',
    'INPUT_FAIL-ON': 'warning',
    INPUT_SCOPE: 'all',
    'INPUT_ON-INCOMPLETE': 'fail',
    INPUT_OUTPUT: 'json=a.json\n  sarif=b.sarif',
    'INPUT_WORKING-DIRECTORY': 'deploy',
    INPUT_TOKEN: 'a-token',
    INPUT_COMMENT: 'never',
    'INPUT_REVIEW-COMMENTS': '5',
    'INPUT_COMMENT-ID': 'mine',
    INPUT_ANNOTATIONS: 'false',
    INPUT_ISSUE: 'never',
  })
  expect(inputs).toEqual({
    config: 'ci/kubelatch.yml',
    paths: ['apps/**', '!apps/old/**'],
    kubernetesVersions: '1.31, 1.34-1.37',
    schemaEngine: 'both',
    kubeconform: '/opt/kubeconform',
    failOn: 'warning',
    scope: 'all',
    onIncomplete: 'fail',
    outputs: [
      { format: 'json', file: 'a.json' },
      { format: 'sarif', file: 'b.sarif' },
    ],
    workingDirectory: 'deploy',
    token: 'a-token',
    comment: 'never',
    reviewComments: 5,
    commentId: 'mine',
    annotations: false,
    issue: 'never',
  })
})

test.each([
  ['INPUT_FAIL-ON', 'never', 'The input fail-on cannot be "never".'],
  ['INPUT_SCOPE', 'everything', 'The input scope cannot be "everything".'],
  ['INPUT_SCHEMA-ENGINE', 'ajv', 'The input schema-engine cannot be "ajv".'],
  ['INPUT_COMMENT', 'sometimes', 'The input comment cannot be "sometimes".'],
  ['INPUT_REVIEW-COMMENTS', '31', 'The input review-comments cannot be "31".'],
  ['INPUT_REVIEW-COMMENTS', 'many', 'The input review-comments cannot be "many".'],
  ['INPUT_ANNOTATIONS', 'yes', 'The input annotations cannot be "yes".'],
  ['INPUT_ISSUE', 'always', 'The input issue cannot be "always".'],
  ['INPUT_OUTPUT', 'report.json', 'names no output'],
  ['INPUT_PATHS', 'apps/**\n!', 'The input paths cannot have the line "!".'],
  ['INPUT_PATHS', 'x'.repeat(70_000), 'The input paths cannot have the line "xxx'],
])('%s: %s is refused', (name, value, message) => {
  expect(() => readInputs({ [name]: value })).toThrow(message)
})
