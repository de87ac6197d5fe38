import type { Decoded } from '../../tokens/decode.ts'
import { familiesAskFor } from '../../tokens/first-look.ts'
import { cipherFormOf } from '../encrypted/cipher-form.ts'
import { headersIn, parametersIn, userinfoIn } from './addresses.ts'
import { commandAssignments, lineAssignments } from './assignments.ts'
import { isBase64 } from './base64-form.ts'
import { codeLiterals } from './code-literals.ts'
import { decodeWhole, decodingsOf } from './decodings.ts'
import { nameMatters } from './first-sight/mentions.ts'
import { mentionsCredential } from './first-sight/sight.ts'
import { type Found, ofDecoded, openOverlaps, placed, type Range, type Search, type Site } from './found.ts'
import { knownLogins } from './known-logins.ts'
import { literalIn, longestLiteral, shortest } from './literal-in.ts'
import { merge } from './merge.ts'
import { examineNested } from './nested.ts'
import { maySpeak, spokenPairs } from './spoken-pairs.ts'
import { tableCells } from './table-cells.ts'
import { fallbackOf, templateLiterals } from './template-literals.ts'
import { tokensIn } from './tokens-in.ts'

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
  if (search.dull) return examineDull(text, site, search)
  const tokens = known ?? tokensIn(text, site, search)
  const fields = search.nesting > 0 ? examineNested(text, site, search, tokens) : undefined
  if (fields !== undefined) return merge(tokens, fields)
  const inside = [
    ...decodedIn(text, site, search),
    ...userinfoIn(text, site),
    ...headersIn(text, site),
    ...parametersIn(text, site),
    ...writtenAsFallback(text, site),
    ...writtenByTemplate(text, site),
    ...writtenInCode(text, site, search),
  ]
  const named = merge(tokens, inside, assignedIn(text, site, search, [...tokens, ...inside]))
  const found = withOthers(named, writtenLoosely(text, site, search))
  return found.length > 0 || text.trim().includes('\n') ? found : literalIn(text, { from: 0, to: text.length }, site)
}

/** Whether some family has tokens of no other sign than the name that they stand under. */
function isAsked({ name, around }: Site): boolean {
  return name !== undefined && (around !== undefined || familiesAskFor(name))
}

/** What kubectl makes Secrets of, wherever the command stands. */
const intoSecret = /--(?:from-literal|docker-password)/

/** The same where nothing looks drawn: only passwords as people write them are left, which count in few places. */
function examineDull(text: string, site: Site, search: Search): readonly Found[] {
  const fields = search.nesting > 0 ? examineNested(text, site, search, []) : undefined
  if (fields !== undefined) return fields
  const tokens = isAsked(site) ? tokensIn(text, site, search) : []
  if (tokens.length > 0) return tokens
  if (!site.weak) return intoSecret.test(text) ? assignedIn(text, site, search, []) : []
  const inside = [...userinfoIn(text, site), ...headersIn(text, site), ...writtenByTemplate(text, site)]
  const found = merge(inside, assignedIn(text, site, search, inside))
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
  return examine(decoded.text, site, ofDecoded(search)).map((found) => ({
    ...placed(found, decoded.origin),
    encodings: [...decoded.steps, ...found.encodings],
  }))
}

function decodedIn(text: string, site: Site, search: Search): readonly Found[] {
  return [...decodingsOf(text, search)].flatMap((decoded) => examineDecoded(decoded, { ...site, weak: false }, search))
}

function writtenByTemplate(text: string, site: Site): readonly Found[] {
  return [...templateLiterals(text)].flatMap(({ name, ...range }) => literalIn(text, range, name === undefined ? site : { name, ...site }))
}

function writtenAsFallback(text: string, site: Site): readonly Found[] {
  const fallback = fallbackOf(text)
  // A variable that says credential itself is told as one wherever it stands.
  if (fallback === undefined || nameMatters(fallback.variable)) return []
  return literalIn(text, fallback, { ...site, belongs: false, weak: false })
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
