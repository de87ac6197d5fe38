import type { Found, Site } from './found.ts'
import { keyOf, literalIn } from './literal-in.ts'
import { tokensIn } from './tokens-in.ts'

/** `user:password@` of an address. Begins with what is looked for fast. */
const userinfo = /:\/\/(?<=[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s:/@"'`<>{}]{0,64}):([^\s/@"'`<>{}]{1,128})@/gi

/** The passwords in addresses. */
export function userinfoIn(text: string, site: Site): readonly Found[] {
  if (!text.includes('://') || !text.includes('@')) return []
  return [...text.matchAll(userinfo)].flatMap((match) => {
    const [whole, user = '', password = ''] = match
    const to = match.index + whole.length - 1
    if (password === user) return []
    const tokens = escapedTokens(password, site).map((found): Found => ({ ...found, from: to - password.length, to }))
    if (tokens.length > 0) return tokens
    return literalIn(text, { from: to - password.length, to }, { ...site, name: 'password' }).map((found) => ({ ...found, ...keyOf(site) }))
  })
}

/** The tokens of one part of an address by itself, its escapes resolved: what adjoins it in the address is none of them. */
function escapedTokens(part: string, site: Site): readonly Found[] {
  if (!part.includes('%')) return []
  try {
    return tokensIn(decodeURIComponent(part), site, {}).map((found): Found => ({ ...found, encodings: ['percent'] }))
  } catch {
    return []
  }
}

/** What follows the scheme of an Authorization header (RFC 9110, 11.4). Prose has words there: a token counts only where it looks drawn. */
const authorization = /\b(Basic|Bearer) {1,4}([A-Za-z0-9+/_=.~-]{8,4096})/g

/** The tokens and passwords of Authorization headers. */
export function headersIn(text: string, site: Site): readonly Found[] {
  return [...text.matchAll(authorization)].flatMap((match) => {
    const [whole, scheme, value = ''] = match
    const to = match.index + whole.length
    const from = to - value.length
    if (scheme === 'Bearer')
      return literalIn(text, { from, to }, { ...site, name: 'token', weak: false }).map((found) => ({ ...found, ...keyOf(site) }))
    const login = Buffer.from(value, 'base64').toString('latin1')
    const password = login.slice(login.indexOf(':') + 1)
    if (!/^[\x20-\x7e]{1,200}:[\x20-\x7e]{1,200}$/.test(login)) return []
    const found = literalIn(password, { from: 0, to: password.length }, { ...site, name: 'password' })
    return found.map((one): Found => ({ ...one, from, to, ...keyOf(site), encodings: ['base64', ...one.encodings] }))
  })
}

/** A parameter of an address. */
const parameter = /[?&]([A-Za-z_][\w.-]{1,60})=([^&\s"'<>#;`)|]{12,512})/g

/** What the parameters of an address give names that say credential. */
export function parametersIn(text: string, site: Site): readonly Found[] {
  if (!text.includes('://') || !text.includes('=')) return []
  return [...text.matchAll(parameter)].flatMap(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const to = index + whole.length
    const from = to - value.length
    const tokens = escapedTokens(value, { ...site, name }).map((found): Found => ({ ...found, from, to, ...keyOf(site) }))
    return tokens.length > 0 ? tokens : literalIn(text, { from, to }, { ...site, name, belongs: false, weak: false })
  })
}
