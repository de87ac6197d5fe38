import { gapReasons } from '../types/gap.ts'
import { severities } from '../types/severity.ts'

const number = { type: 'integer', minimum: 0 }
const position = { type: 'integer', minimum: 1 }
const word = { type: 'string' }
const path = { type: 'string', description: "From the repository's root (outside of one: from the working folder), with `/`." }
const commit = { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' }
const side = { enum: ['head', 'base'], description: 'The tree that path and lines are in.' }
const pointer = { type: 'string', description: "RFC 6901, from the document's root.", pattern: '^(/|$)' }

/** An object of which every property is required but the `optional` ones, and which has no others. */
function closed(properties: Readonly<Record<string, object>>, optional: readonly string[] = [], description?: string): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', ...(description && { description }), properties, required, additionalProperties: false }
}

function listOf(items: object, description?: string): object {
  return { type: 'array', ...(description && { description }), items }
}

const summary = closed(
  {
    files: number,
    documents: number,
    error: { ...number, description: 'Findings of this severity that count towards `scope`.' },
    warning: number,
    notice: number,
    exempt: number,
    gaps: number,
  },
  [],
  'What was looked at and what came of it.',
)

const edit = closed(
  {
    path,
    line: position,
    column: { ...position, description: 'From 1, in UTF-16 code units.' },
    endLine: position,
    endColumn: { ...position, description: 'The first column that stays.' },
    text: { ...word, description: 'What stands there instead.' },
  },
  [],
  'One piece of a fix. All edits of a finding together are proven: laid over the file they remove the finding and bring no other but notices about its object.',
)

const finding = closed(
  {
    rule: { ...word, description: "The catalogue's id; permanent." },
    case: { ...word, description: "One of the rule's cases." },
    severity: { enum: [...severities] },
    status: { enum: ['new', 'existing', 'fixed', 'exempt'], description: 'Against the tree before. Without one, all is `new`.' },
    side,
    commit: {
      ...commit,
      description: 'Holds path and lines where neither side has them: added and taken away again on the way. Absent otherwise.',
    },
    introduced: closed(
      { commit, date: { ...word, description: 'Its day in UTC, YYYY-MM-DD.' } },
      [],
      'The first commit that holds it: of `tokens --history` alone.',
    ),
    path,
    line: { ...position, description: 'Of the field at fault, from 1.' },
    column: { ...position, description: 'From 1, in UTF-16 code units.' },
    endLine: position,
    endColumn: { ...position, description: 'The first column after the field.' },
    pointer,
    object: closed({ apiVersion: word, kind: word, namespace: word, name: word }, [], 'Absent for a finding about a whole file.'),
    message: { ...word, description: 'What is wrong and why it matters.' },
    help: { ...word, description: 'What to do.' },
    fingerprint: { ...word, description: 'Equal for the same finding in another version of the file.' },
    versions: listOf(word, 'The Kubernetes versions in which it holds; absent: in all that are in use.'),
    exemption: closed({ reason: word, until: word, from: { enum: ['config', 'inline', 'baseline'] } }, ['until'], 'Why it does not count.'),
    related: listOf(closed({ path, line: position, side, message: word })),
    edits: listOf(edit),
  },
  ['commit', 'introduced', 'object', 'versions', 'exemption'],
)

const gap = closed(
  {
    path,
    line: { ...position, description: 'Absent where the whole file is meant.' },
    reason: { enum: Object.keys(gapReasons) },
    kind: {
      enum: ['declared', 'failed'],
      description: 'Declared: known not to be checkable. Failed: should have been checked.',
    },
    status: { enum: ['new', 'existing', 'fixed'] },
    message: word,
  },
  ['line'],
  'Something in scope that could not be checked.',
)

/** The published JSON Schema (draft 2020-12, also valid as draft-07) of `--format json`. */
export const reportSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kubelatch report',
  ...closed({
    tool: closed({ name: { const: 'kubelatch' }, version: word }),
    outcome: { enum: ['passed', 'failed', 'incomplete'] },
    compared: closed({ before: word, after: word }, ['before'], 'What was compared, for people.'),
    summary,
    findings: listOf(finding, 'By path, position, rule and fingerprint.'),
    gaps: listOf(gap),
    timings: {
      type: 'object',
      description: 'Whole milliseconds per stage: all that differs between runs on the same input.',
      additionalProperties: number,
    },
  }),
}
