import { createHash } from 'node:crypto'
import { codeSpan, fenced, markdownText } from '../formats/markdown-voice.ts'
import { showsFix, tokenRules } from '../policy/token-rules.ts'
import type { Finding } from '../types/finding.ts'
import type { Anchor } from './anchors.ts'
import { fitsBody } from './limits.ts'
import { type Link, steadyLink, type Told } from './links.ts'
import { type Marker, writeMarker } from './marker.ts'
import type { Suggestion } from './suggestion.ts'

/** Which comments are ours, and of which push and run this one is. */
export interface Author {
  readonly owner: string
  readonly head: string
  readonly run: Marker['run']
}

/** What a comment is made from. */
export interface Said {
  readonly finding: Finding
  readonly anchor: Anchor
  readonly suggestion?: Suggestion | undefined
  /** The branch that is merged into. */
  readonly base?: string | undefined
}

/** A body with the digest that its marker carries. */
export interface Body {
  readonly body: string
  readonly digest: string
}

const mostRelated = 20

/** A finding in the words of a colleague: what is wrong and why, what to do, where else to look, and the fix where it is proven. */
export function writeComment(said: Said, link: Link, author: Author): Body {
  const { finding } = said
  const digest = digestOf(tell(said, steadyLink, mostRelated))
  const marker = writeMarker({
    kind: 'finding',
    ...author,
    digest,
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    ...(tokenRules.has(finding.rule) ? { token: true } : {}),
  })
  const whole = `${marker}\n${tell(said, link, mostRelated)}`
  const body = fitsBody(whole) ? whole : `${marker}\n${tell({ ...said, suggestion: undefined }, link, 0)}`
  return { body, digest }
}

/** 16 hex digits that tell two texts apart. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}

function tell({ finding, anchor, suggestion, base }: Said, link: Link, related: number): string {
  const parts = [tellWhat(finding, anchor, link)]
  if (finding.help.length > 0) parts.push(`**Fix:** ${markdownText(finding.help)}`)
  if (suggestion !== undefined) parts.push(fenced(suggestion.text, 'suggestion', '').join('\n'))
  else parts.push(...tellCommand(finding, base))
  const others = finding.related
    .filter((one) => anchor.on !== 'line' || (one !== anchor.cause && one !== anchor.deletion))
    .slice(0, related)
  if (others.length > 0) {
    const rows = others.map(({ message, ...related }) => `- ${link({ ...related, ...inCommit(finding) })}: ${markdownText(message)}`)
    parts.push(['See also:', ...rows].join('\n'))
  }
  parts.push(`<sub>${tellAbout(finding)}</sub>`)
  return parts.join('\n\n')
}

/** A name that means nothing to any shell: a person may copy the line. */
const plainBranch = /^\w[\w./-]{0,99}$/

/** A proven fix that no click applies: in several places or files, or on lines that are not to be shown. */
function tellCommand({ rule, edits = [] }: Finding, base: string | undefined): readonly string[] {
  if (edits.length === 0 || !showsFix(rule) || base === undefined || !plainBranch.test(base)) return []
  const files = new Set(edits.map(({ path }) => path)).size
  return [`${codeSpan(`kubelatch fix --base ${base}`)} does that${files === 1 ? '' : `, in ${files} files`}.`]
}

/** What a finding in a commit on the way points at lies in that commit too. */
function inCommit({ commit }: Finding): Pick<Told, 'commit'> {
  return commit === undefined ? {} : { commit }
}

function tellWhat(finding: Finding, anchor: Anchor, link: Link): string {
  const message = markdownText(finding.message)
  if (anchor.on === 'file') return `${tellHistory(finding)}At ${link(finding)}: ${message}`
  if (anchor.on === 'line' && anchor.elsewhere === true) return `At ${link(finding)}: ${message}`
  if (anchor.on === 'line' && anchor.cause !== undefined) {
    return `At ${link(finding)}: ${message}\n\nThis line is why: ${markdownText(anchor.cause.message)}`
  }
  return message
}

function tellHistory({ commit, rule }: Finding): string {
  return commit !== undefined && tokenRules.has(rule) ? '**Still in history: rotate it.** ' : ''
}

/** The small print: how bad, by which rule, of which object, in which versions. */
function tellAbout(finding: Finding): string {
  const { object, versions = [] } = finding
  const name = object === undefined ? '' : codeSpan(nameOf(object))
  const parts = [
    `Kubelatch ${finding.severity}`,
    codeSpan(finding.rule),
    name,
    versions.length === 0 ? '' : `in Kubernetes ${versions.map((version) => codeSpan(version)).join(', ')}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function nameOf({ kind, namespace, name }: NonNullable<Finding['object']>): string {
  return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`.trimEnd()
}

/** Why a comment of ours is closed. `excused`: what it says holds, and no longer counts here. */
export type Closing = 'fixed' | 'excused' | 'history' | 'duplicate'

/** What a comment of ours becomes once it has to stay and has nothing more to say: what it said, under a line that tells why. */
export function writeClosed(posted: string, marker: Marker, why: Closing, author: Author): string {
  const done = why === 'history' || why === 'duplicate' ? why : 'settled'
  const closed = writeMarker({ ...marker, ...author, done })
  // A suggestion for lines that are no longer there would be applied to others.
  const said = posted.slice(posted.indexOf('-->') + 3).replace(/^(`{3,})suggestion$/gm, '$1yaml')
  const whole = `${closed}\n${tellClosing(why, codeSpan(author.head.slice(0, 7)))}\n${said.trimEnd()}`
  return fitsBody(whole) ? whole : `${closed}\n${tellClosing(why, codeSpan(author.head.slice(0, 7)))}`
}

function tellClosing(why: Closing, head: string): string {
  if (why === 'fixed') return `**Fixed** as of ${head}.`
  if (why === 'excused') return `**Settled** as of ${head}: it no longer counts for this change.`
  if (why === 'duplicate') return '**Said twice:** another comment has this.'
  return `**Still in history: rotate it.** As of ${head} the credential is gone from this place, but the commits that held it keep it, and whoever has read them can use it.`
}
