import { holdsCredential, isSecretAlone } from '../../tokens/credential-name.ts'
import { drawnBits } from '../../tokens/drawn-bits.ts'
import type { Assignment } from './assignments.ts'

/** What names of credentials have in them; the rest of the name is read from there in both directions. */
const anchors =
  /passw|passphrase|pass\b|pass_|pwd|secret|token|credential|psk|cookie|masterauth|(?:api|private|signing|encryption|account|auth)[-_. ]?key|identified by/gi

/** The longest name, on each side of its anchor. */
const longestSide = 60

const rest = /[\w.-]{0,60}/y

/** A sign that gives a value: `=`, `:`, `=>`, `=@`; with marks of a name before, those of a value behind. */
const given = /["'`*\]]{0,3}[ \t]{0,20}(?::?=>?|:(?=[\s"'`*[{]))[ \t]{0,20}([*`'"([{<]{0,4})/y

/** Words that lead from a name to its value, or nothing but a space: `password is`, `requirepass`, `IDENTIFIED BY`, a flag, a header's. */
const spoken = /["'`*]{0,3}[ \t]{1,20}(?:(?:is|was|to|by|for \w{1,40} is)[ \t:]{1,4})?([*`'"]{0,4}>?)/iy

/** The value, up to a sign that closes it or gives another one. */
const drawnRun = /[^\s"'`“”<>(){}[\],;|\\&=]{12,512}={0,2}/y

/** By how many bits a value has to look drawn: prose goes on with all kinds of words. */
export const surplus = 14

/** So much of a value tells whether it was drawn. */
const enough = 256

/** Whether more of a value stands behind what was read of it: ciphertext is known by the whole of it. */
export function goesOn(text: string, to: number): boolean {
  return /[\w+/=-]/.test(text.charAt(to))
}

/** Hashes and ids, which stand everywhere. */
export const identifier = /^(?:[0-9a-f]+|[0-9A-F]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a text may hold such a pair at all. */
const mayHold =
  /(?:passw|passphrase|pass|pwd|secret|token|credential|psk|cookie|masterauth|(?:api|private|signing|encryption|account|auth)[-_. ]?key|identified by)[\w.-]{0,60}[^\w\n]{1,24}(?:(?:is|was|to|by)[^\w\n]{1,9})?[^\s"'`]{12}/i

/** Whether a name that says credential stands somewhere before what may be its value, on one line. */
export function maySpeak(text: string): boolean {
  return mayHold.test(text)
}

/**
 * Values that look drawn behind a name that says credential, wherever on a line both stand: in prose, behind keywords of settings (`requirepass`),
 * in SQL, in quoted variables and headers, among the options of a program. Time is linear in the text.
 */
export function* spokenPairs(text: string): Generator<Assignment> {
  anchors.lastIndex = 0
  for (let match = anchors.exec(text); match !== null; match = anchors.exec(text)) {
    const { index } = match
    const [start, end] = [startOf(text, index), endOf(rest, text, index + match[0].length)]
    const pair = pairBehind(text, start, end)
    const name = /^i/i.test(match[0]) ? 'password' : text.slice(start, end)
    anchors.lastIndex = Math.max(end, index + match[0].length)
    if (pair !== undefined && (holdsCredential(name) || isSecretAlone(name))) yield { name, ...pair }
  }
}

function pairBehind(text: string, name: number, end: number): { readonly from: number; readonly to: number } | undefined {
  const isGiven = endOf(given, text, end) > end
  const from = isGiven ? given.lastIndex : endOf(spoken, text, end)
  if (from === end) return undefined
  const to = from + runAt(text, from).length
  const value = text.slice(from, to)
  if (text.slice(Math.max(0, from - 3), from + 3).includes('***')) return undefined
  if (value === '' || goesOn(text, to) || drawnBits(value.slice(0, enough)) <= surplus) return undefined
  if (!isGiven && identifier.test(value) && !isQuoted(text, from) && !isKeyword(text, name)) return undefined
  return { from, to }
}

function isQuoted(text: string, from: number): boolean {
  return from > 0 && /["'`]/.test(text.charAt(from - 1))
}

/** Whether nothing but the word of an instruction stands before a name on its line: `requirepass`, `ENV DB_PASSWORD`. */
function isKeyword(text: string, name: number): boolean {
  const before = text.slice(Math.max(0, name - longestSide), name)
  return /^[ \t]*(?:ENV[ \t]+|ARG[ \t]+)?$/.test(before.slice(before.lastIndexOf('\n') + 1))
}

/** What runs from an offset to the sign that closes it, without the full stop of its sentence; nothing where dots say that it was cut. */
function runAt(text: string, from: number): string {
  drawnRun.lastIndex = from
  const run = drawnRun.exec(text)?.[0] ?? ''
  return /\.\.|…/.test(run) ? '' : run.replace(/[.:!?*]+$/, '')
}

function startOf(text: string, index: number): number {
  let start = index
  while (start > index - longestSide && start > 0 && /[\w./-]/.test(text.charAt(start - 1))) start--
  return start
}

/** Where a sticky pattern ends that begins at an offset; the offset where it does not match. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  if (!pattern.test(text)) return from
  return pattern.lastIndex
}
