import { parseIgnores } from '../policy/ignores.ts'
import { tokenRules } from '../policy/token-rules.ts'
import type { Ignore } from '../types/facts.ts'
import type { Manifest } from '../types/manifest.ts'
import { readComments } from '../yaml/comments.ts'
import { isManifestByName } from './role.ts'
import { stablePointer } from './stable-pointer.ts'
import { readTextComments } from './text-comments.ts'

/** The marker as people write it; a pattern that ignores case would cost as much as reading the text. */
const marks = ['kubelatch:', 'Kubelatch:', 'KUBELATCH:']

/** The inline ignores of a file. */
export function readIgnores(path: string, text: string, manifests: readonly Manifest[]): readonly Ignore[] {
  if (!marks.some((mark) => text.includes(mark))) return []
  if (isManifestByName(path)) return parseIgnores(readComments(text), path, manifests, stablePointer)
  const ignores = parseIgnores(readTextComments(text), path)
  return ignores.filter((ignore) => isMeant(ignore) && (ignore.flaw === undefined || !isProse(path)))
}

/** What is no manifest is looked through for credentials alone, and holds examples of ignores for everything else. */
function isMeant({ rules }: Ignore): boolean {
  return rules.some((rule) => tokenRules.has(rule))
}

/** Where people write how an ignore looks. */
function isProse(path: string): boolean {
  return /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|html?)$/i.test(path)
}
