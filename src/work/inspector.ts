import type { FileFacts, SourceFile } from '../types/facts.ts'

/** Where inspect runs: on this thread, or on a pool of others. The answers are the same. */
export interface Inspector {
  /** Facts in the order of the files. What a broken worker leaves out comes as a gap of its file. */
  inspect(files: readonly SourceFile[]): Promise<readonly FileFacts[]>
  close(): Promise<void>
}

/**
 * Answers each content at one path once: a file that both sides have is inspected once, and neighbours that turn out to be needed again
 * cost nothing. Answers from kubeconform belong to the question, so they are part of the identity by being given once per file.
 */
export function remembering(inspector: Inspector): Inspector {
  const memory = new Map<string, FileFacts>()
  return {
    async inspect(files) {
      const unknown = new Map<string, SourceFile>()
      for (const file of files) if (!memory.has(identity(file))) unknown.set(identity(file), file)
      const asked = [...unknown.values()]
      const found = await inspector.inspect(asked)
      asked.forEach((file, index) => {
        const facts = found[index]
        if (facts !== undefined) memory.set(identity(file), facts)
      })
      return files.map((file) => memory.get(identity(file))).filter((facts) => facts !== undefined)
    },
    close: () => inspector.close(),
  }
}

function identity({ path, blob, known, completed, only, encryption, generates }: SourceFile): string {
  const encrypts = encryption === undefined ? '' : JSON.stringify(encryption)
  const makes = generates === undefined ? '' : JSON.stringify(generates)
  return [path, blob, known ?? '', String(completed ?? false), only ?? '', encrypts, makes].join('\u0000')
}
