import { isCandidate } from '../plan/candidates.ts'
import { type PlannedFile, plannedFile, type SidePlan } from '../plan/plan-side.ts'
import type { FileFacts } from '../types/facts.ts'
import { inspectSide, type SideFacts } from './inspect-side.ts'
import type { Inspector } from './inspector.ts'

/**
 * The objects of unchanged files that share a unit with a changed one, for rules that look at a whole unit. Only a file that speaks of a
 * changed object's name can hold its twin, so a look at the bytes leaves almost all of them unread.
 */
export async function inspectNeighbours(
  side: SidePlan,
  changed: readonly FileFacts[],
  own: SideFacts,
  inspector: Inspector,
  largest: number,
): Promise<SideFacts> {
  const inspected = new Set(own.files.map((file) => file.path))
  const names = new Set(changed.flatMap((file) => file.manifests.map((manifest) => manifest.identity.name)))
  // One list for each unit, however many of its files are changed.
  const units = new Set(changed.filter((file) => file.manifests.length > 0).map((file) => side.folders.beside(file.path)))
  const wantedPaths = new Set([...units].flat())
  const files: PlannedFile[] = []
  for (const path of wantedPaths) {
    const entry = side.entries.get(path)
    if (entry === undefined || inspected.has(path) || !isCandidate(path)) continue
    files.push(plannedFile(entry, side.folders))
  }
  const words = [...names].filter((name) => name !== '').map((name) => Buffer.from(name))
  if (files.length === 0 || words.length === 0) return { files: [], gaps: [] }
  const wanted = (bytes: Uint8Array) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return words.some((word) => buffer.includes(word))
  }
  return inspectSide(side, files, inspector, { largest, only: 'objects', wanted })
}
