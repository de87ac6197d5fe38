import type { SopsSelection } from '../../types/facts.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import { type Text, text, untrusted } from '../../types/text.ts'
import type { Limits } from '../../types/yaml.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { field, isMapping } from '../shape.ts'
import { compileKeyPattern } from './key-patterns.ts'
import { defaultSelection, selectionsIn } from './selection.ts'

/** One creation rule as SOPS would use it. */
export interface CreationRule {
  /** RE2, found anywhere in the path from the config's folder; absent: every path. */
  readonly path?: { readonly source: string; test(path: string): boolean }
  readonly selection: SopsSelection
}

/** What keeps SOPS from using a config. */
export interface ConfigFault {
  readonly pointer: Pointer
  /** A sentence without its full stop. */
  readonly message: Text
}

/** The creation rules of a `.sops.yaml` up to the first one that cannot be used, where SOPS stops as well. */
export interface SopsConfig {
  readonly rules: readonly CreationRule[]
  readonly fault?: ConfigFault
}

/** Whether a path is that of a configuration of SOPS, or of one that SOPS only seems to read. */
export function isSopsConfigPath(path: string): boolean {
  return /(?:^|\/)\.sops\.ya?ml$/.test(path)
}

/** What keeps SOPS from using the configuration at a path; undefined where it can be used. */
export function unusableConfig(path: string, source: string): ConfigFault | undefined {
  if (path.endsWith('.yaml')) return readSopsConfig(source).fault
  if (!source.includes('creation_rules')) return undefined
  return {
    pointer: '',
    message: text`SOPS reads ${untrusted('.sops.yaml')} alone, and passes over a file that ends in ${untrusted('.yml')}`,
  }
}

/** Enough for any config; one that is larger is none. */
const limits: Limits = { fileSize: 1024 * 1024, documents: 100, depth: 50, aliases: 1000, nodes: 100_000 }

/**
 * Reads a `.sops.yaml` as SOPS does (https://github.com/getsops/sops/blob/main/config/config.go). What SOPS refuses is a fault. Without
 * creation rules it asks nothing. {@link import('./key-patterns.ts').prepareKeyPatterns} has to be awaited before.
 */
export function readSopsConfig(source: string): SopsConfig {
  const { documents, flaws, stopped } = readYaml(source, limits)
  const [flaw] = flaws
  if (flaw !== undefined) return broken('', text`It cannot be read: ${flaw.reason}`)
  if (stopped !== undefined) return broken('', text`It is too large to be a configuration of SOPS`)
  const root = documents[0]?.value
  if (root === undefined || root === null) return { rules: [] }
  if (!isMapping(root)) return broken('', text`It holds no settings`)
  const written = field(root, 'creation_rules')
  if (written === undefined || written === null) return { rules: [] }
  if (!Array.isArray(written)) return broken('/creation_rules', text`creation_rules is no list`)
  const rules: CreationRule[] = []
  for (const [index, item] of written.entries()) {
    const rule = readRule(item, child('/creation_rules', index))
    if ('pointer' in rule) return { rules, fault: rule }
    rules.push(rule)
  }
  return { rules }
}

function broken(pointer: Pointer, message: Text): SopsConfig {
  return { rules: [], fault: { pointer, message } }
}

function readRule(item: unknown, pointer: Pointer): CreationRule | ConfigFault {
  if (!isMapping(item)) return { pointer, message: text`A creation rule is a mapping` }
  const path = field(item, 'path_regex') ?? ''
  if (typeof path !== 'string') return { pointer: child(pointer, 'path_regex'), message: text`path_regex is a text` }
  const compiled = path === '' ? undefined : compileKeyPattern(path)
  if (path !== '' && compiled === undefined) {
    return {
      pointer: child(pointer, 'path_regex'),
      message: text`${untrusted(path)} is no regular expression that Go takes (RE2), and SOPS stops at it`,
    }
  }
  const selections = selectionsIn(item)
  const [selection = defaultSelection] = selections
  if (selections.length > 1) {
    return {
      pointer,
      message: text`${untrusted(selections.map(({ by }) => by).join(', '))} stand in one rule, and SOPS takes one of them alone`,
    }
  }
  if (selection.by.endsWith('regex') && compileKeyPattern(selection.pattern) === undefined) {
    return {
      pointer: child(pointer, selection.by),
      message: text`${untrusted(selection.pattern)} is no regular expression that Go takes (RE2), and SOPS stops at it`,
    }
  }
  return { selection, ...(compiled === undefined ? {} : { path: { source: path, test: (name) => compiled.test(name) } }) }
}
