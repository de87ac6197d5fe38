import type { Span } from '../types/place.ts'
import { child, type Pointer } from '../types/pointer.ts'
import type { PolicyFault } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { type Text, text } from '../types/text.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { locate } from '../yaml/locate.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { type ConfigFault, checkConfig } from './check-config.ts'
import type { Config } from './config.ts'

/** Far beyond any policy that a person writes. */
export const configLimits: Limits = { fileSize: 1_000_000, documents: 10, depth: 50, aliases: 100, nodes: 100_000 }

/** A config with the text that it stands in. */
export interface ReadConfig {
  readonly file: string
  readonly text: string
  readonly config: Config
}

/** Reads and checks one config. What is wrong comes with its line and column, all at once, in order; nothing is thrown. */
export async function readConfig(
  file: string,
  bytes: Uint8Array,
  rules: readonly Rule[],
): Promise<ReadConfig | { readonly faults: readonly PolicyFault[] }> {
  if (bytes.byteLength > configLimits.fileSize)
    return { faults: [atStart(file, text`The policy is larger than a megabyte`, text`Shorten it.`)] }
  const decoded = decodeText(bytes)
  if ('failed' in decoded) return { faults: [atStart(file, text`The policy cannot be read: ${decoded.failed}`, text`Save it as UTF-8.`)] }
  const { documents, flaws, stopped } = readYaml(decoded.text, configLimits)
  if (flaws.length > 0)
    return {
      faults: flaws.map((flaw) => atSpan(file, flaw.span, text`The policy is not valid YAML: ${flaw.reason}`, text`Correct the line.`)),
    }
  if (stopped !== undefined)
    return { faults: [atLine(file, stopped.line, text`The policy is nested too deeply or too large from here on`, text`Shorten it.`)] }
  const written = documents.filter((document) => document.value !== undefined && document.value !== null)
  const second = written[1]
  if (second !== undefined)
    return { faults: [atLine(file, second.line, text`The policy has a second document`, text`Join the two into one.`)] }
  const value = withWrittenNumbers(written[0]?.value ?? {}, decoded.text, written[0]?.index ?? 0)
  const checked = await checkConfig(value, rules)
  if ('config' in checked) return { file, text: decoded.text, config: checked.config }
  return { faults: locateFaults(file, decoded.text, checked.faults) }
}

/** Gives faults their lines and columns, in order of appearance. */
export function locateFaults(file: string, source: string, faults: readonly ConfigFault[]): readonly PolicyFault[] {
  const spans = locate(
    source,
    faults.map(({ pointer, part }) => ({ document: firstDocument(source), pointer, part })),
  )
  return faults
    .map(({ pointer, part, message, help }, index): PolicyFault => {
      const span = spans[index] ?? start
      return { place: { file, document: firstDocument(source), pointer, part, span }, line: span.line, column: span.column, message, help }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

/** The 1-based line of each pointer. */
export function linesOf(source: string, pointers: readonly Pointer[]): readonly number[] {
  if (pointers.length === 0) return []
  const document = firstDocument(source)
  return locate(
    source,
    pointers.map((pointer) => ({ document, pointer })),
  ).map((span) => span.line)
}

function firstDocument(source: string): number {
  const { documents } = readYaml(source, configLimits)
  return documents.find((document) => document.value !== undefined && document.value !== null)?.index ?? 0
}

/**
 * YAML makes a number of `1.30`, and so 1.3 of it; a grade `off` becomes false. Both are taken as they are written.
 * https://yaml.org/type/float.html, https://yaml.org/type/bool.html
 */
function withWrittenNumbers(value: unknown, source: string, document: number): unknown {
  if (!isMapping(value)) return value
  const versions = value['kubernetes-versions']
  const numbers = numbersIn(versions, '/kubernetes-versions')
  const spans =
    numbers.length === 0
      ? []
      : locate(
          source,
          numbers.map((pointer) => ({ document, pointer, part: 'value' as const })),
        )
  const lines = source.split(/\r\n|\r|\n/)
  const written = new Map(numbers.map((pointer, index) => [pointer, sliceOf(lines, spans[index])]))
  const replaced = versions === undefined ? {} : { 'kubernetes-versions': replace(versions, '/kubernetes-versions', written) }
  return { ...value, ...replaced, ...(isMapping(value.rules) ? { rules: withOff(value.rules) } : {}) }
}

function numbersIn(value: unknown, pointer: Pointer): Pointer[] {
  if (typeof value === 'number') return [pointer]
  if (Array.isArray(value)) return value.flatMap((item, index) => numbersIn(item, child(pointer, index)))
  return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => numbersIn(item, child(pointer, key))) : []
}

function replace(value: unknown, pointer: Pointer, written: ReadonlyMap<Pointer, string>): unknown {
  if (typeof value === 'number') return written.get(pointer) ?? String(value)
  if (Array.isArray(value)) return value.map((item, index) => replace(item, child(pointer, index), written))
  if (!isMapping(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, child(pointer, key), written)]))
}

function withOff(rules: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const grade = (value: unknown) => (value === false ? 'off' : value)
  return mapValues(rules, (entry) => {
    if (!isMapping(entry) || entry.severity === undefined) return grade(entry)
    return { ...entry, severity: isMapping(entry.severity) ? mapValues(entry.severity, grade) : grade(entry.severity) }
  })
}

function mapValues(mapping: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value)]))
}

function sliceOf(lines: readonly string[], span: Span | undefined): string {
  return span === undefined ? '' : (lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1) ?? '')
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function atStart(file: string, message: Text, help: Text): PolicyFault {
  return atSpan(file, start, message, help)
}

function atLine(file: string, line: number, message: Text, help: Text): PolicyFault {
  return atSpan(file, { line, column: 1, endLine: line, endColumn: 1 }, message, help)
}

function atSpan(file: string, span: Span, message: Text, help: Text): PolicyFault {
  return { place: { file, document: 0, pointer: '', span }, line: span.line, column: span.column, message, help }
}
