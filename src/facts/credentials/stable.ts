import { isMapping } from '../shape.ts'
import { stablePointer } from '../stable-pointer.ts'
import { pointerOf, type Spot } from './walk.ts'
import { headerOf } from './zones.ts'

/**
 * Where in a document (or an object of it, by `from` steps of the path) a text stands, told by names: list items by merge key, words of a
 * command line by their flag. `data` and `stringData` are one, and so are the two fields of a registry's login that hold its password.
 */
export function stableOf(root: unknown, spot: Pick<Spot, 'path' | 'name' | 'text' | 'part' | 'zone'>, from = 0): string {
  const path = spot.path.slice(from)
  const last = path.at(-1)
  const above = stablePointer(root, pointerOf(path.slice(0, -1)))
  const own = typeof last === 'number' ? `[${itemName(spot)}]` : last === undefined ? '' : `/${last === 'auth' ? 'password' : last}`
  const inside = `${above}${spot.part === 'key' ? '/(key)' : own}`
  if (!isMapping(root) || headerOf(root) === undefined) return inside
  return inside.replace(/^\/stringData(?=\/|$)/, '/data')
}

/** A word of a command line is known by its flag or variable: never by its text, which may be the credential. */
function itemName({ name, text }: Pick<Spot, 'name' | 'text'>): string {
  return name ?? /^(--?[A-Za-z][\w.-]{0,100}|[A-Za-z_][\w.-]{0,100})=/.exec(text)?.[1] ?? ''
}
