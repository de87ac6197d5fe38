import type { SopsSelection } from '../../types/facts.ts'
import type { Span } from '../../types/place.ts'
import { defaultSelection, selectors, selectsBy } from './selection.ts'
import { isElided, isSopsValue, saysSops } from './sops-value.ts'

/** A value of a dotenv or INI file. */
export interface LineValue {
  readonly key: string
  readonly span: Span
}

/** What is wrong with a dotenv or INI file that SOPS encrypted. */
export interface LineFlaws {
  readonly plain: readonly LineValue[]
  readonly dressed: readonly LineValue[]
  /** Encrypted values without the settings that tell how to decrypt. */
  readonly orphans: readonly LineValue[]
  /** Where the settings begin, if the MAC is missing among them or not encrypted. */
  readonly withoutMac?: LineValue
}

interface Line extends LineValue {
  readonly section: string
  readonly value: string
  readonly comments: readonly string[]
}

/** Names under which programs look for such files. */
const names = /(?:^|\/)[^/]*\.env(?:\.[\w.-]+)?$|\.(?:env|ini|properties|conf)$/i

/**
 * What is wrong with a dotenv or INI file as far as SOPS goes; undefined for any other file, and for one that has nothing to do with SOPS. In
 * dotenv its settings stand as `sops_mac=...`, in INI in a section `sops`. https://github.com/getsops/sops/tree/main/stores
 */
export function lineFlawsOf(path: string, text: string): LineFlaws | undefined {
  if (/\.(?:ya?ml|json)$/i.test(path) || !text.includes('sops')) {
    if (!names.test(path) || !text.includes('ENC[AES256_GCM')) return undefined
  }
  const lines = [...linesOf(text)]
  const settings = lines.filter(isSetting)
  const values = lines.filter((line) => !isSetting(line) && line.value !== '')
  if (!names.test(path) && (settings.length === 0 || !text.split('\n').every(isOfLineFile))) return undefined
  if (lines.some(({ value }) => isElided(value))) return undefined
  const saying = values.filter(({ value }) => saysSops(value))
  const encrypted = saying.filter(({ value }) => isSopsValue(value))
  const dressed = saying.filter(({ value }) => !isSopsValue(value))
  if (settings.length === 0) return saying.length === 0 ? undefined : { plain: [], dressed, orphans: encrypted }
  const selects = selectsBy(selectionOf(settings))
  const plain = values.filter((line) => !saysSops(line.value) && selects(keysOf(line), line.comments))
  const mac = settings.find(({ key }) => nameOf(key) === 'mac')
  const [first] = settings
  const withoutMac = first !== undefined && !isSopsValue(mac?.value ?? '') ? (mac ?? first) : undefined
  return { plain, dressed, orphans: [], ...(withoutMac === undefined ? {} : { withoutMac }) }
}

/** Nothing, a comment, a section or an assignment: a text that only shows such a file has other lines as well. */
function isOfLineFile(line: string): boolean {
  return /^\s*(?:$|[#;[]|[A-Za-z_][\w.-]{0,200}\s*=)/.test(line)
}

function* linesOf(text: string): Generator<Line> {
  let section = ''
  let comments: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const comment = /^\s*[#;]\s?(.*)$/.exec(line)?.[1]
    if (comment !== undefined) comments.push(comment.trim())
    section = /^\s*\[([^\]]{1,200})\]\s*$/.exec(line)?.[1] ?? section
    const [, indent = '', key, equals = '', written = ''] = /^(\s*)([A-Za-z_][\w.-]{0,200})(\s*=\s*)(.*)$/.exec(line) ?? []
    if (key === undefined) continue
    const value = written.trimEnd()
    const column = indent.length + key.length + equals.length + 1
    const span = { line: index + 1, column, endLine: index + 1, endColumn: column + value.length }
    yield { key, section, value, span, comments }
    comments = []
  }
}

function isSetting({ key, section }: Line): boolean {
  return (
    section === 'sops' ||
    /^sops_(?:mac|version|lastmodified|(?:un)?encrypted_|mac_only|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault)__)/.test(key)
  )
}

function nameOf(key: string): string {
  return key.replace(/^sops_/, '')
}

function selectionOf(settings: readonly Line[]): SopsSelection {
  for (const by of selectors) {
    const pattern = settings.find(({ key }) => nameOf(key) === by)?.value
    if (pattern !== undefined && pattern !== '') return { by, pattern }
  }
  return defaultSelection
}

function keysOf({ section, key }: Line): readonly string[] {
  return section === '' ? [key] : [section, key]
}
