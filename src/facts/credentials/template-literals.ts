import type { Range } from './found.ts'

/** One action of a template. */
const action = /\{\{-?([^{}]{1,2000})\}\}/g

/** Literals that an action makes a value of: after `default`, before or after `b64enc`, or alone. */
const literal =
  /\b(?:default|b64enc|coalesce|ternary)\s{1,9}"((?:[^"\\]|\\.){1,500})"|(?:^|\()\s{0,9}"((?:[^"\\]|\\.){1,500})"\s{0,9}(?:\||\)|-?$)/g

/** Where a template writes a value out: `{{ .Values.password | default "..." }}`, `{{ "..." | b64enc }}`. What it looks up by name is none. */
export function* templateLiterals(text: string): Generator<Range> {
  if (!text.includes('{{')) return
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(action)) {
    const start = index + whole.indexOf(inside)
    for (const match of inside.matchAll(literal)) {
      const value = match[1] ?? match[2] ?? ''
      const from = start + match.index + match[0].indexOf(`"${value}"`) + 1
      yield { from, to: from + value.length }
    }
  }
}
