/** One stretch of a text, in UTF-16 units, and what stands there instead. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text after all cuts; undefined where two of them overlap. */
export function cutText(text: string, cuts: readonly Cut[]): string | undefined {
  let [done, at] = ['', 0]
  for (const cut of inOrder(cuts)) {
    if (cut.from < at || cut.to < cut.from) return undefined
    done += text.slice(at, cut.from) + cut.text
    at = cut.to
  }
  return done + text.slice(at)
}

/** Cuts of a text and then cuts of what they leave of it, told as cuts of the text as it was. Neither must overlap among themselves. */
export function composeCuts(first: readonly Cut[], then: readonly Cut[]): readonly Cut[] {
  const left = piecesOf(first)
  const pieces: Piece[] = []
  let at = 0
  for (const cut of inOrder(then)) {
    pieces.push(...part(left, at, cut.from), { from: 0, to: 0, text: cut.text })
    at = cut.to
  }
  return cutsOf([...pieces, ...part(left, at, Number.POSITIVE_INFINITY)])
}

/** What a changed text is made of: stretches of the old one, and new text. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly text?: string
}

function piecesOf(cuts: readonly Cut[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const cut of inOrder(cuts)) {
    pieces.push({ from: at, to: cut.from }, { from: 0, to: 0, text: cut.text })
    at = cut.to
  }
  return [...pieces, { from: at, to: Number.POSITIVE_INFINITY }]
}

/** The pieces between two offsets of the text that they make. */
function part(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = piece.text?.length ?? piece.to - piece.from
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)]
    at += length
    if (start >= end) continue
    found.push(
      piece.text === undefined ? { from: piece.from + start, to: piece.from + end } : { ...piece, text: piece.text.slice(start, end) },
    )
  }
  return found
}

function cutsOf(pieces: readonly Piece[]): readonly Cut[] {
  const cuts: Cut[] = []
  let [at, text] = [0, '']
  for (const piece of pieces) {
    if (piece.text !== undefined) text += piece.text
    else {
      if (text !== '' || piece.from > at) cuts.push({ from: at, to: piece.from, text })
      at = piece.to
      text = ''
    }
  }
  return cuts
}

function inOrder(cuts: readonly Cut[]): readonly Cut[] {
  return [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)
}
