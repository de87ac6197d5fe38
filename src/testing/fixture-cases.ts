import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expandMarkers } from '../tokens/markers.ts'

/**
 * What a fixture's line promises: `# expect: rule-id` on the line itself, or `# expect +2: rule-id` so many lines away. In `base/` it promises
 * what is found there because the change takes it away.
 */
export interface Expected {
  readonly path: string
  readonly line: number
  readonly rule: string
}

/** One situation: a file, or a folder with `base/` and `head/` trees. Paths as they are in the tree. */
export interface FixtureCase {
  readonly name: string
  readonly good: boolean
  readonly before?: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
  readonly expected: readonly Expected[]
}

export const fixturesFolder = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** Folders that hold whole runs instead of one rule's situations. */
const notRules: ReadonlySet<string> = new Set(['runs', 'demo', 'seeds'])

/** The rule ids that have fixtures. */
export function fixtureFolders(): string[] {
  return readdirSync(fixturesFolder)
    .filter((name) => statSync(join(fixturesFolder, name)).isDirectory() && !notRules.has(name))
    .sort()
}

/** Every situation of one rule: names begin with `bad` or `good`. None where the folder is missing, which a law of its own reports. */
export function fixtureCases(rule: string): FixtureCase[] {
  const folder = join(fixturesFolder, rule)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name)
      const good = name.startsWith('good')
      if (!good && !name.startsWith('bad')) throw new Error(`${rule}/${name}: a fixture's name begins with bad or good`)
      if (statSync(path).isFile()) {
        const after = { [expandMarkers(name)]: readFixture(path) }
        return { name, good, after, expected: expectedIn(after) }
      }
      return folderCase(name, good, path)
    })
}

function folderCase(name: string, good: boolean, path: string): FixtureCase {
  const sides = readdirSync(path)
  if (!sides.includes('head')) {
    const after = readTree(path)
    return { name, good, after, expected: expectedIn(after) }
  }
  const after = readTree(join(path, 'head'))
  if (!sides.includes('base')) return { name, good, after, expected: expectedIn(after) }
  const before = readTree(join(path, 'base'))
  return { name, good, before, after, expected: [...expectedIn(before), ...expectedIn(after)] }
}

/** A fixture's text, with credentials in place of their markers. */
function readFixture(path: string): string {
  return expandMarkers(readFileSync(path, 'utf8'))
}

/** Every file beneath a folder, by its path with `/`, with credentials in place of their markers. */
export function readTree(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files[expandMarkers(relative(folder, path).split(sep).join(posix.sep))] = readFixture(path)
  }
  return files
}

const marker = /#\s*expect(?:\s*([+-]\d+))?:\s*([a-z0-9-]+)/g

function expectedIn(files: Readonly<Record<string, string>>): Expected[] {
  return Object.entries(files).flatMap(([path, content]) =>
    content
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(marker)].map(([, offset = '0', rule = '']) => ({ path, line: index + 1 + Number(offset), rule })),
      ),
  )
}
