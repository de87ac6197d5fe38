import { tokenRules } from '../policy/token-rules.ts'
import type { Finding, LocatedGap, RunReport } from '../types/finding.ts'
import type { Place, Span } from '../types/place.ts'
import type { Text } from '../types/text.ts'
import { hashLines } from './line-hash.ts'
import type { Renderer, RenderOptions } from './options.ts'
import { plainVoice, renderText, type Voice } from './render-text.ts'
import { levels, toRules } from './sarif-rules.ts'
import { gapLine, inPathOrder, openGaps, tellCommit, worstFirst } from './sorted.ts'
import { toUri } from './uri.ts'
import { stringifyVisibly } from './visible.ts'

/** GitHub refuses a run with more results, and keeps 100 of a result's locations (its REST API, code-scanning/sarifs). */
const mostResults = 25_000
const mostRelated = 100

/**
 * SARIF 2.1.0: every finding of the after side with its `baselineState`, exempt ones as suppressed, fixed ones as `absent`. For
 * {@link RenderOptions.upload} only what is open: GitHub knows neither state (github/codeql-action#1230).
 */
export const renderAsSarif: Renderer = (report, rules, options) => {
  const wanted = report.findings.filter((finding) => !options.upload || (finding.status !== 'fixed' && finding.status !== 'exempt'))
  const findings = wanted.length <= mostResults ? inPathOrder(wanted) : inPathOrder(worstFirst(wanted).slice(0, mostResults))
  const described = toRules(rules, findings, options.entries)
  const indexes = new Map(described.map((rule, index) => [rule.id, index]))
  const hash = openHashes(options)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kubelatch', version: report.version, semanticVersion: report.version, rules: described } },
        automationDetails: { id: `${options.category ?? 'kubelatch'}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [toInvocation(report, wanted.length - findings.length)],
        results: findings.map((finding) => toResult(finding, indexes, hash)),
      },
    ],
  }
  return `${stringifyVisibly(log, 1)}\n`
}

type LineHash = (place: Place, line: number) => string | undefined

/** Findings come file by file: the hashes of one file are held at a time. */
function openHashes(options: RenderOptions): LineHash {
  let held: { readonly file: string; readonly hashes: readonly string[] } | undefined
  return ({ file }, line) => {
    if (held?.file !== file) {
      const lines = options.lines?.(file)
      held = { file, hashes: lines === undefined ? [] : hashLines(lines) }
    }
    return held.hashes[line - 1]
  }
}

function toResult(finding: Finding, indexes: ReadonlyMap<string, number>, hash: LineHash) {
  // Lines of the before tree, or of a commit on the way, are not those of the commit that the results are uploaded for.
  const span = finding.side === 'head' && finding.commit === undefined ? finding.span : undefined
  // From the hash of its line a weak password could be guessed: alerts about credentials are told apart without it.
  const lineHash = span && (tokenRules.has(finding.rule) ? `${finding.fingerprint.slice(0, 16)}:1` : hash(finding.place, span.line))
  const help = finding.help.length === 0 ? '' : ` ${sarifText(finding.help)}`
  return {
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: `${sarifText(finding.message)}${tellCommit(finding)}${help}` },
    locations: [{ ...toLocation(finding.place, span), ...toLogical(finding) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.slice(0, mostRelated).map((one, index) => toRelated(one, index, finding)),
    }),
    baselineState: baselineStates[finding.status === 'exempt' ? 'existing' : finding.status],
    partialFingerprints: { ...(lineHash && { primaryLocationLineHash: lineHash }), 'kubelatch/v1': finding.fingerprint },
    ...(finding.status === 'exempt' && { suppressions: [toSuppression(finding)] }),
    properties: {
      case: finding.case,
      side: finding.side,
      ...(finding.commit !== undefined && { commit: finding.commit }),
      pointer: finding.place.pointer,
      ...(finding.versions && { versions: finding.versions }),
    },
  }
}

const baselineStates = { new: 'new', existing: 'unchanged', fixed: 'absent' } as const

function toLocation(place: Place, span: Span | undefined) {
  const region = span && { startLine: span.line, startColumn: span.column, endLine: span.endLine, endColumn: span.endColumn }
  return { physicalLocation: { artifactLocation: { uri: toUri(place.file), uriBaseId: '%SRCROOT%' }, ...(region && { region }) } }
}

function toLogical({ object }: Finding) {
  if (object === undefined) return {}
  const { kind, namespace, name } = object
  const path = [kind, namespace, name].filter((part) => part !== '').join('/')
  return { logicalLocations: [{ fullyQualifiedName: path, name, kind: 'object' }] }
}

function toRelated({ place, span, message, side }: Finding['related'][number], index: number, { commit }: Finding) {
  const isBase = side === 'base'
  const words = `${isBase ? `Before the change, line ${span.line}: ` : ''}${sarifText(message)}${tellCommit({ commit, span })}`
  return { id: index + 1, ...toLocation(place, isBase || commit !== undefined ? undefined : span), message: { text: words } }
}

function toSuppression({ exemption }: Finding) {
  const kind = exemption?.from === 'inline' ? 'inSource' : 'external'
  const until = exemption?.until === undefined ? '' : ` (until ${exemption.until})`
  return { kind, status: 'accepted', ...(exemption && { justification: withoutLinks(`${exemption.reason}${until}`) }) }
}

function toInvocation(report: RunReport, leftOut: number) {
  const notifications = openGaps(report).map(toNotification)
  const cut = {
    level: 'warning',
    descriptor: { id: 'results-left-out' },
    message: { text: `${leftOut} results are left out: GitHub takes ${mostResults}.` },
  }
  return {
    executionSuccessful: report.outcome !== 'incomplete',
    toolExecutionNotifications: leftOut > 0 ? [...notifications, cut] : notifications,
  }
}

function toNotification(gap: LocatedGap) {
  const line = gapLine(gap)
  const { physicalLocation } = toLocation(gap.place, undefined)
  return {
    level: gap.kind === 'failed' ? 'error' : 'note',
    descriptor: { id: gap.reason },
    message: { text: sarifText(gap.message) },
    locations: [{ physicalLocation: { ...physicalLocation, ...(line !== undefined && { region: { startLine: line } }) } }],
  }
}

/** A plain text message may hold `[text](target)` links (SARIF 2.1.0, 3.11.6): nothing foreign may become one. */
function withoutLinks(words: string): string {
  return words.replaceAll('](', '] (')
}

const sarifVoice: Voice = { own: plainVoice.own, quotation: plainVoice.quotation }

function sarifText(text: Text): string {
  return withoutLinks(renderText(text, sarifVoice))
}
