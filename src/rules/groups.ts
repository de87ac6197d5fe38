const paths = Object.keys(import.meta.glob(['./*/*.ts', '!./*/*.test.ts']))
const groups = new Map(paths.map((path) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), path.split('/')[1] ?? '']))

/** The group of a rule: the folder that it lies in. */
export function groupOfRule(id: string): string {
  return groups.get(id) ?? ''
}
