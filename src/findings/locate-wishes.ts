import { groupBy } from '../types/group.ts'
import type { Place, Span } from '../types/place.ts'
import type { BlobId } from '../types/tree.ts'
import { locate } from '../yaml/locate.ts'
import type { Frame } from './frames.ts'

export type SideName = 'head' | 'base'

/** The text of a file of one side, or of a content that neither has; undefined where it is not there or no text. Each is asked for once. */
export type ReadText = (side: SideName, file: string, blob?: BlobId) => Promise<string | undefined>

/** A place whose lines are wanted, and what to make of the file's lines while they are at hand. */
export interface Wish {
  readonly side: SideName
  readonly place: Place
  /** The content that it is in, where neither side has it. */
  readonly blob?: BlobId
  readonly frame?: (lines: readonly string[], span: Span) => Frame | undefined
}

export interface Located {
  readonly span: Span
  /** The side that it was found on: what a change removes is on no other. */
  readonly side: SideName
  /** Whether there was a text to look at, or a span that was told. */
  readonly known: boolean
  readonly frame?: Frame
}

/** Locates each place in its file. One that is gone from the head is looked for in the base; where there is no text, it is the start. */
export async function locateWishes(wishes: readonly Wish[], read: ReadText): Promise<ReadonlyMap<Wish, Located>> {
  const located = new Map<Wish, Located>()
  // Not all at once: texts are large, and only one is needed at a time.
  for (const ofFile of groupBy(wishes, ({ place, blob }) => `${blob ?? ''}\u0000${place.file}`).values()) {
    const bySide = groupBy(ofFile, ({ side }) => side)
    for (const [side, group] of bySide) {
      const { file, blob } = { file: group[0]?.place.file ?? '', blob: group[0]?.blob }
      if (group.every(({ place, frame }) => place.span !== undefined && frame === undefined)) {
        for (const wish of group) located.set(wish, { span: wish.place.span ?? start, side, known: true })
        continue
      }
      const own = await read(side, file, blob)
      const text = own ?? (side === 'head' && blob === undefined ? await read('base', file) : undefined)
      locateIn(text, group, own === undefined && text !== undefined ? 'base' : side, located)
    }
  }
  return located
}

const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function locateIn(text: string | undefined, wishes: readonly Wish[], side: SideName, located: Map<Wish, Located>): void {
  const unknown = text === undefined ? [] : wishes.filter(({ place }) => place.span === undefined)
  const spans = locate(
    text ?? '',
    unknown.map(({ place }) => place),
  )
  const found = new Map(unknown.map((wish, index) => [wish, spans[index] ?? start]))
  // The breaks that YAML 1.1 knows and editors show alike.
  const lines = text !== undefined && wishes.some(({ frame }) => frame !== undefined) ? text.split(/\r\n|\n|\r/) : []
  for (const wish of wishes) {
    const span = wish.place.span ?? found.get(wish) ?? start
    const frame = wish.frame?.(lines, span)
    located.set(wish, { span, side, known: text !== undefined || wish.place.span !== undefined, ...(frame === undefined ? {} : { frame }) })
  }
}
