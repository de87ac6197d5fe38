import { parseIgnores } from '../policy/ignores.ts'
import type { Ignore } from '../types/facts.ts'
import { readComments } from '../yaml/read-comments.ts'

/** The inline ignores of a file; called only for texts that hold the marker. */
export function readIgnores(path: string, text: string): readonly Ignore[] {
  return parseIgnores(readComments(text), path)
}
