/** The folder of a path from the tree's root, '' for the root itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** The folders that a path lies in, nearest first, the tree's root last. */
export function ancestors(path: string): string[] {
  const found: string[] = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    found.push(folder)
    if (folder === '') return found
  }
}
