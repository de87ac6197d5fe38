import { type Pointer, tokens } from '../types/pointer.ts'
import { isMapping } from './shape.ts'

/**
 * Fields that name an item of a list, in the order they are tried: Kubernetes' own merge keys (the `patchMergeKey` marks of its types),
 * then what else tells items apart. https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
 */
const mergeKeys = ['name', 'mountPath', 'devicePath', 'containerPort', 'port', 'topologyKey', 'ip', 'uid', 'key', 'path', 'host', 'kind']

/** Lists whose items a person cannot tell apart by one field; a rule that reports there says what is distinct. */
const unnamed: ReadonlySet<string> = new Set(['/rules'])

/**
 * A pointer that survives insertions: list items by merge key (`/env[name=DB]`), else by content, never by index.
 * No value of a credential can be read from it: scalar items are named only where they are short words.
 */
export function stablePointer(root: unknown, pointer: Pointer): string {
  let value = root
  let stable = ''
  for (const token of tokens(pointer)) {
    if (Array.isArray(value)) {
      const item: unknown = value[Number(token)]
      stable += unnamed.has(stable) ? '[*]' : `[${nameItem(item)}]`
      value = item
    } else {
      stable += `/${token}`
      value = isMapping(value) && Object.hasOwn(value, token) ? value[token] : undefined
    }
  }
  return stable
}

function nameItem(item: unknown): string {
  if (isMapping(item)) {
    for (const key of mergeKeys) {
      const named = Object.hasOwn(item, key) ? item[key] : undefined
      if (typeof named === 'string' || typeof named === 'number') return `${key}=${named}`
    }
    return Object.keys(item).sort().join(',')
  }
  return typeof item === 'string' ? wordOf(item) : typeof item
}

/** A list item's own word: `get`, `--flag`; whatever follows `=` or is long is left out, since it may be a credential. */
function wordOf(item: string): string {
  const word = /^[-\w.*/:]{0,40}/.exec(item)?.[0] ?? ''
  return word.length < 40 || item.length === word.length ? word : '…'
}
