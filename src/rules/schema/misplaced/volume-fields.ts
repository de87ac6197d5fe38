import { at, type Manifest } from '../../../types/manifest.ts'
import { child, type Pointer } from '../../../types/pointer.ts'
import type { Report } from '../../../types/report.ts'
import { text, untrusted } from '../../../types/text.ts'
import { below, type Item, itemsOf } from '../../../usage/pod-specs.ts'
import { misplaced } from './report-misplaced.ts'

/** What people write for the name of the object, by the kind of source. */
const wrongNames: readonly { readonly source: Pointer; readonly wrong: readonly string[]; readonly right: string }[] = [
  { source: '/configMap', wrong: ['configMapName', 'secretName'], right: 'name' },
  { source: '/secret', wrong: ['name', 'configMapName'], right: 'secretName' },
]

/** A volume's source that names its object by a field of another source. */
export function* inVolume(manifest: Manifest, volume: Item): Iterable<Report> {
  for (const { source, wrong, right } of wrongNames) yield* wrongName(manifest, below(volume, source), wrong, right)
  const projected = below(volume, '/projected')
  for (const source of projected === undefined ? [] : itemsOf(projected, 'sources')) {
    yield* wrongName(manifest, below(source, '/configMap'), ['configMapName', 'secretName'], 'name')
    yield* wrongName(manifest, below(source, '/secret'), ['secretName', 'configMapName'], 'name')
  }
}

function* wrongName(manifest: Manifest, source: Item | undefined, wrong: readonly string[], right: string): Iterable<Report> {
  if (source === undefined) return
  for (const key of wrong.filter((name) => name in source.value)) {
    const pointer = child(source.pointer, key)
    const renames = !(right in source.value)
    yield misplaced(
      manifest,
      pointer,
      text`${untrusted(key)} is not a field here; the object is named by ${untrusted(right)}.`,
      text`Rename it to ${untrusted(right)}.`,
      {
        explains: [at(manifest, child(source.pointer, right)).pointer],
        ...(renames ? { explainsWhole: [at(manifest, source.pointer).pointer] } : {}),
        ...(renames ? { changes: [{ place: at(manifest, pointer, 'key'), rename: right }] } : {}),
      },
    )
  }
}
