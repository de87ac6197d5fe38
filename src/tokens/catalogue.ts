import type { TokenFamily } from './family.ts'

const modules = import.meta.glob<readonly TokenFamily[]>(['./providers/*.ts', '!./providers/*.test.ts'], { eager: true, import: 'default' })

/** Every family of every provider, by id. */
export const families: readonly TokenFamily[] = Object.values(modules)
  .flat()
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(families.map((family) => [family.id, family]))

export function familyById(id: string): TokenFamily | undefined {
  return byId.get(id)
}
