import type { Rule } from '../types/rule.ts'
import { engines, failOns, grades, incompletes, scopes } from './config.ts'

/**
 * The JSON Schema (draft 7) of `.github/kubelatch.yml`, built from the rules' own cases and options: what the config is checked
 * against, and what editors complete from. Choices are told by `if`, never by `anyOf`, so that each mistake gives one error.
 */
export function policySchema(rules: readonly Rule[]): object {
  const ids = rules.map((rule) => rule.id)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Kubelatch policy',
    description: 'What is required of the Kubernetes configuration in this repository: .github/kubelatch.yml.',
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: {
        description:
          'The policy that this one changes: default, strict, or a file of another repository at a full commit id (owner/repo/path@sha).',
        type: 'string',
      },
      'kubernetes-versions': {
        description:
          'The Kubernetes versions that the configuration is for: "1.34", "1.31, 1.34-1.37", a list, or by path pattern (the first that fits decides).',
        ...versions,
        type: ['string', 'number', 'array', 'object'],
        propertyNames: pattern,
        additionalProperties: { ...versions, type: ['string', 'number', 'array'] },
      },
      paths: patterns(
        'Path patterns that are in scope; a folder stands for all that lies in it, and one that begins with ! excludes. The last that fits decides.',
      ),
      'schema-engine': choice('What checks objects against their schemas.', engines),
      'schema-locations': patterns('Folders with schemas in kubeconform’s layout.'),
      crds: patterns('Path patterns of the CustomResourceDefinitions to use; without them all of the repository.'),
      rules: {
        description: 'How much each rule matters.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
      'fail-on': choice('The lowest severity that fails a run.', failOns),
      scope: choice('Which findings can fail a run: new ones, all in changed files, or all.', scopes),
      'on-incomplete': choice('What a run does when something that the change touches could not be checked.', incompletes),
      exemptions: { description: 'Reasoned exceptions.', type: 'array', items: exemptionSchema(ids) },
      external: patterns('Objects known to exist outside of this repository, as kind/namespace/name; * stands for any.'),
      'trusted-controllers': patterns('Workloads that manage Secrets by design, as namespace/serviceaccount; * stands for any.'),
    },
  }
}

/** Numbers are for editors: a version without quotes is taken as it is written before anything is checked. */
const versions = { items: { type: ['string', 'number'] }, minItems: 1, minProperties: 1, minLength: 1 }

/** What picomatch takes: a pattern, or one behind an exclamation mark. */
const pattern = { pattern: '^(?:!.|[^!])', maxLength: 1000 }

function patterns(description: string): object {
  return { description, type: 'array', items: { type: 'string', ...pattern } }
}

function choice(description: string, values: readonly string[]): object {
  return { description, enum: values }
}

function ruleSchema(rule: Rule): object {
  const severity = {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: {
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(rule.cases).map(([name, description]) => [name, choice(description, grades)])),
    },
    else: { enum: grades },
  }
  return {
    description: rule.docs.what,
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: {
      additionalProperties: false,
      properties: {
        severity,
        options: rule.options ?? { description: 'This rule has no options.', type: 'object', additionalProperties: false },
      },
    },
    else: { enum: grades },
  }
}

function exemptionSchema(ids: readonly string[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['reason'],
    properties: {
      rule: choice('The rule that is excused.', ids),
      object: { description: 'Kind/name, or Kind/namespace/name.', type: 'string', minLength: 1 },
      path: { description: 'A path pattern.', type: 'string', ...pattern },
      key: { description: 'A key on the way to the field, or the name of an env variable.', type: 'string', minLength: 1 },
      fingerprint: { description: 'One finding, by its fingerprint: 32 hex digits.', type: 'string', pattern: '^[0-9a-f]{32}$' },
      reason: { description: 'Why.', type: 'string', minLength: 1 },
      until: { description: 'The last day it holds, as YYYY-MM-DD.', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      ahead: { description: 'Landed before its cause, so that it is not reported as unused.', type: 'boolean' },
    },
  }
}
