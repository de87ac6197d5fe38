import { at, type Manifest } from '../types/manifest.ts'
import { tokens, valueAt } from '../types/pointer.ts'
import type { Refusal, RefusalTopic } from '../types/refusal.ts'
import type { Report } from '../types/report.ts'
import type { Known } from '../types/rule.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { isCiphertext, isSopsEncrypted, isTemplated } from './opaque.ts'

/**
 * What the API server refuses of one topic, without what a tool fills in later: a templated name or value is unknown, and SOPS'
 * ciphertext stands in place of a value that nobody sees here.
 */
export function refusedOf(topic: RefusalTopic, manifest: Manifest, known: Known): readonly Refusal[] {
  const ofTopic = known.refusals(manifest).filter((refusal) => refusal.topic === topic)
  if (ofTopic.length === 0) return ofTopic
  const encrypted = isSopsEncrypted(manifest.value)
  return ofTopic.filter((refusal) => !isOpaque(refusal, manifest, encrypted))
}

function isOpaque(refusal: Refusal, manifest: Manifest, encrypted: boolean): boolean {
  const key = tokens(refusal.pointer).at(-1) ?? ''
  if (refusal.part === 'key') return isTemplated(key)
  const value = valueAt(manifest.value, refusal.pointer)
  if (encrypted && isCiphertext(value)) return true
  return typeof value === 'string' && isTemplated(value)
}

/** A refusal as a rule's report: what is wrong first, then why it matters and what to do. */
export function reportRefused(
  refusal: Refusal,
  manifest: Manifest,
  words: Pick<Report, 'case' | 'help' | 'changes'> & { readonly why: Text },
): Report {
  const { suggestion } = refusal
  return {
    case: words.case,
    place: at(manifest, refusal.pointer, refusal.part),
    message: text`${refusal.message}${words.why}`,
    help:
      suggestion === undefined
        ? words.help
        : text`${words.help}${words.help.length === 0 ? text`` : text` `}Did you mean ${bare(suggestion)}?`,
    ...(words.changes === undefined ? {} : { changes: words.changes }),
  }
}

/** A number is told as it is to be written: without quotes. */
function bare(suggestion: string): Text {
  return /^\d+$/.test(suggestion) ? [suggestion] : text`${untrusted(suggestion)}`
}
