import { child, type Pointer } from '../../types/pointer.ts'
import { isMapping } from '../shape.ts'
import { headerOf, objectZone, type Zone, zoneUnder } from './zones.ts'

/** One text of a document: a scalar, or a key. */
export interface Spot {
  readonly text: string
  readonly part: 'key' | 'value'
  readonly zone: Zone
  /** What names it: its key, the `name` beside a `value`, the flag before an argument. */
  readonly name?: string
  /** Its keys and indices from the document's root. Valid during the visit alone. */
  readonly path: readonly (string | number)[]
}

/** What of a document is visited: all of it unless told. */
export interface Look {
  /** Asked of each text before anything is made of it. */
  isWanted?(text: string, part: Spot['part'], zone: Zone, name: string | undefined): boolean
  isPassedOver?(zone: Zone): boolean
}

/** Visits every text of a document, in its order, keys before their values. Texts that numbers and booleans are written as are none. */
export function walk(value: unknown, zone: Zone, visit: (spot: Spot) => void, look: Look = {}): void {
  new Walk(visit, look).node(value, zone, 0, undefined)
}

/**
 * What names the `value` of a mapping: the `name` or the `key` beside it, the field that a JSON patch writes to, or a `type` that says what it is, as Keycloak's
 * credentials have.
 */
function nameBeside({ name, key, path, type }: Record<string, unknown>): string | undefined {
  if (typeof name === 'string') return name
  if (typeof key === 'string') return key
  if (typeof path === 'string' && path.startsWith('/')) return path.slice(path.lastIndexOf('/') + 1).replaceAll('~1', '/')
  return type === 'password' || type === 'secret' ? type : undefined
}

/** Keys that say no more than that a value stands here; the key above them says which. */
const nothingButValue: ReadonlySet<string> = new Set(['value', 'inline_string', 'inlineString', 'plaintext', 'plainText', 'stringValue'])

/** The pointer of a path. */
export function pointerOf(path: readonly (string | number)[]): Pointer {
  return path.reduce<Pointer>((pointer, token) => child(pointer, token), '')
}

class Walk {
  readonly #path: (string | number)[] = []
  readonly #visit: (spot: Spot) => void
  readonly #look: Look

  constructor(visit: (spot: Spot) => void, look: Look) {
    this.#visit = visit
    this.#look = look
  }

  /** @param root how many steps of the path lead to the innermost object */
  node(value: unknown, zone: Zone, root: number, name: string | undefined): void {
    if (typeof value === 'string') this.#text(value, 'value', zone, name)
    else if (Array.isArray(value)) this.#list(value, zone, root, name)
    else if (isMapping(value)) this.#mapping(value, zone, root)
  }

  /** The key that holds the mapping whose key was stepped on last. */
  #above(): string | undefined {
    const above = this.#path.at(-2)
    return typeof above === 'string' ? above : undefined
  }

  #text(text: string, part: Spot['part'], zone: Zone, name: string | undefined): void {
    if (this.#look.isWanted?.(text, part, zone, name) === false) return
    this.#visit({ text, part, zone, ...(name === undefined ? {} : { name }), path: this.#path })
  }

  #list(items: readonly unknown[], zone: Zone, root: number, name: string | undefined): void {
    let flag: string | undefined
    items.forEach((item, index) => {
      this.#path.push(index)
      const isOwn = typeof item === 'string' && item.startsWith('-')
      this.node(item, zone, root, isOwn ? undefined : (flag ?? (zone.command || zone.literals ? undefined : name)))
      this.#path.pop()
      flag =
        typeof item === 'string' && (zone.command || item.startsWith('--'))
          ? (/^(--?[A-Za-z][\w.-]{0,100})$/.exec(item)?.[1] ?? undefined)
          : undefined
    })
  }

  #mapping(value: Record<string, unknown>, around: Zone, outer: number): void {
    const header = headerOf(value)
    const zone = header === undefined ? around : objectZone(header, around)
    if (this.#look.isPassedOver?.(zone) === true) return
    const root = header === undefined ? outer : this.#path.length
    for (const key in value) {
      this.#path.push(key)
      if (key.length >= 16) this.#text(key, 'key', zone, undefined)
      const name = nothingButValue.has(key) ? ((key === 'value' ? nameBeside(value) : undefined) ?? this.#above() ?? key) : key
      this.node(value[key], zoneUnder(zone, key, this.#path, root), root, name)
      this.#path.pop()
    }
  }
}
