import { byCodeUnit } from '../findings/order.ts'
import type { Finding } from '../types/finding.ts'
import type { PolicyEntry } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { type Severity, severities } from '../types/severity.ts'

/** SARIF's word for each severity. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', notice: 'note' }

/** GitHub shows over 9.0 as critical, 7.0 to 8.9 as high, 4.0 to 6.9 as medium, below as low. */
const securitySeverities: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', notice: '2.0' }

/** Descriptions of all rules, by id, graded by the worst that the policy, or without one the findings, say of them. */
export function toRules(rules: readonly Rule[], findings: readonly Finding[], entries?: Readonly<Record<string, PolicyEntry>>) {
  const found = new Map<string, Severity>()
  for (const { rule, severity } of findings) found.set(rule, worst([severity, found.get(rule) ?? 'notice']))
  const known = [...rules].sort((a, b) => byCodeUnit(a.id, b.id)).map((rule) => toDescriptor(rule, gradeOf(rule.id, found, entries)))
  const ids = new Set(rules.map((rule) => rule.id))
  const others = [...found.keys()].filter((id) => !ids.has(id)).sort(byCodeUnit)
  return [...known, ...others.map((id) => ({ id }))]
}

function gradeOf(id: string, found: ReadonlyMap<string, Severity>, entries?: Readonly<Record<string, PolicyEntry>>): Severity {
  const graded = Object.values(entries?.[id]?.cases ?? {}).filter((grade) => grade !== 'off')
  return graded.length > 0 ? worst(graded) : (found.get(id) ?? 'warning')
}

function worst(grades: readonly Severity[]): Severity {
  return severities.find((severity) => grades.includes(severity)) ?? 'notice'
}

function toDescriptor(rule: Rule, severity: Severity) {
  const { what, why, fix, sources } = rule.docs
  const source = sources[0]
  const links = sources.map((link) => `- <${link}>`).join('\n')
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: {
      text: `${why}\n\n${fix}`,
      markdown: `${why}\n\n**Fix:** ${fix}${links === '' ? '' : `\n\n${links}`}`,
    },
    ...(source !== undefined && { helpUri: source }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['security', 'kubernetes'],
      precision: 'high',
      'problem.severity': severity === 'notice' ? 'recommendation' : severity,
      'security-severity': securitySeverities[severity],
    },
  }
}
