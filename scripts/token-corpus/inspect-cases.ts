import { readPolicy } from '../../src/policy/load-policy.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { run } from '../../src/run.ts'
import { memoryTree } from '../../src/testing/memory-tree.ts'
import type { Finding } from '../../src/types/finding.ts'
import type { Case } from './cases.ts'

/** The rules that say of a value that it is a credential. */
const speaking: ReadonlySet<string> = new Set([
  'plaintext-token',
  'secret-manifest-committed',
  'credential-in-configmap',
  'credential-in-env-literal',
  'encryption-static-key-committed',
])

/** How a planted token was met. `found` is the only good one. */
export type Outcome = 'found' | 'unnamed' | 'unproven' | 'elsewhere' | 'lower' | 'missed'

/** A case with the findings in its files, of any severity. */
export interface Inspected {
  readonly about: Case
  readonly findings: readonly Finding[]
}

/** The day that the corpus's tokens live through. */
const today = '2026-06-30'

/** How many cases one run holds at once. */
const atOnce = 1500

/** What the credential rules of the shipped policy say of some files. */
async function findingsIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Finding[]> {
  const read = await readPolicy({ rules: catalogue, read: async () => undefined })
  if ('faults' in read) throw new Error('the shipped policy cannot be used')
  const rules = catalogue.filter(({ id }) => speaking.has(id))
  const trees = { after: memoryTree(files), names: { after: 'head' } }
  const { report } = await run({ trees, policy: read.policy, today, version: 'test', threads: { count: 1 }, rules })
  return report.findings
}

/** Looks at cases, each in a folder of its own. */
export async function inspectCases(cases: readonly Case[]): Promise<readonly Inspected[]> {
  const inspected: Inspected[] = []
  for (let from = 0; from < cases.length; from += atOnce) {
    const part = cases.slice(from, from + atOnce)
    const files = part.flatMap(({ files: own }, index) =>
      Object.entries(own).map(([path, content]) => [`${index}/${path}`, content] as const),
    )
    const byCase = byFolder(await findingsIn(Object.fromEntries(files)))
    part.forEach((about, index) => {
      inspected.push({ about, findings: byCase.get(index) ?? [] })
    })
  }
  return inspected
}

/** What is taken for a credential, as an error, in lines that hold none: what each line is, and what is said of it. */
export async function inspectLines(
  files: ReadonlyMap<string, readonly { readonly what: string; readonly line: string }[]>,
): Promise<readonly string[]> {
  const texts = [...files].map(([path, rows]) => [path, rows.map(({ line }) => `${line}\n`).join('')] as const)
  const alarms: string[] = []
  for (let from = 0; from < texts.length; from += atOnce) {
    for (const finding of await findingsIn(Object.fromEntries(texts.slice(from, from + atOnce)))) {
      const row = files.get(finding.place.file)?.[finding.span.line - 1]
      if (finding.severity === 'error') alarms.push(`${row?.what}: ${finding.rule}: ${ownWords(finding)}`)
    }
  }
  return alarms
}

/** Our own words about a finding, without anything that the files say. */
export const ownWords = (finding: Finding): string => finding.message.map((part) => (typeof part === 'string' ? part : '…')).join('')

const pathOf = (finding: Finding): string => finding.place.file.slice(finding.place.file.indexOf('/') + 1)

/** What became of a token: a finding of severity error on its line that names its family, and says how it was proven where it can be. */
export function outcomeOf({ about, findings }: Inspected): Outcome {
  const { path, from, to, inPath } = about.expected
  const reports = findings.filter(({ severity }) => severity === 'error' || (about.family.lowered && severity === 'warning'))
  if (reports.length === 0) return findings.length === 0 ? 'missed' : 'lower'
  // A path that holds a token is covered wherever it is told.
  const there = reports.filter((finding) => (inPath || pathOf(finding) === path) && finding.span.line >= from && finding.span.line <= to)
  if (there.length === 0) return 'elsewhere'
  if (about.family.proof === undefined) return 'found'
  const told = there.filter((finding) => about.family.says.test(ownWords(finding)))
  if (told.length === 0) return 'unnamed'
  return told.some(({ case: tier }) => tier === 'confirmed' || about.family.lowered) ? 'found' : 'unproven'
}

function byFolder(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const folders = new Map<number, Finding[]>()
  for (const finding of findings) {
    const folder = Number(finding.place.file.slice(0, finding.place.file.indexOf('/')))
    const others = folders.get(folder)
    if (others === undefined) folders.set(folder, [finding])
    else others.push(finding)
  }
  return folders
}
