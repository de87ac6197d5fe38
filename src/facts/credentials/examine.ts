import type { Decoded } from '../../tokens/decode.ts'
import { findTokens } from '../../tokens/find.ts'
import type { Encoding } from '../../types/credential.ts'
import { cipherFormOf } from '../encrypted/cipher-form.ts'
import { commandAssignments, lineAssignments } from './assignments.ts'
import { isBase64 } from './base64-form.ts'
import { codeLiterals } from './code-literals.ts'
import { decodeWhole, decodingsOf } from './decodings.ts'
import { type Found, openOverlaps, placed, type Range, type Search, type Site } from './found.ts'
import { knownLogins } from './known-logins.ts'
import { literalTier } from './literal-tier.ts'
import { mentionsCredential, nameMatters } from './mentions.ts'
import { merge } from './merge.ts'
import { examineNested } from './nested.ts'
import { maySpeak, spokenPairs } from './spoken-pairs.ts'
import { tableCells } from './table-cells.ts'
import { templateLiterals } from './template-literals.ts'

/** Shorter texts hold no credential that could be told from a word. */
const shortest = 8

/**
 * The credentials of one text, from first to last: tokens as they stand, tokens and literals in what it holds encoded, and those of its
 * own fields and lines. Where none of these is found the text as a whole may be one.
 * @param known tokens that stand in it as they are, where they were looked for before
 */
export function examine(text: string, site: Site, search: Search, known?: readonly Found[]): readonly Found[] {
  if (text.length < shortest || cipherFormOf(text) !== undefined) return []
  if (site.encoded) {
    const decoded = examineEncoded(text, site, search)
    if (decoded !== undefined) return decoded
  }
  const tokens = known ?? tokensIn(text, site, search)
  const fields = search.nesting > 0 ? examineNested(text, site, search, tokens) : undefined
  if (fields !== undefined) return merge(tokens, fields)
  const inside = [
    ...decodedIn(text, site, search),
    ...userinfoIn(text, site),
    ...headersIn(text, site),
    ...parametersIn(text, site),
    ...writtenByTemplate(text, site),
    ...writtenInCode(text, site, search),
  ]
  const named = merge(tokens, inside, assignedIn(text, site, search, [...tokens, ...inside]))
  const found = withOthers(named, writtenLoosely(text, site, search))
  return found.length > 0 || text.trim().includes('\n') ? found : literalIn(text, { from: 0, to: text.length }, site)
}

/** Finds, and those of another look that overlap none of them. */
function withOthers(found: readonly Found[], others: readonly Found[]): readonly Found[] {
  if (others.length === 0) return found
  const isTaken = openOverlaps(found)
  return merge(
    found,
    others.filter((other) => !isTaken(other)),
  )
}

/** The tokens that stand in a text as they are. */
export function tokensIn(text: string, site: Site, { beside }: Pick<Search, 'beside'>): readonly Found[] {
  const { name, holder, around } = site
  // A name that no family asks for costs the finder a look at each of them.
  const asked = name === undefined || !nameMatters(name) ? undefined : around === undefined ? name : `${around}.${name}`
  const surroundings = { ...(asked === undefined ? {} : { name: asked }), ...(beside === undefined ? {} : { beside }) }
  return findTokens(text, surroundings).map(({ family, tier, from, to }) => {
    return {
      from,
      to,
      value: asIssued(text.slice(from, to)),
      tier,
      family,
      ...(name === undefined ? {} : { key: name }),
      holder,
      encodings: [],
      inner: '',
    }
  })
}

/** A token without what its surroundings put into it: its lines stand indented, and those of an armoured key are also written as escapes. */
function asIssued(token: string): string {
  if (token.startsWith('-----BEGIN')) return token.replace(/(?:\r?\n|(?:\\r)?\\n)[ \t]*/g, '\n')
  return token.includes('\n') ? token.replace(/\r?\n[ \t]*/g, '\n') : token
}

/** More of base64 that is no text is a file of its own: a key store, a picture. */
const longestLiteral = 4096

/** Tokens between bytes that are no text. Undefined where there is none, and the bytes are few enough to be a key themselves. */
function tokensInBytes(text: string, site: Site, search: Search): readonly Found[] | undefined {
  const whole = { from: 0, to: text.length }
  const bytes = Buffer.from(text, 'base64').toString('latin1')
  const tokens = tokensIn(bytes, site, search).map((found): Found => ({ ...found, ...whole, encodings: ['base64'] }))
  return tokens.length > 0 || text.length > longestLiteral ? tokens : undefined
}

/** What all of a text is base64 of, by its field's type. Undefined where it is no base64 of a text. */
function examineEncoded(text: string, site: Site, search: Search): readonly Found[] | undefined {
  const { encoded: _, ...plain } = site
  const whole = decodeWhole(text, search)
  if (whole !== undefined) return examineDecoded(whole, plain, search)
  if (isBase64(text)) return tokensInBytes(text, plain, search)
  const tokens = tokensIn(text, plain, search)
  return tokens.length > 0 ? tokens : undefined
}

function examineDecoded(decoded: Decoded, site: Site, search: Search): readonly Found[] {
  return examine(decoded.text, site, { ...search, depth: search.depth - 1 }).map((found) => ({
    ...placed(found, decoded.origin),
    encodings: [...decoded.steps, ...found.encodings],
  }))
}

function decodedIn(text: string, site: Site, search: Search): readonly Found[] {
  return [...decodingsOf(text, search)].flatMap((decoded) => examineDecoded(decoded, { ...site, weak: false }, search))
}

/** `user:password@` of an address. */
const userinfo = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/@"'`<>{}]{0,64}):([^\s/@"'`<>{}]{1,128})@/gi

function userinfoIn(text: string, site: Site): readonly Found[] {
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

function headersIn(text: string, site: Site): readonly Found[] {
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
function parametersIn(text: string, site: Site): readonly Found[] {
  if (!text.includes('://') || !text.includes('=')) return []
  return [...text.matchAll(parameter)].flatMap(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const to = index + whole.length
    const from = to - value.length
    const tokens = escapedTokens(value, { ...site, name }).map((found): Found => ({ ...found, from, to, ...keyOf(site) }))
    return tokens.length > 0 ? tokens : literalIn(text, { from, to }, { ...site, name, belongs: false, weak: false })
  })
}

function writtenByTemplate(text: string, site: Site): readonly Found[] {
  return [...templateLiterals(text)].flatMap((range) => literalIn(text, range, site))
}

/** Literals of code and of markup under names that say credential, where they look drawn. */
export function writtenInCode(text: string, site: Pick<Site, 'holder' | 'belongs' | 'weak'>, search: Search): readonly Found[] {
  return [...codeLiterals(text)].flatMap(({ name, from, to }) => {
    const own: Site = { holder: site.holder, belongs: false, weak: false, name }
    const shift = (range: Range) => ({ from: from + range.from, to: from + range.to })
    return examine(text.slice(from, to), own, search).map((found) => ({ ...placed(found, shift), inner: `/${name}${found.inner}` }))
  })
}

/** Values that look drawn where only words, the form of a line or a column's heading say that they are credentials. */
export function writtenLoosely(text: string, site: Pick<Site, 'holder'>, search: Search): readonly Found[] {
  if (text.length < shortestLoose) return []
  const pairs = maySpeak(text) ? [...spokenPairs(text)] : []
  const cells = text.includes('\n') && mentionsCredential(text) ? [...tableCells(text)] : []
  return [...pairs, ...cells, ...knownLogins(text)].flatMap(({ name, from, to }) => {
    const shift = (range: Range) => ({ from: from + range.from, to: from + range.to })
    const own: Site = { holder: site.holder, belongs: false, weak: false, name }
    return examine(text.slice(from, to), own, search).map((found) => ({ ...placed(found, shift), inner: `/${name}${found.inner}` }))
  })
}

/** A shorter text has no place for a name and a value that looks drawn. */
const shortestLoose = 20

function keyOf({ name }: Site): { readonly key?: string } {
  return name === undefined ? {} : { key: name }
}

/** What the lines of a text, and command lines on them, give names. */
function assignedIn(text: string, site: Site, search: Search, known: readonly Found[]): readonly Found[] {
  if (!site.command && !text.includes('\n')) return []
  const lines = text.includes('\n') && (known.length > 0 || mentionsCredential(text)) ? [...lineAssignments(text)] : []
  const words = site.command || text.includes('--') ? [...commandAssignments(text)] : []
  const { command: _, ...plain } = site
  const holdsKnown = openOverlaps(known)
  const isAsked = site.belongs || search.beside !== undefined
  return [...lines, ...words].flatMap(({ name, from, to, secret }) => {
    if (!secret && !isAsked && !nameMatters(name) && !holdsKnown({ from, to })) return []
    const own: Site = secret ? { ...plain, name, holder: 'secret', belongs: true, weak: true } : { ...plain, name }
    const value = text.slice(from, to)
    const shift = (range: Range) => ({ from: from + range.from, to: from + range.to })
    return examine(value, own, search).map((found) => {
      const moved = placed(found, shift)
      return { ...moved, inner: `/${name}${found.inner}` }
    })
  })
}

/** A stretch of a text as a credential without a shape of its own. Base64 of a text looks drawn, and is what it holds. */
function literalIn(text: string, range: Range, site: Site): readonly Found[] {
  const written = text.slice(range.from, range.to)
  const literal = written.trim()
  if (literal.length > longestLiteral || isJson(literal) || cipherFormOf(literal) !== undefined) return []
  const encoded = encodedText(literal)
  const tier = literalTier(encoded ?? literal, site)
  if (tier === undefined) return []
  const from = range.from + written.indexOf(literal)
  const value = encoded?.trim() ?? literal
  const encodings: readonly Encoding[] = encoded === undefined ? [] : ['base64']
  return [{ from, to: from + literal.length, value, tier, ...keyOf(site), holder: site.holder, encodings, inner: '' }]
}

/** How a mapping begins of which the rest was cut off: the header of `eyJhbGciOiJIUzI1Ni...`. */
const cutMapping = /^\{\s{0,9}"\w{1,64}"\s{0,9}:/

/** A mapping or a list is no credential as a whole: its values are looked at by themselves. */
function isJson(literal: string): boolean {
  if (cutMapping.test(literal)) return true
  if (!/^(?:\{[\s\S]*\}|\[[\s\S]*\])$/.test(literal)) return false
  try {
    JSON.parse(literal)
    return true
  } catch {
    return false
  }
}

function encodedText(literal: string): string | undefined {
  if (literal.length % 4 !== 0 || literal.length < shortest || !/^[A-Za-z0-9+/]+={0,2}$/.test(literal)) return undefined
  const decoded = Buffer.from(literal, 'base64').toString('latin1')
  return /^[\x09\x0a\x0d\x20-\x7e]+$/.test(decoded) ? decoded : undefined
}
