/** What may stand before a token although it ends in a letter or a digit: an escape of JSON, YAML, a shell or a URL. */
const escapeAtEnd = /(?:\\[abefnrtv0]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/

/** The longest of them, in characters. */
export const longestEscape = 6

/** By character code, 1 for what must not adjoin a token. */
const adjoins = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_-]/.test(String.fromCharCode(code)) ? 1 : 0))

const backslash = 0x5c
const percent = 0x25

/** Whether a token may begin at an offset: behind no letter, digit, `_` or `-`, or behind an escape. */
export function opensToken(text: string, at: number): boolean {
  return at === 0 || adjoins[text.charCodeAt(at - 1)] !== 1 || endsEscape(text, at)
}

function endsEscape(text: string, at: number): boolean {
  if (at < 2) return false
  // Asked of every letter of a text: most are not even near what begins an escape.
  const mayEnd =
    text.charCodeAt(at - 2) === backslash ||
    (at > 2 && text.charCodeAt(at - 3) === percent) ||
    (at > 3 && text.charCodeAt(at - 4) === backslash) ||
    (at > 5 && text.charCodeAt(at - 6) === backslash)
  return mayEnd && escapeAtEnd.test(text.slice(Math.max(0, at - longestEscape), at))
}
