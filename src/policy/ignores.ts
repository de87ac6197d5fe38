import type { Ignore, ReportFact } from '../types/facts.ts'
import { groupOf, type Manifest, objectKey } from '../types/manifest.ts'
import { type Pointer, within } from '../types/pointer.ts'
import type { Comment } from '../types/yaml.ts'
import { tokenRules } from './token-rules.ts'

/** A comment that means to be an ignore. Prose such as `kubelatch: see the docs` is none. */
const attempt = /^kubelatch:\s*(?:ig|[\w-]+\s*\[)/i
const form = /^kubelatch:\s*ignore\s*\[([^\]]*)\]\s*(?:[-:–—]+\s*)?(.*)$/i
const entry = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9a-f]{32}))?$/

/**
 * The ignores among a file's comments: `# kubelatch: ignore[rule, rule@fingerprint] reason`. One on a line of its own covers the field
 * that follows, one behind a field that field, one before a document's first field the whole document. What is wrong with one is its
 * `flaw`; such an ignore excuses nothing and is kept to be reported. `stable` names what lies at a pointer of an object so that moved
 * lines and inserted items change nothing; without it and the manifests, the pointer itself is the name.
 */
export function parseIgnores(
  comments: readonly Comment[],
  path: string,
  manifests: readonly Manifest[] = [],
  stable: (root: unknown, pointer: Pointer) => string = (_, pointer) => pointer,
): readonly Ignore[] {
  return comments.filter((comment) => attempt.test(comment.text)).map((comment) => parseIgnore(comment, path, manifests, stable))
}

function parseIgnore(
  comment: Comment,
  path: string,
  manifests: readonly Manifest[],
  stable: (root: unknown, pointer: Pointer) => string,
): Ignore {
  const { document, line, column } = comment
  const [, list = '', reason = ''] = form.exec(comment.text) ?? []
  const written = list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const entries = written.map((item) => entry.exec(item))
  const pointer = comment.leads ? '' : (comment.pointer ?? '')
  const flaw = flawOf(comment, written, entries, reason)
  const endColumn = column + comment.text.length + 2
  return {
    rules: entries.flatMap((found) => (found?.[1] === undefined ? [] : [found[1]])),
    fingerprints: written.filter((item) => entry.test(item) && item.includes('@')),
    reason: reason.trim(),
    covers: { file: path, document, pointer },
    about: nameCovered(path, document, pointer, manifests, stable),
    place: { file: path, document, pointer, span: { line, column, endLine: line, endColumn } },
    ...(flaw === undefined ? {} : { flaw }),
  }
}

function flawOf(comment: Comment, written: readonly string[], entries: readonly unknown[], reason: string): Ignore['flaw'] {
  if (!form.test(comment.text)) return 'malformed'
  if (written.length === 0) return 'no-rule'
  if (entries.includes(null)) return 'malformed'
  if (written.some((rule) => tokenRules.has(rule))) return 'no-fingerprint'
  if (reason.trim() === '') return 'no-reason'
  return comment.leads || comment.pointer !== undefined ? undefined : 'covers-nothing'
}

/** The object and the field in it, where the place lies in one; the objects of the document, where it is all of it; else file and pointer. */
function nameCovered(
  path: string,
  document: number,
  pointer: Pointer,
  manifests: readonly Manifest[],
  stable: (root: unknown, pointer: Pointer) => string,
): string {
  const here = manifests.filter((manifest) => manifest.place.document === document)
  const owner = here.find((manifest) => within(pointer, manifest.place.pointer))
  if (owner !== undefined) return `${keyOf(owner)}\u0000${stable(owner.value, pointer.slice(owner.place.pointer.length) as Pointer)}`
  const held = here.filter((manifest) => within(manifest.place.pointer, pointer))
  return held.length > 0 ? held.map(keyOf).join('\u0001') : `${path}\u0000${document}\u0000${pointer}`
}

function keyOf({ apiVersion, kind, namespace = '', name }: Manifest): string {
  return objectKey('', { group: groupOf(apiVersion), kind, namespace, name })
}

/** An ignore of the after tree and how much of it counts. */
export interface JudgedIgnore {
  readonly ignore: Ignore
  /** Whether all that it says also stands in the tree that policy is read from (decision 4). */
  readonly active: boolean
  /** The rules for which it counts. */
  readonly rules: ReadonlySet<string>
}

/** Which ignores count: those without a flaw that stand, about the same thing and the same rule, in the tree that policy is read from. */
export function judgeIgnores(ignores: readonly Ignore[], ofPolicyTree: readonly Ignore[]): readonly JudgedIgnore[] {
  const standing = new Set(ofPolicyTree.filter((ignore) => ignore.flaw === undefined).flatMap(partsOf))
  return ignores.map((ignore) => {
    const rules = ignore.flaw === undefined ? ignore.rules.filter((rule) => standing.has(partOf(ignore, rule))) : []
    return { ignore, active: ignore.flaw === undefined && rules.length === ignore.rules.length, rules: new Set(rules) }
  })
}

/** Ignores of the before tree of which the after tree has nothing left. */
export function ignoresRemoved(before: readonly Ignore[], after: readonly Ignore[]): readonly Ignore[] {
  const left = new Set(after.flatMap(partsOf))
  return before.filter((ignore) => ignore.flaw === undefined && !partsOf(ignore).some((part) => left.has(part)))
}

function partsOf(ignore: Ignore): string[] {
  return ignore.rules.map((rule) => partOf(ignore, rule))
}

function partOf(ignore: Ignore, rule: string): string {
  const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${rule}@`)).sort()
  return JSON.stringify([ignore.about, rule, narrowed])
}

/** Whether an ignore is about a finding: rule and place fit, and the fingerprint where one is named or the rule is about tokens. */
export function ignoreMatches({ ignore, rules }: JudgedIgnore, report: Pick<ReportFact, 'rule' | 'place'>, fingerprint: string): boolean {
  if (!rules.has(report.rule)) return false
  const { covers } = ignore
  if (covers.file !== report.place.file || covers.document !== report.place.document || !within(report.place.pointer, covers.pointer))
    return false
  const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${report.rule}@`))
  return narrowed.length === 0 ? !tokenRules.has(report.rule) : narrowed.includes(`${report.rule}@${fingerprint}`)
}
