import { child, type Pointer } from '../types/pointer.ts'
import { DocumentIndex } from './document-index.ts'
import { splitDocuments } from './documents.ts'
import { eventsOf } from './read-yaml.ts'

/**
 * The pointers into a text's one document whose nodes are written where that of a pointer is, itself among them: more than one where an anchor
 * is used again by an alias or a merge. With `whole` their keys as well. `value` is what the document reads as.
 */
export function sharedPointers(text: string, value: unknown, pointer: Pointer, whole: boolean): readonly Pointer[] {
  const [part] = [...splitDocuments(text)]
  if (part === undefined || !/(?:^|[\s[{,])&\S/.test(text)) return [pointer]
  const source = text.slice(part.start, part.end)
  const index = new DocumentIndex(source, eventsOf(source, part.content - part.start))
  const { entry, exact } = index.find(pointer)
  if (!exact) return [pointer]
  return [...pointersOf(value, '')].filter((other) => {
    const found = index.find(other)
    return found.exact && found.entry.value === entry.value && (!whole || found.entry.key === entry.key)
  })
}

function* pointersOf(value: unknown, pointer: Pointer): Generator<Pointer> {
  yield pointer
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) yield* pointersOf(inner, child(pointer, key))
}
