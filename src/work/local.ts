import { prepareKeyPatterns } from '../facts/encrypted/key-patterns.ts'
import { inspect, type Tools } from '../facts/inspect.ts'
import type { Asks, FileFacts, SourceFile } from '../types/facts.ts'
import { crashedFacts } from './broken-facts.ts'
import type { Inspector } from './inspector.ts'

/** Inspects on the calling thread: what a few files deserve. A file that breaks the check is a failed gap, and the others stand. */
export function openLocalInspector(asks: Asks, tools: Tools): Inspector {
  return {
    async inspect(files) {
      await prepareKeyPatterns(files)
      return files.map((file) => inspectOne(file, asks, tools))
    },
    close: async () => {},
  }
}

function inspectOne(file: SourceFile, asks: Asks, tools: Tools): FileFacts {
  try {
    return inspect(file, asks, tools)
  } catch (error) {
    return crashedFacts(file, error)
  }
}
