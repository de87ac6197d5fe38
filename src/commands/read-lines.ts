import type { Finding } from '../types/finding.ts'
import type { Tree } from '../types/tree.ts'

/**
 * The lines of the files of the after tree that findings lie in, by path and without their ends: for GitHub's line hash in SARIF, which takes
 * bytes as UTF-8 whatever they are (github/codeql-action src/fingerprints.ts). What cannot be read has none.
 */
export async function readLines(tree: Tree, findings: readonly Finding[]): Promise<(path: string) => readonly string[] | undefined> {
  const wanted = new Set(findings.filter((finding) => finding.side === 'head').map((finding) => finding.place.file))
  const entries = (await tree.entries()).filter(({ path, kind }) => wanted.has(path) && (kind === 'file' || kind === 'executable'))
  // As texts, and split when asked: the lines of thousands of files take five times as much.
  const texts = new Map<string, string>()
  for await (const blob of tree.read([...new Set(entries.map((entry) => entry.blob))])) {
    if ('bytes' in blob) texts.set(blob.id, Buffer.from(blob.bytes).toString())
  }
  const blobs = new Map(entries.map(({ path, blob }) => [path, blob]))
  return (path) => texts.get(blobs.get(path) ?? '')?.split(/\r\n|\r|\n/)
}
