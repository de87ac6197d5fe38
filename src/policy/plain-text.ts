import type { Text } from '../types/text.ts'

/** Controls, line separators and what reverses the direction of text: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g

/** A text as one plain line for an error of a person: quotations in backquotes, nothing invisible in them. */
export function plainText(words: Text): string {
  return words.map((part) => (typeof part === 'string' ? part : `\`${visible(part.untrusted)}\``)).join('')
}

function visible(quoted: string): string {
  return quoted.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('`', "'")
}
