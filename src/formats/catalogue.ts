import { byCodeUnit } from '../findings/order.ts'
import { groupBy } from '../types/group.ts'
import type { PolicyEntry } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { codeSpan, fenced, ownMarkdown } from './markdown-voice.ts'

/** A fixture as text, with its path inside the rule's folder of fixtures: `bad.yaml`, `bad/head/web.yaml`. */
export interface Example {
  readonly file: string
  readonly text: string
}

/** One that the rule reports and one that it leaves alone. A fixture of several files has several examples. */
export interface RuleExamples {
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
}

/** What the catalogue is printed from, beside the rules: the group (folder) of each rule, its policy entry and its examples, by rule id. */
export interface CatalogueSource {
  readonly group: (id: string) => string
  readonly entries: Readonly<Record<string, PolicyEntry>>
  readonly examples: ReadonlyMap<string, RuleExamples>
}

/** `policies/README.md`: every rule with what, why, fix, cases and their severities, options, sources and an example of each side. */
export function renderCatalogue(rules: readonly Rule[], source: CatalogueSource): string {
  const sorted = [...rules].sort((a, b) => byCodeUnit(source.group(a.id), source.group(b.id)) || byCodeUnit(a.id, b.id))
  const groups = [...groupBy(sorted, (rule) => source.group(rule.id))]
  const contents = groups.flatMap(([group, members]) => [
    `- ${group}`,
    ...members.map((rule) => `  - [${rule.id}](#${rule.id}): ${ownMarkdown(rule.docs.what)}`),
  ])
  const intro = [
    '# Rules',
    'Printed from the rules, the default policy and the fixtures by `npm run docs`; do not edit it.',
    'A rule is graded by case: `error` fails a run by default, `warning` and `notice` are told, `off` is silent. Every grade can be changed in `.github/kubelatch.yml` under `rules`.',
  ]
  const chapters = groups.flatMap(([group, members]) => [`## ${group}`, ...members.map((rule) => renderChapter(rule, source))])
  return `${[...intro, contents.join('\n'), ...chapters].join('\n\n')}\n`
}

function renderChapter(rule: Rule, source: CatalogueSource): string {
  const { what, why, fix, sources } = rule.docs
  const examples = source.examples.get(rule.id)
  const parts = [
    `### ${rule.id}`,
    `${ownMarkdown(what)} ${ownMarkdown(why)}`,
    `**Fix:** ${ownMarkdown(fix)}`,
    renderCases(rule, source.entries[rule.id]),
    renderOptions(rule, source.entries[rule.id]),
    rule.yieldsTo === undefined || rule.yieldsTo.length === 0
      ? ''
      : `Yields to ${rule.yieldsTo.map((id) => `[${id}](#${id})`).join(', ')} on the same cause.`,
    renderExamples('Reported', examples?.bad ?? []),
    renderExamples('Not reported', examples?.good ?? []),
    sources.length === 0 ? '' : `Sources: ${sources.map((link) => `<${link}>`).join(', ')}`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function renderCases(rule: Rule, entry: PolicyEntry | undefined): string {
  const rows = Object.entries(rule.cases).map(
    ([name, told]) => `| ${codeSpan(name)} | ${entry?.cases[name] ?? 'off'} | ${ownMarkdown(told)} |`,
  )
  return ['| case | default | when |', '|---|---|---|', ...rows].join('\n')
}

function renderOptions(rule: Rule, entry: PolicyEntry | undefined): string {
  const rows = optionsOf(rule).map(({ name, description }) => {
    const value = entry?.options[name]
    return `- ${codeSpan(name)}${value === undefined ? '' : ` (default ${codeSpan(JSON.stringify(value))})`}${description === '' ? '' : `: ${ownMarkdown(description)}`}`
  })
  return rows.length === 0 ? '' : ['Options:', '', ...rows].join('\n')
}

function renderExamples(title: string, examples: readonly Example[]): string {
  const blocks = examples.map(({ file, text }) => {
    const lines = text.replace(/\n+$/, '').split('\n')
    return [`${title}${examples.length > 1 || file.includes('/') ? ` (${codeSpan(file)})` : ''}:`, '', ...fenced(lines, 'yaml', '')].join(
      '\n',
    )
  })
  return blocks.join('\n\n')
}

/** The options that a rule's JSON Schema declares, with their descriptions. */
export function optionsOf(rule: Rule): readonly { readonly name: string; readonly description: string }[] {
  const { options } = rule
  if (options === undefined || !('properties' in options)) return []
  return Object.entries(options.properties ?? {}).map(([name, schema]: [string, unknown]) => {
    const described = typeof schema === 'object' && schema !== null && 'description' in schema ? schema.description : ''
    return { name, description: typeof described === 'string' ? described : '' }
  })
}
