import { stringOf } from '../facts/shape.ts'
import type { Manifest } from '../types/manifest.ts'
import { type Pointer, tokens, within } from '../types/pointer.ts'
import { containersOf, itemsOf, podSpecOf } from './pod-specs.ts'

/** A variable whose value is written in the PodSpec itself. */
export interface EnvLiteral {
  readonly name: string
  readonly value: string
  /** Of the value, from the document's root. */
  readonly pointer: Pointer
}

/** The variables of all containers of an object of a built-in kind that have a value of their own and nothing beside it. */
export function envLiteralsOf(manifest: Manifest): EnvLiteral[] {
  const spec = podSpecOf(manifest)
  if (spec === undefined) return []
  return containersOf(spec).flatMap((container) =>
    itemsOf(container, 'env').flatMap(({ pointer, value: entry }) => {
      const [name, value] = [stringOf(entry, 'name'), stringOf(entry, 'value')]
      if (name === undefined || value === undefined || 'valueFrom' in entry) return []
      return [{ name, value, pointer: `${manifest.place.pointer}${pointer}/value` }]
    }),
  )
}

/** The variable whose whole value stands at a pointer from the document's root. */
export function envLiteralAt(manifest: Manifest, pointer: Pointer): EnvLiteral | undefined {
  if (!within(pointer, manifest.place.pointer) || tokens(pointer).at(-3) !== 'env') return undefined
  return envLiteralsOf(manifest).find((one) => one.pointer === pointer)
}
