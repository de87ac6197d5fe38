import { prepareKeyPatterns } from '../facts/encrypted/key-patterns.ts'
import { inspect, type Tools } from '../facts/inspect.ts'
import type { Asks } from '../types/facts.ts'
import type { Inspector } from './inspector.ts'

/** Inspects on the calling thread: what a few files deserve. */
export function openLocalInspector(asks: Asks, tools: Tools): Inspector {
  return {
    async inspect(files) {
      await prepareKeyPatterns(files)
      return files.map((file) => inspect(file, asks, tools))
    },
    close: async () => {},
  }
}
