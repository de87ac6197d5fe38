import { parseIgnores } from '../policy/ignores.ts'
import type { Ignore } from '../types/facts.ts'
import type { Manifest } from '../types/manifest.ts'
import { readComments } from '../yaml/comments.ts'
import { stablePointer } from './stable-pointer.ts'

/** The inline ignores of a file; called only for texts that hold the marker. */
export function readIgnores(path: string, text: string, manifests: readonly Manifest[]): readonly Ignore[] {
  return parseIgnores(readComments(text), path, manifests, stablePointer)
}
