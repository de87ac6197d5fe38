import { byCodeUnit } from '../findings/order.ts'
import type { PolicyEntry } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { severities } from '../types/severity.ts'
import { optionsOf, type RuleExamples } from './catalogue.ts'
import { type Ink, openInk } from './ink.ts'
import type { RenderOptions } from './options.ts'
import { guardLog, makeVisible } from './visible.ts'
import { wrapWords } from './wrap.ts'

type Terminal = Pick<RenderOptions, 'colour' | 'width'>

/** What `explain RULE` prints: the rule's documentation, its cases as graded here, its options and an example of each side. */
export function renderRule(rule: Rule, entry: PolicyEntry | undefined, examples: RuleExamples | undefined, terminal: Terminal): string {
  const ink = openInk(terminal.colour ?? false)
  const paragraph = (words: string) => wrapWords(words, '  ', terminal.width).join('\n')
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? '' : [ink.bold(title), ...lines].join('\n'))
  const { what, why, fix, sources } = rule.docs
  const options = optionsOf(rule).map(({ name, description }) => {
    const value = entry?.options[name]
    return paragraph(
      `${name}${value === undefined ? '' : ` (${makeVisible(JSON.stringify(value))})`}${description === '' ? '' : `: ${description}`}`,
    )
  })
  const blocks = [
    `${ink.bold(rule.id)}\n${paragraph(what)}`,
    section('why', [paragraph(why)]),
    section('fix', [paragraph(fix)]),
    section('cases', renderCases(rule, entry, ink)),
    section('options', options),
    ...exampleSections('reported', examples?.bad ?? [], section),
    ...exampleSections('not reported', examples?.good ?? [], section),
    section(
      'sources',
      sources.map((source) => `  ${source}`),
    ),
  ]
  return guardLog(`${blocks.filter((block) => block !== '').join('\n\n')}\n`)
}

function renderCases(rule: Rule, entry: PolicyEntry | undefined, ink: Ink): string[] {
  const width = Math.max(...Object.keys(rule.cases).map((name) => name.length))
  return Object.entries(rule.cases).map(([name, told]) => `  ${gradeOf(entry, name, ink)}  ${name.padEnd(width)}  ${told}`)
}

function gradeOf(entry: PolicyEntry | undefined, name: string, ink: Ink): string {
  const grade = entry?.cases[name] ?? 'off'
  const padded = grade.padEnd('warning'.length)
  return grade === 'off' ? ink.faint(padded) : ink.severity(grade, padded)
}

function exampleSections(
  title: string,
  examples: RuleExamples['bad'],
  section: (title: string, lines: readonly string[]) => string,
): readonly string[] {
  return examples.map(({ file, text }) => {
    const lines = text.replace(/\n+$/, '').split('\n')
    return section(
      `${title} (${makeVisible(file)})`,
      lines.map((line) => `  ${makeVisible(line)}`.trimEnd()),
    )
  })
}

/** What `rules` prints: one line per rule, with its worst grade here and what it is about. */
export function renderRules(rules: readonly Rule[], entries: Readonly<Record<string, PolicyEntry>>, terminal: Terminal): string {
  const ink = openInk(terminal.colour ?? false)
  const sorted = [...rules].sort((a, b) => byCodeUnit(a.id, b.id))
  const width = Math.max(0, ...sorted.map((rule) => rule.id.length))
  const lines = sorted.map((rule) => {
    const grades = Object.values(entries[rule.id]?.cases ?? {})
    const worst = severities.find((severity) => grades.includes(severity))
    const grade = (worst ?? 'off').padEnd('warning'.length)
    return `${worst === undefined ? ink.faint(grade) : ink.severity(worst, grade)}  ${rule.id.padEnd(width)}  ${rule.docs.what}`
  })
  return `${lines.join('\n')}\n`
}
