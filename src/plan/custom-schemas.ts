import { fileStart } from '../facts/file-gaps.ts'
import { field, isMapping, stringOf } from '../facts/shape.ts'
import { readCrd } from '../schema/crd.ts'
import type { Contents } from '../tree/contents.ts'
import type { CustomSchema } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { text } from '../types/text.ts'
import type { Entry } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { splitDocuments } from '../yaml/documents.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { WantedKinds } from './custom-groups.ts'
import { readEntries } from './survey.ts'

export interface FoundSchemas {
  readonly schemas: readonly CustomSchema[]
  /** CustomResourceDefinitions that cannot be used, each with the reason. */
  readonly gaps: readonly Gap[]
}

const crdWord = Buffer.from('CustomResourceDefinition')

/** A look at the bytes that saves the parse of almost every file. */
function mayHoldCrd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(crdWord)
}

/**
 * The schemas of the wanted kinds that CustomResourceDefinitions among the entries define. Of two that define the same version of a kind,
 * the first by path counts.
 */
export async function surveySchemas(
  entries: readonly Entry[],
  contents: Contents,
  limits: Limits,
  wanted: WantedKinds,
): Promise<FoundSchemas> {
  const schemas = new Map<string, CustomSchema>()
  const gaps: Gap[] = []
  const found: { readonly path: string; readonly result: FoundSchemas }[] = []
  for await (const { entry, bytes } of readEntries(entries, contents)) {
    if (bytes.byteLength <= limits.fileSize && mayHoldCrd(bytes))
      found.push({ path: entry.path, result: schemasOf(entry.path, bytes, limits, wanted) })
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { result } of found) {
    for (const schema of result.schemas) {
      const key = `${schema.group}/${schema.version}/${schema.kind}`
      if (!schemas.has(key)) schemas.set(key, schema)
    }
    gaps.push(...result.gaps)
  }
  return { schemas: [...schemas.values()], gaps }
}

/** The schemas of the CustomResourceDefinitions in one file, of the kinds that are wanted. */
export function schemasOf(path: string, bytes: Uint8Array, limits: Limits, wanted: WantedKinds): FoundSchemas {
  const decoded = decodeText(bytes)
  if ('failed' in decoded) return { schemas: [], gaps: [] }
  const schemas: CustomSchema[] = []
  const gaps: Gap[] = []
  for (const document of readYaml(blankOut(decoded.text, wanted), limits).documents) {
    const { value } = document
    const items = isMapping(value) && Array.isArray(value.items) ? value.items : [value]
    for (const item of items) {
      if (!isMapping(item) || item.kind !== 'CustomResourceDefinition' || !defines(item, wanted)) continue
      const found = readCrd(item, path)
      schemas.push(...found.schemas)
      for (const flaw of found.flaws) {
        const place = {
          ...fileStart(path),
          document: document.index,
          span: { line: document.line, column: 1, endLine: document.line, endColumn: 1 },
        }
        gaps.push({
          reason: 'broken-crd',
          place,
          message: text`This CustomResourceDefinition cannot be used, so objects of its kind are not checked against it: ${flaw}`,
        })
      }
    }
  }
  return { schemas, gaps }
}

/** The text with nothing but line ends where a document cannot define a wanted kind: large definitions that nobody uses are not parsed. */
function blankOut(text: string, wanted: WantedKinds): string {
  let made = ''
  let done = 0
  for (const { content, end } of splitDocuments(text)) {
    if (speaksOf(text.slice(content, end), wanted)) continue
    const lineEnds = text.slice(content, end).replace(/[^\r\n]+/g, '')
    // Nothing at all would not count as a document where no `---` stands before it.
    // An object, as JSON objects in a row are told by the first.
    made += `${text.slice(done, content)} {}${lineEnds}`
    done = end
  }
  return made + text.slice(done)
}

function speaksOf(document: string, { byGroup, unclear }: WantedKinds): boolean {
  if (!document.includes('CustomResourceDefinition')) return false
  if (unclear) return true
  for (const [group, kinds] of byGroup) {
    if (document.includes(group) && [...kinds].some((kind) => document.includes(kind))) return true
  }
  return false
}

/** Whether a definition is of a wanted kind. One that names none is a patch of a definition, or refused as an object itself. */
function defines(definition: unknown, { byGroup, unclear }: WantedKinds): boolean {
  const spec = field(definition, 'spec')
  const [group, kind] = [stringOf(spec, 'group'), stringOf(field(spec, 'names'), 'kind')]
  return group !== undefined && kind !== undefined && (unclear || (byGroup.get(group)?.has(kind) ?? false))
}
