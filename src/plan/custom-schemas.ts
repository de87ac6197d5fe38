import { fileStart } from '../facts/file-gaps.ts'
import { isMapping } from '../facts/shape.ts'
import { readCrd } from '../schema/crd.ts'
import type { CustomSchema } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { text } from '../types/text.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { readYaml } from '../yaml/read-yaml.ts'

export interface FoundSchemas {
  readonly schemas: readonly CustomSchema[]
  /** CustomResourceDefinitions that cannot be used, each with the reason. */
  readonly gaps: readonly Gap[]
}

const crdWord = Buffer.from('CustomResourceDefinition')

/** A look at the bytes that saves the parse of almost every file. */
export function mayHoldCrd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(crdWord)
}

/** The schemas of the CustomResourceDefinitions in one file. */
export function schemasOf(path: string, bytes: Uint8Array, limits: Limits): FoundSchemas {
  const decoded = decodeText(bytes)
  if ('failed' in decoded) return { schemas: [], gaps: [] }
  const schemas: CustomSchema[] = []
  const gaps: Gap[] = []
  for (const document of readYaml(decoded.text, limits).documents) {
    const { value } = document
    const items = isMapping(value) && Array.isArray(value.items) ? value.items : [value]
    for (const item of items) {
      if (!isMapping(item) || item.kind !== 'CustomResourceDefinition') continue
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
