import { type Pointer, tokens } from '../types/pointer.ts'
import { DocumentIndex } from './document-index.ts'
import { splitDocuments } from './documents.ts'
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from './event-ids.ts'
import { absent, nodeRange, nodeStart } from './nodes.ts'
import { eventsOf } from './read-yaml.ts'

/** A stretch of a file's text, in UTF-16 units, the end exclusive. */
export interface SourceRange {
  readonly from: number
  readonly to: number
}

/** A field, an item or a document's root as it is written. What lies in an alias or comes by a merge is told where its anchor is. */
export interface SourceNode {
  /** The key with its quotes; absent for items and roots. */
  readonly key?: SourceRange
  /** All of the value, to its last character: quotes, tag, anchor and closing bracket included. Absent where nothing is written. */
  readonly value?: SourceRange
  readonly style: 'plain' | 'single' | 'double' | 'block-scalar' | 'flow' | 'block' | 'alias'
  /** Something has been named or typed here: an anchor or a tag. */
  readonly marked: boolean
  /** Of a scalar without a tag: its text alone, behind an anchor; of an alias that of what it stands for. */
  readonly scalar?: SourceRange
}

/** What a collection holds, in order. */
export interface SourceCollection {
  readonly node: SourceNode
  readonly kind: 'mapping' | 'sequence'
  readonly entries: readonly (SourceNode & { readonly name?: string })[]
}

/** Reads how the nodes of one document are written. Undefined for a document that is not there or cannot be parsed. */
export function openSource(text: string, document: number): ((pointer: Pointer) => SourceNodeAt | undefined) | undefined {
  const part = [...splitDocuments(text)][document]
  if (part === undefined) return undefined
  try {
    const source = text.slice(part.start, part.end)
    const events = eventsOf(source, part.content - part.start)
    if (events.length < 2) return undefined
    const reader = new NodeReader(new DocumentIndex(source, events), part.start)
    return (pointer) => reader.at(pointer)
  } catch {
    return undefined
  }
}

/** A node, and the collection that it stands in. */
export interface SourceNodeAt {
  readonly node: SourceNode
  readonly within?: SourceCollection
  /** Where the node is a collection itself. */
  readonly holds?: SourceCollection
}

class NodeReader {
  readonly #index: DocumentIndex
  readonly #shift: number

  constructor(index: DocumentIndex, shift: number) {
    this.#index = index
    this.#shift = shift
  }

  at(pointer: Pointer): SourceNodeAt | undefined {
    let event = 1
    let node = this.#node(event, undefined)
    let within: SourceCollection | undefined
    for (const token of tokens(pointer)) {
      within = this.#collection(event, node)
      const child = this.#childOf(event, token)
      if (child === undefined) return this.#brought(pointer)
      event = child.value
      node = this.#node(child.value, child.key)
    }
    const holds = this.#collection(event, node)
    return { node, ...(within === undefined ? {} : { within }), ...(holds === undefined ? {} : { holds }) }
  }

  /** What an alias or a merge brings, where it is written. */
  #brought(pointer: Pointer): SourceNodeAt | undefined {
    const { entry, exact } = this.#index.find(pointer)
    if (!exact) return undefined
    const node = this.#node(entry.value, entry.key)
    const holds = this.#collection(entry.value, node)
    return { node, ...(holds === undefined ? {} : { holds }) }
  }

  /** By the last of equal keys, as the value has it. */
  #childOf(event: number, token: string): { readonly key?: number; readonly value: number } | undefined {
    const own = this.#index.events[event]
    const parts = [...this.#index.parts(event)]
    if (own?.type === EVENT_ID.SEQUENCE) {
      const value = /^(?:0|[1-9]\d*)$/.test(token) ? parts[Number(token)] : undefined
      return value === undefined ? undefined : { value }
    }
    if (own?.type !== EVENT_ID.MAPPING) return undefined
    for (let at = parts.length - 2; at >= 0; at -= 2) {
      const [key, value] = [parts[at], parts[at + 1]]
      if (key !== undefined && value !== undefined && this.#index.keyOf(key) === token) return { key, value }
    }
    return undefined
  }

  #collection(event: number, node: SourceNode): SourceCollection | undefined {
    const own = this.#index.events[event]
    const parts = [...this.#index.parts(event)]
    if (own?.type === EVENT_ID.SEQUENCE) return { node, kind: 'sequence', entries: parts.map((part) => this.#node(part, undefined)) }
    if (own?.type !== EVENT_ID.MAPPING) return undefined
    const entries = parts.flatMap((key, at) => {
      const value = parts[at + 1]
      if (at % 2 === 1 || value === undefined) return []
      const name = this.#index.keyOf(key)
      return [{ ...this.#node(value, key), ...(name === undefined ? {} : { name }) }]
    })
    return { node, kind: 'mapping', entries }
  }

  #node(event: number, key: number | undefined): SourceNode {
    const own = this.#index.events[event]
    const range = this.#extent(event)
    const keyEvent = key === undefined ? undefined : this.#index.events[key]
    const keyRange = keyEvent === undefined ? undefined : nodeRange(keyEvent)
    const marked = own !== undefined && (('tagStart' in own && own.tagStart !== -1) || ('anchorStart' in own && own.anchorStart !== -1))
    return {
      ...(keyRange === undefined ? {} : { key: this.#shifted(keyRange) }),
      ...(range === undefined ? {} : { value: this.#shifted(range) }),
      style: this.#styleOf(event),
      marked,
      ...this.#scalarOf(event),
    }
  }

  #scalarOf(event: number): Pick<SourceNode, 'scalar'> {
    const own = this.#index.events[this.#index.follow(event)]
    const range = own?.type === EVENT_ID.SCALAR && own.tagStart === absent ? nodeRange(own) : undefined
    return range === undefined ? {} : { scalar: this.#shifted(range) }
  }

  #shifted({ from, to }: SourceRange): SourceRange {
    return { from: from + this.#shift, to: to + this.#shift }
  }

  #styleOf(event: number): SourceNode['style'] {
    const own = this.#index.events[event]
    if (own?.type === EVENT_ID.ALIAS) return 'alias'
    if (own?.type === EVENT_ID.MAPPING || own?.type === EVENT_ID.SEQUENCE) return own.style === COLLECTION_STYLE.FLOW ? 'flow' : 'block'
    if (own?.type !== EVENT_ID.SCALAR) return 'plain'
    if (own.style === SCALAR_STYLE.SINGLE_QUOTED) return 'single'
    if (own.style === SCALAR_STYLE.DOUBLE_QUOTED) return 'double'
    return own.style === SCALAR_STYLE.PLAIN ? 'plain' : 'block-scalar'
  }

  /** From the first to the last character of a node. */
  #extent(event: number): SourceRange | undefined {
    const own = this.#index.events[event]
    const range = own === undefined ? undefined : nodeRange(own)
    if (own === undefined || range === undefined) return undefined
    const from = nodeStart(own)
    if (own.type === EVENT_ID.SCALAR || own.type === EVENT_ID.ALIAS) return { from, to: range.to }
    let to = range.to
    for (const part of this.#index.parts(event)) to = Math.max(to, this.#extent(part)?.to ?? 0, this.#emptyEnd(part))
    return { from, to: own.type !== EVENT_ID.POP && 'style' in own && own.style === COLLECTION_STYLE.FLOW ? this.#closing(to) : to }
  }

  /** A key without a value ends behind its colon. */
  #emptyEnd(part: number): number {
    const own = this.#index.events[part]
    const range = own === undefined ? undefined : nodeRange(own)
    if (range === undefined) return 0
    const colon = /^\s*:(?=[\s,\]}]|$)/.exec(this.#index.source.slice(range.to, range.to + 80))
    return range.to + (colon?.[0].length ?? 0)
  }

  /** Behind the bracket that closes a flow collection whose content ends at an offset: only white space, commas and comments lie between. */
  #closing(content: number): number {
    const { source } = this.#index
    let at = content
    for (; at < source.length && !/[\]}]/.test(source.charAt(at)); at++) {
      if (source.charAt(at) === '#' && /\s/.test(source.charAt(at - 1))) while (at < source.length && source.charAt(at) !== '\n') at++
    }
    return Math.min(at + 1, source.length)
  }
}
