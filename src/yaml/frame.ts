import type { Anchor } from './anchors.ts'

/** A collection that is being built: one of `map` and `list` is there. */
export interface Frame {
  readonly map: Record<string, unknown> | undefined
  readonly list: unknown[] | undefined
  /** Where it begins among the document's events. */
  readonly event: number
  readonly anchor: Anchor | undefined
  /** Nodes in it so far, with all aliases expanded. */
  size: number
  /** The key whose value comes next. */
  key: string | undefined
  keyEvent: number
  /** The value of `<<` comes next. */
  merging: boolean
  /** Keys that a merge has put there: a key of the mapping's own replaces them. */
  merged: Set<string> | undefined
  /** The events of first keys by name, once they were asked for. */
  firsts: Map<string, number> | undefined
}

/** An empty one. */
export function openFrame(value: Pick<Frame, 'map' | 'list'>, event: number, anchor: Anchor | undefined): Frame {
  return {
    map: value.map,
    list: value.list,
    event,
    anchor,
    size: 1,
    key: undefined,
    keyEvent: -1,
    merging: false,
    merged: undefined,
    firsts: undefined,
  }
}

/** Whether its next node is a key. */
export function awaitsKey(frame: Frame): boolean {
  return frame.map !== undefined && frame.key === undefined && !frame.merging
}
