/** Many texts in one, each to be had without reading the others: a line `ID TAB TEXT` per text, ordered by id by code unit. */
export interface Archive {
  /** Every id, in order. */
  ids(): string[]
  /** The text of an id. Throws for an unknown one. */
  read(id: string): string
}

const newline = 10
const tab = 9

/** Puts texts without line breaks in an archive. Ids are ASCII. */
export function writeArchive(texts: Iterable<readonly [id: string, text: string]>): string {
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([id, text]) => `${id}\t${text}\n`).join('')
}

/** Opens an archive that {@link writeArchive} made. Costs nothing: a text is found by binary search. */
export function openArchive(bytes: Buffer): Archive {
  return {
    ids: () => [...bytes.toString('latin1').matchAll(/^[^\t\n]+(?=\t)/gm)].map(([id]) => id),
    read(id) {
      let [from, to] = [0, bytes.length]
      while (from < to) {
        const start = lineStart(bytes, (from + to) >>> 1)
        const [middle, end] = [bytes.indexOf(tab, start), bytes.indexOf(newline, start)]
        const found = bytes.toString('latin1', start, middle)
        if (found === id) return bytes.toString('utf8', middle + 1, end)
        if (found < id) from = end + 1
        else to = start
      }
      throw new Error(`no ${id} in the archive: schemas/ was not generated as a whole`)
    },
  }
}

/** Where the line that a position lies in begins. Position 0 needs its own answer: lastIndexOf counts -1 from the end. */
function lineStart(bytes: Buffer, position: number): number {
  return position === 0 ? 0 : bytes.lastIndexOf(newline, position - 1) + 1
}
