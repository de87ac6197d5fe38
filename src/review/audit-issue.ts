import { sortFindings, worstFirst } from '../formats/sorted.ts'
import { standsAtCredential, tokenRules } from '../policy/token-rules.ts'
import type { Finding } from '../types/finding.ts'
import { type AuditWords, writeAudit, writeAuditClear } from './audit-issue-body.ts'
import { type AuditMemory, mostSeen, readMemory, type SeenFinding, writeMemory } from './audit-marker.ts'
import { digestOf } from './comment-body.ts'
import { isNewer, type RunNumber } from './marker.ts'

/** An issue as GitHub has it now. */
export interface PostedIssue {
  readonly number: number
  readonly body: string
  /** Written by the identity that this run has. */
  readonly own: boolean
  readonly open: boolean
  /** Closed by somebody as not planned. */
  readonly declined: boolean
}

/** What an audit's issue depends on. */
export interface AuditRequest extends Pick<AuditWords, 'report' | 'options' | 'link' | 'page' | 'commit'> {
  readonly owner: string
  readonly run: RunNumber
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Anybody can read the issue: credentials are counted, and where they are is not told. */
  readonly isPublic: boolean
  readonly issues: readonly PostedIssue[]
}

/** What is done about the issue; nothing in it: it says what is so. */
export interface AuditPlan {
  readonly create?: { readonly title: string; readonly body: string }
  readonly edit?: { readonly number: number; readonly body: string; readonly open: boolean }
  /** Our other issues about the same: closed. */
  readonly close: readonly number[]
}

const title = 'Kubelatch: what the audit found'
/** How long it is told what went. */
const daysFixed = 7

/** Plans the one issue of an audit: made when something is found, kept true, closed when nothing is left, opened again and never made twice. */
export function planAudit(request: AuditRequest): AuditPlan {
  const own = findOwn(request)
  const [posted, ...others] = own
  const close = others.filter(({ issue }) => issue.open).map(({ issue }) => issue.number)
  if (posted !== undefined && isNewer(posted.memory.run, request.run)) return { close: [] }
  const findings = worstFirst(sortFindings(request.report, request.options).counted)
  const isClear = !findings.some(({ severity }) => severity !== 'notice')
  if (posted === undefined) return isClear ? { close } : { create: { title, body: bodyOf(request, findings, undefined).body }, close }
  const { issue, memory } = posted
  // Nothing found where not all was looked at is no reason to close.
  const isDone = isClear && request.report.outcome !== 'incomplete'
  const { body, digest } = isDone ? clearBody(request, memory) : bodyOf(request, findings, memory)
  const open = isDone ? false : issue.open || !issue.declined
  return digest === memory.digest && open === issue.open ? { close } : { edit: { number: issue.number, body, open }, close }
}

/** Open ones first, then the oldest. */
function findOwn({ issues, owner }: AuditRequest): readonly { readonly issue: PostedIssue; readonly memory: AuditMemory }[] {
  const own = issues.flatMap((issue) => {
    const memory = issue.own ? readMemory(issue.body) : undefined
    return memory?.owner === owner ? [{ issue, memory }] : []
  })
  return own.sort((a, b) => Number(b.issue.open) - Number(a.issue.open) || a.issue.number - b.issue.number)
}

interface AuditBody {
  readonly body: string
  readonly digest: string
}

function bodyOf(request: AuditRequest, findings: readonly Finding[], before: AuditMemory | undefined): AuditBody {
  const { today, isPublic } = request
  const listed = isPublic ? findings.filter(({ rule }) => !standsAtCredential(rule)) : findings
  const days = new Map((before?.seen ?? []).map(({ fingerprint, day }) => [fingerprint, day]))
  const seen = listed.map(({ fingerprint, rule }): SeenFinding => {
    const short = shorten(fingerprint)
    return { fingerprint: short, rule, day: days.get(short) ?? today }
  })
  const age = new Map(seen.map(({ fingerprint, day }) => [fingerprint, daysBetween(day, today)]))
  // What could not all be remembered may have been there before.
  const canTell = before !== undefined && before.began !== today && before.seen.length < mostSeen
  const fixed = fixedSince(request, before, new Set(findings.map(({ fingerprint }) => shorten(fingerprint))))
  const words: AuditWords = {
    ...request,
    findings: listed,
    hidden: isPublic ? findings.filter(({ rule }) => tokenRules.has(rule)).length : 0,
    age: ({ fingerprint }) => age.get(shorten(fingerprint)) ?? 0,
    isNew: ({ fingerprint }) => canTell && age.get(shorten(fingerprint)) === 0,
    fixed,
  }
  const digest = digestOf(writeAudit({ ...words, page: undefined }, ''))
  return { body: writeAudit(words, writeMemory({ ...memoryOf(request, before), digest, seen, fixed })), digest }
}

function clearBody(request: AuditRequest, before: AuditMemory): AuditBody {
  const fixed = fixedSince(request, before, new Set())
  const digest = digestOf('all clear')
  return { body: writeAuditClear(request, writeMemory({ ...memoryOf(request, before), digest, seen: [], fixed })), digest }
}

function memoryOf({ owner, run, today }: AuditRequest, before: AuditMemory | undefined): Pick<AuditMemory, 'owner' | 'run' | 'began'> {
  return { owner, run, began: before?.began ?? today }
}

/** What went in the last days. Where not all was looked at, what is not found may only not have been seen: it is not called fixed. */
function fixedSince({ today, report }: AuditRequest, before: AuditMemory | undefined, found: ReadonlySet<string>): AuditMemory['fixed'] {
  const lately = (before?.fixed ?? []).filter(({ day }) => daysBetween(day, today) < daysFixed)
  const gone = report.outcome === 'incomplete' ? [] : (before?.seen ?? []).filter(({ fingerprint }) => !found.has(fingerprint))
  return [...gone.map(({ rule }) => ({ rule, day: today })), ...lately]
}

function shorten(fingerprint: string): string {
  return fingerprint.slice(0, 12)
}

/** Whole days; a clock that went back makes none. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0
}
