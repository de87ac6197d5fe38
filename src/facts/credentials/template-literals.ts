import type { Range } from './found.ts'

/** One action of a template. */
const action = /\{\{-?([^{}]{1,2000})\}\}/g

/** Literals that an action makes a value of: after `default` and what it may stand for, before or after `b64enc`, or alone. */
const literal =
  /\b(?:default|b64enc|coalesce|ternary)\s{1,9}(?:[.$][\w.]{1,200}\s{1,9}){0,4}"((?:[^"\\]|\\.){1,500})"|(?:^|\()\s{0,9}"((?:[^"\\]|\\.){1,500})"\s{0,9}(?:\||\)|-?$)/g

/** The value of a chart that an action looks up: the literal stands for it. */
const looked = /\.Values(?:\.[A-Za-z_]\w{0,100}){0,20}\.([A-Za-z_]\w{0,100})/

/** Where a template writes a value out: `{{ .Values.password | default "..." }}`, `{{ "..." | b64enc }}`. What it looks up by name is none. */
export function* templateLiterals(text: string): Generator<Range & { readonly name?: string }> {
  if (!text.includes('{{')) return
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(action)) {
    const start = index + whole.indexOf(inside)
    for (const match of inside.matchAll(literal)) {
      const value = match[1] ?? match[2] ?? ''
      const from = start + match.index + match[0].indexOf(`"${value}"`) + 1
      const name = looked.exec(inside)?.[1]
      yield { from, to: from + value.length, ...(name === undefined ? {} : { name }) }
    }
  }
}

/** A variable and nothing else, with what it falls back to: Spring, shells, Compose, Flux. */
const variableAlone = /^\s{0,99}\$\{([A-Za-z_][\w.-]{0,80}):[-=]?([^\s{}"'$][^\s{}"'$]{11,255})\}\s{0,99}$/

/** What a text that is nothing but a variable falls back to. What variables within a text fall back to is told under their names alone. */
export function fallbackOf(text: string): (Range & { readonly variable: string }) | undefined {
  const [whole, variable, value] = variableAlone.exec(text) ?? []
  if (whole === undefined || variable === undefined || value === undefined) return undefined
  const to = whole.lastIndexOf('}')
  return { from: to - value.length, to, variable }
}
