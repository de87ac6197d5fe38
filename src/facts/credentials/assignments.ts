import type { Range } from './found.ts'

/** A value that a text gives a name: where it stands, without quotation marks. */
export interface Assignment extends Range {
  readonly name: string
  /** The name says that it goes into a Secret, whatever it is called: `--from-literal`, `--docker-password`. */
  readonly secret?: true
}

/** `key = value`, `key: value`, `export KEY=value`, `"key": "value",`: properties, dotenv, TOML, ini, and YAML that cannot be read. */
const line =
  /^[ \t]{0,200}(?:[-#][ \t]{1,20}){0,3}(?:export[ \t]{1,9}|set[ \t]{1,9}|ENV[ \t]{1,9}|ARG[ \t]{1,9})?(["']?)([A-Za-z_][\w.\-/]{0,150})\1[ \t]{0,20}(?:[:?+]?=|:(?=[ \t]))[ \t]{0,20}(\S.*)$/gm

/** How a value that stands on the next lines begins, in YAML that cannot be read. */
const block = /^[|>][-+0-9]{0,3}(?:[ \t]+#.*)?$/

/** The values that a text's lines give names. Each line is read once. A `value` is called by the `name` on the line before. */
export function* lineAssignments(text: string): Generator<Assignment> {
  let before: { readonly key: string; readonly range: Range } | undefined
  for (const match of text.matchAll(line)) {
    const [whole, , key = '', rest = ''] = match
    const end = match.index + whole.length
    const range = block.test(rest) ? nextLine(text, end) : valueIn(rest, end - rest.length)
    const isNamed = key === 'value' && before?.key === 'name'
    yield { name: isNamed && before !== undefined ? text.slice(before.range.from, before.range.to) : key, ...range }
    before = { key, range }
  }
}

/** The content of the line behind an offset. */
function nextLine(text: string, end: number): Range {
  const start = text.indexOf('\n', end) + 1
  const stop = text.indexOf('\n', start)
  const content = start === 0 ? '' : text.slice(start, stop === -1 ? text.length : stop)
  const from = start + content.length - content.trimStart().length
  return { from, to: from + content.trim().length }
}

/** Without quotation marks, a comma or semicolon behind, and a comment. */
function valueIn(rest: string, from: number): Range {
  const quote = rest.charAt(0)
  if (quote === '"' || quote === "'" || quote === '`') {
    if (rest.startsWith(quote.repeat(3)) && rest.length > 3) return tripled(rest, quote.repeat(3), from)
    const end = closing(rest, quote)
    return { from: from + 1, to: from + (end === -1 ? rest.trimEnd().length : end) }
  }
  const plain = withoutTail(rest.replace(/[ \t]#.*$/, ''))
  return { from, to: from + plain.length }
}

/** Between three quotation marks on each side, as TOML and INI have them. */
function tripled(rest: string, marks: string, from: number): Range {
  const end = rest.indexOf(marks, marks.length)
  return { from: from + marks.length, to: from + (end === -1 ? rest.trimEnd().length : end) }
}

/** Without white space, commas and semicolons at its end. From behind: a pattern would look at each stretch of them, in time that grows with its square. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,;]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function closing(rest: string, quote: string): number {
  for (let at = 1; at < rest.length; at++) {
    if (rest.charAt(at) === '\\') at++
    else if (rest.charAt(at) === quote) return at
  }
  return -1
}

/** `--flag=value`, `--flag value`, `-e NAME=value`, `NAME=value command`: what stands on command lines. Padding of base64 assigns nothing. */
const word =
  /(?<![\w-])(?:(--?[A-Za-z][\w.-]{0,100})(?:=|[ \t]{1,9}(?:\\\r?\n[ \t]{0,99})?)|([A-Za-z_]\w{0,100})=(?![=,]))("[^"\n]{0,4096}"|'[^'\n]{0,4096}'|[A-Za-z_][\w.@-]{0,150}[=:](?:"[^"\n]{0,4096}"|'[^'\n]{0,4096}')|[^\s"'`;&|)\\]{1,4096})/g

/** Flags whose values are assignments themselves: kubectl, helm, docker, kustomize. */
const nesting = /^-{1,2}(?:from-literal|set|set-string|set-literal|e|env|build-arg|literal|data)$/
const intoSecret = /^--(?:from-literal|docker-password)$/

/** The login of a machine in a .netrc. https://everything.curl.dev/usingcurl/netrc.html */
const netrc = /\bmachine\s{1,9}\S{1,255}\s{1,9}login\s{1,9}\S{1,255}\s{1,9}(password)\s{1,9}(\S{1,4096})/g

/** The values that command lines in a text give names, in flags and variables. */
export function* commandAssignments(text: string): Generator<Assignment> {
  for (const { 0: whole, 1: name = '', 2: value = '', index } of text.matchAll(netrc)) {
    yield { name, from: index + whole.length - value.length, to: index + whole.length }
  }
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [whole, flag, variable, written = ''] = match
    const quoted = /^["']/.test(written)
    const from = match.index + whole.length - written.length + (quoted ? 1 : 0)
    const value = quoted ? written.slice(1, -1) : written
    if (flag !== undefined && !quoted && value.startsWith('-')) {
      word.lastIndex = from
      continue
    }
    const name = flag ?? variable ?? ''
    if (/^--?u(?:ser)?$/.test(name) && value.includes(':')) yield passwordIn(value, from)
    else if (flag !== undefined && nesting.test(flag)) yield* pairsIn(value, from, intoSecret.test(flag))
    else yield { name, from, to: from + value.length, ...(intoSecret.test(name) ? { secret: true as const } : {}) }
  }
}

/** What stands behind the colon of `user:password`, which may have quotation marks of its own. */
function passwordIn(login: string, from: number): Assignment {
  const start = login.indexOf(':') + 1
  const marks = /^(["']).*\1$/.test(login.slice(start)) ? 1 : 0
  return { name: 'password', from: from + start + marks, to: from + login.length - marks }
}

/** `a.b=c,d=e` of `--set` and the like. */
function* pairsIn(value: string, from: number, secret: boolean): Generator<Assignment> {
  for (const match of value.matchAll(/(?:^|,)([A-Za-z_][\w.\-[\]/]{0,150})=("[^"]{1,4096}|'[^']{1,4096}|(?:[^,\\]|\\.){1,4096})/g)) {
    const [whole, name = '', written = ''] = match
    const inner = written.replace(/^["']/, '')
    const start = from + match.index + whole.length - inner.length
    yield {
      name: name.slice(name.lastIndexOf('.') + 1),
      from: start,
      to: start + inner.length,
      ...(secret ? { secret: true as const } : {}),
    }
  }
}
