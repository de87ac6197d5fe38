import type { Unit, UnitPair } from '../types/unit.ts'

/** Units of both sides by folder and how they are made, in order. */
export function pairUnits(before: readonly Unit[], after: readonly Unit[]): UnitPair[] {
  const key = (unit: Unit) => `${unit.root}\u0000${unit.made}`
  const waiting = new Map(before.map((unit) => [key(unit), unit]))
  const pairs: UnitPair[] = after.map((unit) => {
    const partner = waiting.get(key(unit))
    waiting.delete(key(unit))
    return partner === undefined ? { after: unit } : { before: partner, after: unit }
  })
  return [...pairs, ...[...waiting.values()].map((unit) => ({ before: unit }))]
}
