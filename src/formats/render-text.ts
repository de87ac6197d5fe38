import type { Text } from '../types/text.ts'
import { makeVisible } from './visible.ts'

/** How a format speaks: its own words, and quotations of what somebody else wrote. */
export interface Voice {
  own(words: string): string
  quotation(foreign: string): string
}

/** A text in the voice of a format. Neighbouring code spans are kept apart: together they would read as one longer fence. */
export function renderText(text: Text, voice: Voice): string {
  let rendered = ''
  for (const part of text) {
    const next = typeof part === 'string' ? voice.own(part) : voice.quotation(part.untrusted)
    rendered += rendered.endsWith('`') && next.startsWith('`') ? ` ${next}` : next
  }
  return rendered
}

/** Plain words in one line, quotations in double quotes: JSON, JUnit, annotations and the terminal. */
export const plainVoice: Voice = {
  own: makeVisible,
  quotation: (foreign) => `"${makeVisible(foreign).replaceAll('"', '\\"')}"`,
}

/** A text as plain words in one line. */
export function plainText(text: Text): string {
  return renderText(text, plainVoice)
}
