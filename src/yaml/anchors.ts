import type { Event } from 'js-yaml'
import { text, untrusted } from '../types/text.ts'
import { type Allowance, OverLimit, Unreadable } from './faults.ts'
import { placeOf, refuse } from './refuse.ts'

/** A value that aliases stand for. */
export interface Anchor {
  readonly value: unknown
  /** Where it begins among the document's events. */
  readonly event: number
  /** Nodes of the value with all aliases expanded; known once it is complete. */
  size: number
  open: boolean
}

interface Named {
  readonly anchorStart: number
  readonly anchorEnd: number
}

/** The anchors of one document by name: a later one of the same name replaces the one before it. */
export class Anchors {
  readonly #source: string
  readonly #allowance: Allowance
  readonly #byName = new Map<string, Anchor>()

  constructor(source: string, allowance: Allowance) {
    this.#source = source
    this.#allowance = allowance
  }

  remember(node: Named, anchor: Anchor): void {
    this.#byName.set(this.#nameOf(node), anchor)
  }

  /** What an alias stands for, counted as if it were copied. Throws {@link Unreadable} and {@link OverLimit}. */
  resolve(alias: Event & Named): Anchor {
    const name = this.#nameOf(alias)
    const anchor = this.#byName.get(name)
    if (anchor === undefined) {
      const reason = text`the alias ${untrusted(`*${name}`)} stands for an anchor that this document does not define`
      throw new Unreadable({ kind: 'unknown-alias', ...placeOf(alias), reason })
    }
    if (anchor.open) refuse(alias, text`the anchor ${untrusted(`&${name}`)} contains itself`)
    this.#allowance.aliases -= anchor.size
    if (this.#allowance.aliases < 0) throw new OverLimit('aliases', alias.anchorStart)
    return anchor
  }

  #nameOf({ anchorStart, anchorEnd }: Named): string {
    return this.#source.slice(anchorStart, anchorEnd)
  }
}
