import { fileStart } from '../facts/file-gaps.ts'
import { guarded } from '../facts/run-rules.ts'
import { stablePointer } from '../facts/stable-pointer.ts'
import type { ReportFact } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { join, type Pointer } from '../types/pointer.ts'
import type { Report } from '../types/report.ts'
import type { Options, Rule } from '../types/rule.ts'
import type { ObjectPair, Rendered, Unit, UnitPair } from '../types/unit.ts'

/** What a unit's rules found, by side: a unit rule's reports belong to the side that it looked at, a pair rule's to the change. */
export interface Judgement {
  readonly before: readonly JudgedReport[]
  readonly after: readonly JudgedReport[]
  readonly gaps: readonly Gap[]
}

export interface JudgedReport extends ReportFact {
  /** Root of the unit: part of the fingerprint. */
  readonly unit: string
  /** The place lies in the before tree: what the change takes away. */
  readonly side?: 'base'
}

/** One unit before and after in, reports of unit and pair rules out. Pure. */
export function judge(pair: UnitPair, rules: readonly Rule[], options: Readonly<Record<string, Options>>): Judgement {
  const gaps: Gap[] = []
  const before = pair.before === undefined ? [] : judgeUnit(pair.before, rules, options, gaps)
  const after = pair.after === undefined ? [] : judgeUnit(pair.after, rules, options, gaps)
  return { before, after: [...after, ...judgePairs(pair, rules, options, gaps)], gaps }
}

function judgeUnit(unit: Unit, rules: readonly Rule[], options: Readonly<Record<string, Options>>, gaps: Gap[]): JudgedReport[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'unit' || options[rule.id] === undefined) return []
    const found = guarded(rule, fileStart(unit.root), gaps, () => [...rule.check(unit, options[rule.id] ?? {})])
    return found.map((report) => ({ ...factOf(rule, report, unit.objects), unit: unit.root }))
  })
}

function judgePairs(pair: UnitPair, rules: readonly Rule[], options: Readonly<Record<string, Options>>, gaps: Gap[]): JudgedReport[] {
  if (pair.before === undefined) return []
  const active = rules.filter((rule) => rule.scope === 'pair' && options[rule.id] !== undefined)
  if (active.length === 0) return []
  return pairObjects(pair.before, pair.after).flatMap((objects) =>
    active.flatMap((rule) => {
      const kind = (objects.after ?? objects.before)?.identity.kind ?? ''
      if (rule.scope !== 'pair' || (rule.kinds.length > 0 && !rule.kinds.includes(kind))) return []
      const place = (objects.after ?? objects.before)?.origin('') ?? fileStart(pair.before?.root ?? '')
      const found = guarded(rule, place, gaps, () => [...rule.check(objects, pair, options[rule.id] ?? {})])
      return found.map((report) => pairReport(rule, report, objects, pair.before?.root ?? ''))
    }),
  )
}

function pairReport(rule: Rule, report: Report, { before, after }: ObjectPair, unit: string): JudgedReport {
  const onBase = (after === undefined || !holds(after, report)) && before !== undefined && holds(before, report)
  const owner = onBase ? before : after
  return { ...factOf(rule, report, owner === undefined ? [] : [owner]), unit, ...(onBase ? { side: 'base' as const } : {}) }
}

/** Objects of both sides by key; a key that stands twice on one side is paired in order, the rest has no partner. */
export function pairObjects(before: Unit, after: Unit | undefined): ObjectPair[] {
  const waiting = new Map<string, Rendered[]>()
  for (const object of before.objects) waiting.set(object.key, [...(waiting.get(object.key) ?? []), object])
  const pairs: ObjectPair[] = (after?.objects ?? []).map((object) => {
    const partner = waiting.get(object.key)?.shift()
    return partner === undefined ? { after: object } : { before: partner, after: object }
  })
  const gone = [...waiting.values()].flat().map((object) => ({ before: object }))
  return [...pairs, ...gone]
}

/** The object that a report's place lies in gives the identity and the stable pointer. */
function factOf(rule: Rule, report: Report, objects: readonly Rendered[]): ReportFact {
  const owner = objects.find((object) => holds(object, report))
  if (owner === undefined) return { ...report, rule: rule.id, stable: report.place.pointer }
  const root = owner.origin('').pointer
  const inside = report.place.pointer.slice(root.length) as Pointer
  return {
    ...report,
    rule: rule.id,
    object: { ...owner.identity, apiVersion: owner.apiVersion },
    stable: stablePointer(owner.value, inside),
  }
}

function holds(object: Rendered, { place }: Report): boolean {
  const root = object.origin('')
  if (root.file !== place.file || root.document !== place.document) return false
  return place.pointer === root.pointer || place.pointer.startsWith(`${join(root.pointer, '')}/`)
}
