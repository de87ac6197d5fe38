import { type Text, untrusted } from '../types/text.ts'
import { cover as covered } from './cover-line.ts'

/** How much of a hidden quotation, in any case of letters, makes another one an echo of it. */
const echo = 8

/**
 * Texts with their quotations covered. Where something of one is hidden, other quotations that repeat a part of it are hidden whole: a name that
 * is proposed instead of a token has lost the token's form, and tells it all the same. Texts that need no cover stay the same objects.
 */
export function coverEchoes<Texts extends readonly Text[]>(texts: Texts & readonly Text[], cover: (word: string) => string): Texts
export function coverEchoes(texts: readonly Text[], cover: (word: string) => string): readonly Text[] {
  const quotations = texts.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.untrusted]))
  const hidden = quotations.filter((word) => cover(word) !== word)
  if (hidden.length === 0) return texts
  const parts = new Set(hidden.flatMap((word) => windows(word.toLowerCase())))
  const repeats = (word: string) => windows(word.toLowerCase()).some((part) => parts.has(part))
  const shown = (word: string) => {
    const own = cover(word)
    return own === word && repeats(word) ? covered : own
  }
  return texts.map((text) => text.map((part) => (typeof part === 'string' ? part : untrusted(shown(part.untrusted)))))
}

function windows(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - echo + 1) }, (_, from) => word.slice(from, from + echo))
}
