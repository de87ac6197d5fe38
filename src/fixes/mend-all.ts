import { overlay } from '../tree/overlay.ts'
import type { RunReport } from '../types/finding.ts'
import { type Severity, severities } from '../types/severity.ts'
import type { Tree } from '../types/tree.ts'
import { combineFixes, type MendedFile } from './combine.ts'
import type { Fix } from './write-fixes.ts'

/** More rounds are not needed by anything that a person wrote. */
const mostRounds = 20

/** What a check tells of a tree, as far as mending goes on with it. */
export interface Checked {
  readonly report: RunReport
  readonly fixes: readonly Fix[]
}

export interface Mended<Result extends Checked> {
  /** Each file as it was found and as it is left. */
  readonly mended: readonly MendedFile[]
  readonly left: Result
}

/** Lays proven fixes over a tree, again and again until none is left that makes the open findings fewer. Nothing is written. */
export async function mendAll<Result extends Checked>(tree: Tree, check: (tree: Tree) => Promise<Result>): Promise<Mended<Result>> {
  const done = new Map<string, MendedFile>()
  let result = await check(tree)
  for (let round = 0; round < mostRounds; round++) {
    const fixes = result.fixes.filter(({ finding }) => finding.status === 'new')
    if (fixes.length === 0) break
    // Together first, as most fixes have nothing to do with each other; one of each file where that brings something new.
    const together = await lay(tree, done, combineFixes(fixes), check)
    const next = isBetter(together.result, result) ? together : await lay(tree, done, combineFixes(fixes, 1), check)
    if (!isBetter(next.result, result)) break
    for (const file of next.files) done.set(file.path, file)
    result = next.result
  }
  return { mended: [...done.values()], left: result }
}

/** Fewer open findings, the worst first: a mended error may bring advice to light. */
function isBetter(next: Checked, before: Checked): boolean {
  const count = ({ report }: Checked, severity: Severity) =>
    report.findings.filter((finding) => finding.status === 'new' && finding.severity === severity).length
  const worst = severities.find((severity) => count(next, severity) !== count(before, severity))
  return worst !== undefined && count(next, worst) < count(before, worst)
}

/** Lays more fixes over what is mended already, and checks all of it again. */
async function lay<Result extends Checked>(
  tree: Tree,
  done: ReadonlyMap<string, MendedFile>,
  more: readonly MendedFile[],
  check: (tree: Tree) => Promise<Result>,
) {
  const files = more.map((file): MendedFile => {
    const before = done.get(file.path)
    return before === undefined ? file : { ...file, text: before.text, fixes: [...before.fixes, ...file.fixes] }
  })
  const all = new Map([...done, ...files.map((file) => [file.path, file] as const)])
  const edits = new Map([...all].map(([path, { fixed }]) => [path, Buffer.from(fixed)]))
  return { files, result: await check(overlay(tree, edits)) }
}
