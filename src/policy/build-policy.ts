import { newestMinor } from '../schema/bundle.ts'
import { child, type Pointer } from '../types/pointer.ts'
import type { Exemption, Policy, PolicyEntry } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import type { Minor } from '../types/schema.ts'
import { text, untrusted } from '../types/text.ts'
import type { ConfigFault } from './check-config.ts'
import type { Config, Grade, RuleEntry } from './config.ts'
import { readMinors } from './minors.ts'
import { tokenRules } from './token-rules.ts'

/**
 * Configs laid over one another, the weakest first, become a policy: what a later one says replaces what earlier ones say, key by key,
 * and for rules case by case and option by option. A rule that none of them names is an error in all its cases: it must not get lost.
 */
export function buildPolicy(configs: readonly Config[], rules: readonly Rule[]): Omit<Policy, 'exemptions'> {
  const last = <Key extends keyof Config>(key: Key): Config[Key] | undefined =>
    configs.findLast((config) => config[key] !== undefined)?.[key]
  return {
    versions: versionsOf(last('kubernetes-versions')),
    paths: last('paths') ?? [],
    schemaEngine: last('schema-engine') ?? 'embedded',
    schemaLocations: last('schema-locations') ?? [],
    crds: last('crds') ?? [],
    rules: Object.fromEntries(rules.map((rule) => [rule.id, entryOf(rule, configs)])),
    failOn: last('fail-on') ?? 'error',
    scope: last('scope') ?? 'new',
    onIncomplete: last('on-incomplete') ?? 'fail',
    external: last('external') ?? [],
    trustedControllers: last('trusted-controllers') ?? [],
  }
}

/** What a config itself says, as pointers: its keys, and each rule that it names. */
export function statedIn(config: Config): readonly Pointer[] {
  const keys = Object.keys(config).map((key) => child('', key))
  return [...keys, ...Object.keys(config.rules ?? {}).map((id) => child('/rules', id))]
}

/** The exemptions of a config, with the lines that they stand on. */
export function exemptionsOf(config: Config, lines: readonly number[]): readonly Exemption[] {
  return (config.exemptions ?? []).map((entry, index) => ({ ...entry, line: lines[index] ?? 1 }))
}

/** What a config's schema cannot say: versions that are not bundled, catalogues on the web, days that are not in the calendar, exemptions about nothing. */
export function meaningFaults(config: Config): readonly ConfigFault[] {
  const versions = versionEntries(config['kubernetes-versions']).flatMap(({ pointer, wishes }) => {
    const asked = readMinors(wishes)
    return 'minors' in asked ? [] : [{ pointer, part: 'value' as const, message: asked.fault, help: asked.help }]
  })
  const exemptions = (config.exemptions ?? []).flatMap((exemption, index) => {
    const pointer = child('/exemptions', index)
    const { rule, object, path, key, fingerprint, until } = exemption
    const faults: ConfigFault[] = []
    if ([rule, object, path, key, fingerprint].every((part) => part === undefined)) {
      faults.push({
        pointer,
        part: 'value',
        message: text`The exemption does not say what it is about`,
        help: text`Add rule, object, path, key or fingerprint.`,
      })
    }
    if (rule !== undefined && tokenRules.has(rule) && fingerprint === undefined) {
      faults.push({
        pointer: child(pointer, 'rule'),
        part: 'value',
        message: text`An exemption for ${untrusted(rule)} has to name the finding: it would excuse the next credential there as well`,
        help: text`Add fingerprint, with that of the finding.`,
      })
    }
    if (until !== undefined && !isDay(until)) {
      faults.push({
        pointer: child(pointer, 'until'),
        part: 'value',
        message: text`The exemption’s until is no day of the calendar`,
        help: text`Write the last day it holds as YYYY-MM-DD.`,
      })
    }
    return faults
  })
  return [...versions, ...locationFaults(config), ...exemptions]
}

/** kubeconform takes URLs there; here they would silently be no catalogue at all. */
function locationFaults(config: Config): readonly ConfigFault[] {
  return (config['schema-locations'] ?? []).flatMap((location, index) => {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) return []
    return {
      pointer: child('/schema-locations', index),
      part: 'value' as const,
      message: text`A URL is no schema location here: nothing is ever fetched`,
      help: text`Commit the schemas, and name the folder that they lie in.`,
    }
  })
}

function isDay(until: string): boolean {
  const day = new Date(`${until}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)
}

function versionEntries(versions: Config['kubernetes-versions']): { paths: string; pointer: Pointer; wishes: readonly string[] }[] {
  if (versions === undefined) return []
  const pointer: Pointer = '/kubernetes-versions'
  if (typeof versions === 'string') return [{ paths: '**', pointer, wishes: [versions] }]
  if (isList(versions)) return versions.map((wish, index) => ({ paths: '**', pointer: child(pointer, index), wishes: [wish] }))
  return Object.entries(versions).map(([paths, wishes]) => ({
    paths,
    pointer: child(pointer, paths),
    wishes: typeof wishes === 'string' ? [wishes] : wishes,
  }))
}

/** The last entry has the pattern `**`: the newest version where the config leaves paths without one. */
function versionsOf(versions: Config['kubernetes-versions']): Policy['versions'] {
  const whole = typeof versions === 'string' ? [versions] : isList(versions) ? versions : undefined
  if (whole !== undefined) return [{ paths: '**', minors: minorsOf(whole) }]
  const entries = versionEntries(versions).map(({ paths, wishes }) => ({ paths, minors: minorsOf(wishes) }))
  return entries.some(({ paths }) => paths === '**')
    ? [...entries.filter(({ paths }) => paths !== '**'), ...entries.filter(({ paths }) => paths === '**')]
    : [...entries, { paths: '**', minors: [newestMinor()] }]
}

function minorsOf(wishes: readonly string[]): readonly Minor[] {
  const asked = readMinors(wishes)
  return 'minors' in asked ? asked.minors : [newestMinor()]
}

function isList(versions: Config['kubernetes-versions']): versions is readonly string[] {
  return Array.isArray(versions)
}

function entryOf(rule: Rule, configs: readonly Config[]): PolicyEntry {
  const entries = configs.map((config) => ownEntry(config, rule.id)).filter((entry) => entry !== undefined)
  const cases = Object.keys(rule.cases).map((name): [string, Grade] => [
    name,
    entries.map((entry) => gradeOf(entry, name)).findLast((grade) => grade !== undefined) ?? 'error',
  ])
  const options = Object.assign({}, ...entries.map((entry) => (typeof entry === 'string' ? {} : entry.options)))
  return { cases: Object.fromEntries(cases), options }
}

function ownEntry(config: Config, id: string): RuleEntry | undefined {
  return config.rules !== undefined && Object.hasOwn(config.rules, id) ? config.rules[id] : undefined
}

function gradeOf(entry: RuleEntry, situation: string): Grade | undefined {
  const severity = typeof entry === 'string' ? entry : entry.severity
  if (severity === undefined || typeof severity === 'string') return severity
  return Object.hasOwn(severity, situation) ? severity[situation] : undefined
}
