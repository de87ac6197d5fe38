import { coverReport, type Told } from './findings/cover-report.ts'
import { type HistoryGatherer, openHistoryGatherer } from './findings/gather-history.ts'
import { type LocatedRun, locateFindings } from './findings/locate-findings.ts'
import { counts, outcomeOf } from './findings/outcome.ts'
import { settleHistory } from './findings/settle-history.ts'
import { asksFor, defaultLimits } from './plan/asks.ts'
import { type Folders, openFolders } from './plan/folders.ts'
import { openKustomizationMemory } from './plan/mentions.ts'
import { surveyFolders } from './plan/survey.ts'
import { openContents, openContentsMemory } from './tree/contents.ts'
import type { Ignore } from './types/facts.ts'
import type { RunReport } from './types/finding.ts'
import type { Policy } from './types/policy.ts'
import type { Rule } from './types/rule.ts'
import type { Severity } from './types/severity.ts'
import type { BlobId, CommitsBetween, Entry, Tree } from './types/tree.ts'
import { inspectHistory } from './work/inspect-history.ts'
import type { Threads } from './work/open-inspector.ts'
import { openStopwatch } from './work/stopwatch.ts'
import { decodeText } from './yaml/decode-text.ts'

/** All that a look at a history depends on. */
export interface HistoryRequest {
  readonly commits: CommitsBetween
  /** Opens the last state: one tree, or several, each held only while it is read. */
  readonly standing: readonly (() => Tree)[]
  /** Days of commits, `YYYY-MM-DD`, by id. */
  readonly datesOf: (commits: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly policy: Policy
  /** Those about credentials. */
  readonly rules: readonly Rule[]
  /** Tokens that were told before, by their keys. */
  readonly known: ReadonlySet<string>
  /** What was looked at, for people. */
  readonly name: string
  readonly today: string
  readonly version: string
  readonly threads: Threads
  readonly onProgress?: (commits: number, tokens: number) => void
}

export interface HistoryResult extends Told {
  /** The keys of all tokens that were found. */
  readonly tokens: readonly string[]
}

/** Every content of a history, once: what credentials are in it, since when, and whether they still are. Memory grows with the tokens alone. */
export async function runHistory(request: HistoryRequest): Promise<HistoryResult> {
  const { commits, policy, rules, known, today } = request
  const stopwatch = openStopwatch()
  const gatherer = openHistoryGatherer(policy, rules)
  const { contents, gaps, ignores } = await gather(request, gatherer)
  stopwatch.lap('inspect')

  const found = gatherer.tokens()
  const tokens = found.filter(({ key }) => !known.has(key))
  const dates = await request.datesOf(tokens.map(({ first }) => first))
  const settled = settleHistory({ tokens, dates, gaps, ignores, policy, today })
  stopwatch.lap('settle')

  const located = await locateFindings(settled, (_side, _file, blob) => readText(commits, blob))
  stopwatch.lap('locate')
  const report = reportOf(located, contents, request, stopwatch.laps())
  return { ...coverReport({ report, frames: located.frames }), tokens: found.map(({ key }) => key) }
}

async function gather({ onProgress, ...request }: HistoryRequest, gatherer: HistoryGatherer) {
  const ignores: Ignore[] = []
  const standing = await contentsOf(request.standing)
  const looked = await inspectHistory({
    ...request,
    folders: await foldersOf(request.standing[0]?.()),
    asks: asksFor(request.policy, request.rules, { customSchemas: [], limits: defaultLimits, compares: false, today: request.today }),
    standingPath: (blob) => standing.get(blob),
    visit(introduced, facts) {
      const stands = standing.get(introduced.blob) === introduced.path
      if (stands) ignores.push(...facts.ignores)
      gatherer.add(introduced, facts, stands)
    },
    onProgress: (done) => onProgress?.(done, gatherer.count),
  })
  return { ...looked, ignores }
}

/** Files of some trees by content: a path for each, the first by code unit. */
async function contentsOf(trees: HistoryRequest['standing']): Promise<ReadonlyMap<BlobId, string>> {
  const paths = new Map<string, string>()
  for (const open of trees) {
    for (const { blob, path, kind } of await open().entries()) if (isFile(kind) && !paths.has(blob)) paths.set(blob, path)
  }
  return paths
}

function isFile(kind: Entry['kind']): boolean {
  return kind === 'file' || kind === 'executable'
}

/** Kustomizations that are kept while they are read, in bytes. */
const contentsBudget = 4 * 1024 * 1024

async function foldersOf(tree: Tree | undefined): Promise<Folders> {
  if (tree === undefined) return openFolders([], [])
  const contents = openContents(tree, openContentsMemory(contentsBudget))
  return surveyFolders(await tree.entries(), contents, openKustomizationMemory(defaultLimits))
}

async function readText(commits: CommitsBetween, blob: BlobId | undefined): Promise<string | undefined> {
  for await (const one of commits.read(blob === undefined ? [] : [blob])) {
    const decoded = 'bytes' in one ? decodeText(one.bytes) : undefined
    return decoded !== undefined && 'text' in decoded ? decoded.text : undefined
  }
  return undefined
}

function reportOf(
  { findings, gaps }: LocatedRun,
  contents: number,
  { policy, version, name }: HistoryRequest,
  timings: RunReport['timings'],
): RunReport {
  const counting = findings.filter((finding) => counts(finding, policy.scope, undefined))
  const ofSeverity = (severity: Severity) => counting.filter((finding) => finding.severity === severity).length
  return {
    version,
    outcome: outcomeOf(findings, gaps, policy, undefined),
    compared: { after: name },
    summary: {
      files: contents,
      documents: 0,
      error: ofSeverity('error'),
      warning: ofSeverity('warning'),
      notice: ofSeverity('notice'),
      exempt: findings.filter(({ status }) => status === 'exempt').length,
      gaps: gaps.length,
    },
    findings,
    gaps,
    exemptions: policy.exemptions,
    timings,
  }
}
