import type { Span } from '../types/place.ts'

/** Turns offsets of a text into lines and columns. Line breaks are LF, CRLF and a lone CR, as for go-yaml. */
export class Lines {
  readonly #text: string
  #starts: number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The 1-based line that an offset lies on. */
  lineOf(offset: number): number {
    const starts = this.#lineStarts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** The span between two offsets; `to` is exclusive and never before `from`. */
  span(from: number, to: number): Span {
    const line = this.lineOf(from)
    const end = Math.max(from, to)
    const endLine = this.lineOf(end)
    return { line, column: this.#column(line, from), endLine, endColumn: this.#column(endLine, end) }
  }

  /** From an offset to the end of its line, without the spaces before the line break. */
  restOfLine(from: number): Span {
    return this.span(from, this.endOfLine(from))
  }

  /** The offset behind the last character of a line that is no white space, at least `from`. */
  endOfLine(from: number): number {
    let end = from
    for (let at = from; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 10 || code === 13) break
      if (code !== 32 && code !== 9) end = at + 1
    }
    return end
  }

  #column(line: number, offset: number): number {
    const start = this.#lineStarts()[line - 1] ?? 0
    const mark = start === 0 && this.#text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : 0
    return offset - start - mark + 1
  }

  #lineStarts(): number[] {
    if (this.#starts !== undefined) return this.#starts
    const starts = [0]
    if (this.#text.includes('\r')) {
      for (const found of this.#text.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length)
    } else {
      for (let at = this.#text.indexOf('\n'); at !== -1; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1)
    }
    this.#starts = starts
    return starts
  }
}
