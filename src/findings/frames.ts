import { configFile, otherConfigFile } from '../policy/config.ts'
import { nearest } from '../schema/nearest.ts'
import { saysCredential } from '../tokens/credential-name.ts'
import type { Finding } from '../types/finding.ts'
import { tokens } from '../types/pointer.ts'
import { cover, coverCredentials, coverRuns, coverSpan, coverValues } from './cover-line.ts'

/** Lines of a file around a finding, safe to show: one line, the one at fault, so that no neighbour of it can be a credential. */
export interface Frame {
  readonly lines: readonly { readonly line: number; readonly text: string }[]
}

/** What of a finding decides how much of its line may be seen. */
export interface Framed extends Pick<Finding, 'place' | 'span' | 'object'> {
  /** What is at fault is a credential: its span is covered, however it looks. */
  readonly credential?: true
}

/** Longer lines are data, not something that a person wrote. */
const longestLine = 2_000

/** Fields of a Secret whose values tell nothing: their pointers inside the object, and what such a value looks like. */
const plainOfSecret = /(?:^|\/)(?:apiVersion|kind|type|immutable|metadata|metadata\/name|metadata\/namespace|metadata\/labels(?:\/[^/]+)?)$/
const plainValue = /^\s*(?:-\s+)*[\w./"'-]+:(?:\s+["']?[A-Za-z0-9 ./_-]{0,63}["']?)?\s*$/

/**
 * The line at fault with everything covered that may be a credential (decision 8). Of a Secret every value is, but for the few fields that
 * are none; elsewhere what a name, a URL or its looks give away. Undefined where there is nothing fit to be shown.
 * @param lines of the file, without their ends
 */
export function frameOf(lines: readonly string[], finding: Framed): Frame | undefined {
  const { line } = finding.span
  const text = lines[line - 1]
  if (text === undefined || text.length > longestLine || text.trim() === '') return undefined
  const shown = coverFor(finding.credential ? coverSpan(text, finding.span) : text, lines, finding)
  return marks(shown, text, finding.span.column) ? { lines: [{ line, text: shown }] } : undefined
}

/** Whether the mark still stands where it did, or in a covered end of the line. What is covered in front of it would move it to the wrong word. */
function marks(shown: string, text: string, column: number): boolean {
  const head = Math.max(0, column - 1)
  if (shown.slice(0, head) === text.slice(0, head)) return true
  return shown.endsWith(cover) && text.startsWith(shown.slice(0, -cover.length))
}

function coverFor(text: string, lines: readonly string[], finding: Framed): string {
  // A policy speaks of Secrets and tokens all the time and holds none; an ignore is a sentence.
  if (finding.place.file === configFile || finding.place.file === otherConfigFile) return coverRuns(text)
  if (/^\s*#\s*kubelatch:/.test(text)) return coverCredentials(text)
  if (mayBeSecret(finding, lines)) {
    const isPlain = plainOfSecret.test(finding.place.pointer) && plainValue.test(text)
    return isPlain ? coverCredentials(text) : coverValues(coverCredentials(text))
  }
  return isNamedAround(text, lines, finding) ? coverValues(coverCredentials(text)) : coverCredentials(text)
}

/** A Secret, also with its kind misspelt; or a file that may hold one: what did not parse has no kind. */
function mayBeSecret({ object, place }: Framed, lines: readonly string[]): boolean {
  if (place.pointer.includes('/stringData')) return true
  if (object !== undefined) return /secret/i.test(object.kind) || nearest(object.kind, ['Secret']) !== undefined
  return lines.some((line) => /secret/i.test(line))
}

/**
 * Whether a name that stands on another line says credential of this one's value: a key above a block or a folded value, the `name` beside a
 * `value`, the flag before an argument.
 */
function isNamedAround(text: string, lines: readonly string[], { place, span }: Framed): boolean {
  if (place.part !== 'key' && tokens(place.pointer).some((token) => saysCredential(token) && !/(?:Ref|Secrets?)$/.test(token))) return true
  const index = span.line - 1
  const near = [lines[index - 2], lines[index - 1], lines[index + 1], lines[index + 2]].filter((line) => line !== undefined)
  const isValue = /^\s*(?:-\s+)?["']?value["']?\s*:/.test(text)
  if (isValue && near.some((line) => saysCredential(/^\s*(?:-\s+)?["']?name["']?\s*:\s*["']?([\w.-]+)/.exec(line)?.[1] ?? ''))) return true
  const flag = /^\s*-\s+["']?--?([\w.-]+)["']?\s*$/.exec(lines[index - 1] ?? '')?.[1] ?? ''
  return /^\s*-\s/.test(text) && saysCredential(flag)
}
