import type { Digest } from '../types/digest.ts'
import { isMapping } from './shape.ts'

/**
 * An object as facts keep it: ConfigMap and Secret values become digests, and a Secret's `stringData` is folded into `data` as the
 * API server does (an equal key of `stringData` wins; `data` is base64 of it), and kept beside it to tell where an entry is written. Other kinds stay as they are. Never changes its input.
 * https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/
 */
export function condense(value: unknown, kind: string, digest: (value: string) => Digest): unknown {
  if (!isMapping(value) || (kind !== 'ConfigMap' && kind !== 'Secret')) return value
  const { stringData, ...rest } = value
  // In the order of the object: where a field stood is where it is put back.
  const condensed: Record<string, unknown> = { ...value }
  if (kind !== 'Secret' || !isMapping(stringData)) delete condensed.stringData
  const data = entries(rest.data, (text) => digest(kind === 'Secret' ? decoded(text) : text))
  if (kind === 'Secret' && isMapping(stringData)) {
    condensed.stringData = entries(stringData, (text) => digest(Buffer.from(text).toString('latin1')))
    Object.assign(data, condensed.stringData)
  }
  if (Object.keys(data).length > 0 || rest.data !== undefined) condensed.data = data
  if (rest.binaryData !== undefined) condensed.binaryData = entries(rest.binaryData, (text) => digest(decoded(text)))
  return condensed
}

/** The bytes of base64 as Go decodes it (line breaks ignored, spare bits dropped), as a Latin-1 string; else the text itself. */
function decoded(text: string): string {
  const packed = text.replaceAll(/[\r\n]/g, '')
  const isBase64 = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed)
  return isBase64 ? Buffer.from(packed, 'base64').toString('latin1') : text
}

function entries(value: unknown, digest: (value: string) => Digest): Record<string, unknown> {
  if (!isMapping(value)) return {}
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, digest(typeof item === 'string' ? item : item === null ? '' : JSON.stringify(item))]),
  )
}
