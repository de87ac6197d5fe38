/** RFC 6901 pointer inside one document or object: '' is the root, '/data/token' a field, '/items/0' a list's first item. */
export type Pointer = '' | `/${string}`

/** Appends one token (a key, unescaped, or an index) to a pointer. */
export function child(pointer: Pointer, token: string | number): Pointer {
  if (typeof token === 'number') return `${pointer}/${token}`
  return token.includes('~') || token.includes('/')
    ? `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : `${pointer}/${token}`
}

/** Puts one pointer behind another: the place of a field of an object that itself lies somewhere in a document. */
export function join(base: Pointer, rest: Pointer): Pointer {
  return `${base}${rest}` as Pointer
}

/** The unescaped tokens of a pointer, root first. */
export function tokens(pointer: Pointer): string[] {
  if (pointer === '') return []
  const parts = pointer.slice(1).split('/')
  return pointer.includes('~') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : parts
}

/** The pointer without its last token; the root's parent is the root. */
export function parent(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as Pointer
}

/** Whether `pointer` is `ancestor` or lies beneath it. */
export function within(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || (pointer.startsWith(ancestor) && pointer.charAt(ancestor.length) === '/')
}

/** What lies at a pointer in plain data, or undefined. Only own properties count, so `/constructor` finds nothing. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  let value: unknown = root
  for (const token of tokens(pointer)) {
    if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined
    else if (value !== null && typeof value === 'object' && Object.hasOwn(value, token)) value = (value as Record<string, unknown>)[token]
    else return undefined
  }
  return value
}
