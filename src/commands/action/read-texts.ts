import type { Tree } from '../../types/tree.ts'

/** Some files of a tree, by path. */
export interface Texts {
  /** The lines of a file without their ends; undefined for what is no readable file. */
  lines(path: string): readonly string[] | undefined
  /** Git's id of its content. */
  blob(path: string): string | undefined
}

/** Reads the files at some paths. Only LF ends a line, as in git's and GitHub's diffs. */
export async function readTexts(tree: Tree | undefined, paths: ReadonlySet<string>): Promise<Texts> {
  const entries = tree === undefined || paths.size === 0 ? [] : await tree.entries()
  const blobs = new Map(
    entries.flatMap(({ path, kind, blob }) => (paths.has(path) && (kind === 'file' || kind === 'executable') ? [[path, blob]] : [])),
  )
  const contents = new Map<string, readonly string[]>()
  if (tree !== undefined && blobs.size > 0) {
    for await (const blob of tree.read([...new Set(blobs.values())])) if ('bytes' in blob) contents.set(blob.id, splitLines(blob.bytes))
  }
  return { lines: (path) => contents.get(blobs.get(path) ?? ''), blob: (path) => blobs.get(path) }
}

/** The lines of a content, carriage returns kept. */
export function splitLines(bytes: Uint8Array): readonly string[] {
  const lines = Buffer.from(bytes).toString().split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
