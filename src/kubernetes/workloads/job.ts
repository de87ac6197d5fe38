import { child } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import type { Minor } from '../../types/schema.ts'
import { text } from '../../types/text.ts'
import { selectorRefusals } from '../labels.ts'
import { whyNotDns1123Label } from '../names.ts'
import { byteLength, isSet, type Mapping, mappingAt } from '../plain.ts'
import { invalid, invalidWhole, required } from '../refusal.ts'
import { controllerSpec } from './deployment.ts'
import { checkJobSpec } from './job-spec.ts'
import { eachItem, type Found, integerAt, structAt, textAt } from './reading.ts'
import { meets } from './selector.ts'
import { rangeOf } from './versions.ts'

const nameLabels = ['job-name', 'batch.kubernetes.io/job-name']
const uidLabels = ['controller-uid', 'batch.kubernetes.io/controller-uid']

/** What the API server refuses of a Job: ValidateJob of batch validation, v1.34.1, with the selector that the strategy generates. */
export function checkJob(object: Mapping, minors: readonly Minor[]): Iterable<Refusal> {
  const found: Found = []
  const spec = controllerSpec(object, found)
  if (spec === undefined) return found
  const parallel = isSet(spec, 'parallelism')
  checkJobSpec(spec, '/spec', found, { range: rangeOf(minors), completions: parallel ? undefined : 1 })
  const selector = structAt(spec, 'selector')
  if (selector !== undefined) found.push(...selectorRefusals(selector, '/spec/selector'))
  const metadata = mappingAt(object, 'metadata')
  const name = textAt(metadata, 'name') ?? ''
  if (spec.manualSelector === true) checkManualSelector(spec, found)
  else if (spec.manualSelector === undefined || spec.manualSelector === null || spec.manualSelector === false) {
    checkGenerated(spec, name, textAt(metadata, 'generateName') ?? '', found)
  }
  checkPodNames(spec, metadata, found)
  return found
}

/** With manualSelector: true the author answers for selector and labels. */
function checkManualSelector(spec: Mapping, found: Found): void {
  const selector = structAt(spec, 'selector')
  if (!isSet(spec, 'selector')) found.push(required('/spec', 'selector', { why: text`manualSelector is true` }))
  if (selector === undefined) return
  checkMatches(selector, templateLabels(spec), found, 'The template')
}

function templateLabels(spec: Mapping): Mapping {
  return mappingAt(mappingAt(mappingAt(spec, 'template'), 'metadata'), 'labels')
}

/** validateGeneratedSelector: labels that the server sets may not be set otherwise, and nothing else may be selected. */
function checkGenerated(spec: Mapping, name: string, prefix: string, found: Found): void {
  const labels = templateLabels(spec)
  const at = '/spec/template/metadata/labels'
  for (const key of name === '' && prefix !== '' ? [...uidLabels, ...nameLabels] : uidLabels) {
    if (Object.hasOwn(labels, key)) found.push(invalid(child(at, key), key, text`the server sets this label`, { part: 'key' }))
  }
  if (byteLength(name) > 63) {
    found.push(
      invalidWhole('/metadata/name', text`A Job's name becomes a label of its Pods, so at most 63 characters are taken.`, {
        topic: 'object-name',
      }),
    )
  }
  for (const key of nameLabels) {
    if (name !== '' && Object.hasOwn(labels, key) && (labels[key] ?? '') !== name) {
      found.push(
        invalidWhole(child(at, key), text`The server sets this label to the Job's name, and takes no other value.`, { suggestion: name }),
      )
    }
  }
  const selector = structAt(spec, 'selector')
  if (selector === undefined) return
  const generated: Record<string, unknown> = {}
  // A UID, and a name where only its beginning is given, are drawn when the Job is created, so that no text is equal to them.
  for (const key of nameLabels) generated[key] = name === '' ? Symbol.for('name') : name
  for (const key of uidLabels) generated[key] = Symbol.for('uid')
  checkMatches(selector, generated, found, 'Without manualSelector: true the server')
}

function checkMatches(selector: Mapping, labels: Mapping, found: Found, who: string): void {
  for (const [key, value] of Object.entries(structAt(selector, 'matchLabels') ?? {})) {
    const has = Object.hasOwn(labels, key) ? (labels[key] ?? '') : undefined
    if (has !== (value ?? '')) {
      found.push(
        invalidWhole(
          child('/spec/selector/matchLabels', key),
          text`${[who]} does not set this label, so that the Job would not find its Pods.`,
        ),
      )
    }
  }
  eachItem(selector, 'matchExpressions', '/spec/selector', (expression, place) => {
    if (!meets(expression, labels)) {
      found.push(invalidWhole(place, text`${[who]} does not set labels that meet it, so that the Job would not find its Pods.`))
    }
  })
}

/** The Pods of an indexed Job are named after it and their index, and these names are host names. */
function checkPodNames(spec: Mapping, metadata: Mapping, found: Found): void {
  const completions = integerAt(spec, 'completions')
  if (spec.completionMode !== 'Indexed' || completions === undefined || completions <= 0) return
  const given = textAt(metadata, 'name')
  const prefix = textAt(metadata, 'generateName')
  // Five letters are added to at most 58 characters of a generateName.
  const name = given || (prefix ? `${prefix.slice(0, 58)}aaaaa` : '')
  if (name === '') return
  const why = whyNotDns1123Label(`${name}-${completions - 1}`)
  if (why !== undefined) {
    const at = given ? '/metadata/name' : '/metadata/generateName'
    found.push(invalidWhole(at, text`With an index behind it, the name must be a host's: ${why}.`, { topic: 'object-name' }))
  }
}
