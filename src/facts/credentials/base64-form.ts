/**
 * Whether all of a text is base64 of the standard alphabet, folded or not, with or without padding. Code by code: of fifty megabytes, and of white space
 * without end, a regular expression needs more stack or time than there is.
 */
export function isBase64(text: string): boolean {
  let end = text.length
  while (isSpace(text.charCodeAt(end - 1))) end--
  for (let padding = 0; padding < 2 && text.charCodeAt(end - 1) === 61; padding++) end--
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (!isDigit(code) && !isSpace(code)) return false
  }
  return end > 0
}

/** Letters, digits, `+` and `/`. */
function isDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
