import { resolvePlain } from '../yaml/scalar.ts'
import type { Quotes } from './layout.ts'

/** What can stand plain in block and flow style alike, as long as YAML reads it as a string. */
const plain = /^(?:[A-Za-z0-9_./][A-Za-z0-9_./ -]*|[A-Za-z](?:[A-Za-z0-9_./ -]|:(?=[A-Za-z0-9]))*|[A-Za-z0-9/][A-Za-z0-9+/]*={0,2})$/

/** A value as YAML: a string plain where it stays one, in the quotes given where that is possible, else in double ones. */
export function writeScalar(value: string | number | boolean | null, quotes: Quotes): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (quotes === 'single' && /^[\x20-\x7e]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`
  return quotes === 'none' && isPlain(value) ? value : JSON.stringify(value)
}

/** A key as YAML. `<<` is no key. */
export function writeKey(key: string, quotes: Quotes): string {
  return writeScalar(key, quotes)
}

function isPlain(value: string): boolean {
  return plain.test(value) && !value.endsWith(' ') && !value.includes(' #') && resolvePlain(value) === value
}
