import type { Rule } from '../types/rule.ts'

const modules = import.meta.glob<Rule>(['./*/*.ts', '!./*/*.test.ts'], { eager: true, import: 'default' })

/** Every rule, by id: whatever file in a group's folder exports one by default. */
export const catalogue: readonly Rule[] = Object.values(modules)
  .filter((rule) => rule !== undefined)
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(catalogue.map((rule) => [rule.id, rule]))

export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
