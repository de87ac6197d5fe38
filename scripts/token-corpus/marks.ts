/** Where a planted value begins and ends, inside a text that is being built. Neither stands in a finished file. */
export const start = '\uE000'
export const end = '\uE001'

const either = /[\uE000\uE001]/g

export const unmarked = (text: string): string => text.replace(either, '')
export const isMarked = (text: string): boolean => text.includes(start)
export const mark = (text: string): string => `${start}${text}${end}`

/** Applies an encoding to a text that may hold marks: what was marked inside marks the whole encoding, since nothing of it can be seen any more. */
export function encoded(text: string, encode: (plain: string) => string): string {
  const result = encode(unmarked(text))
  return isMarked(text) ? mark(result) : result
}

export const base64 = (text: string): string => encoded(text, (plain) => Buffer.from(plain).toString('base64'))
export const base64url = (text: string): string => encoded(text, (plain) => Buffer.from(plain).toString('base64url'))

/** 1-based lines on which what is marked begins and ends; undefined where nothing is. */
export function markedLines(text: string): { readonly from: number; readonly to: number } | undefined {
  const at = text.indexOf(start)
  if (at < 0) return undefined
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const from = lineOf(at)
  return { from, to: Math.max(from, lineOf(text.indexOf(end, at))) }
}
