import { child, type Pointer } from '../../types/pointer.ts'
import { text, untrusted } from '../../types/text.ts'
import { selectorRefusals } from '../labels.ts'
import { isSet, type Mapping, mappingAt } from '../plain.ts'
import { invalidWhole, required } from '../refusal.ts'
import { eachItem, type Found, structAt, textAt } from './reading.ts'

/** A controller's selector: it has to be one, not to be empty, and to select the template's Pods. */
export function checkSelector(spec: Mapping, at: Pointer, found: Found): void {
  const selector = structAt(spec, 'selector')
  const place: Pointer = `${at}/selector`
  if (selector === undefined) {
    if (spec.selector === null) found.push(required(place, 'selector'))
    return
  }
  const before = found.length
  found.push(...selectorRefusals(selector, place))
  if (isEmptySelector(selector)) {
    found.push(invalidWhole(place, text`An empty selector is not taken: it would select every Pod.`))
    return
  }
  if (found.length > before) return
  const template = structAt(spec, 'template')
  if (template === undefined) return
  checkSelects(selector, mappingAt(mappingAt(template, 'metadata'), 'labels'), at, found)
}

function isEmptySelector(selector: Mapping): boolean {
  const labels = structAt(selector, 'matchLabels')
  const expressions = selector.matchExpressions
  if (isSet(selector, 'matchLabels') && labels === undefined) return false
  if (isSet(selector, 'matchExpressions') && !Array.isArray(expressions)) return false
  return (labels === undefined || Object.keys(labels).length === 0) && !(Array.isArray(expressions) && expressions.length > 0)
}

/** Reports each part of a selector that the template's labels do not meet. */
function checkSelects(selector: Mapping, labels: Mapping, at: Pointer, found: Found): void {
  const place: Pointer = `${at}/selector`
  for (const [key, wanted] of Object.entries(structAt(selector, 'matchLabels') ?? {})) {
    const has = Object.hasOwn(labels, key) ? labels[key] : undefined
    if ((has ?? (has === null ? '' : undefined)) === (wanted ?? '')) continue
    const wants = untrusted(typeof wanted === 'string' ? `${key}: ${wanted}` : key)
    const having = typeof has === 'string' ? text`the template has ${untrusted(has)}` : text`the template has no such label`
    const says = text`The selector wants the label ${wants}, and ${having}: it would not select its own Pods.`
    found.push(invalidWhole(child(`${place}/matchLabels`, key), says, typeof has === 'string' ? { suggestion: has } : {}))
  }
  eachItem(selector, 'matchExpressions', place, (expression, where) => {
    if (!meets(expression, labels))
      found.push(invalidWhole(where, text`The template's labels do not meet this expression: the selector would not select its own Pods.`))
  })
}

/** Whether labels meet one requirement of a selector: labels.Requirement.Matches of apimachinery. */
export function meets(expression: Mapping, labels: Mapping): boolean {
  const key = textAt(expression, 'key') ?? ''
  const has = Object.hasOwn(labels, key)
  const value = has ? (labels[key] ?? '') : undefined
  const values: readonly unknown[] = Array.isArray(expression.values) ? expression.values.map((item: unknown) => item ?? '') : []
  if (expression.operator === 'In') return has && values.includes(value)
  if (expression.operator === 'NotIn') return !has || !values.includes(value)
  if (expression.operator === 'Exists') return has
  return expression.operator !== 'DoesNotExist' || !has
}
