import type { Text } from '../types/text.ts'

/** A program's end as a sentence part without marks: for reasons that are kept as strings and wrapped as untrusted where they are shown. */
export function plainText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.untrusted)).join('')
}
