import { tokenRules } from '../policy/token-rules.ts'
import type { Asks, FileFacts, SourceFile } from '../types/facts.ts'
import type { Rule } from '../types/rule.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { mayHoldCredentials } from './credentials/first-sight/may-hold.ts'
import { pathTokens } from './credentials/path-tokens.ts'
import { limitGap } from './file-gaps.ts'
import { manifestsOf } from './manifests.ts'
import { openFile } from './open-file.ts'
import { readBytes } from './read-bytes.ts'
import { readIgnores } from './read-ignores.ts'
import { isManifestByName, roleByPath, roleOf } from './role.ts'
import { runFileRules } from './run-rules.ts'

/**
 * The credentials of a file, and nothing else of it: its reports are those of rules about credentials. A file that is no manifest by its name
 * is never a gap for being a picture, an archive or too large.
 */
export function inspectTokens(file: SourceFile, asks: Asks, all: readonly Rule[]): FileFacts {
  const role = file.known ?? roleByPath(file.path) ?? 'other'
  const empty = { path: file.path, blob: file.blob, role, documents: 0, manifests: [], reports: [], ignores: [], gaps: [] }
  const rules = all.filter((rule) => rule.scope === 'file' && asks.rules[rule.id] !== undefined && tokenRules.has(rule.id))
  if (rules.length === 0) return { ...empty, passedOver: true }
  const byName = isManifestByName(file.path)
  const read = readBytes(file, asks.limits)
  // What holds no text has a name all the same.
  const text = textOf(file, read) ?? (!byName && pathTokens(file.path).length > 0 ? '' : undefined)
  if (text === undefined) return byName && 'gap' in read ? { ...empty, gaps: [read.gap] } : { ...empty, passedOver: true }
  const isManaged = file.encryption !== undefined
  if (file.generates === undefined && file.encryption?.picks !== 'file' && !mayHoldCredentials(file.path, text, isManaged)) return empty
  const { documents, flaws, stopped } = byName ? readYaml(text, asks.limits) : { documents: [], flaws: [], stopped: undefined }
  const manifests = documents.flatMap((document) => (document.value === undefined ? [] : manifestsOf(file.path, document)))
  const content = { path: file.path, role: roleOf(file.path, manifests, file.known), text, flaws, documents, manifests }
  const opened = openFile({ ...content, ...knownOf(file) }, asks)
  const { reports, gaps } = runFileRules(opened.file, rules, asks)
  return {
    ...empty,
    role: content.role,
    reports,
    ignores: readIgnores(file.path, text, manifests),
    gaps: [...gaps, ...opened.gaps, ...(stopped === undefined ? [] : [limitGap(file.path, stopped, asks.limits)])],
  }
}

/** What plan knows of a file and rules may ask. */
export function knownOf({ encryption, generates }: SourceFile): Pick<SourceFile, 'encryption' | 'generates'> {
  return { ...(encryption === undefined ? {} : { encryption }), ...(generates === undefined ? {} : { generates }) }
}

/** What is no UTF-8 and no manifest is read byte by byte: tokens are ASCII. */
function textOf(file: SourceFile, read: ReturnType<typeof readBytes>): string | undefined {
  if ('text' in read) return read.text
  const isText = read.gap.reason === 'encoding' && !isManifestByName(file.path)
  return isText ? Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString('latin1') : undefined
}
