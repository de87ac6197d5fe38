import { child } from '../../../types/pointer.ts'
import type { Policy, PolicyEntry } from '../../../types/policy.ts'
import { listed, type Text, text, untrusted } from '../../../types/text.ts'
import type { Difference } from './difference.ts'

const strictness = ['error', 'warning', 'notice', 'off']

/** One difference per rule and direction: graded lower, graded higher, other options (which nobody but the rule can weigh). */
export function ruleDifferences(was: Policy['rules'], becomes: Policy['rules']): readonly Difference[] {
  return Object.keys(becomes).flatMap((id) => {
    const [old, now] = [was[id], becomes[id]]
    return old === undefined || now === undefined ? [] : entryDifferences(id, old, now)
  })
}

function entryDifferences(id: string, old: PolicyEntry, now: PolicyEntry): readonly Difference[] {
  const pointer = child('/rules', id)
  const changed = Object.entries(now.cases).flatMap(([name, becomes]) => {
    const was = old.cases[name]
    return was === undefined || was === becomes
      ? []
      : [{ name, was, becomes, relaxes: strictness.indexOf(becomes) > strictness.indexOf(was) }]
  })
  const graded = [true, false].flatMap((relaxes) => {
    const cases = changed.filter((one) => one.relaxes === relaxes)
    if (cases.length === 0) return []
    const what = text`${untrusted(id)} becomes ${tellCases(cases, Object.keys(now.cases).length)}`
    return [{ pointer, relaxes, what, distinct: JSON.stringify([id, cases.map(({ name, becomes }) => [name, becomes])]) }]
  })
  const sameOptions = JSON.stringify(sorted(old.options)) === JSON.stringify(sorted(now.options))
  return sameOptions
    ? graded
    : [...graded, { pointer, relaxes: true, what: text`${untrusted(id)} gets other options`, distinct: `${id} options` }]
}

function tellCases(cases: readonly { readonly name: string; readonly was: string; readonly becomes: string }[], all: number): Text {
  const [first] = cases
  const alike = first !== undefined && cases.every(({ was, becomes }) => was === first.was && becomes === first.becomes)
  if (alike && cases.length === all) return text`${untrusted(first.becomes)}, it was ${untrusted(first.was)}`
  return listed(cases.map(({ name, was, becomes }) => text`${untrusted(becomes)} for ${untrusted(name)}, it was ${untrusted(was)}`))
}

function sorted(options: PolicyEntry['options']): readonly (readonly [string, unknown])[] {
  return Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))
}
