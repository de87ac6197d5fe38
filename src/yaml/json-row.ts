/** A JSON value of a row, without the blanks around it. */
export interface JsonValue {
  readonly from: number
  readonly to: number
}

/**
 * The JSON values that stand in a row where a text begins with an object: kubectl reads each as a document. None where it does not; then the
 * text is YAML. What follows the last is for the caller to look at.
 * https://github.com/kubernetes/apimachinery/blob/v0.34.1/pkg/util/yaml/decoder.go (YAMLOrJSONDecoder)
 */
export function* jsonRow(text: string, begin: number): Generator<JsonValue> {
  if (text.charCodeAt(behindBlanks(text, begin)) !== 123) return
  for (let at = begin; ; ) {
    const from = behindBlanks(text, at)
    const to = endOfValue(text, from)
    if (to === undefined || !isJson(text.slice(from, to))) return
    yield { from, to }
    at = to
  }
}

/** The offset of what follows the blanks at an offset, or the text's end. */
export function behindBlanks(text: string, at: number): number {
  let to = at
  for (let code = text.charCodeAt(to); code === 32 || code === 10 || code === 13 || code === 9; ) code = text.charCodeAt(++to)
  return to
}

/** Where a value that begins at an offset would end if it were JSON; undefined where it does not end. */
function endOfValue(text: string, from: number): number | undefined {
  const first = text.charCodeAt(from)
  if (first === 34) return endOfString(text, from)
  if (first !== 123 && first !== 91) {
    const to = from + (/^[\w+.-]+/.exec(text.slice(from, from + longestScalar))?.[0].length ?? 0)
    return to === from ? undefined : to
  }
  let open = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      const end = endOfString(text, at)
      if (end === undefined) return undefined
      at = end - 1
    } else if (code === 123 || code === 91) open++
    else if ((code === 125 || code === 93) && --open === 0) return at + 1
  }
  return undefined
}

/** No number or word of JSON that anybody writes is longer. */
const longestScalar = 400

function endOfString(text: string, from: number): number | undefined {
  let at = from
  do {
    at = text.indexOf('"', at + 1)
    if (at === -1) return undefined
  } while (isEscaped(text, at))
  return at + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes++
  return backslashes % 2 === 1
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
