import { posix } from 'node:path'
import { loadKeyPatterns } from '../facts/encrypted/key-patterns.ts'
import { type CreationRule, readSopsConfig, type SopsConfig } from '../facts/encrypted/sops-config.ts'
import type { Contents } from '../tree/contents.ts'
import type { EncryptionRule } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { text, untrusted } from '../types/text.ts'
import type { Entry } from '../types/tree.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { missingGap } from './entry-gaps.ts'

/** What the `.sops.yaml` files of a tree ask of its other files. */
export interface SopsRules {
  ruleFor(path: string): EncryptionRule | undefined
  readonly gaps: readonly Gap[]
}

const configName = '.sops.yaml'

/** Whether a path is that of a configuration that SOPS reads. */
export function isSopsConfigName(path: string): boolean {
  return posix.basename(path) === configName
}
const largest = 1024 * 1024

/**
 * Reads each `.sops.yaml` that is the nearest above one of the files, the folder that it lies in included: where SOPS looks when it is
 * started beside the file. One that cannot be used is a gap, unless it is among the files itself: then a rule tells it on its line.
 */
export async function openSopsRules(entries: readonly Entry[], contents: Contents, files: readonly string[]): Promise<SopsRules> {
  const byFolder = new Map(entries.filter(({ path }) => isSopsConfigName(path)).map((entry) => [posix.dirname(entry.path), entry]))
  if (byFolder.size === 0) return { ruleFor: () => undefined, gaps: [] }
  const nearest = nearestOf(byFolder)
  const wanted = new Map(files.map((path) => nearest(path)).flatMap((entry) => (entry === undefined ? [] : [[entry.path, entry] as const])))
  const { configs, gaps } = await readConfigs([...wanted.values()], entries, contents)
  const planned = new Set(files)
  const unusable = [...configs].flatMap(([path, { fault }]) =>
    fault === undefined || planned.has(path)
      ? []
      : [
          {
            reason: 'encryption-rules-unusable' as const,
            place: { file: path, document: 0, pointer: fault.pointer },
            message: text`${fault.message}. Whether the files that it speaks of are encrypted was not checked.`,
          },
        ],
  )
  return {
    gaps: [...gaps, ...unusable],
    ruleFor(path) {
      const entry = isSopsConfigName(path) ? undefined : nearest(path)
      const config = entry === undefined ? undefined : configs.get(entry.path)
      return entry === undefined || config === undefined ? undefined : ruleOf(entry.path, config, path)
    },
  }
}

function nearestOf(byFolder: ReadonlyMap<string, Entry>): (path: string) => Entry | undefined {
  const known = new Map<string, Entry | undefined>()
  const above = (folder: string): Entry | undefined => {
    if (known.has(folder)) return known.get(folder)
    const found = byFolder.get(folder) ?? (folder === '.' ? undefined : above(posix.dirname(folder)))
    known.set(folder, found)
    return found
  }
  return (path) => above(posix.dirname(path))
}

async function readConfigs(wanted: readonly Entry[], entries: readonly Entry[], contents: Contents) {
  const configs = new Map<string, SopsConfig>()
  const gaps: Gap[] = []
  if (wanted.length === 0) return { configs, gaps }
  await loadKeyPatterns()
  for (const entry of wanted) {
    const source = await readSource(entry, entries, contents)
    if (typeof source === 'string') configs.set(entry.path, readSopsConfig(source))
    else gaps.push(source)
  }
  return { configs, gaps }
}

/** The text of a config, through one symbolic link inside the tree. */
async function readSource(entry: Entry, entries: readonly Entry[], contents: Contents): Promise<string | Gap> {
  const unread = missingGap(entry.path, 'unreadable', largest)
  if (entry.kind !== 'file' && entry.kind !== 'executable' && entry.kind !== 'symlink') return unread
  for await (const blob of contents.read([entry.blob])) {
    if (!('bytes' in blob)) return missingGap(entry.path, blob.missing, largest)
    if (blob.bytes.byteLength > largest) return missingGap(entry.path, 'too-large', largest)
    const decoded = decodeText(blob.bytes)
    if ('failed' in decoded) return { ...unread, reason: 'encoding', message: decoded.failed }
    if (entry.kind !== 'symlink') return decoded.text
    const path = posix.join(posix.dirname(entry.path), decoded.text)
    const target = entries.find((other) => other.path === path && other.kind === 'file')
    if (target !== undefined) return readSource(target, entries, contents)
    return {
      ...unread,
      reason: 'encryption-rules-unusable',
      message: text`This link to ${untrusted(decoded.text)} leads to no file of the repository: what SOPS is to encrypt was not checked.`,
    }
  }
  return unread
}

function ruleOf(config: string, { rules }: SopsConfig, path: string): EncryptionRule | undefined {
  const folder = posix.dirname(config)
  const name = folder === '.' ? path : path.slice(folder.length + 1)
  const rule = rules.find(({ path: pattern }) => pattern === undefined || pattern.test(name))
  return rule === undefined ? undefined : { config, picks: picksOf(rule, name), selection: rule.selection }
}

/** Names that nobody gives: what a pattern says of them, it says of every name. */
const anyFolder = 'qj7-folder/zx3-folder'
const anyFile = 'vq9-file'

function picksOf({ path: pattern }: CreationRule, name: string): EncryptionRule['picks'] {
  if (pattern === undefined) return 'everything'
  const extension = posix.extname(name)
  if (pattern.test(`${anyFolder}/${anyFile}${extension}`)) return 'everything'
  return pattern.test(posix.join(posix.dirname(name), `${anyFile}${extension}`)) ? 'folder' : 'file'
}
