import { drawnBits } from '../../tokens/drawn-bits.ts'
import { familiesAskFor } from '../../tokens/first-look.ts'
import { decodeWhole } from './decodings.ts'
import { examine } from './examine.ts'
import { type Found, ofDecoded, placed, type Range, type Search, type Site } from './found.ts'
import { identifier, surplus } from './spoken-pairs.ts'
import type { Spot } from './walk.ts'
import { flagOf } from './worth-looking.ts'

/** The credentials of one text of a document, with what its place there tells. */
export function examineSpot(spot: Spot, search: Search): readonly Found[] {
  const { zone, text, part, name } = spot
  const { holder, belongs, weak, encoded, command, literals, nameless } = zone
  const around = aboveOf(spot)
  const site: Site = {
    holder,
    belongs,
    weak,
    encoded,
    command,
    ...(name === undefined || nameless ? {} : { name: isPasswordFlag(name) && looksDrawn(text) ? 'password' : name }),
    ...(around === undefined ? {} : { around }),
  }
  if (part === 'key') return examine(text, { holder: zone.holder, belongs: false, weak: false }, search)
  if (nameless) return examine(text, { holder, belongs: false, weak: false }, search)
  if (literals) return assigned(text, site, search)
  if (command || flagOf(text) !== undefined) return argument(text, site, search)
  if (name === 'auth') {
    const registry = registryLogin(spot, site, search)
    if (registry !== undefined) return registry
  }
  return withRegistry(examine(text, site, search), spot)
}

/** The key above a spot's own, where families ask for what it says: `bootstrapTokens`, `datadog`. */
function aboveOf({ path, part }: Spot): string | undefined {
  if (part === 'key') return undefined
  for (let index = path.length - 2; index >= Math.max(0, path.length - 3); index--) {
    const key = path[index]
    if (typeof key === 'string') return familiesAskFor(key) ? key : undefined
  }
  return undefined
}

/** Flags that programs take passwords behind: redis-cli, docker login, sqlcmd. They mean much else. */
function isPasswordFlag(name: string): boolean {
  return name === '-p' || name === '-P' || name === '-a'
}

function looksDrawn(text: string): boolean {
  return !identifier.test(text) && drawnBits(text) > surplus
}

/** `NAME=value` of a kustomization's generator. */
function assigned(text: string, site: Site, search: Search): readonly Found[] {
  const at = text.indexOf('=')
  if (at < 1) return examine(text, site, search)
  const quoted = /^(["']).*\1$/s.test(text.slice(at + 1))
  const from = at + 1 + (quoted ? 1 : 0)
  const value = text.slice(from, quoted ? -1 : undefined)
  return under(text.slice(0, at), value, from, site, search)
}

function under(name: string, value: string, from: number, site: Site, search: Search): readonly Found[] {
  const { command: _, ...plain } = site
  return examine(value, { ...plain, name }, search).map((found) =>
    placed(found, (range) => ({ from: from + range.from, to: from + range.to })),
  )
}

/** `--env=A=b`, and one more. What goes on and on is a value. */
const mostNames = 3

/** A value and what a shell would run with it: objects and lists go on behind white space, too. */
const beforeCommand = /^(?:(["'])[^"']{0,4096}\1|[^\s"'{[]\S{0,4096})\s+\S/

/** One word of a command line: a flag with its value, a value behind its flag, an assignment, or a script of its own. */
function argument(text: string, site: Site, search: Search, names = mostNames): readonly Found[] {
  // What base64 is padded with assigns nothing.
  const flag = /^(--?[A-Za-z][\w.-]{0,100}|[A-Za-z_][\w.-]{0,100})=(?!=?$)/.exec(text)
  if (flag === null || /^[^=]*\s/.test(text)) return examine(text, { ...site, command: /\s/.test(text) }, search)
  const [head, name = ''] = flag
  // A variable before a command, as a shell has it.
  if (!head.startsWith('-') && beforeCommand.test(text.slice(head.length))) return examine(text, { ...site, command: true }, search)
  const assigns = names > 1 && /^[A-Za-z_][\w.-]{0,100}=/.test(text.slice(head.length))
  const nested = assigns ? argument(text.slice(head.length), site, search, names - 1) : []
  if (nested.length > 0) {
    return nested.map((found) => placed(found, (range) => ({ from: head.length + range.from, to: head.length + range.to })))
  }
  return under(name, text.slice(head.length), head.length, site, search)
}

/** `auth` of a registry's login: base64 of the user's name, a colon and the password. */
function registryLogin(spot: Spot, site: Site, search: Search): readonly Found[] | undefined {
  const login = decodeWhole(spot.text, search)
  const colon = login?.text.indexOf(':') ?? -1
  if (login === undefined || colon < 1) return undefined
  const shift = (range: Range) => ({ from: colon + 1 + range.from, to: colon + 1 + range.to })
  const found = examine(login.text.slice(colon + 1), { ...site, name: 'password', belongs: true }, ofDecoded(search))
  return withRegistry(
    found.map((one) => ({ ...placed(one, (range) => login.origin(shift(range))), key: 'auth', encodings: ['base64', ...one.encodings] })),
    spot,
  )
}

/** Of a registry's login: what it opens. https://kubernetes.io/docs/concepts/containers/images/#config-json */
function withRegistry(found: readonly Found[], { path, name }: Spot): readonly Found[] {
  const registry = path.at(-2)
  if (found.length === 0 || (name !== 'auth' && name !== 'password' && name !== 'identitytoken')) return found
  const isLogin = path.at(-3) === 'auths' || (path.length === 2 && /[.:]/.test(String(registry)))
  return isLogin ? found.map((one) => ({ ...one, opens: [{ what: 'registry', value: String(registry) }] })) : found
}
